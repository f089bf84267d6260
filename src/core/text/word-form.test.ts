import { expect, test } from 'vitest'
import { parseText } from './parse-text.ts'
import { perForm } from './word-form.ts'

test('a form is asked once, however often its word stands in texts', () => {
  const asked: string[] = []
  const lengthOf = perForm(({ norm }) => {
    asked.push(norm)
    return norm.length
  })
  for (const text of ['The pump broke.', 'The pump broke.'])
    for (const token of parseText(text).tokens) expect(lengthOf(token)).toBe(token.norm.length)
  expect(asked.filter((norm) => norm === 'pump')).toHaveLength(1)
})

test('one word as two parts of speech is two forms', () => {
  const posOf = perForm(({ norm, pos }) => `${norm} ${pos}`)
  const { tokens } = parseText('I record the record.')
  expect(tokens.map(posOf)).toContain('record VERB')
  expect(tokens.map(posOf)).toContain('record NOUN')
})

test('what was asked later than a word was read is answered as well', () => {
  const { tokens } = parseText('We left.')
  const isLeft = perForm(({ norm }) => norm === 'left')
  expect(tokens.map(isLeft)).toContain(true)
})
