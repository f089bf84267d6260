import { expect, it } from 'vitest'
import { guessInterviewer, guessRoundKind } from './guess-round-kind.ts'

it.each([
  ['Interview: Behavioral (Dana)', 'behavioural'],
  ['System Design with Kai', 'system design'],
  ['Call with the hiring manager', 'hiring manager'],
  ['Pair programming', 'coding'],
  ['Technical deep dive', 'technical'],
  ['Lunch', 'other'],
  ['', 'other'],
])('%s is %s', (title, kind) => {
  expect(guessRoundKind(title)).toBe(kind)
})

it.each([
  ['Northbank - Behavioural with Helga Brandt (Director Eng)', 'Helga Brandt (Director Eng)'],
  ['Coding', ''],
  ['Coding with ', ''],
])('%s is asked by “%s”', (title, who) => {
  expect(guessInterviewer(title)).toBe(who)
})
