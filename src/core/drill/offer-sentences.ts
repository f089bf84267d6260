import { requiredDimensions, type Dimension } from '../judge/dimension.ts'
import type { Finding } from '../judge/judgment.ts'
import { readLabel } from '../story/import/labels.ts'
import type { Span } from '../text/span.ts'
import { joinSentences, splitSentences } from '../story/told/sentences.ts'
import type { Facet } from '../story/story.ts'
import { sentencesOnCard } from './limits.ts'

/** A sentence of the person's own that could stand on a card. */
export interface OfferedSentence {
  /** Their words as they stand in the text; a line break inside is one space. */
  text: string
  /** Marked beforehand; the person confirms or changes it. */
  suggested: boolean
  /** The telling seems to tell the drill-in here: shown with the suggested ones, and not marked. */
  told: boolean
}

/** What a card of these words is worth, in rating points; each kind of proof that it covers is worth one more. */
export type RateCard = (words: string) => number

/** Where somebody stood and what moved them is asked of every disagreement and stakeholder: it counts twice. */
const isAsked = /^people-(?:position|moved) /u
/** What words that cost a required dimension take off. */
const costOfDoubt = 0.4
/** A sentence of more words than this says less for its room on a card. */
const roomyWords = 20
/** More words than this do not go on a card by suggestion: 25 seconds of speech, a third of the clock. */
const mostWords = 60
/** So many of the sentences that prove most are tried together, in 41 choices; more would make the page wait. */
const tried = 6
/** What a sentence must add to a card's worth, in rating points summed over what the facet requires. */
const leastGain = 0.1

/**
 * The sentences of a passage, in order, with at most three of them suggested for the card. A passage that has room on
 * it goes there whole; of a longer one those that prove something the facet requires by `findings` (places in `text`),
 * cover most of that proof and are worth most together by `rate`. Of a longer one without findings none is suggested.
 */
export function offerSentences(
  text: string,
  facet: Facet,
  findings: readonly Finding[],
  rate: RateCard,
): OfferedSentence[] {
  const required: readonly Dimension[] = requiredDimensions[facet]
  const sentences = splitSentences(text).map(({ start, end }) => {
    const own = findings.filter(
      ({ dimension, place }) =>
        required.includes(dimension) && place && place.start >= start && place.start < end,
    )
    const words = joinLines(text.slice(start, end))
    const length = words.split(/\s+/u).length
    const earning = own.filter(({ credit }) => credit === 'earns')
    const earns = new Set(earning.map((one) => one.dimension))
    const costs = own.filter(({ credit }) => credit === 'costs').length
    const room = 1 + Math.max(0, length - roomyWords) / roomyWords
    // The name of a part ("lesson??") is no sentence of it.
    const isBare = (readLabel(words)?.bodyAt ?? 0) >= words.length
    return {
      text: words,
      length,
      isBare,
      proofs: earning.map(({ ruleId, dimension }) => `${ruleId} ${dimension}`),
      worth: isBare ? 0 : (earns.size - costs * costOfDoubt) / room,
      suggested: false,
    }
  })
  const filled = sentences.filter(({ isBare }) => !isBare)
  const isRoomy = filled.length <= sentencesOnCard && countWords(filled) <= mostWords
  for (const one of isRoomy ? filled : chooseBest(sentences, rate)) one.suggested = true
  return sentences.map(({ text: words, suggested }) => ({ text: words, suggested, told: false }))
}

/** The sentences of a telling, none of them suggested: a card is for what lies under it. `told` holds those that seem to tell the drill-in. */
export function offerTelling(telling: string, told: Span | undefined): OfferedSentence[] {
  return splitSentences(telling).map(({ start, end }) => ({
    text: joinLines(telling.slice(start, end)),
    suggested: false,
    told: told !== undefined && start >= told.start && end <= told.end,
  }))
}

interface WeighedSentence {
  text: string
  length: number
  /** The kinds of proof that it holds. */
  proofs: readonly string[]
  worth: number
}

function chooseBest<Sentence extends WeighedSentence>(
  sentences: readonly Sentence[],
  rate: RateCard,
): readonly Sentence[] {
  const shortlist = new Set(
    sentences
      .filter(({ worth }) => worth > 0)
      .toSorted((a, b) => b.worth - a.worth)
      .slice(0, tried),
  )
  const inOrder = sentences.filter((one) => shortlist.has(one))
  let best: readonly Sentence[] = []
  let reached = -Infinity
  for (const some of choicesOf(inOrder, sentencesOnCard)) {
    if (countWords(some) > mostWords) continue
    const proofs = [...new Set(some.flatMap((one) => one.proofs))]
    const rated =
      proofs.reduce((sum, proof) => sum + (isAsked.test(proof) ? 2 : 1), 0) +
      rate(joinSentences(some.map((one) => one.text))) -
      some.length * leastGain
    if (rated > reached) [best, reached] = [some, rated]
  }
  return best
}

const countWords = (sentences: readonly { length: number }[]): number =>
  sentences.reduce((sum, { length }) => sum + length, 0)
const joinLines = (text: string): string => text.replaceAll(/\s*[\r\n]+\s*/gu, ' ')

/** Every choice of one to `most` of the items, each in their order. */
function choicesOf<Item>(items: readonly Item[], most: number): Item[][] {
  const choices: Item[][] = [[]]
  for (const item of items)
    choices.push(...choices.filter((one) => one.length < most).map((one) => [...one, item]))
  return choices.slice(1)
}
