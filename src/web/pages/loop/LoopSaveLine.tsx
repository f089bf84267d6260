import { sayTimeOfDay } from '../../../core/words/say-time.ts'
import { Button } from '../../parts/Button.tsx'
import styles from './Loop.module.css'
import { useLoop } from './use-loop.ts'

/** Whether what the page shows is kept; a failure with its reason and a way to try again. */
export function LoopSaveLine() {
  const { keeping, kept, flush } = useLoop()
  if (keeping.kind === 'failed')
    return (
      <span className={styles.failed} role="alert">
        Not kept. {keeping.error instanceof Error ? keeping.error.message : ''}{' '}
        <Button size="small" onClick={() => void flush()}>
          Try again
        </Button>
      </span>
    )
  return (
    <span className={styles.soft} data-keeping={keeping.kind}>
      {keeping.kind === 'kept' ? `Kept ${sayTimeOfDay(kept.updatedAt)}` : 'Saving'}
    </span>
  )
}
