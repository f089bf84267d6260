import { expect, test } from 'vitest'
import { countSpokenWords, saySpokenTime } from './spoken-time.ts'

test.each([
  ['', 0],
  ['  \n ', 0],
  ['We moved 4 TB.', 4],
  ['a well-known thing - with a dash', 6],
  ['Ærøskøbing  2021\n\n— fin', 3],
])('%j has %i words', (text, words) => {
  expect(countSpokenWords(text)).toBe(words)
})

test.each([
  [0, 'nothing to say yet'],
  [3, 'about 10 s spoken'],
  [150, 'about 1 min spoken'],
  [400, 'about 2 min 40 s spoken'],
  [149, 'about 1 min spoken'],
])('%i words are %s', (words, said) => {
  expect(saySpokenTime(words)).toBe(said)
})
