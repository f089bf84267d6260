import { requiredDimensions, type Dimension } from '../judge/dimension.ts'
import type { Finding } from '../judge/judgment.ts'
import { splitSentences } from '../story/sentences.ts'
import type { Facet } from '../story/story.ts'
import { sentencesOnCard } from './limits.ts'

/** A sentence of the person's own that could stand on a card. */
export interface OfferedSentence {
  /** Their words as they stand in the text; a line break inside is one space. */
  text: string
  /** Marked beforehand; the person confirms or changes it. */
  suggested: boolean
}

/** What a further sentence proves of a dimension that another one proves already, beside a first proof's 1. */
const provenAgain = 0.3
/** What words that cost a required dimension take off. */
const costOfDoubt = 0.4
/** A sentence of more words than this says less for its room on a card. */
const roomyWords = 20
/** More words than this do not go on a card by suggestion: 25 seconds of speech, a third of the clock. */
const mostWords = 60

/**
 * The sentences of a text, in order, with at most three of them suggested for the card: those that prove most of
 * what the facet requires by `findings` (places in `text`), each new dimension before one that is proven already.
 * Without findings nothing is suggested.
 */
export function offerSentences(
  text: string,
  facet: Facet,
  findings: readonly Finding[],
): OfferedSentence[] {
  const required: readonly Dimension[] = requiredDimensions[facet]
  const sentences = splitSentences(text).map(({ start, end }) => {
    const own = findings.filter(
      ({ dimension, place }) =>
        required.includes(dimension) && place && place.start >= start && place.start < end,
    )
    const words = text.slice(start, end).replaceAll(/\s*[\r\n]+\s*/gu, ' ')
    return {
      text: words,
      length: words.split(/\s+/u).length,
      earns: new Set(own.filter(({ credit }) => credit === 'earns').map((one) => one.dimension)),
      costs: own.filter(({ credit }) => credit === 'costs').length,
      suggested: false,
    }
  })

  const proven = new Set<Dimension>()
  let room = mostWords
  const worth = ({ earns, costs, length }: (typeof sentences)[number]) => {
    const gain = [...earns].reduce((sum, one) => sum + (proven.has(one) ? provenAgain : 1), 0)
    return (gain - costs * costOfDoubt) / (1 + Math.max(0, length - roomyWords) / roomyWords)
  }
  for (let taken = 0; taken < sentencesOnCard; taken++) {
    const open = sentences.filter(({ suggested, length }) => !suggested && length <= room)
    const best = open.reduce<(typeof sentences)[number] | null>(
      (found, one) => (worth(one) > (found === null ? 0 : worth(found)) ? one : found),
      null,
    )
    if (best === null) break
    best.suggested = true
    room -= best.length
    for (const dimension of best.earns) proven.add(dimension)
  }
  return sentences.map(({ text: words, suggested }) => ({ text: words, suggested }))
}
