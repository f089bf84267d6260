import { describe, expect, test } from 'vitest'
import { tellFacts } from './compare-tellings.ts'
import { areOfTwoThings } from './figure-scope.ts'
import { readSetting } from './same-event.ts'
import { readTelling } from '../words/telling.ts'

const read = (text: string) => ({
  setting: readSetting(readTelling(text)),
  figure: tellFacts(text).facts.find(
    ({ kind }) => kind === 'count' || kind === 'size' || kind === 'duration',
  )!,
})

function areTwo(one: string, other: string): boolean {
  const [a, b] = [read(one), read(other)]
  return areOfTwoThings(a.setting, a.figure, b.setting, b.figure)
}

describe('what a figure counts is told by its own clause', () => {
  test.each([
    ['all and some', 'We had forty drivers.', 'Twelve drivers were ill.'],
    ['all and who they were', 'There were forty drivers.', 'I rang twelve drivers who were ill.'],
    ['all and some, without stops', 'we had forty drivers', 'nine drivers never logged in'],
    ['what happened to them', 'Fifty samples had the wrong label.', 'We lost twelve samples.'],
    ['what they did', 'Seven agents quit.', 'I trained eleven agents.'],
    ['which of two', 'The old hall holds nine looms.', 'The new hall holds fourteen looms.'],
    ['a rate and a number', 'We do thirty drops a day.', 'I had done eleven drops by noon.'],
    ['what it was spent on', 'The guarantee is five years.', 'The repair was two hours.'],
    ['what was paid for', 'Our rent was 1,100 euros.', 'The flowers were 3,000 euros.'],
  ])('%s: two things', (_, one, other) => {
    expect(areTwo(one, other)).toBe(true)
    expect(areTwo(other, one)).toBe(true)
  })

  test.each([
    [
      'the same place',
      'I interviewed eleven drivers in the canteen.',
      'In the canteen I met thirty drivers.',
    ],
    ['the same in other words', 'Four nurses had gone home sick.', 'Seven nurses were off sick.'],
    ['nothing is said of which', 'We had forty drivers.', 'There were sixty drivers.'],
    ['more than there were', 'We had forty emails.', 'I answered ninety emails.'],
    ['it was so many', 'We had 480 lamps.', 'It was ninety lamps that broke.'],
    ['a verb that says little', 'I visited four farms.', 'I did forty farms.'],
    ['how often', 'The crane operator failed three times.', 'I checked him twice.'],
    [
      'where they are',
      'The queue had nine messages in it.',
      'Two messages were waiting in the queue.',
    ],
    ['the whole of it', 'The move took us three weeks.', 'We were at it for two months.'],
  ])('%s: one thing', (_, one, other) => {
    expect(areTwo(one, other)).toBe(false)
    expect(areTwo(other, one)).toBe(false)
  })
})
