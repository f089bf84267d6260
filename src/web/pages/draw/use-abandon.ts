import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, read } from '../../api.ts'
import { dropLocalDraft } from './local-draft.ts'
import { openAttemptQuery } from './open-attempt-query.ts'

/** Puts a card back unanswered; nothing of it counts. */
export function useAbandon(onDone: () => void) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (attemptId: string) => {
      await read(api.api.attempts[':id'].abandon.$post({ param: { id: attemptId } }))
      dropLocalDraft(attemptId)
      queryClient.setQueryData(
        openAttemptQuery.queryKey,
        (before) => before && { ...before, open: null },
      )
    },
    onSuccess: onDone,
  })
}
