import { expect, it } from 'vitest'
import { nothingTicked, tickPassage, tickTo } from './tick-passages.ts'

const order = ['a', 'b', 'c', 'd']

it('ticks and unticks one', () => {
  const one = tickPassage(nothingTicked, 'b')
  expect([...one.ids]).toEqual(['b'])
  expect(tickPassage(one, 'b')).toEqual(nothingTicked)
})

it('ticks from the one ticked last to here, either way', () => {
  const one = tickPassage(tickPassage(nothingTicked, 'd'), 'b')
  expect([...tickTo(one, 'c', order).ids].toSorted()).toEqual(['b', 'c', 'd'])
  expect([...tickTo(tickPassage(nothingTicked, 'c'), 'a', order).ids].toSorted()).toEqual([
    'a',
    'b',
    'c',
  ])
})

it('ticks one alone where there is nothing to begin from, or it is no longer there', () => {
  expect([...tickTo(nothingTicked, 'c', order).ids]).toEqual(['c'])
  expect([...tickTo({ ids: new Set(), anchor: 'gone' }, 'c', order).ids]).toEqual(['c'])
})
