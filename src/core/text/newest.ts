/** What was asked for last, by key: never more than twice `most` values, however many keys come. */
export interface Newest<Value> {
  get: (key: string) => Value | undefined
  set: (key: string, value: Value) => void
  /** How many values are held, at most twice `most`. */
  size: () => number
}

/**
 * Holds values in two halves of `most` each. When the newer half is full the older one is dropped and the newer
 * takes its place; a value of the older half that is asked for again moves to the newer one.
 */
export function createNewest<Value>(most: number): Newest<Value> {
  let newer = new Map<string, Value>()
  let older = new Map<string, Value>()
  const set = (key: string, value: Value): void => {
    if (newer.size >= most) {
      older = newer
      newer = new Map()
    }
    newer.set(key, value)
  }
  return {
    get: (key) => {
      const known = newer.get(key)
      if (known !== undefined) return known
      const kept = older.get(key)
      if (kept !== undefined) {
        older.delete(key)
        set(key, kept)
      }
      return kept
    },
    set,
    size: () => newer.size + older.size,
  }
}
