import fc from '../../../test/properties.ts'
import { describe, expect, it } from 'vitest'
import { facets } from '../story/story.ts'
import { standings } from './card.ts'
import { drawCard, type DrawableCard } from './draw.ts'

const now = 1_000_000
const anyCard: fc.Arbitrary<DrawableCard> = fc.record({
  storyId: fc.constantFrom('a', 'b', 'c'),
  facet: fc.constantFrom(...facets),
  standing: fc.constantFrom(...standings),
  dueAt: fc.integer({ min: now - 10, max: now + 10 }),
})
const anyCards = fc.uniqueArray(anyCard, {
  maxLength: 15,
  selector: (card) => `${card.storyId} ${card.facet}`,
})
const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 })
const ask = (seed: number) => ({ facet: null, early: false, now, seed, last: null })

function card(storyId: string, more: Partial<DrawableCard> = {}): DrawableCard {
  return { storyId, facet: 'lesson', standing: 'thin', dueAt: now, ...more }
}

describe('drawCard', () => {
  it('draws only due cards of the facet asked for, and the same one from the same seed', () => {
    fc.assert(
      fc.property(anyCards, seeds, fc.option(fc.constantFrom(...facets)), (cards, seed, facet) => {
        const outcome = drawCard(cards, { ...ask(seed), facet })
        expect(drawCard(cards, { ...ask(seed), facet })).toEqual(outcome)
        const scope = cards.filter((one) => facet === null || one.facet === facet)
        const due = scope.filter((one) => one.dueAt <= now)
        if (scope.length === 0) expect(outcome).toEqual({ kind: 'no-stories' })
        else if (due.length === 0) {
          const nextAt = Math.min(...scope.map((one) => one.dueAt))
          expect(outcome).toMatchObject({ kind: 'nothing-due', nextAt })
        } else {
          expect(outcome).toMatchObject({ kind: 'drawn', early: false, dueCount: due.length })
          if (outcome.kind === 'drawn') expect(due).toContain(outcome.card)
        }
      }),
    )
  })

  it('reaches every due card', () => {
    const cards = standings.map((standing) => card(standing, { standing }))
    const seen = new Set<string>()
    for (let seed = 0; seed < 200; seed++) {
      const outcome = drawCard(cards, ask(seed))
      if (outcome.kind === 'drawn') seen.add(outcome.card.storyId)
    }
    expect([...seen].toSorted()).toEqual([...standings].toSorted())
  })

  it('does not draw the card drawn last while another is due', () => {
    const last = { storyId: 'last', facet: 'lesson' as const }
    const cards = [card('last'), card('b')]
    for (let seed = 0; seed < 50; seed++) {
      expect(drawCard(cards, { ...ask(seed), last })).toMatchObject({ card: { storyId: 'b' } })
    }
    const alone = drawCard(cards.slice(0, 1), { ...ask(1), last })
    expect(alone).toMatchObject({ card: { storyId: 'last' } })
  })

  it('draws early only when asked to, and says so', () => {
    const cards = [card('a', { dueAt: now + 5 }), card('b', { dueAt: now + 9 })]
    expect(drawCard(cards, ask(1))).toEqual({ kind: 'nothing-due', nextAt: now + 5, nextCount: 1 })
    const early = drawCard(cards, { ...ask(1), early: true })
    expect(early).toMatchObject({ kind: 'drawn', early: true, dueCount: 0 })
    const due = [...cards, card('c')]
    expect(drawCard(due, { ...ask(1), early: true })).toMatchObject({ early: false })
  })

  it('draws among the cards that are named while three of them are due, and among all below that', () => {
    fc.assert(
      fc.property(anyCards, seeds, fc.nat(15), (cards, seed, count) => {
        const named = cards.slice(0, count)
        const outcome = drawCard(cards, { ...ask(seed), among: named })
        const due = named.filter(({ dueAt }) => dueAt <= now)
        if (due.length >= 3) expect(due).toContain(outcome.kind === 'drawn' && outcome.card)
        else expect(outcome).toEqual(drawCard(cards, ask(seed)))
      }),
    )
  })
})
