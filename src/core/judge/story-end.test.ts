import { expect, test } from 'vitest'
import { parseText } from '../text/parse-text.ts'
import { readAnswer } from './reading.ts'
import { storyEnd } from './story-end.ts'

test('an account is over where what is done since begins', () => {
  const account = 'I moved the boxes off the quay at six and the crane tore two of them.'
  const told = readAnswer(parseText(account))
  expect(storyEnd(told)).toBe(told.tokens.length)
  const since = readAnswer(parseText(`${account} Since then I check the crane rope on each shift.`))
  expect(since.tokens[storyEnd(since)]!.norm).toBe('i')
})
