import { useEffect, useRef, useState } from 'react'
import { api, ApiError, read } from '../../api.ts'
import { holdAttempt } from './attempt-channel.ts'
import {
  createDraftKeeper,
  joinDrafts,
  type Draft,
  type DraftKeeper,
  type DraftStanding,
} from './draft-keeper.ts'
import { dropLocalDraft, keepLocalDraft } from './local-draft.ts'

const pathOf = (attemptId: string, json: Draft) => ({ param: { id: attemptId }, json })

/** Tells the server that the clock runs; a draft before that would have no beginning. */
async function startAttempt(attemptId: string) {
  await read(api.api.attempts[':id'].start.$post({ param: { id: attemptId } }))
}

async function sendDraft(attemptId: string, draft: Draft): Promise<'kept' | 'older' | 'ended'> {
  try {
    const answer = await read(api.api.attempts[':id'].draft.$put(pathOf(attemptId, draft)))
    return answer.kept ? 'kept' : 'older'
  } catch (error) {
    if (error instanceof ApiError && error.status === 409) return 'ended'
    throw error
  }
}

/**
 * Keeps one attempt's answer as it is typed: in the browser at every keystroke, on disk within a second, at
 * the latest while the page closes. `exact` reads the answering clock.
 */
export function useDraft(attemptId: string, firstSequence: number, exact: () => number) {
  const [standing, setStanding] = useState<DraftStanding>({ kind: 'untouched' })
  const keeper = useRef<DraftKeeper | null>(null)
  const hold = useRef<ReturnType<typeof holdAttempt> | null>(null)
  const newest = useRef<string | null>(null)

  useEffect(() => {
    let started: Promise<void> | null = null
    const made = createDraftKeeper({
      firstSequence,
      now: () => Date.now(),
      onChange: setStanding,
      send: async (draft) => {
        started ??= startAttempt(attemptId)
        try {
          await started
        } catch (error) {
          started = null
          if (!(error instanceof ApiError && error.status === 409)) throw error
        }
        const answer = await sendDraft(attemptId, draft)
        if (answer === 'kept' && newest.current === draft.text) dropLocalDraft(attemptId)
        return answer
      },
    })
    keeper.current = made
    hold.current = holdAttempt(attemptId, () => made.yieldToOther())
    const closing = () => {
      const last = made.lastDraft()
      if (last)
        void api.api.attempts[':id'].draft.$put(pathOf(attemptId, last), {
          init: { keepalive: true },
        })
    }
    window.addEventListener('pagehide', closing)
    return () => {
      window.removeEventListener('pagehide', closing)
      hold.current?.letGo()
      made.stop()
    }
  }, [attemptId, firstSequence])

  return {
    standing,
    change(text: string) {
      newest.current = text
      const elapsedMs = exact()
      keepLocalDraft(attemptId, { text, elapsedMs })
      keeper.current?.change(text, elapsedMs)
    },
    /** Takes the answer back from another tab; answers the text to go on with, or null if it is over. */
    async goOnHere(): Promise<string | null> {
      const { open } = await read(api.api.attempts.open.$get())
      if (open?.attempt.id !== attemptId) {
        keeper.current?.giveUp()
        return null
      }
      const text = joinDrafts(open.attempt.text, keeper.current?.unsent() ?? null)
      hold.current?.take()
      keeper.current?.takeBack(text, exact())
      return text
    },
    stop: () => keeper.current?.stop(),
  }
}
