import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { LoopDocument } from '../../../core/loop/loop.ts'
import { sayMonth } from '../../../core/words/say-time.ts'
import type { LoopView } from '../../api.ts'
import { ButtonLink } from '../../parts/Button.tsx'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { Waiting } from '../../parts/Waiting.tsx'
import { bankQuery } from '../../queries.ts'
import styles from './Loop.module.css'
import { loopQuery } from './loop-query.ts'
import { LoopRecord } from './LoopRecord.tsx'
import { nameOfLoop } from './loop-words.ts'

const route = getRouteApi('/loops/compare')

/** Two loops side by side, and what became of the rounds that they share. */
export function ComparePage() {
  const { one = '', two = '' } = route.useSearch()
  const first = useQuery({ ...loopQuery(one), enabled: one !== '' })
  const second = useQuery({ ...loopQuery(two), enabled: two !== '' })
  const bank = useQuery(bankQuery)
  const error = first.error ?? second.error
  if (one === '' || two === '' || error)
    return (
      <>
        <title>Side by side · Third Level</title>
        <h1>Side by side</h1>
        <ErrorNote
          what={error ? 'One of the two loops cannot be shown.' : 'Two loops have to be named.'}
          error={error}
        >
          <ButtonLink to="/loops">Choose two loops</ButtonLink>
        </ErrorNote>
      </>
    )
  if (!first.data || !second.data || !bank.data) return <Waiting>Opening both loops</Waiting>
  const storyById = Object.fromEntries(
    bank.data.stories.map((story) => [story.id, story.shortName || story.headline]),
  )
  const pairs = pairRounds(first.data.document, second.data.document)
  return (
    <>
      <title>Side by side · Third Level</title>
      <h1>Side by side</h1>
      {pairs.length > 0 && (
        <ul className={styles.plain}>
          {pairs.map((pair) => (
            <li key={pair.kind}>
              The same kind of round, {pair.kind}: {pair.here}, {pair.there}
              {tellStories(pair.stories, storyById)}.
            </li>
          ))}
        </ul>
      )}
      <div className={styles.two}>
        <Side loop={first.data} storyById={storyById} />
        <Side loop={second.data} storyById={storyById} />
      </div>
    </>
  )
}

function Side({
  loop,
  storyById,
}: {
  loop: LoopView
  storyById: Readonly<Record<string, string>>
}) {
  return (
    <article aria-label={nameOfLoop(loop.document)}>
      <h2>
        <Link to="/loops/$loopId" params={{ loopId: loop.id }}>
          {nameOfLoop(loop.document)}
        </Link>
      </h2>
      <LoopRecord document={loop.document} storyById={storyById} />
      {loop.document.changes.trim() !== '' && (
        <>
          <h3 className={styles.recordTitle}>What was changed</h3>
          <p className={styles.said}>{loop.document.changes}</p>
        </>
      )}
    </article>
  )
}

interface Pair {
  kind: string
  here: string
  there: string
  stories: [string | null, string | null]
}

/** Rounds of one kind that have a verdict in both loops: the first of each. */
function pairRounds(one: LoopDocument, other: LoopDocument): Pair[] {
  const kinds = [...new Set(one.rounds.map(({ kind }) => kind))]
  const find = ({ rounds }: LoopDocument, kind: string) =>
    rounds.find((round) => round.kind === kind && round.verdict !== null)
  return kinds.flatMap((kind) => {
    const [here, there] = [find(one, kind), find(other, kind)]
    if (here === undefined || there === undefined) return []
    const say = ({ verdict, day }: typeof here) =>
      day === null ? `${verdict}` : `${verdict} in ${sayMonth(day)}`
    const told = ({ asked }: typeof here) => asked[0]?.storyId ?? null
    return [{ kind, here: say(here), there: say(there), stories: [told(here), told(there)] }]
  })
}

function tellStories(
  [one, other]: Pair['stories'],
  storyById: Readonly<Record<string, string>>,
): string {
  if (one === null || other === null) return ''
  if (one === other) return `, with the same story`
  return `, with another story: ${storyById[one] ?? 'one since deleted'}, then ${storyById[other] ?? 'one since deleted'}`
}
