import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { api, read } from '../../api.ts'
import { ButtonLink } from '../../parts/Button.tsx'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { Waiting } from '../../parts/Waiting.tsx'
import { Result } from './Result.tsx'

const route = getRouteApi('/attempts/$attemptId')

/** An answer of the past, opened from a card or from the progress page. */
export function AttemptPage() {
  const { attemptId } = route.useParams()
  const result = useQuery({
    queryKey: ['attempt', attemptId],
    queryFn: () => read(api.api.attempts[':id'].$get({ param: { id: attemptId } })),
  })
  if (result.isError)
    return (
      <ErrorNote
        what="This answer cannot be shown."
        error={result.error}
        onRetry={() => void result.refetch()}
      >
        <ButtonLink to="/progress">See every card</ButtonLink>
      </ErrorNote>
    )
  return result.data ? <Result result={result.data} /> : <Waiting>Opening the answer</Waiting>
}
