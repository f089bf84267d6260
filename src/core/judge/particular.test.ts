import { expect, test } from 'vitest'
import { parseText } from '../text/parse-text.ts'
import { countParticulars } from './particular.ts'

const shareOf = (text: string) => {
  const { content, particular } = countParticulars(parseText(text).tokens)
  return particular / content
}

test.each([
  'I rang her at six on the Tuesday. She signed that night.',
  'Femke wanted the old hinges. I hung one door of each and let her slam them.',
])('most words of %s are its own', (text) => {
  expect(shareOf(text)).toBeGreaterThan(0.5)
})

test.each([
  'We considered all options and chose the best solution for the team.',
  'I talked to the client, we agreed on a plan and it went well.',
])('hardly a word of %s is its own', (text) => {
  expect(shareOf(text)).toBeLessThan(0.2)
})

test('no words have none', () => {
  expect(countParticulars([])).toEqual({ content: 0, particular: 0 })
})
