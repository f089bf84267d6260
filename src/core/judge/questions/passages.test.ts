import { expect, test } from 'vitest'
import { parseText, spanOf } from '../../text/parse-text.ts'
import { readAnswer } from '../reading.ts'
import { findPassages } from './passages.ts'

function cut(text: string): string[] {
  const reading = readAnswer(parseText(text))
  return findPassages(reading).map(({ from, to }) => {
    const { start, end } = spanOf(reading, from, to)
    return text.slice(start, end)
  })
}

test.each([
  [
    'so none of us has i told the captain and he laughed',
    ['none of us has', 'i told the captain', 'he laughed'],
  ],
  ['neither of them did i went to the yard', ['neither of them did', 'i went to the yard']],
  [
    'the driver stopped coming in well he came once',
    ['the driver stopped coming in', 'he came once'],
  ],
  [
    'he came down in his slippers well his house is near',
    ['he came down in his slippers', 'his house is near'],
  ],
  [
    'after some back and forth we took the smaller plan',
    ['after some back and forth we took the smaller plan'],
  ],
  ['it went well he came twice', ['it went well', 'he came twice']],
  [
    'on top was the job for the pension statements because that one lies to you',
    ['on top was the job for the pension statements because that one lies to you'],
  ],
  [
    'we signed with a pen and initials till the line was gone',
    ['we signed with a pen and initials till the line was gone'],
  ],
])('%s', (text, passages) => {
  expect(cut(text)).toEqual(passages)
})
