import { assessPacket } from '../src/core/loop/assess-packet.ts'
import { checkRule } from '../src/core/loop/find-holes.ts'
import type { Packet, PacketRound } from '../src/core/loop/packet.ts'
import { seats, type PacketRule, type Seat } from '../src/core/loop/packet-rule.ts'
import { presetIds, rulePresets } from '../src/core/loop/rule-presets.ts'
import { scaleToOne } from '../src/core/loop/spread.ts'
import { verdicts } from '../src/core/round/verdict-rules.ts'
import { median, p99 } from './quantiles.ts'
import { againstBar, type Table } from './table.ts'

const turns = 200
const packetBar = 50

const panel: readonly Seat[] = [
  'hiring-manager',
  'bar-raiser',
  'panelist',
  'panelist',
  'panelist',
  'panelist',
  'panelist',
  'panelist',
]

/** A rule that tells every verdict and every seat apart, so that little can be added up early. */
const pickiest: PacketRule = {
  name: 'tells all apart',
  reason: '',
  lines: verdicts.map((verdict, index) => ({
    when: [
      {
        seat: seats[index % seats.length] ?? null,
        compare: 'more than',
        amount: { kind: 'rounds', rounds: index },
        best: verdict,
        worst: verdict,
      },
    ],
    decision: index % 2 === 0 ? 'offer' : 'rejected',
  })),
}

const makeRounds = (): PacketRound[] =>
  panel.map((seat) => ({
    kind: seat,
    seat,
    spread: scaleToOne(verdicts.map(() => 0.05 + Math.random())),
    known: false,
  }))

function measurePacket(rule: PacketRule): number[] {
  return Array.from({ length: turns }, () => {
    const packet: Packet = { level: 'senior', rule, rounds: makeRounds() }
    const started = performance.now()
    assessPacket(packet)
    checkRule(rule, panel)
    return performance.now() - started
  })
}

/** The packet: decision, chance, flips, weights, hours and the rule's holes, for eight rounds. */
export function measureLoops(): Table[] {
  const rules = [...presetIds.map((id) => rulePresets[id]), pickiest]
  return [
    {
      title: 'Packets',
      note: `Eight rounds, one of them the hiring manager's and one the bar raiser's: decision, chance, flips, weights, hours and the rule's holes. ${turns} packets a rule; the last one tells all six verdicts apart.`,
      heads: ['rule', 'median', 'p99'],
      rows: rules.map((rule) => {
        const samples = measurePacket(rule)
        return [
          rule.name,
          `${median(samples).toFixed(1)} ms`,
          againstBar(p99(samples), packetBar, 'ms'),
        ]
      }),
    },
  ]
}
