import { queryOptions } from '@tanstack/react-query'
import { api, read } from '../../../api.ts'

/** How the link of a round stands: whether the partner's device came in shows without a reload. */
export const linkQuery = (id: string) =>
  queryOptions({
    queryKey: ['round', id, 'link'],
    queryFn: () => read(api.api.rounds[':id'].partner.link.$get({ param: { id } })),
    refetchInterval: 2_000,
    retry: false,
  })
