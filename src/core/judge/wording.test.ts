import { describe, expect, test } from 'vitest'
import { parseText } from '../text/parse-text.ts'
import { judgeAnswer } from './judge.ts'
import { readAnswer } from './reading.ts'
import { weighWording, wordingCues } from './wording.ts'

const read = (text: string) => readAnswer(parseText(text))
const cuesOf = (text: string) =>
  wordingCues(read(text)).flatMap((cues) => cues.map(({ name }) => name))

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
  const weights = { align: -6, rope: 6 }

  test('is the lowest that any beginning comes to, with its words', () => {
    const { points, runs } = weighWording(read('We aligned. Then I cut the rope.'), weights)
    expect(points).toBeCloseTo(-6 / Math.sqrt(31), 6)
    expect(runs).toEqual([{ from: 1, to: 2 }])
  })

  test('is nothing where nothing speaks against it', () => {
    expect(weighWording(read('I cut the rope.'), weights)).toEqual({ points: 0, runs: [] })
  })

  test('is not won back by what is added behind, nor by saying it twice', () => {
    const text = 'We aligned the boats.'
    const alone = weighWording(read(text), weights).points
    expect(weighWording(read(`${text} I cut the rope.`), weights).points).toBe(alone)
    expect(weighWording(read(`${text} ${text}`), weights).points).toBe(alone)
  })
})

describe('a judgment', () => {
  const text =
    'At two the pump stopped and I opened the bypass by hand. Ingrid wanted to wait for the day shift. It held until six.'

  test('takes it from the overall rating alone, and says where', () => {
    const { wording } = judgeAnswer({ text, facet: 'near-failure' })
    expect(wording?.points).toBeLessThanOrEqual(0)
    for (const { start, end } of wording?.places ?? []) expect(text.slice(start, end)).not.toBe('')
  })

  test('does not measure it where no facet is known: it was learned from answers to drill-ins', () => {
    expect(judgeAnswer({ text }).wording).toBeNull()
  })
})
