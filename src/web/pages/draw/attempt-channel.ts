/** How tabs tell each other which answer is being given where. */

type Message = { kind: 'ask' | 'here' | 'taken'; attemptId: string }

const open = () => new BroadcastChannel('third-level.attempts')

/**
 * Holds an attempt in this tab: tells the others that it is taken, answers those that ask, and calls
 * `onTaken` when another takes it over. The answer lets go.
 */
export function holdAttempt(attemptId: string, onTaken: () => void) {
  const channel = open()
  let mine = true
  const take = () => {
    mine = true
    channel.postMessage({ kind: 'taken', attemptId } satisfies Message)
  }
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.attemptId !== attemptId || !mine) return
    if (data.kind === 'ask') channel.postMessage({ kind: 'here', attemptId } satisfies Message)
    if (data.kind === 'taken') {
      mine = false
      onTaken()
    }
  }
  take()
  return { take, letGo: () => channel.close() }
}

/** Calls `onFound` if another tab holds this attempt. The answer stops asking. */
export function askForAttempt(attemptId: string, onFound: () => void): () => void {
  const channel = open()
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.attemptId === attemptId && data.kind === 'here') onFound()
  }
  channel.postMessage({ kind: 'ask', attemptId } satisfies Message)
  return () => channel.close()
}
