import { expect, it } from 'vitest'
import { documentOfTelling } from './document-of-telling.ts'

it.each([
  ['I turned the pumps off by hand. It held.', 'I turned the pumps off by hand.'],
  [
    '\n  We lost two days of orders\nover a wrong index. It held.',
    'We lost two days of orders over a wrong index.',
  ],
  ['Sure. I turned the pumps off by hand. It held.', 'I turned the pumps off by hand.'],
  ['Okay, so', ''],
  [
    'I moved the ledger of four banks to a new engine in one night, because the old one would not have lasted until May.',
    'I moved the ledger of four banks to a new engine in one night',
  ],
])('the telling %j is kept word for word, under %j', (telling, headline) => {
  const made = documentOfTelling(telling, 'failure')
  expect(made).toMatchObject({ telling, headline, prompts: ['failure'] })
  expect(documentOfTelling(telling, null).prompts).toEqual([])
})

it('a sentence without an end is cut at a word', () => {
  const { headline } = documentOfTelling('and then we waited '.repeat(40), null)
  expect(headline).toMatch(/^(?:and then we waited )+.*…$/)
  expect(headline.length).toBeLessThanOrEqual(150)
})
