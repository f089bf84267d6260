import { expect, test } from 'vitest'
import { tellFacts } from '../compare/compare-tellings.ts'
import { readTelling } from '../words/telling.ts'
import { valenceOf } from './valence.ts'

const ends = (text: string) => {
  const telling = readTelling(text)
  return telling.clauses
    .map((clause) => valenceOf(telling, clause))
    .filter((end) => end !== undefined)
}

test.each([
  ['The launch went perfectly.', [true]],
  ['We kept the account.', [true]],
  ['The council voted it down.', [false]],
  ['The pump failed.', [false]],
  ['It went badly wrong.', [false]],
])('%s: an end', (text, found) => {
  expect(ends(text)).toEqual(found)
})

test.each([
  'She came by and said fine.',
  'I went through my own notes.',
  'The sensor kept saying that the door was open.',
  'I left the old pump running.',
  'The price came down to nine euros.',
])('%s: no end of anything', (text) => {
  expect(ends(text)).toEqual([])
})

test('what nobody told me may well be so', () => {
  const { stances } = tellFacts('Nobody told me that people wait over noon at the office.')
  expect(stances.filter(({ axis, score }) => axis === 'reached' && score < 0)).toEqual([])
})
