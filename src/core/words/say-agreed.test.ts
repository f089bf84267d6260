import { expect, test } from 'vitest'
import type { Dimension, Rating } from '../judge/dimension.ts'
import { sayAgreed } from './say-agreed.ts'

const row = (dimension: Dimension, heard: boolean, rating: Rating) => ({
  dimension,
  heard,
  rating,
})

test.each([
  [
    [row('moment', true, 4), row('outcome', false, 1), row('learning', false, 2)],
    false,
    'They agree: heard moment; not heard outcome, learning.',
  ],
  [
    [row('moment', true, 5), row('people', false, 3), row('ownership', true, 3)],
    true,
    'On the rest they agree: heard moment; not heard nothing. The program rates people and ownership 3, which goes with either; heard of these: ownership.',
  ],
  [
    [row('moment', false, 3)],
    false,
    'The program rates moment 3, which goes with either; heard of these: nothing.',
  ],
])('a rating that goes with either is no agreement: %j', (rows, isRest, said) => {
  expect(sayAgreed(rows, isRest)).toBe(said)
})
