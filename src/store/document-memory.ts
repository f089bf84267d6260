import { RecentMap } from '../core/recent-map.ts'

/** What tells whether a document has changed; the version alone would not tell one that a backup brought back. */
interface DocumentState {
  owner: string
  id: string
  version: number
  updated_at: number
}

/**
 * Remembers the documents of rows, parsed once, until the row says that they have changed. Only what is committed may be
 * remembered: a transaction that is undone leaves its version and its moment to the next one.
 */
export class DocumentMemory<Document> {
  readonly #documents: RecentMap<string, { state: string; document: Document }>

  /** `most`: documents remembered at most. */
  constructor(most: number) {
    this.#documents = new RecentMap(most)
  }

  /** Undefined where another document is remembered, or none. */
  recall(row: DocumentState): Document | undefined {
    const known = this.#documents.get(keyOf(row))
    return known?.state === stateOf(row) ? known.document : undefined
  }

  keep(row: DocumentState, document: Document): void {
    this.#documents.set(keyOf(row), { state: stateOf(row), document: freezeWhole(document) })
  }
}

const keyOf = ({ owner, id }: DocumentState): string => `${owner} ${id}`
const stateOf = ({ version, updated_at }: DocumentState): string => `${version} ${updated_at}`

/** Makes a value that many will be given unchangeable, with all that it holds. */
export function freezeWhole<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const part of Object.values(value)) freezeWhole(part)
  return Object.freeze(value)
}
