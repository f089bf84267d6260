import { expect, it } from 'vitest'
import { makeDocument } from '../../../test/factories.ts'
import { facetText } from './read-facets.ts'

const passage =
  'Chun has the engine now. I wrote him a page per rule.\nHe deleted 14 rules\nby March.'
const textOf = (card: string, own = passage) => {
  const document = makeDocument({ headline: 'The engine', telling: 'I moved it.' })
  document.facets.handoff = { passage: own, card }
  return facetText({ document }, 'handoff')
}

it('holds once what was taken from the passage for the card', () => {
  expect(textOf('Chun has the engine now. He deleted 14 rules by March.')).toBe(passage)
  expect(textOf('')).toBe(passage)
})

it('holds what the card says besides, and a card without a passage whole', () => {
  expect(textOf('Chun has the engine now. He rang once.')).toBe(`${passage}\n\nHe rang once.`)
  expect(textOf('Chun has it. He rang once.')).toBe(`${passage}\n\nChun has it. He rang once.`)
  expect(textOf('Chun has it.', ' ')).toBe('Chun has it.')
})
