import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { api, read } from '../../api.ts'
import { showToast } from '../../parts/toast.ts'
import { libraryKey } from './library-query.ts'

/** Takes a guide of the person's own out of the library and offers to put it back; a failure is said and it stays. */
export function useDeleteGuide(): (slug: string, question: string) => Promise<void> {
  const queries = useQueryClient()
  const navigate = useNavigate()
  return async (slug, question) => {
    const name = question === '' ? 'The guide' : `“${question}”`
    const param = { slug }
    try {
      await read(api.api.guides[':slug'].$delete({ param }))
    } catch (error) {
      showToast(`${name} is still here. ${error instanceof Error ? error.message : ''}`)
      return
    }
    await navigate({ to: '/library' })
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[2] === slug })
    await queries.invalidateQueries({ queryKey: libraryKey })
    const putBack = async () => {
      try {
        await read(api.api.guides[':slug'].undelete.$post({ param }))
        showToast(`${name} is back in the library.`)
      } catch (error) {
        const why = error instanceof Error ? error.message : ''
        showToast(`${name} is not back yet. ${why}`, { label: 'Try again', run: putBack })
      }
      await queries.invalidateQueries({ queryKey: libraryKey })
    }
    showToast(`Deleted ${name}.`, { label: 'Undo', run: putBack })
  }
}
