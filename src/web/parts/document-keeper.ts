import { createSaver, type Keeping } from './saver.ts'

/** Another window saved meanwhile. */
interface Met<View> {
  kind: 'met'
  theirs: View
}

interface Shown<Document, View> {
  document: Document
  kept: View
  canUndo: boolean
  canRedo: boolean
}

export type DocumentState<Document, View> = Shown<Document, View> & { keeping: Keeping<Met<View>> }

/** The ways to the server, and what is read off what it gives. `save` throws what went wrong. */
export interface DocumentDoor<Document, View> {
  /** Saves of one `sitting` become few entries of the history; a new number begins a new entry. */
  save(
    version: number,
    document: Document,
    sitting: number,
  ): Promise<{ kind: 'saved'; view: View } | { kind: 'stale'; current: View }>
  versionOf(view: View): number
  documentOf(view: View): Document
  /** Whether the same save may go well a little later. */
  mayRetry: (error: unknown) => boolean
  /** A steady clock, in milliseconds. */
  now(): number
}

interface Step<Document> {
  before: Document
  after: Document
  /** What was written in; null for an act that is a step of its own. */
  field: string | null
  at: number
}

/** A pause in typing after which a new step of undo begins, in milliseconds. */
const stepPauseMs = 900
const mostSteps = 300

export interface DocumentKeeper<Document, View> {
  state: () => DocumentState<Document, View>
  subscribe: (listener: () => void) => () => void
  /** What the person did. Typing on in the same field without a pause is one step of undo; null is always its own. */
  edit: (change: (document: Document) => Document, field: string | null) => void
  undo: () => void
  redo: () => void
  /** Sends what is not kept yet, now. Resolves when nothing is left to send or it cannot be sent. */
  flush: () => Promise<void>
  /** The person's choice where two windows met; a history keeps both. */
  settle: (choice: 'mine' | 'theirs') => Promise<void>
  /** Takes a newer kept version, as restoring one gives it, in place of what the page shows. */
  adopt: (view: View) => void
}

/**
 * Keeps one document while it is written: saves after a pause, one save at a time, from the version it last saw, with undo
 * and redo over all of it. Where another window saved meanwhile it waits for the person, and whatever they choose, both
 * are in the history.
 */
export function createDocumentKeeper<Document, View>(
  opened: View,
  door: DocumentDoor<Document, View>,
): DocumentKeeper<Document, View> {
  let past: Step<Document>[] = []
  let future: Step<Document>[] = []
  const document = door.documentOf(opened)
  /** The document that `kept` holds, by reference: what is shown is kept where it is this one. */
  let keptDocument = document
  /** Documents to save before the newest, so that no text typed here is missing from the history. */
  let before: Document[] = []
  let sitting = 0

  const saver = createSaver<Shown<Document, View>, Met<View>>(
    { document, kept: opened, canUndo: false, canRedo: false },
    {
      isKept: (state) => before.length === 0 && state.document === keptDocument,
      mayRetry: door.mayRetry,
      async sendOnce(state) {
        const sent = before[0] ?? state.document
        const answer = await door.save(door.versionOf(state.kept), sent, sitting)
        if (answer.kind === 'stale') {
          saver.put({ keeping: { kind: 'met', theirs: answer.current } })
          return
        }
        if (before.length > 0) sitting += 1
        before = before.slice(1)
        keptDocument = sent
        saver.put({ kept: answer.view })
      },
    },
  )
  const { state, flush } = saver

  const put = (change: Parameters<typeof saver.put>[0]) =>
    saver.put({ ...change, canUndo: past.length > 0, canRedo: future.length > 0 })
  const show = (next: Document) => {
    put({ document: next })
    saver.plan()
  }

  return {
    state,
    subscribe: saver.subscribe,
    edit(change, field) {
      const { document: now } = state()
      const next = change(now)
      if (next === now) return
      const at = door.now()
      const last = past.at(-1)
      const joins =
        last !== undefined &&
        field !== null &&
        last.field === field &&
        future.length === 0 &&
        at - last.at < stepPauseMs
      past = joins
        ? [...past.slice(0, -1), { ...last, after: next, at }]
        : [...past, { before: now, after: next, field, at }].slice(-mostSteps)
      future = []
      show(next)
    },
    undo() {
      const step = past.at(-1)
      if (step === undefined) return
      past = past.slice(0, -1)
      future = [...future, step]
      show(step.before)
    },
    redo() {
      const step = future.at(-1)
      if (step === undefined) return
      future = future.slice(0, -1)
      past = [...past, { ...step, field: null }]
      show(step.after)
    },
    flush,
    async settle(choice) {
      const { keeping, document: mine } = state()
      if (keeping.kind !== 'met') return
      const { theirs } = keeping
      sitting += 1
      ;[past, future] = [[], []]
      keptDocument = door.documentOf(theirs)
      const showTheirs = choice === 'theirs'
      before = showTheirs ? [mine] : []
      put({
        // A copy where ours goes into the history first: theirs is then to be saved again.
        document: showTheirs ? { ...keptDocument } : mine,
        kept: theirs,
        keeping: { kind: 'waiting' },
      })
      await flush()
    },
    adopt(view) {
      saver.cancel()
      before = []
      ;[past, future] = [[], []]
      keptDocument = door.documentOf(view)
      put({ document: keptDocument, kept: view, keeping: { kind: 'kept' } })
    },
  }
}
