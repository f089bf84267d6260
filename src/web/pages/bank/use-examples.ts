import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type BankView, api, read } from '../../api.ts'
import { showToast } from '../../parts/toast.ts'
import { bankQuery } from '../../queries.ts'

const why = (error: unknown) => (error instanceof Error ? error.message : '')

/** Puts the example stories in, and takes them out with a way back. */
export function useExamples() {
  const queries = useQueryClient()
  const show = (bank: BankView) => {
    queries.setQueryData(bankQuery.queryKey, bank)
    void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'bank' })
  }

  const add = useMutation({
    mutationFn: () => read(api.api.examples.$post()),
    onSuccess: show,
    onError: (error) => showToast(`The examples are not in the bank. ${why(error)}`),
  })

  const putBack = async (before: BankView) => {
    try {
      for (const { id, example } of before.stories)
        if (example) await read(api.api.stories[':id'].undelete.$post({ param: { id } }))
      const { activeVersion } = await read(api.api.bank.$get())
      const json = { storyIds: before.activeIds, activeVersion }
      await read(api.api.bank.active.$put({ json }))
      showToast('The examples are back.')
    } catch (error) {
      const action = { label: 'Try again', run: () => putBack(before) }
      showToast(`Not every example is back. ${why(error)}`, action)
    }
    await queries.invalidateQueries()
  }

  const remove = useMutation({
    mutationFn: (_before: BankView) => read(api.api.examples.$delete()),
    onSuccess: (bank, before) => {
      show(bank)
      showToast('The example stories are gone.', { label: 'Undo', run: () => putBack(before) })
    },
    onError: (error) => showToast(`The examples are still in the bank. ${why(error)}`),
  })

  return { add, remove }
}
