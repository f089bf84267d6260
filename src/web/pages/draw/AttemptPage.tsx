import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { api, read } from '../../api.ts'
import { ButtonLink } from '../../parts/Button.tsx'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { Waiting } from '../../parts/Waiting.tsx'
import { AskRating } from './AskRating.tsx'
import { Result } from './Result.tsx'

const route = getRouteApi('/attempts/$attemptId')

/** An answer of the past, opened from a card or from the progress page; one without a rating asks for that first. */
export function AttemptPage() {
  const { attemptId } = route.useParams()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const param = { id: attemptId }
  const waiting = useQuery({
    queryKey: ['unrated', attemptId],
    queryFn: () => read(api.api.attempts[':id'].unrated.$get({ param })),
    staleTime: 0,
    gcTime: 0,
  })
  const result = useQuery({
    queryKey: ['attempt', attemptId],
    queryFn: () => read(api.api.attempts[':id'].$get({ param })),
    enabled: waiting.data?.unrated === null,
  })
  if (result.data) return <Result result={result.data} />
  if (waiting.data?.unrated)
    return (
      <AskRating
        card={waiting.data.unrated}
        onRated={(rated) => {
          queries.setQueryData(['attempt', attemptId], rated)
          void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] !== attemptId })
          window.scrollTo(0, 0)
        }}
        onLeave={() => void navigate({ to: '/draw' })}
      />
    )
  const failed = waiting.isError ? waiting : result
  if (failed.isError)
    return (
      <ErrorNote
        what="This answer cannot be shown."
        error={failed.error}
        onRetry={() => void failed.refetch()}
      >
        <ButtonLink to="/progress">See every card</ButtonLink>
      </ErrorNote>
    )
  return <Waiting>Opening the answer</Waiting>
}
