import { describe, expect, it } from 'vitest'
import { listCardSentences, textOfTicked } from './card-sentences.ts'

const texts = (card: string, answer: string) =>
  listCardSentences(card, answer).sentences.map(({ text }) => text)

describe('what could stand on a card after an answer', () => {
  it('is what stands there, then what was said, nothing twice', () => {
    expect(texts('I rang Vos.', 'I rang Vos. He refused. He refused.')).toEqual([
      'I rang Vos.',
      'He refused.',
    ])
    expect([...listCardSentences('I rang Vos. He came.', 'No.').onCard]).toEqual([0, 1])
  })

  it('is nothing where nothing was written or said', () => {
    expect(texts('', '  \n ')).toEqual([])
  })

  it('is put together in the order of the list', () => {
    const { sentences } = listCardSentences('One.', 'Two. Three.')
    expect(textOfTicked(sentences, new Set([2, 0]))).toBe('One. Three.')
    expect(textOfTicked(sentences, new Set())).toBe('')
  })
})
