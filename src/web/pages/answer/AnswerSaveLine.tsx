import type { AnswerDocument } from '../../../core/answer/answer.ts'
import { sayTimeOfDay } from '../../../core/words/say-time.ts'
import type { AnswerView } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import type { DocumentState } from '../../parts/document-keeper.ts'
import styles from './Builder.module.css'

/** Whether what the page shows is kept, in two words; a failure with its reason and a way to try again. */
export function AnswerSaveLine({
  state: { keeping, kept },
  onRetry,
}: {
  state: DocumentState<AnswerDocument, AnswerView>
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
    <span className={styles.saved}>
      {keeping.kind === 'met' && 'Not kept: choose first'}
      {(keeping.kind === 'saving' || keeping.kind === 'waiting') && 'Saving'}
      {keeping.kind === 'kept' && `Kept ${sayTimeOfDay(kept.answer.updatedAt)}`}
    </span>
  )
}
