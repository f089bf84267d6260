import { expect, test } from 'vitest'
import { titleOf } from './title-of.ts'

test.each([
  ['Moved 4 TB with no downtime', 'Moved 4 TB…', 'Moved 4 TB with no downtime', null],
  ['Moved 4 TB', 'Moved 4 TB', 'Moved 4 TB', null],
  ['Moved 4 TB', 'The migration', 'The migration', 'Moved 4 TB'],
  ['Moved 4 TB', '', 'Moved 4 TB', null],
  ['', '', 'Without a headline', null],
])('headline %j and short name %j', (headline, shortName, title, under) => {
  expect(titleOf({ headline, shortName })).toEqual({ title, under })
})
