import { joinSentences, splitSentences } from '../../../core/story/told/sentences.ts'

/** What could stand on a card after an answer: its own sentences first, then those of the answer that are new. */
export interface CardSentences {
  sentences: { text: string }[]
  /** The places of the card's own. */
  onCard: ReadonlySet<number>
}

const split = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end))

export function listCardSentences(cardText: string, answer: string): CardSentences {
  const own = split(cardText)
  const said = [...new Set(split(answer))].filter((text) => !own.includes(text))
  return {
    sentences: [...own, ...said].map((text) => ({ text })),
    onCard: new Set(own.keys()),
  }
}

/** The card's text with the ticked sentences, in the order that they are listed in. */
export const textOfTicked = (
  sentences: readonly { text: string }[],
  ticks: ReadonlySet<number>,
): string => joinSentences(sentences.filter((_, at) => ticks.has(at)).map(({ text }) => text))
