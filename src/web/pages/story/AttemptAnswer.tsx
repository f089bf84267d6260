import { useQuery } from '@tanstack/react-query'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { EvidenceText } from '../../parts/EvidenceText.tsx'
import { Waiting } from '../../parts/Waiting.tsx'
import styles from './AttemptList.module.css'
import { attemptQuery } from './story-query.ts'

/** The question that was asked and the words that answered it, with their marks. */
export function AttemptAnswer({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(attemptQuery(id))
  if (error) {
    return (
      <ErrorNote
        what="This answer could not be read."
        error={error}
        onRetry={() => void refetch()}
      />
    )
  }
  if (!data) return <Waiting />
  const { attempt, question, judgment } = data
  return (
    <div className={styles.answer}>
      <p className={styles.question}>{question}</p>
      {attempt.mode === 'spoken' ? (
        <p>Said aloud without a transcript, so its content is not measured.</p>
      ) : (
        <EvidenceText text={attempt.text} findings={judgment?.findings ?? []} />
      )}
    </div>
  )
}
