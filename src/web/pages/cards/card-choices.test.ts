import { describe, expect, it } from 'vitest'
import type { StoryOffer } from '../../api.ts'
import {
  keyOf,
  listCardsToWrite,
  tickSentence,
  ticksAtFirst,
  ticksOf,
  ticksOnCard,
} from './card-choices.ts'

const sentences = ['One.', 'Two.', 'Three.', 'Four.'].map((text, at) => ({
  text,
  suggested: at % 2 === 1,
  told: false,
}))
const card = (text = ''): StoryOffer['cards'][number] => ({
  facet: 'lesson',
  card: text,
  from: 'passage',
  sentences,
})
const offer = (text = ''): StoryOffer => ({
  storyId: 'a',
  version: 3,
  shortName: 'A',
  cards: [card(text)],
})
const lesson = keyOf('a', 'lesson')

describe('what is ticked', () => {
  it('is the suggestion of an empty card, and nothing of a written one', () => {
    expect(ticksAtFirst(card())).toEqual(new Set([1, 3]))
    expect(ticksAtFirst(card('My own.'))).toBeNull()
    expect(ticksOf({ [lesson]: null }, 'a', card())).toBeNull()
  })

  it('is what stands on the card when it is chosen anew', () => {
    expect(ticksOnCard(card('Three. One.'))).toEqual(new Set([0, 2]))
  })

  it('is three sentences at most', () => {
    const three = new Set([0, 1, 2])
    expect(tickSentence(three, 3)).toEqual(three)
    expect(tickSentence(three, 1)).toEqual(new Set([0, 2]))
    expect(tickSentence(null, 1)).toEqual(new Set([1]))
  })
})

describe('listCardsToWrite', () => {
  it('puts the sentences in the order of the text, whatever the order of ticking', () => {
    const written = listCardsToWrite([offer()], { [lesson]: new Set([2, 0]) })
    expect(written).toEqual([{ storyId: 'a', version: 3, cards: { lesson: 'One. Three.' } }])
  })

  it('writes the suggestion when it is kept as it is', () => {
    expect(listCardsToWrite([offer()], {})[0]?.cards).toEqual({ lesson: 'Two. Four.' })
  })

  it('names no card that stays as it is', () => {
    expect(listCardsToWrite([offer('My own.')], {})).toEqual([])
    expect(listCardsToWrite([offer('One.')], { [lesson]: new Set([0]) })).toEqual([])
    expect(listCardsToWrite([offer()], { [lesson]: new Set() })).toEqual([])
  })
})
