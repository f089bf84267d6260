import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { capitalise } from '../round/round-words.ts'
import styles from './Loop.module.css'
import { loopsQuery } from './loop-query.ts'
import { nameOfLoop } from './loop-words.ts'
import { useLoop } from './use-loop.ts'

/** What the change did, as far as other loops tell: rounds of the same kind, and their verdicts. */
export function OtherLoops() {
  const { id, document } = useLoop()
  const loops = useQuery(loopsQuery)
  const lines = (loops.data?.loops ?? [])
    .filter((loop) => loop.id !== id)
    .flatMap((loop) =>
      loop.rounds.flatMap((round) => {
        const here = document.rounds.find(({ kind, verdict }) => kind === round.kind && verdict)
        return here && round.verdict
          ? [{ loop, key: round.id, kind: round.kind, here: here.verdict, there: round.verdict }]
          : []
      }),
    )
  if (lines.length === 0) return null
  return (
    <>
      <h3>The same kind of round elsewhere</h3>
      <ul className={styles.plain}>
        {lines.map(({ loop, key, kind, here, there }) => (
          <li key={key}>
            {capitalise(kind)}: {here} here, {there} at{' '}
            <Link to="/loops/compare" search={{ one: id, two: loop.id }}>
              {nameOfLoop(loop)}
            </Link>
            .
          </li>
        ))}
      </ul>
    </>
  )
}
