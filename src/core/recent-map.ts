/**
 * A map that holds `most` entries at most: the one that was set longest ago makes room. Setting what is there already
 * makes it the newest; getting moves nothing.
 */
export class RecentMap<Key, Value> extends Map<Key, Value> {
  readonly #most: number

  /** `most`: 1 or more. */
  constructor(most: number) {
    super()
    this.#most = most
  }

  override set(key: Key, value: Value): this {
    // The order of a map is that in which its keys came: one that comes again would keep its old place.
    this.delete(key)
    super.set(key, value)
    if (this.size > this.#most) {
      // A walk that is kept would keep every table that the map has outgrown, and all that they held.
      const oldest = this.keys().next()
      if (!oldest.done) this.delete(oldest.value)
    }
    return this
  }

  /** What the key holds; where it holds nothing yet, what `make` makes of it, kept from now on. */
  getOrMake(key: Key, make: (key: Key) => Value): Value {
    const held = this.get(key)
    if (held !== undefined || this.has(key)) return held as Value
    const made = make(key)
    this.set(key, made)
    return made
  }
}
