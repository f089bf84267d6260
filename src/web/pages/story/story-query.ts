import { queryOptions } from '@tanstack/react-query'
import { api, read } from '../../api.ts'
import type { Facet } from '../../../core/story/story.ts'

/** One story with its cards. */
export const storyQuery = (id: string) =>
  queryOptions({
    queryKey: ['story', id],
    queryFn: () => read(api.api.stories[':id'].$get({ param: { id } })),
  })

/** The newest answers given to one card. */
export const attemptsQuery = (id: string, facet: Facet) =>
  queryOptions({
    queryKey: ['attempts', id, facet],
    queryFn: () => read(api.api.stories[':id'].attempts.$get({ param: { id }, query: { facet } })),
  })
