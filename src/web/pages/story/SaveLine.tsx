import { Button } from '../../parts/Button.tsx'
import { sayTimeOfDay } from '../../../core/words/say-time.ts'
import styles from './SaveLine.module.css'
import type { KeeperState } from './story-keeper.ts'

/** Whether what the page shows is kept, in two words; a failure with its reason and a way to try again. */
export function SaveLine({ state, onRetry }: { state: KeeperState; onRetry: () => void }) {
  const { keeping, kept } = state
  if (keeping.kind === 'failed') {
    const why = keeping.error instanceof Error ? keeping.error.message : ''
    return (
      <span className={styles.failed} role="alert">
        Not kept. {why}{' '}
        <Button size="small" onClick={onRetry}>
          Try again
        </Button>
      </span>
    )
  }
  return (
    <span className={styles.line} data-keeping={keeping.kind}>
      {keeping.kind === 'met' && 'Not kept: choose first'}
      {(keeping.kind === 'saving' || keeping.kind === 'waiting') && 'Saving'}
      {keeping.kind === 'kept' && kept && `Kept ${sayTimeOfDay(kept.story.updatedAt)}`}
      {keeping.kind === 'kept' && !kept && 'Not begun yet'}
    </span>
  )
}
