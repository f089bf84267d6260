import { expect, it } from 'vitest'
import { listHighest, sayAlone, sayReach } from './say-packet.ts'

it('lists the highest alone, and with it what no reader tells apart from it', () => {
  const worth = (one: number) => one
  expect(listHighest([0.2, 0.9, 0.4], worth)).toEqual([0.9])
  expect(listHighest([0.331, 0.333, 0.3], worth)).toEqual([0.331, 0.333])
  expect(listHighest([], worth)).toEqual([])
})

it('says of one round what its verdict does, and that others may be missing', () => {
  const said = sayAlone({ decision: 'rejected', verdicts: ['lean no hire'] })
  expect(said).toContain('lean no hire, were it the only one, comes to a rejection')
  expect(said).toContain('add the rounds that are still to come')
})

it.each([
  [0, 0, 'No offer either way'],
  [1, 1, 'An offer either way'],
  [0, 1, 'No offer, or an offer'],
] as const)('tells no chance where every verdict is known: %d to %d', (worst, best, said) => {
  expect(sayReach(worst, best)).toBe(said)
})
