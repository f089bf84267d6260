import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { api, read } from '../../api.ts'
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
      />
    )
  return result.data ? <Result result={result.data} /> : <Waiting>Opening the answer</Waiting>
}
