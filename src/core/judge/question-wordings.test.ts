import { describe, expect, test } from 'vitest'
import { chooseWording, fillWording, findTold } from './choose-wording.ts'
import { dimensions } from './dimension.ts'
import { wordings } from './question-wordings.ts'

const byId = new Map(wordings.map((wording) => [wording.id, wording]))

describe('the wordings', () => {
  test('are at least 120, no two alike', () => {
    expect(byId.size).toBeGreaterThanOrEqual(120)
    expect(new Set([...byId.values()].map(({ text }) => text)).size).toBe(byId.size)
  })

  test('quote once, in quotation marks, or not at all', () => {
    for (const { kind, text } of wordings) {
      const quotes = text.match(/“\{\}”/g) ?? []
      expect(quotes).toHaveLength(kind.endsWith('quoting') ? 1 : 0)
      expect(text.replace('“{}”', '')).not.toMatch(/[{}"“”!|]/)
      expect(text).toMatch(/\?$/)
    }
  })

  test('serve every dimension with and without words to quote', () => {
    for (const dimension of dimensions)
      for (const kind of ['quoting', 'plain', 'forgot-quoting', 'forgot-plain'] as const)
        expect(chooseWording({ dimension, kind, told: new Set(), used: [], seed: 1 }).kind).toBe(
          kind,
        )
  })
})

describe('choosing', () => {
  test('uses every wording before one comes again, then the one used longest ago', () => {
    const used: string[] = []
    const choose = () =>
      chooseWording({ dimension: 'people', kind: 'plain', told: new Set(), used, seed: 7 }).id
    for (let i = 0; i < 5; i++) used.push(choose())
    expect(new Set(used).size).toBe(5)
    expect(choose()).toBe(used[0])
  })

  test('does not ask when it was where the answer tells the hour', () => {
    const told = findTold([
      { ruleId: 'moment-clock', credit: 'earns' },
      { ruleId: 'outcome-number', credit: 'costs' },
    ])
    expect(told).toEqual(new Set(['when']))
    for (let seed = 0; seed < 50; seed++) {
      const { asks } = chooseWording({ dimension: 'moment', kind: 'quoting', told, used: [], seed })
      expect(asks).not.toContain('when')
    }
  })

  test('asks what belongs to a card only on that card', () => {
    for (let seed = 0; seed < 50; seed++) {
      const need = {
        dimension: 'outcome',
        kind: 'quoting',
        told: new Set<never>(),
        used: [],
        seed,
      } as const
      expect(chooseWording(need).facet).toBeUndefined()
      expect([undefined, 'handoff']).toContain(chooseWording({ ...need, facet: 'handoff' }).facet)
    }
  })

  test('takes nothing for granted of words that do not speak of the dimension', () => {
    for (const dimension of dimensions) {
      const need = { dimension, kind: 'quoting', told: new Set<never>(), used: [] } as const
      const chosen = Array.from({ length: 60 }, (_, seed) =>
        chooseWording({ ...need, speaks: false, seed }),
      )
      expect(chosen.every(({ loose }) => loose)).toBe(true)
      expect(new Set(chosen.map(({ id }) => id)).size).toBeGreaterThanOrEqual(3)
    }
  })

  test('closes up white space in what it quotes, and takes it as it is', () => {
    const wording = byId.get('moment.quoting.2')!
    expect(fillWording(wording, 'we  had\n$& it')).toContain('“we had $& it”')
  })
})
