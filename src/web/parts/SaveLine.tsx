import { sayTimeOfDay } from '../../core/words/say-time.ts'
import { Button } from './Button.tsx'
import styles from './SaveLine.module.css'

/** Whether what the page shows is kept, in two words; a failure with its reason and a way to try again. */
export function SaveLine({
  keeping,
  keptAt,
  onRetry,
}: {
  keeping: { kind: 'kept' | 'waiting' | 'saving' | 'met' } | { kind: 'failed'; error: unknown }
  /** Null where nothing is begun. */
  keptAt: number | null
  onRetry: () => void
}) {
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
      {keeping.kind === 'kept' &&
        (keptAt === null ? 'Not begun yet' : `Kept ${sayTimeOfDay(keptAt)}`)}
    </span>
  )
}
