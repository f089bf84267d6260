import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { type BankView, api, read } from '../../api.ts'
import { bankQuery } from '../../queries.ts'

/** Two choices that met: this page's, which is not kept yet, and the newer one of another window, which is. */
export interface MetChoice {
  mine: string[]
  current: BankView
}

function withChoice(bank: BankView, ids: readonly string[]): BankView {
  const placed = bank.stories.map((story) => {
    const place = ids.indexOf(story.id)
    return { ...story, activePlace: place < 0 ? null : place }
  })
  return { ...bank, activeIds: [...ids], stories: placed }
}

/**
 * Keeps the choice of the active five. What is chosen shows at once and is saved in the order of the clicks; a
 * choice that meets a newer one of another window is handed back as `met` and overwrites nothing.
 */
export function useActiveChoice(bank: BankView) {
  const queries = useQueryClient()
  const [met, setMet] = useState<MetChoice | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  const wanted = useRef<string[] | null>(null)
  const saving = useRef(false)

  const show = (next: BankView) => queries.setQueryData(bankQuery.queryKey, next)

  const saveWanted = async (version: number) => {
    saving.current = true
    let activeVersion = version
    while (wanted.current) {
      const storyIds = wanted.current
      wanted.current = null
      try {
        const kept = await read(api.api.bank.active.$put({ json: { storyIds, activeVersion } }))
        if (kept.kind === 'stale') {
          wanted.current = null
          show(kept.current)
          setMet({ mine: storyIds, current: kept.current })
        } else {
          activeVersion = kept.bank.activeVersion
          show(wanted.current ? withChoice(kept.bank, wanted.current) : kept.bank)
        }
      } catch (error) {
        wanted.current = null
        setFailure(error)
        void queries.invalidateQueries({ queryKey: bankQuery.queryKey })
      }
    }
    saving.current = false
  }

  const choose = (change: (ids: readonly string[]) => string[]) => {
    setFailure(null)
    setMet(null)
    // Two quick presses come before the page is drawn anew: the second starts from what the first chose.
    const newest = queries.getQueryData(bankQuery.queryKey) ?? bank
    const ids = change(newest.activeIds)
    wanted.current = ids
    void queries.cancelQueries({ queryKey: bankQuery.queryKey })
    show(withChoice(newest, ids))
    if (!saving.current) void saveWanted(newest.activeVersion)
  }

  return { choose, met, failure, leaveAsIs: () => setMet(null) }
}
