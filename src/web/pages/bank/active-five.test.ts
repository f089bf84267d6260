import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addActive, mostActive, moveActive, restActive, swapActive } from './active-five.ts'

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
