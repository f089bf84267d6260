import { describe, expect, test } from 'vitest'
import { parseText } from '../text/parse-text.ts'
import { dimensions } from './dimension.ts'
import { judgeAnswer } from './judge.ts'
import { fittedFormula } from './rate.ts'
import { readAnswer } from './reading.ts'
import { weighWording, worded, wordingCues } from './wording.ts'

const read = (text: string) => readAnswer(parseText(text))
const cuesOf = (text: string) => wordingCues(read(text))

describe('what an answer is told with', () => {
  test('is its base forms, and who acts, how and with which verb', () => {
    expect(cuesOf('She refused the new scales.')).toEqual(
      expect.arrayContaining(['refuse', 'scale', 'person/past', 'person/past/refuse']),
    )
  })

  test('does not know "we" from "I"', () => {
    expect(cuesOf('We moved our boats on Friday.')).toEqual(cuesOf('I moved my boats on Friday.'))
  })

  test('knows one name from another by nothing', () => {
    expect(cuesOf('Solveig rang the mill.')).toEqual(cuesOf('Tadeusz rang the mill.'))
  })
})

describe('what wording takes away', () => {
  /** Of the overall alone. */
  const weights = Object.fromEntries(
    Object.entries({ align: -600, rope: 600 }).map(([cue, weight]) => [
      cue,
      worded.map((what) => (what === 'overall' ? weight : 0)),
    ]),
  )

  test('is the lowest that any beginning comes to, with its words', () => {
    const { points, runs } = weighWording(read('We aligned. Then I cut the rope.'), weights).overall
    expect(points).toBeCloseTo(-6 / Math.sqrt(31), 6)
    expect(runs).toEqual([{ from: 1, to: 2 }])
  })

  test('is nothing where nothing speaks against it', () => {
    expect(weighWording(read('I cut the rope.'), weights).overall).toEqual({ points: 0, runs: [] })
  })

  test('is not won back by what is added behind, nor by saying it twice', () => {
    const text = 'We aligned the boats.'
    const alone = weighWording(read(text), weights).overall.points
    expect(weighWording(read(`${text} I cut the rope.`), weights).overall.points).toBe(alone)
    expect(weighWording(read(`${text} ${text}`), weights).overall.points).toBe(alone)
  })
})

describe('a judgment', () => {
  const text =
    'At two the pump stopped and I opened the bypass by hand. Ingrid wanted to wait for the day shift. It held until six.'

  test('says what it takes from the overall rating, and where', () => {
    const { wording } = judgeAnswer({ text, facet: 'near-failure' })
    expect(wording?.points).toBeLessThanOrEqual(0)
    for (const { start, end } of wording?.places ?? []) expect(text.slice(start, end)).not.toBe('')
  })

  test('has a line in the sum of every dimension that it lowers, and raises none', () => {
    const { steps, scores } = judgeAnswer({ text, facet: 'near-failure' })
    const alone = judgeAnswer({ text, facet: 'near-failure' }, { ...fittedFormula, wording: {} })
    const lowered = dimensions.filter((dimension) => scores[dimension] !== alone.scores[dimension])
    expect(lowered).not.toEqual([])
    for (const dimension of lowered) {
      const step = steps[dimension].find(({ label }) => label === 'Worded as weaker answers are')
      expect(step!.points).toBeCloseTo(scores[dimension] - alone.scores[dimension], 6)
      expect(step!.points).toBeLessThan(0)
    }
  })

  test('does not measure it where no facet is known: it was learned from answers to drill-ins', () => {
    expect(judgeAnswer({ text }).wording).toBeNull()
  })
})
