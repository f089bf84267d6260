import type { DisagreementView, TellingSource } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import { factKindNames } from '../../../core/words/say-ledger.ts'
import { sayCount, sayPast } from '../../../core/words/say-time.ts'
import { quoteSide, sayRuling } from './say-ruling.ts'
import styles from './SettledList.module.css'
import { SourceLink } from './SourceLink.tsx'

type Settled = DisagreementView & { settled: NonNullable<DisagreementView['settled']> }

/** What the person has settled, folded; each can be opened again. */
export function SettledList({
  disagreements,
  busy,
  onUnsettle,
}: {
  disagreements: Settled[]
  busy: boolean
  onUnsettle: (id: string) => void
}) {
  return (
    <details className={styles.list}>
      <summary>{sayCount(disagreements.length, 'disagreement')} settled</summary>
      <ul>
        {disagreements.map((one) => (
          <li key={one.id}>
            <div>
              <p className={styles.kind}>{factKindNames[one.kind]}</p>
              <p className={styles.ruling}>{sayRuling(one.sides, one.settled.ruling)}</p>
              <p className={styles.when}>Settled {sayPast(one.settled.at, Date.now())}.</p>
              <StillThere settled={one} />
            </div>
            <Button size="small" disabled={busy} onClick={() => onUnsettle(one.id)}>
              Open it again
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Where the words that the person called wrong stand in the story yet, and how often they were said since. */
function StillThere({ settled: { settled, sides } }: { settled: Settled }) {
  if (settled.ruling === 'both') return null
  const wrong = sides[settled.ruling === 'first' ? 1 : 0]
  const written = wrong.find(({ source }) => isWritten(source))
  const since = wrong.filter(({ source, at }) => !isWritten(source) && at > settled.at).length
  return (
    <>
      {written !== undefined && (
        <p>
          {quoteSide(wrong)} still stands{' '}
          {written.source.kind === 'built' ? 'in an answer that you built' : 'in your story'}.{' '}
          <SourceLink source={written.source}>Change it there</SourceLink>
        </p>
      )}
      {since > 0 && (
        <p>
          Since then you said {quoteSide(wrong)} {sayCount(since, 'time')} more.
        </p>
      )}
    </>
  )
}

/** True for what the person can still change, false for what was said in an answer, a round or a telling. */
const isWritten = ({ kind }: TellingSource): boolean =>
  kind !== 'attempt' && kind !== 'round' && kind !== 'practice'
