import { queryOptions } from '@tanstack/react-query'
import { api, read } from '../../api.ts'

/** The answer that was begun and not ended. Asked anew each time the draw is shown. */
export const openAttemptQuery = queryOptions({
  queryKey: ['open-attempt'],
  queryFn: () => read(api.api.attempts.open.$get()),
  staleTime: 0,
  gcTime: 0,
})
