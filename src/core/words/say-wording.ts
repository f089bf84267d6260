import type { Judgment, RatingStep } from '../judge/judgment.ts'
import type { Span } from '../text/span.ts'

/** What moves the overall rating by less is not spoken of. */
const leastSaid = 0.1

/**
 * What the wording of an answer took from its overall rating beside its dimensions, and the words that cost most; null
 * where it took nothing to speak of, or was not measured. `text`: the answer that the judgment is of.
 */
export function sayWording({ wording }: Pick<Judgment, 'wording'>, text: string): string | null {
  if (wording === null || wording.points > -leastSaid) return null
  return withWords(
    `${(-wording.points).toFixed(1)} less, worded as weaker answers are`,
    wording.places,
    text,
  )
}

/** One line of a sum: what was added up, with the words that did it where they are no finding. */
export function sayStep({ label, places = [] }: RatingStep, text: string): string {
  return withWords(label.replace(' × ', '\u00A0×\u00A0'), places, text)
}

function withWords(said: string, places: readonly Span[], text: string): string {
  const words = new Set(places.map(({ start, end }) => `“${text.slice(start, end).toLowerCase()}”`))
  return words.size === 0 ? said : `${said}: ${[...words].join(', ')}`
}
