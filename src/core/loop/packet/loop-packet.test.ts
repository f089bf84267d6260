import { describe, expect, it } from 'vitest'
import { assessPacket } from './assess-packet.ts'
import { LoopRound } from '../loop.ts'
import { loopToPacket } from './loop-packet.ts'
import { rulePresets } from './rule-presets.ts'

const round = (id: string, given: Partial<LoopRound> = {}): LoopRound =>
  LoopRound.parse({
    id,
    kind: 'coding',
    interviewer: '',
    seat: 'panelist',
    minutes: 45,
    day: '2025-03-04',
    time: '14:30',
    state: 'ahead',
    verdict: null,
    sure: 'told',
    estimate: null,
    asked: [],
    notes: '',
    ...given,
  })
const loop = (...rounds: LoopRound[]) =>
  ({ level: 'senior', rule: rulePresets['simple-majority'], rounds }) as const

describe('a loop as a packet', () => {
  it('leaves cancelled rounds out and names rounds of one kind apart', () => {
    const { packet, roundIds } = loopToPacket(
      loop(
        round('a'),
        round('b', { state: 'cancelled' }),
        round('c'),
        round('d', { kind: 'behavioural' }),
      ),
    )
    expect(roundIds).toEqual(['a', 'c', 'd'])
    expect(packet.rounds.map(({ kind }) => kind)).toEqual(['coding 1', 'coding 2', 'behavioural'])
  })

  it('numbers rounds of one kind by their days, however they were added', () => {
    const { packet, roundIds } = loopToPacket(
      loop(round('late', { day: '2025-03-09' }), round('early', { verdict: 'hire' })),
    )
    expect(roundIds).toEqual(['early', 'late'])
    expect(packet.rounds[0]).toMatchObject({ kind: 'coding 1', known: true })
  })

  it('takes the verdict before the estimate, as sure as the person is of it', () => {
    const estimate = [1, 0, 0, 0, 0, 0] as [number, number, number, number, number, number]
    const given = (['told', 'inferred', 'guessed'] as const).map((sure) =>
      round(sure, { verdict: 'cannot tell', sure, estimate }),
    )
    const { packet, unsaid } = loopToPacket(loop(...given))
    expect(packet.rounds.map(({ spread }) => spread[4])).toEqual([1, 0.8, 0.5])
    expect(packet.rounds[2]?.spread).toEqual([0, 0, 0, 0.25, 0.5, 0.25])
    expect(unsaid).toEqual([])
  })

  it('says of which rounds nothing is known', () => {
    const { packet, unsaid } = loopToPacket(loop(round('a'), round('b', { verdict: 'hire' })))
    expect(unsaid).toEqual(['a'])
    expect(assessPacket(packet).chance).toBeCloseTo(0.5, 10)
  })
})
