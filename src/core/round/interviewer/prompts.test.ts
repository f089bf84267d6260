import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { PromptKind, promptKinds } from '../../story/story.ts'
import { anchorPrompts, levels, pivotPrompts } from './prompts.ts'

const Prompt = z.strictObject({
  id: z.string().regex(/^[a-z]+(?:-[a-z]+)*-\d+$/),
  kind: PromptKind,
  levels: z.array(z.enum(levels)).min(1),
  text: z.string().min(20).max(200).regex(/[.?]$/),
  hard: z.boolean().optional(),
})

/** The facets' own names would tell the candidate which card is wanted. */
const facetNames =
  /disagree|near.?fail|nearly fail|stakeholder|lesson|hand.?(?:over|off)|handed over/i

describe('the prompts', () => {
  test('have the shape that rounds keep', () => {
    for (const prompt of [...anchorPrompts, ...pivotPrompts]) Prompt.parse(prompt)
  })

  test('have names and texts of their own', () => {
    const all = [...anchorPrompts, ...pivotPrompts]
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length)
  })

  test('name no facet, and shout at nobody', () => {
    for (const { text } of [...anchorPrompts, ...pivotPrompts]) {
      expect(text).not.toMatch(facetNames)
      expect(text).not.toMatch(/!|\bAI\b/)
    }
  })

  test('leave a choice of at least three anchors for every kind at every level', () => {
    expect(anchorPrompts.length).toBeGreaterThanOrEqual(60)
    for (const kind of promptKinds)
      for (const level of levels) {
        const fitting = anchorPrompts.filter(
          (one) => one.kind === kind && one.levels.includes(level),
        )
        expect(fitting.length).toBeGreaterThanOrEqual(3)
      }
  })

  test('hold for every kind a pivot of either hardness', () => {
    for (const kind of promptKinds)
      for (const hard of [true, false])
        expect(pivotPrompts.some((one) => one.kind === kind && one.hard === hard)).toBe(true)
  })
})
