/** The same function, which makes of each object but once: what it made is kept as long as the object is. */
export function remember<Key extends object, Made extends object>(
  make: (key: Key) => Made,
): (key: Key) => Made {
  const madeByKey = new WeakMap<Key, Made>()
  return (key) => {
    const known = madeByKey.get(key)
    if (known !== undefined) return known
    const made = make(key)
    madeByKey.set(key, made)
    return made
  }
}
