import { useQueryClient } from '@tanstack/react-query'
import { api, read } from '../../api.ts'
import { showToast } from '../../parts/toast.ts'

/** Puts an answer away and offers to bring it back. True when it went; a failure is said at the foot of the page. */
export function useDeleteAnswer(): (answerId: string, name: string) => Promise<boolean> {
  const queries = useQueryClient()
  return async (answerId, name) => {
    const param = { id: answerId }
    try {
      await read(api.api.answers[':id'].$delete({ param }))
    } catch (error) {
      showToast(`“${name}” is still kept. ${error instanceof Error ? error.message : ''}`)
      return false
    }
    // The page of the deleted answer is still shown for a moment and must not ask for it again.
    void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] !== answerId })
    const putBack = async () => {
      try {
        await read(api.api.answers[':id'].undelete.$post({ param }))
        showToast(`“${name}” is back.`)
      } catch (error) {
        const why = error instanceof Error ? error.message : ''
        showToast(`“${name}” is not back yet. ${why}`, { label: 'Try again', run: putBack })
      }
      await queries.invalidateQueries()
    }
    showToast(`Deleted the answer to “${name}”.`, { label: 'Undo', run: putBack })
    return true
  }
}
