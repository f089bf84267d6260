/** A list of words without an object for each: every collection of garbage goes through every object. */
export interface PackedWords {
  at: (index: number) => string
  /** The index of a word, undefined where the list does not hold it. */
  find: (word: string) => number | undefined
}

/** In a string that holds one of these every character takes two bytes. */
const twoByte = /[\u0100-\uffff]/

/** Packs words into one string, with a table of their places and one to find them by. No word stands twice. */
export function packWords(list: readonly string[]): PackedWords {
  // The few that would double the string are kept beside it, with no letters in it.
  const apart = new Map<number, string>()
  const indexOfApart = new Map<string, number>()
  for (const [index, word] of list.entries()) {
    if (!twoByte.test(word)) continue
    apart.set(index, word)
    indexOfApart.set(word, index)
  }
  const text = list.map((word, index) => (apart.has(index) ? '' : word)).join('')
  const starts = new Uint32Array(list.length + 1)
  // At most half full; 0 is an empty slot, so that indexes stand in it one higher.
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * list.length + 1)))
  const lastSlot = slots.length - 1
  list.forEach((word, index) => {
    if (apart.has(index)) {
      starts[index + 1] = starts[index]!
      return
    }
    starts[index + 1] = starts[index]! + word.length
    let slot = hashOf(word) & lastSlot
    while (slots[slot] !== 0) slot = (slot + 1) & lastSlot
    slots[slot] = index + 1
  })
  return {
    at: (index) => apart.get(index) ?? text.slice(starts[index], starts[index + 1]),
    find: (word) => {
      for (let slot = hashOf(word) & lastSlot; slots[slot] !== 0; slot = (slot + 1) & lastSlot) {
        const index = slots[slot]! - 1
        const start = starts[index]!
        if (starts[index + 1]! - start === word.length && text.startsWith(word, start)) return index
      }
      return indexOfApart.get(word)
    },
  }
}

/** FNV-1a over UTF-16 units, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
