import type { StoryDocument } from '../../../core/story/story.ts'
import type { SaveView, StoryView } from '../../api.ts'
import { createSaver, type Keeping } from '../../parts/saver.ts'
import { sameDocument } from './document-fields.ts'
import { type Conflict, mergeDocuments } from './merge-documents.ts'

/** Another window saved other words in the same places. */
interface Met {
  kind: 'met'
  theirs: StoryView
  conflicts: Conflict[]
}

interface Shown {
  document: StoryDocument
  /** The story as last kept; null until a new story's first character is. */
  kept: StoryView | null
  /** Counts the times that another window's changes came in by themselves. */
  mergedTimes: number
}

/** The two ways to the server. Both throw what went wrong. */
export interface KeeperDoor {
  create(document: StoryDocument): Promise<StoryView>
  /** Saves of one `sitting` become few entries of the history; a new number begins a new entry. */
  save(id: string, version: number, document: StoryDocument, sitting: number): Promise<SaveView>
  /** Whether the same save may go well a little later. */
  mayRetry: (error: unknown) => boolean
}

export interface StoryKeeper {
  state: () => Shown & { keeping: Keeping<Met> }
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
  /** Versions to save before the newest, so that no text typed here is missing from the history. */
  let before: StoryDocument[] = []
  let sitting = 0

  const saver = createSaver<Shown, Met>(
    { document: opened?.story.document ?? blank, kept: opened, mergedTimes: 0 },
    {
      isKept: ({ document, kept }) =>
        before.length === 0 && sameDocument(document, kept?.story.document ?? blank),
      mayRetry: door.mayRetry,
      async sendOnce({ document, kept }) {
        const sent = before[0] ?? document
        if (!kept) {
          saver.put({ kept: await door.create(sent) })
          return
        }
        const answer = await door.save(kept.story.id, kept.story.version, sent, sitting)
        if (answer.kind === 'stale') {
          meet(kept, answer.current)
          return
        }
        if (before.length > 0) sitting += 1
        before = before.slice(1)
        saver.put({ kept: answer.view })
      },
    },
  )
  const { state, flush } = saver

  const meet = (kept: StoryView, theirs: StoryView) => {
    const { document, mergedTimes } = state()
    const { merged, conflicts } = mergeDocuments(
      kept.story.document,
      document,
      theirs.story.document,
    )
    saver.put(
      conflicts.length > 0
        ? { document: merged, keeping: { kind: 'met', theirs, conflicts } }
        : { document: merged, kept: theirs, mergedTimes: mergedTimes + 1 },
    )
  }

  return {
    state,
    subscribe: saver.subscribe,
    edit(change) {
      saver.put({ document: change(state().document) })
      // A new story is kept from its first character, so that it has an address to come back to.
      saver.plan(state().kept ? undefined : 0)
    },
    flush,
    settle(document) {
      const { keeping, document: mine } = state()
      if (keeping.kind !== 'met') return
      before = [mine]
      saver.put({ document, kept: keeping.theirs, keeping: { kind: 'waiting' } })
      void flush()
    },
    adopt(view) {
      saver.cancel()
      before = []
      saver.put({ document: view.story.document, kept: view, keeping: { kind: 'kept' } })
    },
  }
}
