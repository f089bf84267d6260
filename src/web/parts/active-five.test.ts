import fc from '../../../test/properties.ts'
import { expect, test } from 'vitest'
import {
  addActive,
  mostActive,
  moveActive,
  restActive,
  returnActive,
  swapActive,
} from './active-five.ts'

const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), {
  maxLength: mostActive,
})
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g')

test('no change makes more than five or the same story twice', () => {
  fc.assert(
    fc.property(ids, id, id, fc.integer({ min: -9, max: 9 }), (chosen, one, other, by) => {
      for (const next of [
        addActive(chosen, one),
        restActive(chosen, one),
        swapActive(chosen, one, other),
        moveActive(chosen, one, by),
      ]) {
        expect(next.length).toBeLessThanOrEqual(mostActive)
        expect(new Set(next).size).toBe(next.length)
      }
    }),
  )
})

test('moving keeps every story, and moving back gives the order again', () => {
  fc.assert(
    fc.property(ids, id, (chosen, one) => {
      expect(moveActive(chosen, one, 3).toSorted()).toEqual(chosen.toSorted())
      if (chosen.indexOf(one) < chosen.length - 1)
        expect(moveActive(moveActive(chosen, one, 1), one, -1)).toEqual(chosen)
    }),
  )
})

test('a sixth story takes a place only in exchange', () => {
  const five = ['a', 'b', 'c', 'd', 'e']
  expect(addActive(five, 'f')).toEqual(five)
  expect(swapActive(five, 'c', 'f')).toEqual(['a', 'b', 'f', 'd', 'e'])
})

const five = ['1', '2', '3', '4', '5']

test.each([
  ['to the middle', 'b', ['a', 'c'], ['a', 'b', 'c'], ['a', 'b', 'c']],
  ['to the front', 'a', ['b', 'c'], ['a', 'b', 'c'], ['a', 'b', 'c']],
  ['behind the nearest that is left', 'b', ['d', 'a'], ['a', 'c', 'b', 'd'], ['d', 'a', 'b']],
  ['to the front where none before it is left', 'b', ['c'], ['a', 'b', 'c'], ['b', 'c']],
  ['to rest where five are drilled by now', 'b', five, ['1', 'b'], five],
  ['to rest where it rested', 'b', ['a'], ['a'], ['a']],
  ['once', 'b', ['b', 'a'], ['a', 'b'], ['b', 'a']],
])('a story comes back %s', (_, id, now, before, after) => {
  expect(returnActive(now, before, id)).toEqual(after)
})
