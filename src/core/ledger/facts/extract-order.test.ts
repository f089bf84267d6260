import { describe, expect, test } from 'vitest'
import { extractOrder } from './extract-order.ts'
import { readTelling } from '../words/telling.ts'

/** Says of each text whether one of its orders puts the one stem before the other. */
function puts(text: string, first: string, second: string): boolean {
  return extractOrder(readTelling(text)).some(
    (fact) => fact.first.includes(first) && fact.second.includes(second),
  )
}

describe('order', () => {
  test.each([
    ['I rang the brewer before I touched the code', '<contact>', '<change>'],
    ['Before I refactored the module I tested all tariffs', '<check>', '<change>'],
    ['When it was safely out I rang Solveig', '<change>', '<contact>'],
    ['I rolled it back and then I called Omar', '<change>', '<contact>'],
    ['I phoned Omar and waited. Then I rolled it back.', '<contact>', '<change>'],
    ['We switched the till on and trained people afterwards.', '<change>', 'train'],
    ['Only when Agnieszka had said yes did I push the change', 'agnieszka', '<change>'],
    ['We piloted in Cork first and then brought it to Galway', 'cork', 'galwa'],
    ['The first site was Galway, and Cork came second', 'galwa', 'cork'],
    ['i did the small shops first and left the chains for the end', 'stor', '<others>'],
    ['i did the small shops first and left the chains for the end', '<others>', 'chain'],
  ])('%s: %s, then %s', (text, first, second) => {
    expect(puts(text, first, second)).toBe(true)
    expect(puts(text, second, first)).toBe(false)
  })

  test.each(['I came before noon', 'I rang her at once', ''])('%s: no order', (text) => {
    expect(extractOrder(readTelling(text))).toEqual([])
  })
})
