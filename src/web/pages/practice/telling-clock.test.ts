import { expect, it } from 'vitest'
import { sayTaken, stageOf } from './telling-clock.ts'

it.each([
  [0, 'before', '0:00, shorter'],
  [119_999, 'before', '1:59, shorter'],
  [120_000, 'within', '2:00, within'],
  [300_000, 'within', '5:00, within'],
  [301_000, 'past', '5:01, longer'],
] as const)('%i milliseconds are %s the two to five minutes', (ms, stage, words) => {
  expect(stageOf(ms)).toBe(stage)
  expect(sayTaken(ms)).toContain(words)
})
