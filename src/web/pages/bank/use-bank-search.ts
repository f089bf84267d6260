import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { api, type BankSearchView, read } from '../../api.ts'

/** A pause in typing before the texts are searched, in milliseconds. */
const pauseMs = 120

export type Places = BankSearchView['found'][number]['places']

/**
 * Where the words of a query stand in the texts of the bank, by story. `settled` is false while an answer to the
 * newest words is still on its way; the places of the words before are shown meanwhile.
 */
export function useBankSearch(query: string): {
  places: ReadonlyMap<string, Places>
  settled: boolean
} {
  const words = query.trim().slice(0, 200)
  const [asked, setAsked] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setAsked(words), pauseMs)
    return () => clearTimeout(timer)
  }, [words])
  const { data, isFetching } = useQuery({
    queryKey: ['bank-search', asked],
    queryFn: () => read(api.api.bank.search.$get({ query: { words: asked } })),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  })
  const found = words === '' ? [] : (data?.found ?? [])
  return {
    places: new Map(found.map(({ storyId, places }) => [storyId, places])),
    settled: words === asked && !isFetching,
  }
}
