import { expect, test } from 'vitest'
import { nameSource, sayDisagreement } from './say-ledger.ts'

const now = new Date(2026, 2, 10, 12).getTime()
const day = 24 * 60 * 60 * 1000

test.each([
  [
    {
      kind: 'said',
      source: { kind: 'story', part: 'telling' },
      quote: 'six months',
      at: now - 7 * day,
    },
    'Here you said “four months”; in your story on 3 March it was “six months”.',
  ],
  [
    {
      kind: 'said',
      source: { kind: 'card', facet: 'near-failure' },
      quote: 'six\n  months',
      at: now,
    },
    'Here you said “four months”; on your card for near-failure earlier today it was “six months”.',
  ],
  [
    {
      kind: 'said',
      source: { kind: 'attempt', attemptId: 'a', facet: 'lesson' },
      quote: 'six',
      at: now - day,
    },
    'Here you said “four months”; in an answer yesterday it was “six”.',
  ],
  [
    { kind: 'settled', quote: 'six months', at: now - 7 * day },
    'You settled on “six months” on 3 March; this answer says “four months”.',
  ],
] as const)('%o: %s', (before, sentence) => {
  expect(sayDisagreement({ quote: 'four months', before }, now)).toBe(sentence)
})

test.each([
  [{ kind: 'story', part: 'numbers' }, 'Numbers'],
  [{ kind: 'passage', facet: 'handoff' }, 'Handoff'],
  [{ kind: 'card', facet: 'lesson' }, 'Lesson, card'],
  [{ kind: 'attempt', attemptId: 'a', facet: 'stakeholder' }, 'Answer, Stakeholder'],
  [{ kind: 'round', roundId: 'r', question: 1, facet: null }, 'Round, telling'],
  [{ kind: 'round', roundId: 'r', question: 2, facet: 'handoff' }, 'Round, Handoff'],
  [{ kind: 'built', answerId: 'a', facet: null }, 'Built answer'],
  [{ kind: 'practice', practiceId: 'p', facet: null }, 'Practised telling'],
] as const)('%o is named %s', (source, name) => {
  expect(nameSource(source)).toBe(name)
})
