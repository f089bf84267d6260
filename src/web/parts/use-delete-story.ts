import { useQueryClient } from '@tanstack/react-query'
import { api, read } from '../api.ts'
import { showToast } from './toast.ts'

/**
 * Takes a story out of the bank and offers to put it back. True when it went; a failure is said at the foot of
 * the page and the story stays.
 */
export function useDeleteStory(): (storyId: string, name: string) => Promise<boolean> {
  const queries = useQueryClient()
  return async (storyId, name) => {
    const param = { id: storyId }
    const retell = () => queries.invalidateQueries()
    try {
      await read(api.api.stories[':id'].$delete({ param }))
    } catch (error) {
      showToast(`“${name}” is still in the bank. ${error instanceof Error ? error.message : ''}`)
      return false
    }
    // The page of the deleted story is still shown for a moment and must not ask for it again.
    void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] !== storyId })
    const putBack = async () => {
      try {
        await read(api.api.stories[':id'].undelete.$post({ param }))
        showToast(`“${name}” is back in the bank.`)
      } catch (error) {
        const why = error instanceof Error ? error.message : ''
        showToast(`“${name}” is not back yet. ${why}`, { label: 'Try again', run: putBack })
      }
      await retell()
    }
    showToast(`Deleted “${name}”.`, { label: 'Undo', run: putBack })
    return true
  }
}
