import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, read } from '../../api.ts'

/** Every key of the library's queries begins with this, so that a change to a guide renews them all. */
export const libraryKey = ['library'] as const

export const libraryQuery = queryOptions({
  queryKey: [...libraryKey, 'list'],
  queryFn: () => read(api.api.guides.$get()),
})

/** The guides for some words, the last of which may be unfinished; those of the words before stay meanwhile. */
export const guideSearchQuery = (words: string) =>
  queryOptions({
    queryKey: [...libraryKey, 'search', words],
    queryFn: () => read(api.api.guides.search.$get({ query: { words } })),
    enabled: words !== '',
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  })

export const guideQuery = (slug: string) =>
  queryOptions({
    queryKey: [...libraryKey, 'guide', slug],
    queryFn: () => read(api.api.guides[':slug'].$get({ param: { slug } })),
  })

/** A guide of the person's own to write on; never from memory, for another window may have written on it. */
export const ownGuideQuery = (slug: string) =>
  queryOptions({
    queryKey: [...libraryKey, 'own', slug],
    queryFn: () => read(api.api.guides[':slug'].own.$get({ param: { slug } })),
    gcTime: 0,
    refetchOnWindowFocus: false,
  })
