import { queryOptions } from '@tanstack/react-query'
import { api, read } from '../../api.ts'

export const loopsQuery = queryOptions({
  queryKey: ['loops'],
  queryFn: () => read(api.api.loops.$get()),
})

export const loopQuery = (id: string) =>
  queryOptions({
    queryKey: ['loop', id],
    queryFn: () => read(api.api.loops[':id'].$get({ param: { id } })),
  })
