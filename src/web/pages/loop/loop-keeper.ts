import type { LoopDocument } from '../../../core/loop/loop.ts'
import type { LoopView, SaveLoopView } from '../../api.ts'
import { createSaver, type Keeping } from '../../parts/saver.ts'
import { mergeChanges } from './merge-loops.ts'

/** The address, and the id, of a loop that nothing was written of yet. */
export const newLoopId = 'new'

interface Shown {
  document: LoopDocument
  /** The loop as last kept, with what the program made of it. */
  kept: LoopView
}

export interface LoopKeeper {
  state: () => Shown & { keeping: Keeping }
  subscribe: (listener: () => void) => () => void
  /** What the person typed, chose or moved. */
  edit: (change: (document: LoopDocument) => LoopDocument) => void
  /** Sends what is not kept yet, now; resolves when nothing is left to send or it cannot be sent. */
  flush: () => Promise<void>
  /** Keeps a new loop before anything is written of it, and gives the id that it has then. */
  begin: () => Promise<string>
}

/** The way to the server, and whom to tell that another window wrote in the same place. */
export interface LoopDoor {
  create: (document: LoopDocument) => Promise<LoopView>
  save: (id: string, version: number, document: LoopDocument) => Promise<SaveLoopView>
  mayRetry: (error: unknown) => boolean
  /** `theirs` is the loop with the other window's words in those places. */
  onMet: (theirs: LoopDocument) => void
}

/** Keeps one loop while it is edited, a new one from its first word: one save at a time, from the version it last saw; a newer one is merged in. */
export function createLoopKeeper(opened: LoopView, door: LoopDoor): LoopKeeper {
  let begun = opened.id !== newLoopId
  const saver = createSaver<Shown>(
    { document: opened.document, kept: opened },
    {
      isKept: ({ document, kept }) =>
        (kept.id !== newLoopId || !begun) &&
        JSON.stringify(document) === JSON.stringify(kept.document),
      mayRetry: door.mayRetry,
      async sendOnce({ kept, document }) {
        if (kept.id === newLoopId) {
          saver.put({ kept: await door.create(document) })
          return
        }
        const { kind, view } = await door.save(kept.id, kept.version, document)
        if (kind === 'saved') {
          saver.put({ kept: view })
          return
        }
        const { document: mine } = saver.state()
        const { merged, met } = mergeChanges(kept.document, mine, view.document)
        saver.put({ kept: view, document: merged })
        if (met) door.onMet(mergeChanges(kept.document, view.document, mine).merged)
      },
    },
  )
  return {
    state: saver.state,
    subscribe: saver.subscribe,
    edit(change) {
      saver.put({ document: change(saver.state().document) })
      // A new loop is kept from its first word, so that it has an address to come back to.
      saver.plan(saver.state().kept.id === newLoopId ? 0 : undefined)
    },
    flush: saver.flush,
    async begin() {
      begun = true
      await saver.flush()
      return saver.state().kept.id
    },
  }
}
