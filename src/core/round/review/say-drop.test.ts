import { expect, test } from 'vitest'
import { sayDrop } from './say-drop.ts'

test.each([
  [1.267, 'The follow-ups fall 1.3 below the telling, out of five.'],
  [0.04, 'The follow-ups stand as high as the telling.'],
  [-0.04, 'The follow-ups stand as high as the telling.'],
  [-0.8, 'The follow-ups stand 0.8 above the telling, out of five.'],
])('a drop of %d is said as it is', (drop, said) => {
  expect(sayDrop(drop)).toBe(said)
})
