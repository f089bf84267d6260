import { ApiError } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import { ErrorNote } from '../../parts/ErrorNote.tsx'

/** The answer could not be handed in, or another one was handed in elsewhere before. */
export function StopProblem({
  error,
  onRetry,
  onSeeKept,
}: {
  error: Error
  onRetry: () => void
  onSeeKept: () => void
}) {
  if (error instanceof ApiError && error.code === 'already-answered')
    return (
      <ErrorNote
        what="This answer was ended elsewhere, with another text."
        kept="That one is kept. What you typed here is still on this page; copy what you want of it."
      >
        <Button onClick={onSeeKept}>See the answer that is kept</Button>
      </ErrorNote>
    )
  return (
    <ErrorNote
      what="Your answer is not on disk yet."
      error={error}
      kept="It is on this page, and the clock has stopped."
      goesOn
      onRetry={onRetry}
    />
  )
}
