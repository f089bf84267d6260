import { expect, test } from 'vitest'
import { parseText } from '../text/parse-text.ts'
import { findPressPoints } from './questions/press-on.ts'
import { readAnswer } from './reading.ts'
import { readQuestion } from './read-question.ts'
import { readsBack } from './remark.ts'

const quotable = (text: string): string[] => {
  const reading = readAnswer(parseText(text))
  return findPressPoints(reading).map(({ run }) =>
    text.slice(reading.tokens[run.from]!.start, reading.tokens[run.to - 1]!.end),
  )
}

test.each([
  'I do not know yet what you ask next, so I stop there.',
  'That is my story.',
  'I would rather not name the client.',
  "I'd rather not name the client.",
  'I cannot say which bank it was.',
  'The project I am most proud of is the harbour.',
  'Good question, let me think.',
  'I hope that answers your question.',
  'As I said, it was late.',
])('%j is said to the one who asks, and nothing of it is pressed on', (remark) => {
  const pressed = quotable(`Ingrid stopped the payment run on Friday. ${remark}`)
  expect(pressed).toContain('Ingrid stopped the payment run on Friday')
  expect(pressed.filter((words) => remark.includes(words))).toEqual([])
})

test.each([
  'I told Devi what I had seen.',
  'She gave me an example of it.',
  'I left the lock open.',
])('%j is told, and can be pressed on', (sentence) => {
  expect(quotable(sentence)).toHaveLength(1)
})

test('the question read back is known by its own words', () => {
  const { words: question } = readQuestion('Tell me about a time you disagreed with your manager.')
  const reads = (text: string) => {
    const reading = readAnswer(parseText(text))
    return readsBack(reading, { from: 0, to: reading.tokens.length }, question)
  }
  expect(reads('I can tell about a time I disagreed with my manager')).toBe(true)
  expect(reads('I told my manager that the log was biased')).toBe(false)
})
