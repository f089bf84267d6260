import { expect, it } from 'vitest'
import { readAnswersSearch, readNewAnswerSearch, readPrintAnswersSearch } from './answer-search.ts'

it.each([
  [
    { guide: 'a', story: 's', more: 1 },
    { guide: 'a', story: 's' },
  ],
  [{ guide: '', story: 4 }, {}],
  [{}, {}],
])('%o begins an answer with %o', (search, read) => {
  expect(readNewAnswerSearch(search)).toEqual(read)
})

it('a level is one of the four, or none', () => {
  expect(readAnswersSearch({ level: 'staff' })).toEqual({ level: 'staff' })
  expect(readAnswersSearch({ level: 'director' })).toEqual({})
})

it('one answer or all are printed', () => {
  expect(readPrintAnswersSearch({ answer: 'a' })).toEqual({ answer: 'a' })
  expect(readPrintAnswersSearch({ answer: ['a'] })).toEqual({})
})
