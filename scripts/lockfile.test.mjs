import { describe, expect, it } from 'vitest'
import { isLaidDown } from './lockfile.mjs'

const locked = {
  '': { version: '1.0.0' },
  'node_modules/kept': { version: '2.1.0' },
  'node_modules/for-another-system': { version: '3.0.0', optional: true },
}

describe('isLaidDown', () => {
  it.each([
    ['every package in its version', { 'node_modules/kept': { version: '2.1.0' } }, true],
    ['nothing', {}, false],
    ['another version', { 'node_modules/kept': { version: '2.0.9' } }, false],
    [
      'an optional one in another version',
      {
        'node_modules/kept': { version: '2.1.0' },
        'node_modules/for-another-system': { version: '2.9.0' },
      },
      false,
    ],
    [
      'one too many, which npm clears away itself',
      { 'node_modules/kept': { version: '2.1.0' }, 'node_modules/left-over': { version: '1.0.0' } },
      true,
    ],
  ])('%s: %#', (_, laid, expected) => {
    expect(isLaidDown(locked, laid)).toBe(expected)
  })
})
