/** True for an empty text and one of spaces only, whatever kind of space. */
export const isWhitespace = (text: string): boolean => text.trim() === ''

/** Windows and old Mac line ends as `\n`, the only one that an imported document holds. */
export const toUnixLines = (text: string): string =>
  text.includes('\r') ? text.replaceAll(/\r\n?/gu, '\n') : text

/** The text without its first and last blank lines; spaces within its lines stay. */
export function trimBlankLines(text: string): string {
  const lines = text.split('\n')
  let from = 0
  let to = lines.length
  while (from < to && isWhitespace(lines[from] ?? '')) from += 1
  while (to > from && isWhitespace(lines[to - 1] ?? '')) to -= 1
  return lines.slice(from, to).join('\n')
}

/** Cuts a text to at most `longest` UTF-16 units, at the end of a word where there is one. */
export function cutAtWord(text: string, longest: number): string {
  if (text.length <= longest) return text
  const room = text.slice(0, longest + 1)
  const space = Math.max(room.lastIndexOf(' '), room.lastIndexOf('\n'), room.lastIndexOf('\u00a0'))
  // A first word that takes most of the room is cut inside, between two characters.
  if (space > longest / 3) return room.slice(0, space).trimEnd()
  let end = 0
  const characters = new Intl.Segmenter('en', { granularity: 'grapheme' })
  for (const { segment, index } of characters.segment(room)) {
    if (index + segment.length > longest) break
    end = index + segment.length
  }
  if (end > 0) return room.slice(0, end)
  const splitsPair = /[\ud800-\udbff]$/u.test(room.slice(0, longest))
  return room.slice(0, splitsPair ? longest - 1 : longest)
}
