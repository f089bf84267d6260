import { expect, test } from 'vitest'
import { areWordForWord } from './word-for-word.ts'

const told = 'pump station lose oil ring plant'

test.each([
  ['the same words', told, told, true],
  ['one word in seven is another', `${told} night`, `${told} morning`, true],
  [
    'two words in seven are others',
    `${told} night`,
    'pump yard lose oil ring plant morning',
    false,
  ],
  ['another order', told, 'ring plant pump station lose oil', false],
  ['much besides', told, `${told} foreman ask wait hour`, false],
  ['few words', 'train driver', 'train driver', false],
  ['none', '', '', false],
])('%s', (_, one, other, expected) => {
  const [as, bs] = [one, other].map((words) => words.split(' ').filter((word) => word !== ''))
  expect(areWordForWord(as!, bs!)).toBe(expected)
  expect(areWordForWord(bs!, as!)).toBe(expected)
})
