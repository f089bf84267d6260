/** How what a page shows stands to what is kept. */
export type Keeping<View> =
  | { kind: 'kept' }
  /** Something is typed and not sent yet. */
  | { kind: 'waiting' }
  | { kind: 'saving' }
  | { kind: 'failed'; error: unknown }
  /** Another window saved meanwhile; nothing is sent until the person chooses. */
  | { kind: 'met'; theirs: View }

export interface DocumentState<Document, View> {
  document: Document
  kept: View
  keeping: Keeping<View>
  canUndo: boolean
  canRedo: boolean
}

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
  mayRetry(error: unknown): boolean
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

/** A pause in typing after which the text is saved, in milliseconds. */
const saveAfterMs = 600
/** After a failed save, the time until it is tried again by itself, in milliseconds. */
const retryAfterMs = 5_000
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
  /** The person's choice where two windows met; the history keeps both. */
  settle: (choice: 'mine' | 'theirs') => void
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
  let state: DocumentState<Document, View> = {
    document: door.documentOf(opened),
    kept: opened,
    keeping: { kind: 'kept' },
    canUndo: false,
    canRedo: false,
  }
  /** The document that `kept` holds, by reference: what is shown is kept where it is this one. */
  let keptDocument = state.document
  let timer: ReturnType<typeof setTimeout> | undefined
  let sending: Promise<void> | null = null
  /** Documents to save before the newest, so that no text typed here is missing from the history. */
  let before: Document[] = []
  let sitting = 0
  const listeners = new Set<() => void>()

  const put = (change: Partial<DocumentState<Document, View>>) => {
    state = { ...state, ...change, canUndo: past.length > 0, canRedo: future.length > 0 }
    for (const listener of listeners) listener()
  }
  const wait = (ms: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), ms)
  }
  const show = (document: Document) => {
    const met = state.keeping.kind === 'met'
    put({ document, ...(met || sending ? {} : { keeping: { kind: 'waiting' as const } }) })
    if (!met && !sending) wait(saveAfterMs)
  }

  const send = async (): Promise<void> => {
    try {
      while (before.length > 0 || state.document !== keptDocument) {
        const document = before[0] ?? state.document
        put({ keeping: { kind: 'saving' } })
        const answer = await door.save(door.versionOf(state.kept), document, sitting)
        if (answer.kind === 'stale') {
          put({ keeping: { kind: 'met', theirs: answer.current } })
          return
        }
        if (before.length > 0) sitting += 1
        before = before.slice(1)
        keptDocument = document
        put({ kept: answer.view })
      }
      put({ keeping: { kind: 'kept' } })
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
    edit(change, field) {
      const document = change(state.document)
      if (document === state.document) return
      const at = door.now()
      const last = past.at(-1)
      const joins =
        last !== undefined &&
        field !== null &&
        last.field === field &&
        future.length === 0 &&
        at - last.at < stepPauseMs
      past = joins
        ? [...past.slice(0, -1), { ...last, after: document, at }]
        : [...past, { before: state.document, after: document, field, at }].slice(-mostSteps)
      future = []
      show(document)
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
    settle(choice) {
      if (state.keeping.kind !== 'met') return
      const { theirs } = state.keeping
      const mine = state.document
      sitting += 1
      ;[past, future] = [[], []]
      keptDocument = door.documentOf(theirs)
      // This page's words are saved in any case, so that the history has them.
      before = choice === 'theirs' ? [mine] : []
      put({
        document: choice === 'theirs' ? { ...keptDocument } : mine,
        kept: theirs,
        keeping: { kind: 'waiting' },
      })
      void flush()
    },
    adopt(view) {
      clearTimeout(timer)
      before = []
      ;[past, future] = [[], []]
      keptDocument = door.documentOf(view)
      put({ document: keptDocument, kept: view, keeping: { kind: 'kept' } })
    },
  }
}
