import { queryOptions } from '@tanstack/react-query'
import type { RoundShape } from '../../../core/round/round.ts'
import { api, read } from '../../api.ts'

export const roundsQuery = queryOptions({
  queryKey: ['rounds'],
  queryFn: () => read(api.api.rounds.$get()),
})

export const openRoundQuery = queryOptions({
  queryKey: ['rounds', 'open'],
  queryFn: () => read(api.api.rounds.open.$get()),
  // Another window may have ended it.
  staleTime: 0,
})

/** The stories in the order in which they should be told in a round of this shape, before any prompt is known. */
export const storiesToTellQuery = (shape: RoundShape) =>
  queryOptions({
    queryKey: ['rounds', 'stories', shape],
    queryFn: () => read(api.api.rounds.stories.$get({ query: { shape } })),
  })

export const roundQuery = (id: string) =>
  queryOptions({
    queryKey: ['round', id],
    queryFn: () => read(api.api.rounds[':id'].$get({ param: { id } })),
    // The room keeps its own state; a refetch in the middle of an answer would pull the floor away.
    staleTime: Infinity,
  })
