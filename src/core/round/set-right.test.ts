import { expect, it } from 'vitest'
import fc from '../../../test/properties.ts'
import { gradeAnswer } from './grade-answer.ts'
import { blankSetRight } from './set-right.ts'

const told =
  'I had taken the booking queue down for forty minutes on 3 May. Per in billing rang me at 02:10, and I rolled the change back by hand while he read me the numbers.'

it.each([
  ['If you mean today: nothing much, a page now and then. If you mean that spring, ', ''],
  ['Well, if you are asking about the second outage: ', ''],
  ['Do you mean the move? ', ''],
])('what sets the question right is no part of the answer: %s', (before) => {
  expect(blankSetRight(before + told).trim()).toBe(told)
})

it('an answer is rated by what it tells, not by the words that set the question right', () => {
  const plain = gradeAnswer({ text: told, mode: 'typed' })?.overall
  const led = gradeAnswer({
    text: `If you mean today: nothing much. If you mean that spring, ${told}`,
    mode: 'typed',
  })?.overall
  expect(led).toBe(plain)
})

it.each([
  'If the queue was full we dropped the oldest. I chose that on 3 May.',
  'If you mean well: so do I.',
  'If you mean today',
])('leaves what answers: %s', (text) => {
  expect(blankSetRight(text)).toMatch(/\p{L}/u)
})

it('keeps the length of a text and every place in it', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      const text = `If you mean ${one}: ${other}`
      const read = blankSetRight(text)
      expect(read.length).toBe(text.length)
      for (let at = 0; at < text.length; at++) if (read[at] !== ' ') expect(read[at]).toBe(text[at])
    }),
  )
})

it('what stood for how long is an answer to what was at stake, where somebody acted in it', () => {
  const text =
    'It was the pier at Lochmaddy, which stood without its Sunday boat for three weeks. The list lay in my drawer for nine days. And I would have lost Aylin: she had an offer from Oban.'
  expect(gradeAnswer({ text, mode: 'typed' })?.overall).toBeGreaterThan(1)
  const bare =
    'The plan was ambitious, and the numbers were high. She was a leader. It was hard for us all to hold on to that plan every day.'
  expect(gradeAnswer({ text: bare, mode: 'typed' })?.overall).toBe(1)
})
