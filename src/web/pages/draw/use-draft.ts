import { useEffect, useRef, useState } from 'react'
import { holdAttempt } from './attempt-channel.ts'
import type { DeskDoor } from './desk-door.ts'
import {
  createDraftKeeper,
  joinDrafts,
  type DraftKeeper,
  type DraftStanding,
} from './draft-keeper.ts'
import { dropLocalDraft, keepLocalDraft } from './local-draft.ts'

/**
 * Keeps one attempt's answer as it is typed: in the browser at every keystroke, on disk within a second, at
 * the latest while the page closes. `exact` reads the answering clock; `door` stays the same while the page is open.
 */
export function useDraft(
  attemptId: string,
  firstSequence: number,
  exact: () => number,
  door: DeskDoor,
) {
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
      send: async (draft, signal) => {
        started ??= door.start(attemptId, signal)
        try {
          await started
        } catch (error) {
          started = null
          throw error
        }
        signal.throwIfAborted()
        const answer = await door.send(attemptId, draft, signal)
        if (answer === 'kept' && newest.current === draft.text) dropLocalDraft(attemptId)
        return answer
      },
    })
    keeper.current = made
    hold.current = holdAttempt(attemptId, () => made.yieldToOther())
    const closing = () => {
      const last = made.lastDraft()
      if (last) door.sendLast(attemptId, last)
    }
    window.addEventListener('pagehide', closing)
    return () => {
      window.removeEventListener('pagehide', closing)
      hold.current?.letGo()
      made.stop()
    }
  }, [attemptId, firstSequence, door])

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
      const kept = await door.readOpenText(attemptId)
      if (kept === null) {
        keeper.current?.giveUp()
        return null
      }
      const text = joinDrafts(kept, keeper.current?.unsent() ?? null)
      hold.current?.take()
      keeper.current?.takeBack(text, exact())
      return text
    },
    /** The answer is handed in: nothing more is sent. */
    end: () => keeper.current?.end(),
  }
}
