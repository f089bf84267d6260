import { QueryCache, QueryClient } from '@tanstack/react-query'
import { ApiError } from './api.ts'
import { isUnreachable, whenServerIsBack } from './parts/server-back.ts'

let waiting = false

/** What could not be asked while the server was away is asked again once it is back. */
function askAgainLater() {
  if (waiting) return
  waiting = true
  whenServerIsBack(() => {
    waiting = false
    void queryClient.refetchQueries({
      type: 'active',
      predicate: ({ state }) => isUnreachable(state.error),
    })
  })
}

/** What the pages know of the server, kept for as long as it is fresh. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => {
      if (isUnreachable(error)) askAgainLater()
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 1000,
      retry: (count, error) => !(error instanceof ApiError) && count < 2,
    },
  },
})
