import fc from '../../../test/properties.ts'
import { expect, it } from 'vitest'
import { libraryGuides } from '../../../test/library.ts'
import { type AnswerPart, emptyParts } from './answer-parts.ts'
import { measureAnswer } from './measure-answer.ts'

const words = (count: number) => 'word '.repeat(count)
const measure = (counts: Partial<Record<AnswerPart, number>>) =>
  measureAnswer({
    kind: 'conflict',
    parts: {
      ...emptyParts(),
      ...Object.fromEntries(Object.entries(counts).map(([part, count]) => [part, words(count)])),
    },
  })

it('shares are of the words', () => {
  const { words: all, parts } = measure({
    situation: 100,
    task: 50,
    action: 200,
    result: 50,
    learning: 100,
  })
  expect(all).toBe(500)
  expect(parts.map(({ percent }) => percent)).toEqual([20, 10, 40, 10, 20])
})

it('percentages are within one of the exact ones, and together they are 100', () => {
  const counts = fc.record({
    situation: fc.nat(90),
    task: fc.nat(90),
    action: fc.nat(90),
    result: fc.nat(90),
    learning: fc.integer({ min: 1, max: 90 }),
  })
  fc.assert(
    fc.property(counts, (some) => {
      const { words: all, parts } = measure(some)
      expect(parts.reduce((sum, { percent }) => sum + percent, 0)).toBe(100)
      for (const { words: own, percent } of parts)
        expect(Math.abs(percent - (own * 100) / all)).toBeLessThan(1)
    }),
  )
})

it.each([
  [
    { situation: 200, task: 50, action: 150, result: 50, learning: 50 },
    ['much-setting', 'little-action'],
  ],
  [{ situation: 60, task: 40, action: 250, result: 60, learning: 60 }, []],
  [{ situation: 60, task: 40, action: 250 }, ['no-result', 'no-learning']],
  [{ situation: 20, task: 10, action: 60, result: 10, learning: 10 }, ['short']],
  [{ situation: 120, task: 80, action: 450, result: 90, learning: 80 }, ['long']],
  [{ situation: 30 }, []],
  [{}, []],
])('%o is told %o', (counts, notes) => {
  expect(measure(counts).notes.map(({ kind }) => kind)).toEqual(notes)
})

it('no worked example of the library is told anything but that it is spoken in good time', () => {
  for (const { slug, kind, example } of libraryGuides) {
    const { situation, task, action, result, learning } = example
    const parts = {
      ...emptyParts(),
      situation,
      task,
      result,
      ...(typeof action === 'string'
        ? { action }
        : { ...action, 'turning-point': action.turningPoint }),
      ...(typeof learning === 'string' ? { learning } : learning),
    }
    expect(measureAnswer({ kind, parts }).notes, slug).toEqual([])
  }
})
