import { expect, test } from 'vitest'
import { compactPattern } from './compact-pattern.ts'

test.each([
  ['(?:a|b) c', '(?:a|b)(?=) c'],
  ['(?:a|b)? (c){0,2}?d', '(?:a|b)?(?=) (c){0,2}?(?=)d'],
  ['(?:a(?:b|c))+', '(?:a(?:b|c)(?=))+(?=)'],
  ['a\\)? b', 'a\\)? b'],
  ['[)(] [^)\\]]b', '[)(] [^)\\]]b'],
  ['plain', 'plain'],
])('%s', (source, compact) => {
  expect(compactPattern(source)).toBe(compact)
  expect(compactPattern(compact), 'once is enough').toBe(compact)
})
