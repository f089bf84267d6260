import { useQueryClient } from '@tanstack/react-query'
import { createContext, use, useState, useSyncExternalStore } from 'react'
import type { LoopDocument, LoopRound } from '../../../core/loop/loop.ts'
import { type LoopView, api, read } from '../../api.ts'
import { mayRetry, outliving } from '../../parts/save-request.ts'
import { showToast } from '../../parts/toast.ts'
import { useFlushOnLeaving } from '../../parts/use-keeper.ts'
import { createLoopKeeper, type LoopKeeper } from './loop-keeper.ts'
import { loopQuery } from './loop-query.ts'

const LoopContext = createContext<LoopKeeper | null>(null)
export const LoopProvider = LoopContext.Provider

/** A keeper of one loop for as long as any of its pages is open. */
export function useLoopKeeper(opened: LoopView): LoopKeeper {
  const queries = useQueryClient()
  const [keeper] = useState(() => {
    const made: LoopKeeper = createLoopKeeper(opened, {
      mayRetry,
      create: async (document) => {
        const view = await read(api.api.loops.$post({ json: { document } }))
        queries.setQueryData(loopQuery(view.id).queryKey, view)
        void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'loop' })
        return view
      },
      save: async (id, version, document) => {
        const json = { version, document }
        const answer = await read(
          api.api.loops[':id'].$put({ param: { id }, json }, outliving(document)),
        )
        queries.setQueryData(loopQuery(id).queryKey, answer.view)
        // Dates, verdicts and drill-ins move what is due, what is listed and what is planned.
        void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'loop' })
        return answer
      },
      onMet: (theirs) =>
        showToast('Another window wrote in the same place. What stands here is kept.', {
          label: 'Take the other',
          run: () => made.edit(() => theirs),
        }),
    })
    return made
  })
  useFlushOnLeaving(keeper)
  return keeper
}

/** The loop that the page is about, and the way to change it. */
export function useLoop() {
  const keeper = use(LoopContext)
  if (keeper === null) throw new Error('This part belongs on the page of a loop')
  const { document, kept, keeping } = useSyncExternalStore(keeper.subscribe, keeper.state)
  const change = (parts: Partial<LoopDocument>) =>
    keeper.edit((before) => ({ ...before, ...parts }))
  const changeRound = (id: string, parts: Partial<LoopRound>) =>
    keeper.edit((before) => ({
      ...before,
      rounds: before.rounds.map((round) => (round.id === id ? { ...round, ...parts } : round)),
    }))
  return {
    id: kept.id,
    document,
    kept,
    keeping,
    change,
    changeRound,
    edit: keeper.edit,
    flush: keeper.flush,
    begin: keeper.begin,
  }
}
