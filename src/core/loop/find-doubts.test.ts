import { describe, expect, it } from 'vitest'
import { emptyLoopRound } from './empty-loop.ts'
import { findDoubts } from './find-doubts.ts'
import type { LoopRound } from './loop.ts'

const today = '2026-03-10'
const round = (id: string, parts: Partial<LoopRound>): LoopRound => ({
  ...emptyLoopRound(id),
  ...parts,
})
const asked = (...stood: ('strong' | 'thin')[]): LoopRound['asked'] => [
  {
    question: '',
    promptKind: null,
    storyId: null,
    drillIns: stood.map((one) => ({ question: '', facet: null, stood: one })),
  },
]
const doubts = (...rounds: LoopRound[]) =>
  findDoubts({ rounds, level: 'senior' }, today).map(({ roundId, what }) => `${roundId}: ${what}`)

describe('findDoubts', () => {
  it('sees rounds that overlap, by the hour where no length is said', () => {
    const day = '2026-03-12'
    const at = (id: string, time: string, minutes: number | null = null) =>
      round(id, { day, time, minutes })
    expect(doubts(at('a', '10:00'), at('b', '10:45'))).toHaveLength(1)
    expect(doubts(at('a', '10:00', 45), at('b', '10:45'))).toEqual([])
    expect(doubts(at('a', '10:00'), { ...at('b', '10:00'), state: 'cancelled' })).toEqual([])
    expect(doubts(at('a', '10:00'), { ...at('b', '10:00'), day: '2026-03-13' })).toEqual([])
  })

  it.each<[string, Partial<LoopRound>, RegExp | null]>([
    ['a day that is over', { day: '2026-03-09' }, /over/],
    ['today', { day: today }, null],
    ['sat before its day', { day: '2026-03-11', state: 'behind' }, /not come yet/],
    ['a verdict of a round ahead', { verdict: 'hire' }, /not marked as sat/],
    [
      'a hire on thin answers',
      { state: 'behind', verdict: 'strong hire', asked: asked('thin', 'thin') },
      /no drill-in stood strong/,
    ],
    [
      'nobody could tell, and all was strong',
      { state: 'behind', verdict: 'cannot tell', asked: asked('strong', 'strong') },
      /every drill-in stood strong/,
    ],
    [
      'a mixed round',
      { state: 'behind', verdict: 'no hire', asked: asked('strong', 'thin') },
      null,
    ],
  ])('%s', (_, parts, expected) => {
    const found = doubts(round('a', parts))
    if (expected === null) expect(found).toEqual([])
    else expect(found).toEqual([expect.stringMatching(expected)])
  })
})
