import type { StoryDocument } from '../../../core/story/story.ts'
import type { SaveView, StoryView } from '../../api.ts'
import { sameDocument } from './document-fields.ts'
import { type Conflict, mergeDocuments } from './merge-documents.ts'

/** How what the page shows stands to what is kept. */
export type Keeping =
  | { kind: 'kept' }
  /** Something is typed and not sent yet. */
  | { kind: 'waiting' }
  | { kind: 'saving' }
  | { kind: 'failed'; error: unknown }
  /** Another window saved other words in the same places; nothing is sent until the person chooses. */
  | { kind: 'met'; theirs: StoryView; conflicts: Conflict[] }

export interface KeeperState {
  document: StoryDocument
  /** The story as last kept; null until a new story's first character is. */
  kept: StoryView | null
  keeping: Keeping
  /** Counts the times that another window's changes came in by themselves. */
  mergedTimes: number
}

/** The two ways to the server. Both throw what went wrong. */
export interface KeeperDoor {
  create(document: StoryDocument): Promise<StoryView>
  /** Saves of one `sitting` become few entries of the history; a new number begins a new entry. */
  save(id: string, version: number, document: StoryDocument, sitting: number): Promise<SaveView>
  /** Whether the same save may go well a little later. */
  mayRetry(error: unknown): boolean
}

/** A pause in typing after which the text is saved, in milliseconds. */
const saveAfterMs = 600
/** After a failed save, the time until it is tried again by itself, in milliseconds. */
const retryAfterMs = 5_000

export interface StoryKeeper {
  state: () => KeeperState
  subscribe: (listener: () => void) => () => void
  /** What the person typed, chose or toggled. */
  edit: (change: (document: StoryDocument) => StoryDocument) => void
  /** Sends what is not kept yet, now. Resolves when nothing is left to send or it cannot be sent. */
  flush: () => Promise<void>
  /** The person's choice where two windows met. */
  settle: (document: StoryDocument) => void
  /** Takes a newer kept story, as restoring a version gives it, in place of what the page shows. */
  adopt: (view: StoryView) => void
}

/**
 * Keeps one story while it is written: saves after a pause, one save at a time, from the version it last saw. When
 * a save meets a newer version, the changes of both sides are merged; where both changed the same text, it waits
 * for the person. Whatever they then choose, this page's own text is saved as a version of its own first.
 */
export function createStoryKeeper(
  opened: StoryView | null,
  blank: StoryDocument,
  door: KeeperDoor,
): StoryKeeper {
  let state: KeeperState = {
    document: opened?.story.document ?? blank,
    kept: opened,
    keeping: { kind: 'kept' },
    mergedTimes: 0,
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  let sending: Promise<void> | null = null
  /** Versions to save before the newest, so that no text typed here is missing from the history. */
  let before: StoryDocument[] = []
  let sitting = 0
  const listeners = new Set<() => void>()

  const put = (change: Partial<KeeperState>) => {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }
  const isKept = () => sameDocument(state.document, state.kept?.story.document ?? blank)
  const wait = (ms: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), ms)
  }

  const sendOnce = async (): Promise<void> => {
    const document = before[0] ?? state.document
    const { kept } = state
    put({ keeping: { kind: 'saving' } })
    if (!kept) {
      put({ kept: await door.create(document) })
      return
    }
    const answer = await door.save(kept.story.id, kept.story.version, document, sitting)
    if (answer.kind === 'saved') {
      if (before.length > 0) sitting += 1
      before = before.slice(1)
      put({ kept: answer.view })
      return
    }
    const theirs = answer.current
    const { merged, conflicts } = mergeDocuments(
      kept.story.document,
      state.document,
      theirs.story.document,
    )
    put(
      conflicts.length > 0
        ? { document: merged, keeping: { kind: 'met', theirs, conflicts } }
        : { document: merged, kept: theirs, mergedTimes: state.mergedTimes + 1 },
    )
  }

  const send = async (): Promise<void> => {
    try {
      while ((before.length > 0 || !isKept()) && state.keeping.kind !== 'met') await sendOnce()
      if (state.keeping.kind !== 'met') put({ keeping: { kind: 'kept' } })
    } catch (error) {
      put({ keeping: { kind: 'failed', error } })
      if (door.mayRetry(error)) wait(retryAfterMs)
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
      const { keeping } = state
      put({ document: change(state.document) })
      if (keeping.kind === 'met' || sending) return
      put({ keeping: isKept() ? { kind: 'kept' } : { kind: 'waiting' } })
      // A new story is kept from its first character, so that it has an address to come back to.
      wait(state.kept ? saveAfterMs : 0)
    },
    flush,
    settle(document) {
      if (state.keeping.kind !== 'met') return
      const { theirs } = state.keeping
      before = [state.document]
      put({ document, kept: theirs, keeping: { kind: 'waiting' } })
      void flush()
    },
    adopt(view) {
      clearTimeout(timer)
      before = []
      put({ document: view.story.document, kept: view, keeping: { kind: 'kept' } })
    },
  }
}
