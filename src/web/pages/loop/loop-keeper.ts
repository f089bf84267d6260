import type { LoopDocument } from '../../../core/loop/loop.ts'
import type { LoopView, SaveLoopView } from '../../api.ts'
import { mergeChanges } from './merge-loops.ts'

/** How what the page shows stands to what is kept. */
export type Keeping =
  { kind: 'kept' } | { kind: 'waiting' } | { kind: 'saving' } | { kind: 'failed'; error: unknown }

export interface LoopKeeperState {
  document: LoopDocument
  /** The loop as last kept, with what the program made of it. */
  kept: LoopView
  keeping: Keeping
}

export interface LoopKeeper {
  state: () => LoopKeeperState
  subscribe: (listener: () => void) => () => void
  /** What the person typed, chose or moved. */
  edit: (change: (document: LoopDocument) => LoopDocument) => void
  /** Sends what is not kept yet, now; resolves when nothing is left to send or it cannot be sent. */
  flush: () => Promise<void>
}

/** The way to the server, and whom to tell that another window wrote in the same place. */
export interface LoopDoor {
  save: (version: number, document: LoopDocument) => Promise<SaveLoopView>
  mayRetry: (error: unknown) => boolean
  /** `theirs` is the loop with the other window's words in those places. */
  onMet: (theirs: LoopDocument) => void
}

/** A pause in typing after which the loop is saved, in milliseconds. */
const saveAfterMs = 500
/** After a failed save, the time until it is tried again by itself, in milliseconds. */
const retryAfterMs = 5000

/** Keeps one loop while it is edited: one save at a time, from the version it last saw; a newer one is merged in. */
export function createLoopKeeper(opened: LoopView, door: LoopDoor): LoopKeeper {
  let state: LoopKeeperState = {
    document: opened.document,
    kept: opened,
    keeping: { kind: 'kept' },
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  let sending: Promise<void> | null = null
  const listeners = new Set<() => void>()

  const put = (change: Partial<LoopKeeperState>) => {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }
  const isKept = () => JSON.stringify(state.document) === JSON.stringify(state.kept.document)
  const wait = (ms: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), ms)
  }

  const sendOnce = async () => {
    const { kept, document } = state
    put({ keeping: { kind: 'saving' } })
    const { kind, view } = await door.save(kept.version, document)
    if (kind === 'saved') return put({ kept: view })
    const mine = state.document
    const { merged, met } = mergeChanges(kept.document, mine, view.document)
    put({ kept: view, document: merged })
    if (met) door.onMet(mergeChanges(kept.document, view.document, mine).merged)
  }

  const send = async () => {
    try {
      while (!isKept()) await sendOnce()
      put({ keeping: { kind: 'kept' } })
    } catch (error) {
      put({ keeping: { kind: 'failed', error } })
      if (door.mayRetry(error)) wait(retryAfterMs)
    }
  }

  const flush = async () => {
    clearTimeout(timer)
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
      put({ document: change(state.document) })
      if (sending) return
      put({ keeping: isKept() ? { kind: 'kept' } : { kind: 'waiting' } })
      wait(saveAfterMs)
    },
    flush,
  }
}
