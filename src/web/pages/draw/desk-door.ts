import type { AnswerMode } from '../../../core/drill/attempt.ts'
import { api, ApiError, read } from '../../api.ts'
import type { Draft } from './draft-keeper.ts'

/** What an answer is when it is handed in. */
export interface StoppedAnswer {
  text: string
  elapsedMs: number
  mode: AnswerMode
}

/** The ways to the server that a desk needs, for one kind of answer. All but `sendLast` throw what went wrong. */
export interface DeskDoor {
  /** Tells that the clock runs; a draft before that would have no beginning. */
  start(id: string, signal: AbortSignal): Promise<void>
  send(id: string, draft: Draft, signal: AbortSignal): Promise<'kept' | 'older' | 'ended'>
  /** While the page closes: nobody hears the answer. */
  sendLast(id: string, draft: Draft): void
  /** The text that is kept; null where the answer is over. */
  readOpenText(id: string): Promise<string | null>
  stop(id: string, answer: StoppedAnswer): Promise<unknown>
}

/** What a draft became, by the server's answer; a conflict says that it was ended elsewhere. */
export async function toDraftFate(
  answer: Promise<{ kept: boolean }>,
): Promise<'kept' | 'older' | 'ended'> {
  try {
    return (await answer).kept ? 'kept' : 'older'
  } catch (error) {
    if (error instanceof ApiError && error.status === 409) return 'ended'
    throw error
  }
}

const pathOf = (id: string, json: Draft) => ({ param: { id }, json })

/** The door for answers to cards. */
export const attemptDoor: DeskDoor = {
  async start(id, signal) {
    try {
      await read(api.api.attempts[':id'].start.$post({ param: { id } }, { init: { signal } }))
    } catch (error) {
      if (!(error instanceof ApiError && error.status === 409)) throw error
    }
  },
  send: (id, draft, signal) =>
    toDraftFate(read(api.api.attempts[':id'].draft.$put(pathOf(id, draft), { init: { signal } }))),
  sendLast(id, draft) {
    void api.api.attempts[':id'].draft.$put(pathOf(id, draft), { init: { keepalive: true } })
  },
  async readOpenText(id) {
    const { open } = await read(api.api.attempts.open.$get())
    return open?.attempt.id === id ? open.attempt.text : null
  },
  stop: (id, answer) =>
    read(
      api.api.attempts[':id'].answer.$post({
        param: { id },
        json: { ...answer, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone },
      }),
    ),
}
