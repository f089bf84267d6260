import { assessPacket } from '../src/core/loop/packet/assess-packet.ts'
import { emptyLoop, emptyLoopRound } from '../src/core/loop/empty-loop.ts'
import { checkRule } from '../src/core/loop/packet/find-holes.ts'
import type { Packet, PacketRound } from '../src/core/loop/packet/packet.ts'
import { seats, type PacketRule, type Seat } from '../src/core/loop/packet/packet-rule.ts'
import type { PlanCard } from '../src/core/loop/plan/plan.ts'
import { planToday } from '../src/core/loop/plan/plan-today.ts'
import { readCalendar } from '../src/core/loop/calendar/read-calendar.ts'
import { presetIds, rulePresets } from '../src/core/loop/packet/rule-presets.ts'
import { scaleToOne } from '../src/core/loop/packet/spread.ts'
import { verdicts } from '../src/core/round/review/verdict-rules.ts'
import { facets } from '../src/core/story/story.ts'
import { startServer } from '../e2e/server.ts'
import { median, p99 } from './quantiles.ts'
import { requestJson, requestText } from './request.ts'
import { againstBar, type Table } from './table.ts'

const turns = 200
const packetBar = 50
const planBar = 5
const calendarBar = 2_000
const calendarEvents = 10_000

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

const dayMs = 24 * 60 * 60 * 1000

function measurePlan(): number[] {
  const now = Date.parse('2025-03-10T09:00:00Z')
  return Array.from({ length: turns }, () => {
    const cards = ['a', 'b', 'c', 'd', 'e'].flatMap((storyId) =>
      facets.map((facet): PlanCard => ({
        storyId,
        storyName: `Story ${storyId}`,
        facet,
        standing: Math.random() < 0.5 ? 'thin' : 'fluent',
        lacks: [],
        dueAt: now,
        fluent: Math.floor(Math.random() * 3),
        lastAnsweredAt: now - Math.random() * 9 * dayMs,
        lastFluent: Math.random() < 0.5,
        written: true,
        told: null,
      })),
    )
    const started = performance.now()
    planToday({
      now,
      today: '2025-03-10',
      minutes: 60,
      cards,
      rounds: [],
      loopDay: '2025-04-24',
      mocks: [],
      concerns: [],
      asked: [],
      debriefs: [],
    })
    return performance.now() - started
  })
}

const calendarTurns = 10

/** Weekly events that lie ahead, whenever this runs. */
function makeCalendar(): string {
  const event = (index: number) =>
    `BEGIN:VEVENT\r\nUID:${index}@x\r\nDTSTART;TZID=Europe/Berlin:20990312T143000\r\nDTEND;TZID=Europe/Berlin:20990312T151500\r\nSUMMARY:Round ${index}\r\nRRULE:FREQ=WEEKLY;COUNT=9\r\nEND:VEVENT\r\n`
  const events = Array.from({ length: calendarEvents }, (_, index) => event(index)).join('')
  return `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${events}END:VCALENDAR\r\n`
}

async function timeTurns(turns: number, call: () => unknown): Promise<number[]> {
  const samples: number[] = []
  for (let turn = 0; turn < turns; turn++) {
    const started = performance.now()
    await call()
    samples.push(performance.now() - started)
  }
  return samples
}

/** A loop of eight rounds opened, and a calendar file taken up for it, over the HTTP API. */
async function measureRequests(calendar: string): Promise<{ loop: number[]; calendar: number[] }> {
  const server = await startServer()
  try {
    const { origin } = server
    const rounds = panel.map((seat, at) => ({ ...emptyLoopRound(`r${at}`), seat }))
    const document = { ...emptyLoop, rounds, timeZone: 'America/New_York' }
    const made = (await requestJson(origin, 'POST', '/api/loops', { document })) as { id: string }
    const path = `/api/loops/${made.id}`
    return {
      loop: await timeTurns(turns, () => requestText(origin, 'GET', path)),
      calendar: await timeTurns(calendarTurns, () =>
        requestText(origin, 'POST', `${path}/calendar`, { text: calendar }),
      ),
    }
  } finally {
    await server.stop()
  }
}

/** The packet: decision, chance, flips, weights, hours and the rule's holes, for eight rounds. */
export async function measureLoops(): Promise<Table[]> {
  const plan = measurePlan()
  const file = makeCalendar()
  const calendar = await timeTurns(calendarTurns, () => readCalendar(file, '2099-03-10'))
  const requests = await measureRequests(file)
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
    {
      title: 'Plan and calendar',
      note: `The plan of an hour for five stories, 45 days ahead; a calendar file of ${calendarEvents.toLocaleString('en')} weekly events.`,
      heads: ['what', 'median', 'p99'],
      rows: [
        ['plan', `${median(plan).toFixed(1)} ms`, againstBar(p99(plan), planBar, 'ms')],
        [
          'calendar file',
          `${median(calendar).toFixed(0)} ms`,
          againstBar(p99(calendar), calendarBar, 'ms'),
        ],
        [
          'calendar file, over the HTTP API',
          `${median(requests.calendar).toFixed(0)} ms`,
          againstBar(p99(requests.calendar), calendarBar, 'ms'),
        ],
        [
          'loop of eight rounds, over the HTTP API',
          `${median(requests.loop).toFixed(1)} ms`,
          againstBar(p99(requests.loop), packetBar, 'ms'),
        ],
      ],
    },
  ]
}
