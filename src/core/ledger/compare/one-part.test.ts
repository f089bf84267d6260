import { expect, test } from 'vitest'
import { compareTellings, tellFacts } from './compare-tellings.ts'
import { readContent, shareOfShorter } from './likeness.ts'
import { tellOnePart } from './one-part.ts'
import { readTelling } from '../words/telling.ts'

const read = (text: string) => readContent(readTelling(text))

const flood =
  'I ran the sluice software for the polder board. In the storm of November the gate at Harkema opened by itself at four in the morning, and nine cellars filled before I closed it by hand from the gatehouse. Sjoukje from the water board stood beside me with a lamp, and the mayor heard of it from me.'
const floodAgain =
  'the sluice at harkema opened on its own in that november storm at four in the morning and i closed it by hand in the gatehouse and sjoukje of the water board she held the lamp but nine cellars had filled by then and i told the mayor myself'
const handover =
  'When I left I handed the telemetry to Wobbe. He spent three weeks with me in the van, and I made him draw every pump from memory. He found two valves that no drawing had, and I signed the new drawings on my last day. He has rung me once since, about a key.'

test('two tellings of one part share most of the shorter one, two parts of a story little', () => {
  expect(shareOfShorter(read(flood), read(floodAgain))).toBeGreaterThan(0.6)
  expect(shareOfShorter(read(flood), read(handover))).toBeLessThan(0.3)
  expect(tellOnePart(read(flood), read(floodAgain))).toBe(true)
  expect(tellOnePart(read(flood), read(handover))).toBe(false)
})

test('few words may have little in common and tell one thing', () => {
  expect(
    tellOnePart(read('It was a Sunday, the bells rang.'), read('It happened on a Wednesday.')),
  ).toBe(true)
})

test('a telling without content shares nothing', () => {
  expect(shareOfShorter(read(''), read(flood))).toBe(0)
})

test('between two parts nothing is claimed, within one part what differs is', () => {
  const contradicted = (a: string, b: string) =>
    compareTellings(tellFacts(a), tellFacts(b)).map(({ kind }) => kind)
  expect(contradicted(flood, handover)).toEqual([])
  expect(contradicted(flood, floodAgain)).toEqual([])
  expect(contradicted(flood, floodAgain.replace('nine cellars', 'thirty cellars'))).toEqual([
    'count',
  ])
})
