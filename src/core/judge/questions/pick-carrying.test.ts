import { describe, expect, test } from 'vitest'
import { dimensions } from '../dimension.ts'
import { judgeAnswer } from '../judge.ts'
import type { Finding } from '../judgment.ts'
import { pickCarrying } from './pick-carrying.ts'

const ones = {
  moment: 1,
  ownership: 1,
  decision: 1,
  tension: 1,
  people: 1,
  outcome: 1,
  learning: 1,
} as const

function finding(points: number | undefined, start: number, more: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'moment-day',
    dimension: 'moment',
    credit: points !== undefined && points < 0 ? 'costs' : 'earns',
    place: { start, end: start + 3 },
    reason: 'A reason.',
    ...(points === undefined ? {} : { data: { points } }),
    ...more,
  }
}

function pick(score: number, rating: 1 | 2 | 3 | 4 | 5, findings: Finding[]): Finding[] {
  const scores = { ...ones, moment: score }
  return pickCarrying({ findings, scores, ratings: { ...ones, moment: rating } })
}

describe('what carries a rating', () => {
  test('is the strongest finding alone where the rating falls without it', () => {
    const [weak, strong] = [finding(0.3, 0), finding(0.9, 10)]
    expect(pick(3.6, 4, [weak, strong])).toEqual([strong])
  })

  test('is the two strongest, in order of place, where it stands without one', () => {
    const findings = [finding(0.5, 0), finding(0.2, 10), finding(0.6, 20)]
    expect(pick(4.4, 4, findings)).toEqual([findings[0], findings[2]])
  })

  test('is nothing that earns under a rating of 1', () => {
    expect(pick(1.2, 1, [finding(0.2, 0)])).toEqual([])
  })

  test('is what costs only where the rating would be higher without it', () => {
    const [earns, costs] = [finding(0.9, 0), finding(-0.4, 10)]
    expect(pick(3.2, 3, [earns, costs])).toEqual([earns, costs])
    expect(pick(2.8, 3, [earns, costs])).toEqual([earns])
  })

  test('is never a finding without a place', () => {
    const { place: _, ...placeless } = finding(2, 0)
    expect(pick(3.6, 4, [placeless, finding(0.4, 5)])).toEqual([finding(0.4, 5)])
  })

  test('is everything that has a place where findings have no points', () => {
    const findings = [finding(undefined, 0), finding(undefined, 10), finding(undefined, 20)]
    expect(pick(3.6, 4, findings)).toEqual(findings)
  })

  test('is a few marks of a specific answer, two a dimension at most', () => {
    const judgment = judgeAnswer({
      text: 'On the Tuesday before the launch I rang Priya at six because the queue had stopped and nobody knew why. She wanted to wait for the morning. I told her that I would pull the release and I pulled it at ten past. She was furious, and she signed it off all the same. By Friday all forty orders had gone out and none was lost.',
    })
    const carrying = pickCarrying(judgment)
    expect(carrying.length).toBeGreaterThan(0)
    expect(carrying.length).toBeLessThan(judgment.findings.length / 2)
    for (const dimension of dimensions) {
      const mine = carrying.filter((one) => one.dimension === dimension && one.credit === 'earns')
      expect(mine.length).toBeLessThanOrEqual(2)
    }
  })
})
