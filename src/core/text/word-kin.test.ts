import { describe, expect, test } from 'vitest'
import { kinship, wordNumber } from './word-kin.ts'

const close = (a: string, b: string) => kinship(wordNumber(a)!, wordNumber(b)!)

describe('word kin', () => {
  test.each([
    ['lorry', 'truck'],
    ['manager', 'boss'],
    ['doctor', 'nurse'],
  ])('%s is close to %s', (a, b) => {
    expect(close(a, b)).toBeGreaterThan(0.5)
    expect(close(b, a)).toBe(close(a, b))
  })

  test.each([
    ['lorry', 'apology'],
    ['photo', 'valve'],
  ])('%s is not close to %s', (a, b) => {
    expect(close(a, b)).toBe(0)
  })

  test('a word is itself, common words have small numbers, and names have none', () => {
    expect(close('door', 'door')).toBe(1)
    expect(wordNumber('work')!).toBeLessThan(wordNumber('lorry')!)
    expect(wordNumber('siddharth')).toBeUndefined()
  })
})
