import { queryOptions } from '@tanstack/react-query'
import { api, read } from '../../api.ts'

/** One telling: open, or how it came across. */
export const practiceQuery = (id: string) =>
  queryOptions({
    queryKey: ['practice', id],
    queryFn: () => read(api.api.practices[':id'].$get({ param: { id } })),
  })
