/** So much is shown on either side where no mark ends a sentence, in UTF-16 units. */
const furthest = 160

/**
 * The sentence in which words stand, in two parts around them; null where the text does not hold them. A sentence that
 * runs on is cut between words, with an ellipsis.
 */
export function sentenceAround(
  text: string,
  words: string,
): { before: string; after: string } | null {
  const at = words === '' ? -1 : text.indexOf(words)
  if (at < 0) return null
  const ahead = text.slice(0, at)
  const start = Math.max(
    0,
    ...[...ahead.matchAll(/[.!?\n]\s+|\n/g)].map((end) => end.index + end[0].length),
  )
  const rest = text.slice(at + words.length)
  const end = /[.!?](?=\s|$)|\n/.exec(rest)
  const before = ahead.slice(start)
  const after = end === null ? rest : rest.slice(0, end.index + (end[0] === '\n' ? 0 : 1))
  return {
    before:
      before.length <= furthest ? before : `… ${before.slice(-furthest).replace(/^\S*\s/, '')}`,
    after: after.length <= furthest ? after : `${after.slice(0, furthest).replace(/\s\S*$/, '')} …`,
  }
}
