import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ImportResultView, api, read } from '../../api.ts'
import { showToast } from '../../parts/toast.ts'

/** Undoes an import: what it brought goes out of the bank, what it updated gets its version before back. */
export function useTakeBack(files: ImportResultView['files'], onDone: () => void) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async () => {
      for (const { storyId: id, effect } of files.flatMap((file) => file.stories)) {
        if (effect === 'created') await read(api.api.stories[':id'].$delete({ param: { id } }))
        if (effect === 'updated') await putBackBefore(id)
      }
    },
    onSuccess: () => {
      showToast('The import is taken back. The bank is as it was before.')
      onDone()
    },
    onSettled: () => queries.invalidateQueries(),
  })
}

async function putBackBefore(id: string): Promise<void> {
  const [now, before] = await read(api.api.stories[':id'].versions.$get({ param: { id } }))
  if (!now || !before) return
  const param = { id, version: String(before.version) }
  const json = { version: now.version }
  const answer = await read(
    api.api.stories[':id'].versions[':version'].restore.$post({ param, json }),
  )
  if (answer.kind === 'stale')
    throw new Error(`“${answer.current.shortName}” was changed again meanwhile.`)
}
