import type { Facet } from '../../../core/story/story.ts'
import { sentencesOnCard } from '../../../core/drill/limits.ts'
import { joinSentences } from '../../../core/story/told/sentences.ts'
import type { StoryOffer } from '../../api.ts'

type CardOffer = StoryOffer['cards'][number]

/** The ticked sentences of a card, by their place in the offer; null: the card stays as it is. */
export type Ticks = ReadonlySet<number> | null

/** By story and facet; what is not named is as the offer begins. */
export type Choices = Readonly<Record<string, Ticks>>

export const keyOf = (storyId: string, facet: Facet): string => `${storyId} ${facet}`

/** What is ticked before the person ticks anything: the suggestions of an empty card, nothing of a written one. */
export function ticksAtFirst({ card, sentences }: CardOffer): Ticks {
  if (card.trim() !== '') return null
  return new Set(sentences.flatMap(({ suggested }, at) => (suggested ? [at] : [])))
}

/** The ticks to begin with where a written card is chosen anew: the sentences that stand on it already. */
export function ticksOnCard({ card, sentences }: CardOffer): Ticks {
  const on = sentences.flatMap(({ text }, at) => (card.includes(text) ? [at] : []))
  return new Set(on.slice(0, sentencesOnCard))
}

/** The ticks with one sentence ticked or not; a card that is full takes no more. */
export function tickSentence(ticks: Ticks, at: number): Ticks {
  const next = new Set(ticks)
  if (!next.delete(at) && next.size < sentencesOnCard) next.add(at)
  return next
}

export const ticksOf = (choices: Choices, storyId: string, card: CardOffer): Ticks =>
  choices[keyOf(storyId, card.facet)] === undefined
    ? ticksAtFirst(card)
    : (choices[keyOf(storyId, card.facet)] ?? null)

/** What keeping the choices writes: the cards whose text changes, by story. Sentences stand in the order of the text. */
export function listCardsToWrite(
  offers: readonly StoryOffer[],
  choices: Choices,
): { storyId: string; version: number; cards: Partial<Record<Facet, string>> }[] {
  return offers.flatMap(({ storyId, version, cards: offered }) => {
    const cards: Partial<Record<Facet, string>> = {}
    for (const card of offered) {
      const ticks = ticksOf(choices, storyId, card)
      if (ticks === null) continue
      const text = joinSentences(
        card.sentences.filter((_, at) => ticks.has(at)).map((sentence) => sentence.text),
      )
      if (text !== card.card) cards[card.facet] = text
    }
    return Object.keys(cards).length > 0 ? [{ storyId, version, cards }] : []
  })
}
