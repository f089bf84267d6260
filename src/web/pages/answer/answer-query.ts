import { queryOptions } from '@tanstack/react-query'
import type { GuideLevel } from '../../../core/guide/guide.ts'
import { api, read } from '../../api.ts'

/** One built answer, with its story and its guide beside it. */
export const answerQuery = (id: string) =>
  queryOptions({
    queryKey: ['answer', id],
    queryFn: () => read(api.api.answers[':id'].$get({ param: { id } })),
  })

/** Every built answer, or those of one story. */
export const answersQuery = (storyId?: string) =>
  queryOptions({
    queryKey: ['answers', storyId ?? ''],
    queryFn: () =>
      read(api.api.answers.$get({ query: storyId === undefined ? {} : { story: storyId } })),
  })

/** What a panel of a level would ask. */
export const likelyQuery = (level: GuideLevel) =>
  queryOptions({
    queryKey: ['questions', level],
    queryFn: () => read(api.api.questions.$get({ query: { level } })),
  })
