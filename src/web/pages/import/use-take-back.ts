import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ImportResultView, api, read } from '../../api.ts'
import { showToast } from '../../parts/toast.ts'

/** Undoes an import: what it brought goes out of the bank, what it updated is as it was before. */
export function useTakeBack(files: ImportResultView['files'], onDone: () => void) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async () => {
      const stories = files
        .flatMap((file) => file.stories)
        .map(({ storyId, effect, version, sourceId }) => ({ storyId, effect, version, sourceId }))
      const answer = await read(api.api.import['take-back'].$post({ json: { stories } }))
      if (answer.kind === 'changed')
        throw new Error(`“${answer.shortName}” was changed since. Undo that on its own page.`)
    },
    onSuccess: () => {
      showToast('The import is taken back. The bank is as it was before.')
      onDone()
    },
    onSettled: () => queries.invalidateQueries(),
  })
}
