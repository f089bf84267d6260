import { useMutation } from '@tanstack/react-query'
import type { AnswerMode } from '../../../core/drill/attempt.ts'
import { api, read } from '../../api.ts'
import { dropLocalDraft } from './local-draft.ts'

/** Hands in an answer. Handing in the same one twice is no error. */
export function useStop(attemptId: string, onStopped: () => void) {
  return useMutation({
    mutationFn: (answer: { text: string; elapsedMs: number; mode: AnswerMode }) =>
      read(
        api.api.attempts[':id'].answer.$post({
          param: { id: attemptId },
          json: { ...answer, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone },
        }),
      ),
    onSuccess: () => {
      dropLocalDraft(attemptId)
      onStopped()
    },
  })
}
