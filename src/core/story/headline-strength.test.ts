import fc from '../../../test/properties.ts'
import { describe, expect, it } from 'vitest'
import { findHeadlineClaims } from './headline-strength.ts'

const claimed = (headline: string) =>
  findHeadlineClaims(headline).map(({ place }) => headline.slice(place.start, place.end))

describe('findHeadlineClaims', () => {
  it.each([
    ['Moved 4 TB with no scheduled downtime', ['4 TB', 'no scheduled downtime']],
    ['Led the first-ever company-wide migration', ['first-ever', 'company-wide']],
    ['Cut hosting costs by 40%', ['40%']],
    ['Won a $2.4M budget for the grid', ['$2.4M']],
    ['Hired 12 engineers in a year', ['12 engineers']],
    ['Brought 3 million pupils online', ['3 million pupils online']],
    ['Fed tens of thousands of visitors', ['thousands of visitors']],
    ['Took p99 from 4.5s to 300ms', ['from 4.5s to 300ms']],
    ['Night batch: from 7h40 to 2h50 before May', ['from 7h40 to 2h50']],
    ['Night batch, 7h40 to 2h50', ['7h40 to 2h50']],
    ['Brought the batch from 7:40 to 2:50.', ['from 7:40 to 2:50']],
    ['From 2 h 50 to 45 min', ['From 2 h 50 to 45 min']],
    ['From 2 days to 20 minutes', ['From 2 days to 20 minutes']],
    ['Latency 900ms -> 120ms', ['900ms -> 120ms']],
    ['Cut costs by 30-40%', ['30-40%']],
    ['Moved Java 17 to 21', []],
    ['Held the summer sale without a single outage', ['without a single outage']],
    ['10x throughput on the same machines', ['10x']],
    ['Doubled the harvest', ['Doubled']],
    ['Ran a 500-person reorganisation', ['500-person reorganisation']],
  ])('%s', (headline, claims) => {
    expect(claimed(headline)).toEqual(claims)
  })

  it.each([
    '',
    'Taught the night shift to read the gauges',
    'Rebuilt search in three weeks',
    'The v2 rewrite of 2019',
    'Q3 planning for S3 and EC2',
    'Moved Java 17 to 21',
    'Replaced the fax orders of a bakery, one van at a time',
  ])('claims nothing: %s', (headline) => {
    expect(claimed(headline)).toEqual([])
  })

  it('gives places inside the headline, in order, none over another, on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (headline) => {
        let end = 0
        for (const { place } of findHeadlineClaims(headline)) {
          expect(place.start).toBeGreaterThanOrEqual(end)
          expect(place.end).toBeGreaterThan(place.start)
          end = place.end
        }
        expect(end).toBeLessThanOrEqual(headline.length)
      }),
    )
  })
})
