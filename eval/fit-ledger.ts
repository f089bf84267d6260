import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import {
  bestOfSlots,
  scoreLogistic,
  wholeFeatures,
  type LogisticModel,
  type SlotModels,
} from '../src/core/ledger/compare-slots.ts'
import { compareTellings, tellFacts } from '../src/core/ledger/compare-tellings.ts'
import { extractFacts } from '../src/core/ledger/extract-facts.ts'
import type { Fact, FactKind } from '../src/core/ledger/fact.ts'
import { cuesOf, passagesOf } from '../src/core/ledger/passages.ts'
import { readRetelling } from '../src/core/ledger/retelling.ts'
import { sideAxes, type SideAxis, type SideWeights } from '../src/core/ledger/sides.ts'
import {
  featureNames,
  findCandidates,
  slots,
  type Slot,
  type SlotCandidate,
} from '../src/core/ledger/slot-candidates.ts'
import { readTelling, type Telling } from '../src/core/ledger/telling.ts'
import { fitCues, fitLogistic, type CueRow } from './fit-logistic.ts'
import { readTellingPairs, type HeldOutSet, type TellingPair } from './ledger.ts'
import { readDrillAnswers } from './rated-answers.ts'

/** One agreeing pair in so many may be reported, beside what the phrases report. */
const agreeingPerAlarm = { likely: 14, sure: 60 } as const

const kindByAxis = {
  found: 'who-found',
  decided: 'who-decided',
  reached: 'reached-customers',
  role: 'role',
  outcome: 'outcome',
} as const satisfies Record<SideAxis, FactKind>
const figureKinds: ReadonlySet<string> = new Set(['count', 'size', 'duration', 'team-size'])

const isOfSlot = (slot: Slot, kind: string): boolean => {
  if (slot === 'figure') return figureKinds.has(kind)
  return slot === 'date' || slot === 'order' ? kind === slot : kind === kindByAxis[slot]
}

interface ReadTelling {
  telling: Telling
  facts: readonly Fact[]
  passages: readonly { from: number; to: number }[]
  cues: readonly (readonly string[])[]
}
interface ReadPair extends TellingPair {
  set: string
  read: readonly [ReadTelling, ReadTelling]
  /** What the phrases find, which were written with every set in view. */
  byPhrases: boolean
}

function read(text: string): ReadTelling {
  const telling = readTelling(text)
  const passages = passagesOf(telling)
  return { telling, facts: extractFacts(telling), passages, cues: cuesOf(telling, passages) }
}

/** Side of an axis that a fact states: 1, -1, or 0 where it states none. */
function sideOf(fact: Fact): number {
  switch (fact.kind) {
    case 'who-found':
    case 'who-decided':
      return fact.agent.who === 'speaker' ? 1 : -1
    case 'reached-customers':
      return fact.reached ? 1 : -1
    case 'role':
      return fact.rank === 'plain' ? 0 : fact.rank === 'lead' ? 1 : -1
    case 'outcome':
      return fact.good ? 1 : -1
    default:
      return 0
  }
}

/** Passages that say nothing of an axis weigh less than those that are known to: some do say it, in words of their own. */
const backgroundWeight = 0.3
const answersRead = 80

interface Sources {
  statements: readonly { axis: SideAxis; side: number; cues: readonly string[] }[]
  background: readonly (readonly string[])[]
}

function readSources(): Sources {
  const folder = join(process.cwd(), 'test/fixtures/sides')
  const statements = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .trim()
        .split('\n')
        .map((line) => {
          const telling = readTelling(line.slice(2))
          const cues = cuesOf(telling, [{ from: 0, to: telling.words.length }])[0]!
          const axis = basename(name, '.txt') as SideAxis
          return { axis, side: line.startsWith('+') ? 1 : -1, cues }
        }),
    )
  const background = readDrillAnswers()
    .slice(0, answersRead)
    .flatMap(({ text }) => read(text).cues)
    .filter((_, i) => i % 2 === 0)
  return { statements, background }
}

/** Learns the weights of the cues from single statements, and from pairs that contradict each other on the axis. */
function fitSides({ statements, background }: Sources, pairs: readonly ReadPair[]): SideWeights {
  const bias: number[] = []
  const byCue = new Map<string, number[]>()
  sideAxes.forEach((axis, at) => {
    const kind = kindByAxis[axis]
    const rows: CueRow[] = statements.map((one) => ({
      cues: one.cues,
      side: one.axis === axis ? one.side : 0,
      weight: 1,
    }))
    for (const cues of background) rows.push({ cues, side: 0, weight: backgroundWeight })
    for (const pair of pairs)
      for (const one of pair.read)
        rows.push(
          ...(pair.contradiction && pair.kind === kind
            ? sidedRows(one, kind)
            : neutralRows(one, kind)),
        )
    const fit = fitCues(rows)
    bias.push(...fit.bias)
    for (const [cue, weights] of fit.weights)
      weights.forEach((weight, side) => {
        if (weight === 0) return
        const known = byCue.get(cue) ?? []
        known.push(2 * at + side, weight)
        byCue.set(cue, known)
      })
  })
  return { bias, byCue }
}

/** The passage in which a telling that is known to take a side says so. */
function sidedRows({ telling, facts, passages, cues }: ReadTelling, kind: FactKind): CueRow[] {
  const stated = facts.filter((fact) => fact.kind === kind && sideOf(fact) !== 0)
  const sides = new Set(stated.map(sideOf))
  if (sides.size !== 1) return []
  const at = passages.findIndex((passage) => standsIn(telling, passage, stated[0]!))
  return at === -1 ? [] : [{ cues: cues[at]!, side: sideOf(stated[0]!), weight: 1 }]
}

function neutralRows({ telling, facts, passages, cues }: ReadTelling, kind: FactKind): CueRow[] {
  const stated = facts.filter((fact) => fact.kind === kind)
  return passages.flatMap((passage, at) =>
    stated.some((fact) => standsIn(telling, passage, fact))
      ? []
      : [{ cues: cues[at]!, side: 0, weight: backgroundWeight }],
  )
}

function standsIn(
  { words }: Telling,
  { from, to }: { from: number; to: number },
  { place }: Fact,
): boolean {
  return words[from]!.start <= place.start && words[to - 1]!.end > place.start
}

type Candidates = Record<Slot, readonly SlotCandidate[]>
const candidatesOf = ({ read: [a, b] }: ReadPair, weights: SideWeights): Candidates =>
  findCandidates(
    readRetelling(a.telling, a.facts, weights),
    readRetelling(b.telling, b.facts, weights),
  )

const choosingRounds = 4

/**
 * The model of a slot. Which candidate of a contradicting pair is the one is not known: the likeliest is taken, by the
 * model so far, first by likeness alone.
 */
function fitSlot(
  slot: Slot,
  pairs: readonly ReadPair[],
  candidates: ReadonlyMap<ReadPair, Candidates>,
): LogisticModel {
  let model: LogisticModel | undefined
  for (let round = 0; round < choosingRounds; round++) {
    const rank = ({ features }: SlotCandidate) =>
      model === undefined ? features[0]! + features[1]! : scoreLogistic(model, features)
    const rows = pairs.flatMap((pair) => {
      const found = candidates.get(pair)![slot]
      if (!pair.contradiction) return found.map(({ features }) => ({ features, is: false }))
      if (!isOfSlot(slot, pair.kind) || found.length === 0) return []
      const best = found.reduce((one, other) => (rank(other) > rank(one) ? other : one))
      return [{ features: best.features, is: true }]
    })
    model = fitLogistic(rows)
  }
  return model!
}

/** A fit without some sets, and what it makes of them. */
interface Fold {
  weights: SideWeights
  models: Pick<SlotModels, 'slots'>
  best: Map<ReadPair, ReturnType<typeof bestOfSlots>>
}

function fitWithout(sources: Sources, pairs: readonly ReadPair[], held: readonly ReadPair[]): Fold {
  const kept = pairs.filter((pair) => !held.includes(pair))
  const weights = fitSides(sources, kept)
  // The pairs that the sides were learned from are surer of them than new ones: the slots are fitted on the sides of
  // a fit without them, half by half.
  const halves = [0, 1].map((half) => kept.filter(({ id }) => Number(id.slice(-1)) % 2 === half))
  const candidates = new Map<ReadPair, Candidates>()
  halves.forEach((half, at) => {
    const others = fitSides(sources, halves[1 - at]!)
    for (const pair of half) candidates.set(pair, candidatesOf(pair, others))
  })
  const models = {
    slots: Object.fromEntries(
      slots.map((slot) => [slot, fitSlot(slot, kept, candidates)]),
    ) as SlotModels['slots'],
  }
  const best = new Map(held.map((pair) => [pair, bestOfSlots(models, candidatesOf(pair, weights))]))
  return { weights, models, best }
}

/** Reads the pairs, with what the phrases find in them. */
function readAll(): ReadPair[] {
  return [...readTellingPairs()].flatMap(([set, pairs]) =>
    pairs.map((pair): ReadPair => {
      const [a, b] = pair.tellings
      const found = compareTellings(tellFacts(a), tellFacts(b), 'phrases alone')
      return { ...pair, set, read: [read(a), read(b)], byPhrases: found.length > 0 }
    }),
  )
}

/**
 * Fits the ledger's slots, leaving one set out after the other, then all. Writes what src/core/ledger reads, and
 * eval/ledger-held-out.json: what each set's fit without it makes of it.
 */
export function writeLedgerWeights(): void {
  const sources = readSources()
  const pairs = readAll()
  const sets = [...new Set(pairs.map(({ set }) => set))]
  const held = new Map<ReadPair, ReturnType<typeof bestOfSlots>>()
  for (const set of sets) {
    const ofSet = pairs.filter((pair) => pair.set === set)
    for (const [pair, best] of fitWithout(sources, pairs, ofSet).best) held.set(pair, best)
  }
  const rowOf = (pair: ReadPair) => ({
    features: wholeFeatures(held.get(pair)!),
    is: pair.contradiction,
  })
  const scores = new Map<ReadPair, number>()
  for (const set of sets) {
    const whole = fitLogistic(pairs.filter((pair) => pair.set !== set).map(rowOf))
    for (const pair of pairs)
      if (pair.set === set) scores.set(pair, scoreLogistic(whole, rowOf(pair).features))
  }
  const least = {
    likely: findLeast(pairs, scores, agreeingPerAlarm.likely),
    sure: findLeast(pairs, scores, agreeingPerAlarm.sure),
  }
  const whole = fitLogistic(pairs.map(rowOf))
  writeFitted(fitWithout(sources, pairs, []), whole, least)
  writeHeldOut(pairs, (pair) => scores.get(pair)! >= least.likely)
}

function writeHeldOut(all: readonly ReadPair[], isReported: (pair: ReadPair) => boolean): void {
  const bySet: Record<string, HeldOutSet> = {}
  for (const pair of all) {
    const set = (bySet[pair.set] ??= { pairs: 0, right: 0, rightWithPhrases: 0, falseAlarms: 0 })
    const reported = isReported(pair)
    set.pairs += 1
    set.right += Number(reported === pair.contradiction)
    set.rightWithPhrases += Number((reported || pair.byPhrases) === pair.contradiction)
    set.falseAlarms += Number(reported && !pair.contradiction)
  }
  const path = join(process.cwd(), 'eval/ledger-held-out.json')
  writeFileSync(path, `${JSON.stringify(bySet, null, 2)}\n`)
}

/** The log odds above which one agreeing pair in `perAlarm` lies. */
function findLeast(
  pairs: readonly ReadPair[],
  scores: ReadonlyMap<ReadPair, number>,
  perAlarm: number,
): number {
  const agreeing = pairs
    .filter(({ contradiction }) => !contradiction)
    .map((pair) => scores.get(pair)!)
    .toSorted((a, b) => b - a)
  return round(agreeing[Math.floor(agreeing.length / perAlarm)]!)
}

const round = (value: number): number => Math.round(value * 1000) / 1000

function writeFitted(
  { weights, models }: Fold,
  whole: LogisticModel,
  least: SlotModels['least'],
): void {
  const write = (name: string, content: unknown) =>
    writeFileSync(join(process.cwd(), 'src/core/ledger', name), `${JSON.stringify(content)}\n`)
  write('side-weights.json', {
    bias: weights.bias,
    cues: Object.fromEntries([...weights.byCue].toSorted(([a], [b]) => (a < b ? -1 : 1))),
  })
  const named = Object.fromEntries(
    slots.map((slot) => [slot, { features: featureNames[slot], ...models.slots[slot] }]),
  )
  write('slot-weights.json', { slots: named, whole, least })
}
