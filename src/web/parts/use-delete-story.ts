import { useQueryClient } from '@tanstack/react-query'
import { api, read } from '../api.ts'
import { returnActive } from './active-five.ts'
import { showToast } from './toast.ts'

/**
 * Takes a story out of the bank and offers to put it back, among those being drilled too where it was one of them.
 * True when it went; a failure is said at the foot of the page and the story stays.
 */
export function useDeleteStory(): (storyId: string, name: string) => Promise<boolean> {
  const queries = useQueryClient()
  return async (storyId, name) => {
    const param = { id: storyId }
    const retell = () => queries.invalidateQueries()
    let before: string[]
    try {
      before = (await read(api.api.bank.$get())).activeIds
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
        const { activeIds, activeVersion } = await read(api.api.bank.$get())
        const storyIds = returnActive(activeIds, before, storyId)
        if (storyIds.length > activeIds.length)
          await read(api.api.bank.active.$put({ json: { storyIds, activeVersion } }))
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
