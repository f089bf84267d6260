/** A list of words without an object for each: every collection of garbage goes through every object. */
export interface PackedWords {
  at: (index: number) => string
  /** The index of a word, undefined where the list does not hold it. */
  find: (word: string) => number | undefined
}

/** Packs words into one string, with a table of their places and one to find them by. No word stands twice. */
export function packWords(list: readonly string[]): PackedWords {
  const text = list.join('')
  const starts = new Uint32Array(list.length + 1)
  // At most half full; 0 is an empty slot, so that indexes stand in it one higher.
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * list.length + 1)))
  const lastSlot = slots.length - 1
  list.forEach((word, index) => {
    starts[index + 1] = starts[index]! + word.length
    let slot = hashOf(word) & lastSlot
    while (slots[slot] !== 0) slot = (slot + 1) & lastSlot
    slots[slot] = index + 1
  })
  return {
    at: (index) => text.slice(starts[index], starts[index + 1]),
    find: (word) => {
      for (let slot = hashOf(word) & lastSlot; slots[slot] !== 0; slot = (slot + 1) & lastSlot) {
        const index = slots[slot]! - 1
        const start = starts[index]!
        if (starts[index + 1]! - start === word.length && text.startsWith(word, start)) return index
      }
      return undefined
    },
  }
}

/** FNV-1a over UTF-16 units, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
