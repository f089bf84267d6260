import { expect, test } from 'vitest'
import { recordOf } from './record-of.ts'

test('a record holds for each key what is made of it, and nothing else', () => {
  expect(recordOf(['one', 'three'], (key) => key.length)).toEqual({ one: 3, three: 5 })
  expect(recordOf([], String)).toEqual({})
})
