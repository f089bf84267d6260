import { expect, test } from 'vitest'
import { countWords, haveSameWords, onOneLine } from './words-on-line.ts'

test('a text on one line has its white space closed up', () => {
  expect(onOneLine('  The lock\r\n\tstood  open.\n')).toBe('The lock stood open.')
  expect(onOneLine(' \n ')).toBe('')
})

test('words are the same whatever their capitals and lines', () => {
  expect(haveSameWords('The lock\nstood', ' the  LOCK stood')).toBe(true)
  expect(haveSameWords('the lock', 'the locks')).toBe(false)
})

test.each([
  ['', 0],
  [' \n ', 0],
  ['one', 1],
  [' a – b\n c ', 4],
])('%j has %i words', (text, words) => {
  expect(countWords(text)).toBe(words)
})
