import { expect, test } from 'vitest'
import { parseText } from '../text/parse-text.ts'
import { wordsBetweenBlanks, wordsIn } from './words-in.ts'

const { tokens } = parseText('I didn’t ask, and Иван left.')

test.each([
  [0, 4, "i did n't ask"],
  [4, 6, 'and ÿÿÿÿ'],
  [0, tokens.length, "i did n't ask and ÿÿÿÿ left"],
])('tokens %d to %d', (from, to, words) => {
  expect(wordsIn(tokens, { from, to })).toBe(words)
  expect(wordsBetweenBlanks(tokens, { from, to })).toBe(` ${words} `)
})
