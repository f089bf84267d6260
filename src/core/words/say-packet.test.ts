import { expect, it } from 'vitest'
import { listHighest, sayAlone } from './say-packet.ts'

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
