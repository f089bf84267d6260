import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Guide } from '../../../core/guide/guide.ts'
import type { HeardSignal } from '../../../core/practice/hear-signals.ts'
import type { Span } from '../../../core/text/span.ts'
import { signWords } from '../../../core/words/say-signal.ts'
import { api, type PracticeView, read } from '../../api.ts'
import { StandingShape } from '../../parts/StandingMark.tsx'
import { showToast } from '../../parts/toast.ts'
import styles from './Practice.module.css'
import { practiceQuery } from './practice-query.ts'

const shapes = { told: 'specific', weak: 'thin', open: 'missing' } as const
const words = { told: 'In your words', weak: 'Sounds weak', open: 'Yours to tell' } as const

/**
 * Each signal of the guide: the speaker's own words where they plainly do what it is about, and a tick for the person, who
 * alone can tell.
 */
export function HeardSignals({
  practice: { id, text, ticked },
  heard,
  signals,
}: {
  practice: PracticeView['practice']
  heard: readonly HeardSignal[]
  signals: Guide['signals']
}) {
  const queries = useQueryClient()
  const [ticks, setTicks] = useState(ticked)
  const keeping = useMutation({
    // One after the other, so that the newest is kept last.
    scope: { id: `ticked ${id}` },
    mutationFn: (next: string[]) =>
      read(api.api.practices[':id'].ticked.$put({ param: { id }, json: { ticked: next } })),
    onSuccess: (_, next) =>
      queries.setQueryData(
        practiceQuery(id).queryKey,
        (view) => view && { ...view, practice: { ...view.practice, ticked: next } },
      ),
    onError: () => {
      setTicks(ticked)
      showToast('The tick could not be kept. What was kept before is shown again.')
    },
  })
  const tick = (name: string, on: boolean) => {
    const others = ticks.filter((one) => one !== name)
    const next = on ? [...others, name] : others
    setTicks(next)
    keeping.mutate(next)
  }
  const quote = ({ start, end }: Span) =>
    text
      .slice(start, end)
      .trim()
      .replace(/[.,;:]+$/u, '')
  return (
    <section className={styles.section} aria-labelledby="signals-title">
      <h2 id="signals-title">What the panel listens for</h2>
      <p className={styles.reason}>
        Read your answer with each of these in mind and tick what came across; your ticks are kept
        with this telling. Your words are quoted where they plainly do it. Where none are, it may
        still be there: only you can tell.
      </p>
      <ul className={styles.signals}>
        {heard.map(({ name, stands, sign, quotes, echo }, at) => {
          const signal = signals[at]
          return (
            <li key={`${at} ${name}`}>
              <h3>
                {name}
                <span className={styles.stands}>
                  <StandingShape standing={shapes[stands]} />
                  {words[stands]}
                </span>
              </h3>
              {echo && (
                <p>
                  You said “<span className="said">{quote(echo)}</span>”. It sounds like the weak
                  line below.
                </p>
              )}
              {sign && (
                <p>
                  {signWords[sign]}:{' '}
                  {quotes.map((place, index) => (
                    <span key={place.start}>
                      {index > 0 && ', '}“<span className="said">{quote(place)}</span>”
                    </span>
                  ))}
                </p>
              )}
              {signal && (
                <p className={styles.reason}>
                  Strong, in the guide: <q className="said">{signal.strong}</q>
                  {stands !== 'told' && (
                    <>
                      {' '}
                      Weak: <q className="said">{signal.weak}</q>
                    </>
                  )}
                </p>
              )}
              <label className={styles.tick}>
                <input
                  type="checkbox"
                  checked={ticks.includes(name)}
                  onChange={({ target }) => tick(name, target.checked)}
                />
                <span>
                  It came across<span className="unseen">: {name}</span>
                </span>
              </label>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
