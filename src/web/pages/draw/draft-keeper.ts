/** Keeps an answer on disk while it is typed. Time, timers and the way to the server are given. */

export interface Draft {
  sequence: number
  text: string
  elapsedMs: number
}

/** How the draft stands: `elsewhere` is written in another tab, `ended` was answered there. */
export type DraftStanding =
  | { kind: 'untouched' }
  | { kind: 'kept' }
  | { kind: 'unsaved'; since: number }
  | { kind: 'elsewhere' }
  | { kind: 'ended' }

export interface DraftKeeperNeeds {
  firstSequence: number
  /**
   * Sends one draft: kept, older than what the server has, or the attempt is over. Rejects when unreachable, and when
   * `signal` tells that the answer is being handed in.
   */
  send: (draft: Draft, signal: AbortSignal) => Promise<'kept' | 'older' | 'ended'>
  /** Called with every standing that differs in kind from the one before. */
  onChange: (standing: DraftStanding) => void
  now: () => number
}

/** At most this often, so that at most two seconds of typing are ever not on disk. */
export const draftEveryMs = 1_000
/** A tab that takes an answer over writes this far ahead of any draft under way in the other. */
export const takeOverLeap = 1_000

/** Sends what is typed at most once a second, one request at a time, and again until it holds. */
export function createDraftKeeper({ firstSequence, send, onChange, now }: DraftKeeperNeeds) {
  let sequence = firstSequence
  let standing: DraftStanding = { kind: 'untouched' }
  let pending: { text: string; elapsedMs: number } | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let sending = false
  let stopped = false
  const ending = new AbortController()

  const turn = (next: DraftStanding) => {
    const changed = next.kind !== standing.kind
    if (changed) standing = next
    if (changed) onChange(standing)
  }

  const plan = () => {
    if (timer === undefined && !sending && !stopped && pending)
      timer = setTimeout(() => void sendNow(), draftEveryMs)
  }

  const sendNow = async () => {
    clearTimeout(timer)
    timer = undefined
    if (!pending || sending || stopped) return
    const draft = { ...pending, sequence: sequence++ }
    pending = null
    sending = true
    try {
      const answer = await send(draft, ending.signal)
      if (stopped) return
      if (answer === 'kept') turn({ kind: 'kept' })
      else {
        stopped = true
        turn({ kind: answer === 'older' ? 'elsewhere' : 'ended' })
      }
    } catch {
      pending ??= { text: draft.text, elapsedMs: draft.elapsedMs }
      if (!stopped) turn({ kind: 'unsaved', since: now() })
    } finally {
      sending = false
    }
    plan()
  }

  return {
    /** Something was typed; it goes out within a second. */
    change(text: string, elapsedMs: number) {
      pending = { text, elapsedMs }
      plan()
    },
    /** What a closing page sends as its last act, or null when all of it is kept. */
    lastDraft(): Draft | null {
      return pending && !stopped ? { ...pending, sequence: sequence++ } : null
    },
    /** What was typed here and is not known to be kept; stays readable when another tab goes on. */
    unsent(): string | null {
      return pending?.text ?? null
    },
    /** Another tab has taken the answer over: nothing more is sent from here. */
    yieldToOther() {
      stopped = true
      clearTimeout(timer)
      timer = undefined
      turn({ kind: 'elsewhere' })
    },
    /** The answer was ended in another tab. */
    giveUp() {
      stopped = true
      turn({ kind: 'ended' })
    },
    /** The person goes on here after all, with this text. */
    takeBack(text: string, elapsedMs: number) {
      stopped = false
      sequence += takeOverLeap
      pending = { text, elapsedMs }
      turn({ kind: 'untouched' })
      plan()
    },
    /** The page goes away; a draft under way still arrives. */
    stop() {
      stopped = true
      clearTimeout(timer)
      timer = undefined
    },
    /** The answer is handed in: a draft under way is let go, so that it cannot arrive after the answer. */
    end() {
      this.stop()
      ending.abort()
    },
  }
}

export type DraftKeeper = ReturnType<typeof createDraftKeeper>

/** The kept draft, and under it what another tab typed and never sent, unless the draft holds it already. */
export function joinDrafts(kept: string, unsent: string | null): string {
  return unsent === null || kept.includes(unsent) ? kept : `${kept}\n\n${unsent}`
}
