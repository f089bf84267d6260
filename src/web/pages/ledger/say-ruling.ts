import { onOneLine } from '../../../core/text/words-on-line.ts'
import type { DisagreementView, Ruling } from '../../api.ts'

/** Characters of a quote within a sentence or on a button. */
const longestQuote = 40

/** Words of the person on one line, cut where they are long, in quotation marks. */
export function quoteWords(words: string): string {
  const line = onOneLine(words)
  return `“${line.length > longestQuote ? `${line.slice(0, longestQuote).trimEnd()}…` : line}”`
}

/** The words of one side, as they were said first. */
export const quoteSide = (said: DisagreementView['sides'][number]): string =>
  quoteWords(said[0]?.quote ?? '')

/** How a disagreement was settled, as a sentence. */
export function sayRuling(sides: DisagreementView['sides'], ruling: Ruling): string {
  const [first, second] = [quoteSide(sides[0]), quoteSide(sides[1])]
  switch (ruling) {
    case 'first':
      return `${first} is right, ${second} is not.`
    case 'second':
      return `${second} is right, ${first} is not.`
    case 'both':
      return `${first} and ${second} are two different things.`
  }
}
