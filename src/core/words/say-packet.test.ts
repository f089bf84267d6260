import { expect, it } from 'vitest'
import { listHighest } from './say-packet.ts'

it('lists the highest alone, and with it what no reader tells apart from it', () => {
  const worth = (one: number) => one
  expect(listHighest([0.2, 0.9, 0.4], worth)).toEqual([0.9])
  expect(listHighest([0.331, 0.333, 0.3], worth)).toEqual([0.331, 0.333])
  expect(listHighest([], worth)).toEqual([])
})
