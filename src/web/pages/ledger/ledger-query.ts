import { queryOptions } from '@tanstack/react-query'
import { api, read } from '../../api.ts'

/** What a story's tellings state, and where they disagree. */
export const ledgerQuery = (storyId: string) =>
  queryOptions({
    queryKey: ['ledger', storyId],
    queryFn: () => read(api.api.stories[':id'].ledger.$get({ param: { id: storyId } })),
  })
