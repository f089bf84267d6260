import { expect, it } from 'vitest'
import type { CardState, Standing } from './card.ts'
import { standingOfCard, type TextStanding } from './card-standing.ts'

const mark = { at: 1, day: '2026-03-10' }

it.each<[TextStanding, Pick<CardState, 'retiredAt' | 'lastFluent' | 'fluent'>, Standing]>([
  ['missing', { retiredAt: null, lastFluent: null, fluent: [] }, 'missing'],
  ['thin', { retiredAt: null, lastFluent: false, fluent: [] }, 'thin'],
  ['specific', { retiredAt: null, lastFluent: false, fluent: [mark] }, 'specific'],
  ['thin', { retiredAt: null, lastFluent: true, fluent: [mark] }, 'fluent'],
  ['thin', { retiredAt: 1, lastFluent: true, fluent: [mark] }, 'retired'],
])('text %s and answers %j stand %s', (text, card, standing) => {
  expect(standingOfCard(text, card)).toBe(standing)
})
