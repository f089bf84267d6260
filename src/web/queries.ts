/** What pages ask of the server more than once, under one name each: invalidate by these keys. */
import { queryOptions } from '@tanstack/react-query'
import { api, read } from './api.ts'

export const healthQuery = queryOptions({
  queryKey: ['health'],
  queryFn: () => read(api.api.health.$get()),
  staleTime: Infinity,
})

export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: () => read(api.api.settings.$get()),
  staleTime: 60_000,
})

export const bankQuery = queryOptions({
  queryKey: ['bank'],
  queryFn: () => read(api.api.bank.$get()),
})

export const progressQuery = queryOptions({
  queryKey: ['progress'],
  queryFn: () => read(api.api.progress.$get()),
})
