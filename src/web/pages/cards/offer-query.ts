import { queryOptions } from '@tanstack/react-query'
import { api, read } from '../../api.ts'

/** The sentences on offer for some stories (ids with commas), or for those being drilled. Asked anew at each visit. */
export const offerQuery = (stories: string | undefined) =>
  queryOptions({
    queryKey: ['offer', stories ?? null],
    queryFn: () =>
      read(api.api.cards.offer.$get({ query: stories === undefined ? {} : { stories } })),
    gcTime: 0,
  })
