import type { Judgment } from '../judge/judgment.ts'

/** What moves the overall rating by less is not spoken of. */
const leastSaid = 0.1

/**
 * What the wording of an answer took from its overall rating, and the words that cost most; null where it took nothing to speak of,
 * or was not measured. `text`: the answer that the judgment is of.
 */
export function sayWording({ wording }: Pick<Judgment, 'wording'>, text: string): string | null {
  if (wording === null || wording.points > -leastSaid) return null
  const words = new Set(
    wording.places.map(({ start, end }) => `“${text.slice(start, end).toLowerCase()}”`),
  )
  const lost = `${(-wording.points).toFixed(1)} less for its wording`
  return words.size === 0 ? lost : `${lost}: ${[...words].join(', ')}`
}
