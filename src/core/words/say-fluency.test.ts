import { describe, expect, it } from 'vitest'
import type { NotFluent } from '../drill/attempt.ts'
import { sayCardFate, sayFluency } from './say-fluency.ts'

const attempt = { elapsedMs: 72_000 }
const not = (reason: NotFluent) => sayFluency({ fluency: { fluent: false, reason }, attempt })

describe('sayFluency', () => {
  it('says the time of a fluent answer', () => {
    expect(sayFluency({ fluency: { fluent: true }, attempt })).toEqual({
      title: 'Fluent',
      detail: '1:12 of 1:30, and all that this card needs is specific.',
    })
  })

  it.each([
    [{ kind: 'dimension', dimension: 'people', rating: 2 }, 'Not fluent: only a hint of people'],
    [{ kind: 'over-time', elapsedMs: 102_400 }, 'Not fluent: 12 seconds over'],
    [{ kind: 'other-question' }, 'Not fluent: another question'],
    [{ kind: 'not-measured' }, 'Not measured'],
    [{ kind: 'empty' }, 'Not fluent: no answer'],
    [{ kind: 'chosen-card' }, 'Practice'],
  ] as const)('%o', (reason, title) => {
    expect(not(reason).title).toBe(title)
  })

  it('says how much of the answer was the headline', () => {
    expect(not({ kind: 'fell-back-on-headline', share: 0.617 }).detail).toMatch(/^62 %/)
  })
})

describe('sayCardFate', () => {
  const now = new Date(2025, 4, 3, 12).getTime()
  const fate = (result: Partial<Parameters<typeof sayCardFate>[0]>) =>
    sayCardFate(
      {
        change: null,
        standing: 'thin',
        fluentCount: 1,
        nextDueAt: null,
        fluency: { fluent: true },
        ...result,
      },
      now,
    )

  it('counts what is left to retire', () => {
    expect(fate({})).toBe('1 of 3 fluent; 2 more fluent answers to retire it.')
    expect(fate({ fluentCount: 2 })).toBe('2 of 3 fluent; 1 more fluent answer to retire it.')
  })

  it('names the day that is missing when three fell on one', () => {
    expect(fate({ fluentCount: 3 })).toBe('3 of 3 fluent; one more on another day to retire it.')
  })

  it('says when a retired card is checked', () => {
    expect(fate({ change: 'retired', nextDueAt: now + 5 * 86_400_000 })).toBe(
      'This card retires. It comes back as a check in 5 days, on 8 May. Checks grow rarer while they hold, and lie closer before a loop.',
    )
  })

  it.each([
    [
      { fluent: false, reason: { kind: 'empty' } },
      10,
      'It is due today at 12:10. It rests 10 minutes, until these words are out of your ear.',
    ],
    [
      { fluent: true },
      360,
      'It is due today at 18:00. After a fluent answer it rests 6 hours: sooner, it would only show that you just said it.',
    ],
  ] as const)('says why a card comes back when it does: %o', (fluency, minutes, said) => {
    expect(fate({ fluency, nextDueAt: now + minutes * 60_000 })).toBe(
      `1 of 3 fluent; 2 more fluent answers to retire it. ${said}`,
    )
  })

  it('says that a card is back', () => {
    expect(fate({ change: 'returned', nextDueAt: now })).toBe(
      'This card is back in the draw. It is due again now.',
    )
  })
})
