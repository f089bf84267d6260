import { useMutation } from '@tanstack/react-query'
import type { DeskDoor, StoppedAnswer } from './desk-door.ts'
import { dropLocalDraft } from './local-draft.ts'

/** Hands in an answer. Handing in the same one twice is no error. */
export function useStop(attemptId: string, door: DeskDoor, onStopped: () => void) {
  return useMutation({
    mutationFn: (answer: StoppedAnswer) => door.stop(attemptId, answer),
    onSuccess: () => {
      dropLocalDraft(attemptId)
      onStopped()
    },
  })
}
