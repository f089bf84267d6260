import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, read, type DisagreementView, type Ruling } from '../../api.ts'
import { showToast } from '../../parts/toast.ts'
import { ledgerQuery } from './ledger-query.ts'
import { sayRuling } from './say-ruling.ts'

/** Settling a disagreement of a story, and opening it again. */
export function useSettle(storyId: string) {
  const queryClient = useQueryClient()
  const { queryKey } = ledgerQuery(storyId)
  const param = { id: storyId }
  const unsettle = useMutation({
    mutationFn: (id: string) =>
      read(api.api.stories[':id'].ledger.unsettle.$post({ param, json: { id } })),
    onSuccess: (ledger) => queryClient.setQueryData(queryKey, ledger),
  })
  const settle = useMutation({
    mutationFn: ({ one, ruling }: { one: DisagreementView; ruling: Ruling }) =>
      read(api.api.stories[':id'].ledger.settle.$post({ param, json: { id: one.id, ruling } })),
    onSuccess: (ledger, { one, ruling }) => {
      queryClient.setQueryData(queryKey, ledger)
      showToast(`Settled: ${sayRuling(one.sides, ruling)}`, {
        label: 'Undo',
        run: () => unsettle.mutate(one.id),
      })
    },
  })
  return { settle, unsettle }
}
