import { splitSentences } from '../told/sentences.ts'

/** Stands between a passage's id and the number of a piece of it. */
const pieceMark = ':'

/** The id of the passage that an id belongs to: its own, or that of the passage that it is a piece of. */
export const wholeIdOf = (id: string): string => id.split(pieceMark)[0] ?? id

export const isFirstPieceId = (id: string): boolean => id.endsWith(`${pieceMark}0`)

/**
 * A passage in pieces, a sentence each, so that each can go elsewhere; none where it is one sentence. A piece's `gap`
 * is what stood between it and the one before, so that pieces that stay together read as they did.
 */
export function dividePassage<Passage extends { id: string; text: string }>(
  passage: Passage,
): (Passage & { gap?: string })[] {
  const { id, text } = passage
  const sentences = splitSentences(text)
  if (sentences.length < 2) return []
  return sentences.map(({ start, end }, at) => {
    const from = at === 0 ? 0 : start
    const to = at === sentences.length - 1 ? text.length : end
    const piece = { ...passage, id: `${id}${pieceMark}${at}`, text: text.slice(from, to) }
    return at === 0 ? piece : { ...piece, gap: text.slice(sentences[at - 1]?.end ?? 0, start) }
  })
}
