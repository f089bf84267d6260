import fc from '../../../../test/properties.ts'
import { describe, expect, it } from 'vitest'
import { findTurnedAway, isTurnedAway } from './turned-away.ts'

describe('findTurnedAway', () => {
  it.each([
    ["that's the testers' job, they should have caught it", 'blames'],
    ['it was the VP who signed, so it was his call', 'disowns'],
    ['people like that want to be involved in everything', 'belittles'],
    ["You'd have to ask her.", 'refuses'],
    ['Nothing really broke.', 'refuses'],
    ['i was just told to do it', 'disowns'],
    ['They never listened to me', 'blames'],
  ])('hears in “%s” that it %s', (text, way) => {
    expect(findTurnedAway(text).map((found) => found.way)).toContain(way)
  })

  it.each([
    'I told the director that it was my doing.',
    'She decided it, and I had argued for the other way until noon.',
    'I don’t remember the exact date; it was the week after the launch.',
    'I asked him what he saw, and he said watch the onions.',
  ])('hears nothing in “%s”', (text) => {
    expect(findTurnedAway(text)).toEqual([])
  })

  it('quotes the words of the answer, each kind once', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom("that's their job", 'no idea', 'ask her'),
        (a, b) => {
          const text = `${a} ${b} ${a}`
          const found = findTurnedAway(text)
          expect(new Set(found.map(({ way }) => way)).size).toBe(found.length)
          for (const { quote } of found) expect(text).toContain(quote)
        },
      ),
    )
  })
})

describe('isTurnedAway', () => {
  const one = findTurnedAway("that's their job")
  it('asks for three findings over two answers', () => {
    expect(isTurnedAway([one, [], []])).toBe(false)
    expect(isTurnedAway([one, one])).toBe(false)
    expect(isTurnedAway([[...one, ...one, ...one], []])).toBe(false)
    expect(isTurnedAway([one, [...one, ...one]])).toBe(true)
  })
})
