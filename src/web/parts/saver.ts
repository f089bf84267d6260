/** How what a page shows stands to what is kept; `Met` is what is known where another window saved meanwhile. */
export type Keeping<Met extends { kind: 'met' } = never> =
  | { kind: 'kept' }
  /** Something is changed and not sent yet. */
  | { kind: 'waiting' }
  | { kind: 'saving' }
  | { kind: 'failed'; error: unknown }
  /** Nothing is sent until the person chooses. */
  | Met

/** A pause in typing after which it is saved, in milliseconds. */
const saveAfterMs = 600
/** After a failed save, the time until it is tried again by itself, in milliseconds. */
const retryAfterMs = 5_000

type Kept<Shown, Met extends { kind: 'met' }> = Shown & { keeping: Keeping<Met> }

interface SaverNeeds<State> {
  /** Whether nothing of what is shown is left to send. */
  isKept: (state: State) => boolean
  /** Sends once and puts what came of it; may put `met`, and nothing more is sent. Throws what went wrong. */
  sendOnce: (state: State) => Promise<void>
  /** Whether the same save may go well a little later. */
  mayRetry: (error: unknown) => boolean
}

export interface Saver<Shown, Met extends { kind: 'met' }> {
  state: () => Kept<Shown, Met>
  subscribe: (listener: () => void) => () => void
  put: (change: Partial<Shown> & { keeping?: Keeping<Met> }) => void
  /** After the person changed something: sends it when they pause, or after `afterMs`. */
  plan: (afterMs?: number) => void
  /** Sends what is not kept yet, now. Resolves when nothing is left to send or it cannot be sent. */
  flush: () => Promise<void>
  /** Forgets what was planned, as what is shown is what is kept. */
  cancel: () => void
}

/** What every page that keeps as one types shares: a pause, one send at a time until all is kept, and trying again. */
export function createSaver<Shown extends object, Met extends { kind: 'met' } = never>(
  first: Shown,
  { isKept, sendOnce, mayRetry }: SaverNeeds<Kept<Shown, Met>>,
): Saver<Shown, Met> {
  let state: Kept<Shown, Met> = { ...first, keeping: { kind: 'kept' } }
  let timer: ReturnType<typeof setTimeout> | undefined
  let busy = false
  let sending = Promise.resolve()
  const listeners = new Set<() => void>()

  const put: Saver<Shown, Met>['put'] = (change) => {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }
  const putKeeping = (keeping: Keeping<Met>) => {
    state = { ...state, keeping }
    for (const listener of listeners) listener()
  }
  const cancel = () => clearTimeout(timer)
  const wait = (ms: number) => {
    cancel()
    timer = setTimeout(() => void flush(), ms)
  }

  const send = async (): Promise<void> => {
    busy = true
    try {
      while (!isKept(state)) {
        putKeeping({ kind: 'saving' })
        await sendOnce(state)
        if (state.keeping.kind === 'met') return
      }
      putKeeping({ kind: 'kept' })
    } catch (error) {
      putKeeping({ kind: 'failed', error })
      if (mayRetry(error)) wait(retryAfterMs)
    } finally {
      busy = false
    }
  }

  const flush = async (): Promise<void> => {
    cancel()
    if (state.keeping.kind === 'met') return
    if (!busy) sending = send()
    await sending
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    put,
    plan(afterMs = saveAfterMs) {
      if (state.keeping.kind === 'met' || busy) return
      putKeeping({ kind: isKept(state) ? 'kept' : 'waiting' })
      wait(afterMs)
    },
    flush,
    cancel,
  }
}
