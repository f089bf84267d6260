import { expect, test } from 'vitest'
import type { CalendarRound } from '../../api.ts'
import { foldSeries } from './fold-series.ts'

const event = (key: string, series: string | null, kind: CalendarRound['kind'] = 'other') => ({
  key,
  title: key,
  day: '2027-01-04',
  time: '09:00',
  minutes: 30,
  kind,
  series,
  there: false,
})

test('days of one repeating event are one line where the first of them stands', () => {
  const events = [
    event('stand-up 1', 'a'),
    event('lunch', null),
    event('stand-up 2', 'a'),
    event('one to one', 'b'),
    event('stand-up 3', 'a'),
  ]
  expect(foldSeries(events).map((line) => line.map(({ key }) => key))).toEqual([
    ['stand-up 1', 'stand-up 2', 'stand-up 3'],
    ['lunch'],
    ['one to one'],
  ])
})

test('what looks like a round stands by itself, also where it is repeated', () => {
  const events = [event('round 1', 'a', 'behavioural'), event('round 2', 'a', 'behavioural')]
  expect(foldSeries(events)).toHaveLength(2)
})
