import { QueryClient } from '@tanstack/react-query'
import { ApiError } from './api.ts'

/** What the pages know of the server, kept for as long as it is fresh. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 1000,
      retry: (count, error) => !(error instanceof ApiError) && count < 2,
    },
  },
})
