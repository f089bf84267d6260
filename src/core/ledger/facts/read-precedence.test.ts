import { describe, expect, test } from 'vitest'
import { readTelling } from '../words/telling.ts'
import { readPrecedence } from './read-precedence.ts'

/** Says of a text whether one of its orders puts the one word before the other. */
function puts(text: string, early: string, late: string): boolean {
  const telling = readTelling(text)
  const holds = ({ from, to }: { from: number; to: number }, norm: string) =>
    telling.words.slice(from, to).some((word) => word.norm === norm)
  return readPrecedence(telling).some(
    (order) => holds(order.early, early) && holds(order.late, late),
  )
}

describe('what happened before what', () => {
  test.each([
    ['I went to the team first. In the afternoon I told the board.', 'team', 'board'],
    ['First I told the team. I told the board in the afternoon.', 'team', 'board'],
    [
      'i opened the warehouse and i told the board after because of the yogurt',
      'warehouse',
      'board',
    ],
    ['We switched the paper off. We trained the nurses afterwards.', 'paper', 'nurses'],
    ['I scanned every bag before the first new label went in', 'scanned', 'label'],
    ['I scanned every bag before the premiere', 'scanned', 'premiere'],
    ['Before I rang the dean, I closed the kiln', 'closed', 'dean'],
    ['Only when he had agreed did I call the seven', 'agreed', 'call'],
    ["I'd already spoken to the police when I rang the parents", 'police', 'parents'],
    ['I signed the lease. Before that I asked the treasurer.', 'treasurer', 'lease'],
  ])('%s: %s, then %s', (text, early, late) => {
    expect(puts(text, early, late)).toBe(true)
    expect(puts(text, late, early)).toBe(false)
  })

  test('what is done until something comes stands before it, and not after what is told next', () => {
    const text =
      'She was stuck for ten minutes or so until the caretaker came. I unmuted the alarm.'
    expect(puts(text, 'unmuted', 'came')).toBe(false)
  })

  test.each([
    'I rang the dean and I closed the kiln.',
    'The first team that I rang was the night shift, and I closed the kiln.',
    'I rang the dean at once. I never called the board first.',
    '',
  ])('%s: no order', (text) => {
    expect(readPrecedence(readTelling(text))).toEqual([])
  })
})
