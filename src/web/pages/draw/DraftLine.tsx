import { Button } from '../../parts/Button.tsx'
import { sayTimeOfDay } from '../../../core/words/say-time.ts'
import styles from './DraftLine.module.css'
import type { DraftStanding } from './draft-keeper.ts'

/** Whether what is typed is on disk. Says the same words as long as it is, so that nothing moves. */
export function DraftLine({
  standing,
  typed,
  onGoOnHere,
}: {
  standing: DraftStanding
  typed: boolean
  onGoOnHere: () => void
}) {
  return (
    <div className={styles.line} role="status">
      {(standing.kind === 'untouched' || standing.kind === 'kept') && (
        <span>{typed ? 'Kept as you type' : ''}</span>
      )}
      {standing.kind === 'unsaved' && (
        <span className={styles.unsaved}>
          Not saved on disk since {sayTimeOfDay(standing.since)}; still on this page
        </span>
      )}
      {standing.kind === 'elsewhere' && (
        <>
          <span className={styles.told}>
            This answer goes on elsewhere. What you typed here is still on this page.
          </span>
          <Button size="small" onClick={onGoOnHere}>
            Go on here
          </Button>
        </>
      )}
      {standing.kind === 'ended' && (
        <span className={styles.told}>
          This answer was ended elsewhere. What you typed here since is on this page only.
        </span>
      )}
    </div>
  )
}
