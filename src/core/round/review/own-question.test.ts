import { expect, it } from 'vitest'
import { readOwnQuestion } from './own-question.ts'

it.each([
  [
    'What was the last incident your team lost sleep over, and what changed after it?',
    'real-problem',
  ],
  ['Which of your routes loses you the most sleep at the moment?', 'real-problem'],
  ['Where do you and product disagree most at the moment?', 'real-problem'],
  ['Why did the last person in this role leave?', 'real-problem'],
  ['How many people are there in the office?', 'plain'],
  ['What is the culture like?', 'empty'],
  [
    'Without me I think Wolfgang would have refused. I carried 140 pages in six weeks.',
    'statement',
  ],
  ['could you tell me how the on call works', 'plain'],
  ["No, I'm good, thanks.", 'empty'],
  ['', 'empty'],
])('reads “%s” as %s', (text, kind) => {
  expect(readOwnQuestion(text)).toBe(kind)
})
