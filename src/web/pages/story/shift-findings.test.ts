import fc from '../../../../test/properties.ts'
import { expect, test } from 'vitest'
import type { Finding } from '../../../core/judge/judgment.ts'
import { shiftFindings } from './shift-findings.ts'

const finding = (start: number, end: number): Finding => ({
  ruleId: 'any',
  dimension: 'moment',
  credit: 'earns',
  place: { start, end },
  reason: 'Any.',
})

test('a mark stays on its words when text is typed before it', () => {
  expect(shiftFindings([finding(4, 9)], 'The truck left', 'The trick left')).toEqual([])
  expect(shiftFindings([finding(4, 9)], 'The truck left', 'The old truck left')).toEqual([
    finding(8, 13),
  ])
})

test('a finding without a place is kept', () => {
  const placeless: Finding = { ruleId: 'any', dimension: 'people', credit: 'costs', reason: 'Any.' }
  expect(shiftFindings([placeless], 'a', 'b')).toEqual([placeless])
})

test('whatever is typed, every mark that is left still quotes the words it quoted', () => {
  const text = fc.string({ maxLength: 40, unit: fc.constantFrom('a', 'b', ' ', 'é', '😀') })
  fc.assert(
    fc.property(
      text,
      text,
      fc.nat(40),
      fc.nat(40),
      fc.nat(40),
      (judged, typed, at, start, length) => {
        const from = Math.min(at, judged.length)
        const now =
          judged.slice(0, from) + typed + judged.slice(Math.min(judged.length, from + length))
        const first = Math.min(start, judged.length)
        const end = Math.min(judged.length, first + length)
        for (const { place } of shiftFindings([finding(first, end)], judged, now))
          expect(now.slice(place?.start, place?.end)).toBe(judged.slice(first, end))
      },
    ),
  )
})
