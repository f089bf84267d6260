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
}

export interface GuideKeeper {
  state: () => GuideKeeperState
  subscribe: (listener: () => void) => () => void
  edit: (change: (draft: GuideDraft) => GuideDraft) => void
  /** Sends what is not kept yet, now. */
  flush: () => Promise<void>
  /** The person's choice where two windows met: this page's words, or the other's. */
  settle: (choice: 'mine' | 'theirs') => Promise<void>
}

/** A pause in typing after which the guide is saved, in milliseconds. */
const saveAfterMs = 600
/** After a failed save, the time until it is tried again by itself, in milliseconds. */
const retryAfterMs = 5_000

/** Keeps a guide while it is written: after a pause, one save at a time, from the version it last saw. */
export function createGuideKeeper(
  opened: OwnGuideView,
  save: (slug: string, version: number, draft: GuideDraft) => Promise<SaveGuideView>,
): GuideKeeper {
  let state: GuideKeeperState = { draft: opened.draft, kept: opened, keeping: { kind: 'kept' } }
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

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    edit(change) {
      put({ draft: change(state.draft) })
      if (state.keeping.kind === 'met' || sending) return
      put({ keeping: { kind: 'waiting' } })
      wait(saveAfterMs)
    },
    flush,
    async settle(choice) {
      if (state.keeping.kind !== 'met') return
      const { theirs } = state.keeping
      put(
        choice === 'theirs'
          ? { draft: theirs.draft, kept: theirs, keeping: { kind: 'kept' } }
          : { kept: theirs, keeping: { kind: 'waiting' } },
      )
      await flush()
    },
  }
}
