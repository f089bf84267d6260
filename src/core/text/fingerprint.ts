/** FNV-1a over UTF-16 units, 32 bits (Fowler, Noll, Vo; public domain). */
const offsetBasis = 0x811c9dc5
const prime = 0x01000193

/**
 * A short mark of a text, to tell later whether it is still the same: equal texts have equal marks; of two
 * different ones, one pair in four thousand million has.
 */
export function fingerprintOf(text: string): string {
  let hash = offsetBasis
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), prime)
  }
  return `${text.length.toString(36)}.${(hash >>> 0).toString(36)}`
}
