import type { GuideDraft } from '../../../core/guide/guide-draft.ts'
import type { OwnGuideView, SaveGuideView } from '../../api.ts'

/** How what the page shows stands to what is kept. */
export type GuideKeeping =
  | { kind: 'kept' }
  | { kind: 'waiting' }
  | { kind: 'saving' }
  | { kind: 'failed'; error: unknown }
  /** Another window saved the guide; nothing is sent until the person chooses. */
  | { kind: 'met'; theirs: OwnGuideView }

export interface GuideKeeperState {
  draft: GuideDraft
  kept: OwnGuideView
  keeping: GuideKeeping
  /** What the draft was before each step of this sitting, the newest last; and what was taken back of it. */
  past: readonly GuideDraft[]
  future: readonly GuideDraft[]
}

export interface GuideKeeper {
  state: () => GuideKeeperState
  subscribe: (listener: () => void) => () => void
  edit: (change: (draft: GuideDraft) => GuideDraft) => void
  /** Takes the newest step back: what was written without a pause. */
  undo: () => void
  redo: () => void
  /** Sends what is not kept yet, now. */
  flush: () => Promise<void>
  /** The person's choice where two windows met: this page's words, or the other's. */
  settle: (choice: 'mine' | 'theirs') => Promise<void>
}

/** A pause in typing after which the guide is saved, in milliseconds. */
const saveAfterMs = 600
/** After a failed save, the time until it is tried again by itself, in milliseconds. */
const retryAfterMs = 5_000

/** A pause in typing after which a new step begins, in milliseconds; as in stories. */
const stepPauseMs = 900
const mostSteps = 200

/**
 * Keeps a guide while it is written: after a pause, one save at a time, from the version it last saw. `now` reads any
 * clock, in milliseconds.
 */
export function createGuideKeeper(
  opened: OwnGuideView,
  save: (slug: string, version: number, draft: GuideDraft) => Promise<SaveGuideView>,
  now: () => number = () => performance.now(),
): GuideKeeper {
  let state: GuideKeeperState = {
    draft: opened.draft,
    kept: opened,
    keeping: { kind: 'kept' },
    past: [],
    future: [],
  }
  let editedAt = -Infinity
  let timer: ReturnType<typeof setTimeout> | undefined
  let sending: Promise<void> | null = null
  const listeners = new Set<() => void>()
  const put = (change: Partial<GuideKeeperState>) => {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }
  const wait = (ms: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), ms)
  }

  const send = async (): Promise<void> => {
    try {
      while (state.draft !== state.kept.draft) {
        const { draft, kept } = state
        put({ keeping: { kind: 'saving' } })
        const answer = await save(kept.slug, kept.version, draft)
        if (answer.kind === 'stale') {
          put({ keeping: { kind: 'met', theirs: answer.current } })
          return
        }
        put({ kept: { ...answer.guide, draft } })
      }
      put({ keeping: { kind: 'kept' } })
    } catch (error) {
      put({ keeping: { kind: 'failed', error } })
      wait(retryAfterMs)
    }
  }

  const flush = async (): Promise<void> => {
    clearTimeout(timer)
    if (state.keeping.kind === 'met') return
    sending ??= send().finally(() => {
      sending = null
    })
    await sending
  }

  const putDraft = (draft: GuideDraft, steps: Pick<GuideKeeperState, 'past' | 'future'>) => {
    put({ draft, ...steps })
    if (state.keeping.kind === 'met' || sending) return
    put({ keeping: { kind: 'waiting' } })
    wait(saveAfterMs)
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    edit(change) {
      const at = now()
      const joins = at - editedAt < stepPauseMs && state.past.length > 0
      editedAt = at
      const past = joins ? state.past : [...state.past, state.draft].slice(-mostSteps)
      putDraft(change(state.draft), { past, future: [] })
    },
    undo() {
      const before = state.past.at(-1)
      if (before === undefined) return
      editedAt = -Infinity
      putDraft(before, { past: state.past.slice(0, -1), future: [...state.future, state.draft] })
    },
    redo() {
      const after = state.future.at(-1)
      if (after === undefined) return
      editedAt = -Infinity
      putDraft(after, { past: [...state.past, state.draft], future: state.future.slice(0, -1) })
    },
    flush,
    async settle(choice) {
      if (state.keeping.kind !== 'met') return
      const { theirs } = state.keeping
      put(
        choice === 'theirs'
          ? { draft: theirs.draft, kept: theirs, keeping: { kind: 'kept' }, past: [], future: [] }
          : { kept: theirs, keeping: { kind: 'waiting' } },
      )
      await flush()
    },
  }
}
