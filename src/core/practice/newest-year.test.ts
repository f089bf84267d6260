import { expect, it } from 'vitest'
import { newestYear } from './newest-year.ts'

const keptAt = Date.UTC(2026, 10, 22)

it.each([
  ['2016 to 2018', 'In 2023 I looked back.', { year: 2018, relative: null }],
  ['', 'In 2019 we began, and it ended in 2021.', { year: 2021, relative: null }],
  ['', 'In the spring of last year I ran dispatch.', { year: 2025, relative: 'last year' }],
  ['two years ago', 'It broke.', { year: 2024, relative: 'two years ago' }],
  ['', 'It began the year before last.', { year: 2024, relative: 'the year before last' }],
  ['', 'We moved last week.', { year: 2026, relative: 'last week' }],
  ['', 'In 2020, two years ago, we moved.', { year: 2020, relative: null }],
  ['', 'It took 2300 hours.', null],
  ['', '', null],
])('a story of “%s”, “%s” is of %o', (period, telling, told) => {
  expect(newestYear({ period, telling }, keptAt)).toEqual(told)
})
