import { expect, test } from 'vitest'
import { parseText } from '../../text/parse-text.ts'
import { readAnswer } from '../reading.ts'
import { readNext } from './read-next.ts'

/** What is told around the words between the double brackets. */
function nextTo(marked: string) {
  const text = marked.replace('[[', '').replace(']]', '')
  const reading = readAnswer(parseText(text))
  const start = marked.indexOf('[[')
  const end = marked.indexOf(']]') - 2
  const from = reading.tokens.findIndex((token) => token.start >= start)
  const to = reading.tokens.findLastIndex((token) => token.end <= end) + 1
  return readNext(reading, { from, to })
}

test.each([
  ['[[I read them out one row at a time]] so we would not miss any.', true],
  ['[[I wrote the dates by hand]] so they could sell in the morning.', true],
  ['[[I wrote the dates by hand]] because the numbers were lost.', true],
  ['[[I wrote the dates by hand]] so we went home late.', false],
])('%s tells why: %s', (text, isTold) => {
  expect(nextTo(text).whyNext).toBe(isTold)
})

test.each([
  ['[[I preferred a delay to a hole in the pay]]. We waited.', true],
  ['[[We shut the racks]] rather than open the doors.', true],
  ['[[I left it as it was instead]].', true],
  ['[[We shut the racks]]. It held.', false],
])('%s tells what else could have been: %s', (text, isTold) => {
  expect(nextTo(text).otherNext).toBe(isTold)
})

test.each([
  ['[[Ines signed the same day]]. She had read it twice.', 'she'],
  ['[[My boss signed the same day]], he had read it twice.', 'he'],
  ['[[My boss signed the same day]]. Ines did not, she was ill.', ''],
  ['[[My boss signed the same day]]. The driver laughed and he went.', ''],
  ['[[My boss signed the same day]].', ''],
])('%s calls them %j next', (text, called) => {
  expect(nextTo(text).calledNext).toBe(called)
})

test.each([
  ['[[She said that the date would not hold]], and she was right.', true],
  ['[[She said that the date would not hold]]. Fair enough, we had two weeks.', true],
  ['[[She said that the date would not hold]]. I had to agree.', true],
  ['[[She said that the date would not hold]]. We went on all the same.', false],
])('%s grants it: %s', (text, isGranted) => {
  expect(nextTo(text).grantedNext).toBe(isGranted)
})

test.each([
  ['[[I told him that the date would not hold]]. He laughed and said that I was new.', true],
  ['[[I asked her for one more week]], she refused.', true],
  ['[[I asked her for one more week]]. The lift was broken that day.', false],
  ['[[I told him that the date would not hold]].', false],
])('%s tells what was answered: %s', (text, isTold) => {
  expect(nextTo(text).repliesNext).toBe(isTold)
})
