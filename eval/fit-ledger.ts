import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import {
  bestOfSlots,
  chooseLikely,
  scoreLogistic,
  type LogisticModel,
  type SlotModel,
  type SlotModels,
  type SlotTrust,
} from '../src/core/ledger/compare/compare-slots.ts'
import { contradict } from '../src/core/ledger/compare/contradiction.ts'
import {
  compareTellings,
  compareWithoutSlots,
  keepOfSlots,
  tellFacts,
  type ToldFacts,
} from '../src/core/ledger/compare/compare-tellings.ts'
import { extractFacts } from '../src/core/ledger/facts/extract-facts.ts'
import type { Fact, FactKind } from '../src/core/ledger/facts/fact.ts'
import { cuesOf, passagesOf } from '../src/core/ledger/compare/passages.ts'
import {
  readRetelling,
  readSideMentions,
  type Retelling,
} from '../src/core/ledger/compare/retelling.ts'
import { sideAxes, type SideAxis, type SideWeights } from '../src/core/ledger/compare/sides.ts'
import {
  featureNames,
  findSided,
  findValued,
  slots,
  type Slot,
  type SlotCandidate,
} from '../src/core/ledger/compare/slot-candidates.ts'
import { readContent } from '../src/core/ledger/compare/likeness.ts'
import { tellOnePart } from '../src/core/ledger/compare/one-part.ts'
import { readTelling, type Telling } from '../src/core/ledger/words/telling.ts'
import { fitCues, fitLogistic, type CueRow, type Sign } from './fit-logistic.ts'
import { readTellingPairs, type HeldOutSet, type TellingPair } from './ledger.ts'
import { readDrillAnswers } from './rated-answers.ts'

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
  retelling: Retelling
}
interface ReadPair extends TellingPair {
  set: string
  read: readonly [ReadTelling, ReadTelling]
  told: readonly [ToldFacts, ToldFacts]
  /** What the phrases find, which were written with every set in view. */
  byPhrases: boolean
  /** What is found before the slots are asked, at the trust of the command line: true or false where that settles it. */
  settled: boolean | undefined
  /** The tellings are of one part of the story: of others nothing is compared. */
  onePart: boolean
  /** Candidates of the slots that no weights of words change. */
  valued: ReturnType<typeof findValued>
  /** What it counts for: pairs at the length that people tell at count more than pairs of two sentences. */
  weight: number
}

function read(text: string): ReadTelling {
  const telling = readTelling(text)
  const facts = extractFacts(telling)
  const passages = passagesOf(telling)
  const cues = cuesOf(telling, passages)
  return { telling, facts, passages, cues, retelling: readRetelling(telling, facts) }
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
const candidatesOf = ({ read: [a, b], valued }: ReadPair, weights: SideWeights): Candidates => {
  const sided = ({ telling, retelling: { content } }: ReadTelling) => ({
    content,
    sides: readSideMentions(telling, weights),
  })
  return { ...valued, ...findSided(sided(a), sided(b)) }
}

const choosingRounds = 4

/** Features that can only speak against, and those that may do either; the others speak for. */
const against = new Set([
  'figures to choose from',
  'dates to choose from',
  'passages to choose from',
  'told in words',
  'other aspect',
  'part of a number against a whole',
  'far apart',
  'events met, as told',
])
const either = new Set([
  'distance of the values',
  'a stretch of time',
  'a count',
  'people at work',
  'weekday',
  'clock',
  'part of the day',
  'month',
  'time on the job',
  'length of the tellings',
])
const signsOf = (slot: Slot): Sign[] =>
  featureNames[slot].map((name) => (against.has(name) ? -1 : either.has(name) ? 0 : 1))

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
      const found = pair.onePart ? candidates.get(pair)![slot] : []
      const { weight } = pair
      if (!pair.contradiction) return found.map(({ features }) => ({ features, is: false, weight }))
      if (!isOfSlot(slot, pair.kind) || found.length === 0) return []
      const best = found.reduce((one, other) => (rank(other) > rank(one) ? other : one))
      return [{ features: best.features, is: true, weight }]
    })
    model = fitLogistic(rows, signsOf(slot))
  }
  return model!
}

/** What a fit without a pair makes of it. */
interface HeldPair {
  models: Record<Slot, LogisticModel>
  candidates: Candidates
  best: ReturnType<typeof bestOfSlots>
}

/** A fit without some sets, and what it makes of them. */
interface Fold {
  weights: SideWeights
  models: Record<Slot, LogisticModel>
  held: Map<ReadPair, HeldPair>
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
  const models = Object.fromEntries(
    slots.map((slot) => [slot, fitSlot(slot, kept, candidates)]),
  ) as Fold['models']
  const heldPairs = held.map((pair): [ReadPair, HeldPair] => {
    const found = candidatesOf(pair, weights)
    return [pair, { models, candidates: found, best: bestKept(models, found, pair) }]
  })
  return { weights, models, held: new Map(heldPairs) }
}

/** The likeliest of each slot, where it is not dropped as told of two events. */
function bestKept(
  models: Fold['models'],
  candidates: Candidates,
  { told }: ReadPair,
): HeldPair['best'] {
  const best = bestOfSlots(models, candidates)
  for (const [slot, { candidate }] of best)
    if (keepOfSlots([contradict(...candidate.facts)], ...told).length === 0) best.delete(slot)
  return best
}

/** Content words of both tellings, from which on they are as long as what people tell. */
const fullLength = 40
const weightOfFull = 3

/** Reads the pairs, with what the phrases find in them. */
function readAll(): ReadPair[] {
  return [...readTellingPairs()].flatMap(([set, pairs]) =>
    pairs.map((pair): ReadPair => {
      // The ledger holds two tellings against each other in one order, however they are given.
      const [a, b] = pair.tellings.toSorted((one, other) => (one <= other ? -1 : 1)) as [
        string,
        string,
      ]
      const told = [tellFacts(a), tellFacts(b)] as const
      const contents = [readContent(readTelling(a)), readContent(readTelling(b))] as const
      const length = contents[0].words.length + contents[1].words.length
      const before = compareWithoutSlots(...told, 'likely')
      const readPair = [read(a), read(b)] as const
      return {
        ...pair,
        set,
        read: readPair,
        valued: findValued(readPair[0].retelling, readPair[1].retelling),
        told,
        byPhrases: compareTellings(...told, 'phrases alone').length > 0,
        settled: before === undefined ? false : before.length > 0 ? true : undefined,
        onePart: tellOnePart(...contents),
        weight: length >= fullLength ? weightOfFull : 1,
      }
    }),
  )
}

type Best = HeldPair['best']
type Least = Readonly<Record<Slot, Readonly<Record<SlotTrust, number>>>>

/**
 * Fits the ledger's slots, leaving one set out after the other, then all. Writes what src/core/ledger/compare reads, and
 * eval/ledger-held-out.json: what each set's fit without it makes of it.
 */
export function writeLedgerWeights(): void {
  const sources = readSources()
  const pairs = readAll()
  const sets = [...new Set(pairs.map(({ set }) => set))]
  const held = new Map<ReadPair, HeldPair>()
  for (const set of sets) {
    const ofSet = pairs.filter((pair) => pair.set === set)
    for (const [pair, one] of fitWithout(sources, pairs, ofSet).held) held.set(pair, one)
  }
  const best = new Map([...held].map(([pair, one]) => [pair, one.best]))
  const leastWithout = new Map(
    sets.map((set) => [
      set,
      findAllLeast(
        pairs.filter((pair) => pair.set !== set),
        best,
      ),
    ]),
  )
  writeFitted(fitWithout(sources, pairs, []), findAllLeast(pairs, best))
  writeHeldOut(pairs, held, leastWithout)
}

function isReported(best: Best, { onePart }: ReadPair, least: Least): boolean {
  return onePart && [...best].some(([slot, { score }]) => score >= least[slot].likely)
}

/** Whether the ledger as a whole reports a contradiction, with what its slots learned without the pair's set. */
function reportsAsWhole(pair: ReadPair, { models, candidates }: HeldPair, least: Least): boolean {
  if (pair.settled !== undefined) return pair.settled
  const fitted = Object.fromEntries(
    slots.map((slot) => [slot, { ...models[slot], least: least[slot] }]),
  ) as SlotModels
  return keepOfSlots(chooseLikely(candidates, fitted, 'likely'), ...pair.told).length > 0
}

function writeHeldOut(
  all: readonly ReadPair[],
  held: ReadonlyMap<ReadPair, HeldPair>,
  leastWithout: ReadonlyMap<string, Least>,
): void {
  const bySet: Record<string, HeldOutSet> = {}
  for (const pair of all) {
    const set = (bySet[pair.set] ??= {
      pairs: 0,
      right: 0,
      rightWithPhrases: 0,
      falseAlarms: 0,
      rightAsWhole: 0,
    })
    const [one, least] = [held.get(pair)!, leastWithout.get(pair.set)!]
    const reported = isReported(one.best, pair, least)
    const withPhrases = reported || (pair.onePart && pair.byPhrases)
    set.pairs += 1
    set.right += Number(reported === pair.contradiction)
    set.rightWithPhrases += Number(withPhrases === pair.contradiction)
    set.falseAlarms += Number(reported && !pair.contradiction)
    set.rightAsWhole += Number(reportsAsWhole(pair, one, least) === pair.contradiction)
  }
  console.table(bySet)
  const path = join(process.cwd(), 'eval/ledger-held-out.json')
  writeFileSync(path, `${JSON.stringify(bySet, null, 2)}\n`)
}

function findAllLeast(pairs: readonly ReadPair[], held: ReadonlyMap<ReadPair, Best>): Least {
  return Object.fromEntries(
    slots.map((slot) => {
      const scored = pairs.flatMap((pair) => {
        const score = held.get(pair)!.get(slot)?.score
        return score === undefined || !pair.onePart ? [] : [{ pair, score }]
      })
      return [slot, findLeast(scored)]
    }),
  ) as unknown as Least
}

/** Of what is reported at full trust, one in so many may be false. */
const reportsPerAlarm = 30
/** The first set by writers who never saw a rule: what these leave open is what new tellings will. */
const firstOfStrangers = 17
const isOpen = ({ set, settled }: ReadPair): boolean =>
  settled === undefined && Number(/^own-(\d+)$/.exec(set)?.[1] ?? 0) >= firstOfStrangers

/** Even odds: from here on a report should be oftener right than wrong. */
const evenOdds = 0
/**
 * So often it must be right for once wrong, in what is left open. At 2 the slot of figures, 8 right and 4 wrong, fell
 * silent when two more sets had been read, and twenty pairs of other sets with it.
 */
const rightPerWrong = 1.5

/**
 * The log odds of a slot from which it reports: even odds, where what is left open bears out that it is then mostly right,
 * and where of all it reports hardly any is false.
 */
function findLeast(
  scored: readonly { pair: ReadPair; score: number }[],
): Record<SlotTrust, number> {
  const falling = scored.toSorted((a, b) => b.score - a.score)
  let sure = Infinity
  let [right, wrong, worth] = [0, 0, 0]
  for (const { pair, score } of falling) {
    if (pair.contradiction) right += 1
    else wrong += 1
    if (wrong * reportsPerAlarm <= right + wrong) sure = score
    if (isOpen(pair) && score >= evenOdds) worth += pair.contradiction ? 1 : -rightPerWrong
  }
  const likely = worth > 0 ? evenOdds : Infinity
  return { likely: round(likely), sure: round(Math.max(likely, sure)) }
}

/** Never reached: what a slot without a right report asks for. */
const unreached = 99
const round = (value: number): number => Math.round(Math.min(value, unreached) * 1000) / 1000

function writeFitted({ weights, models }: Fold, least: Least): void {
  const write = (name: string, content: unknown) =>
    writeFileSync(
      join(process.cwd(), 'src/core/ledger/compare', name),
      `${JSON.stringify(content)}\n`,
    )
  write('side-weights.json', {
    bias: weights.bias,
    cues: Object.fromEntries([...weights.byCue].toSorted(([a], [b]) => (a < b ? -1 : 1))),
  })
  const named = slots.map((slot): [Slot, SlotModel & { features: readonly string[] }] => [
    slot,
    { features: featureNames[slot], ...models[slot], least: least[slot] },
  ])
  write('slot-weights.json', Object.fromEntries(named))
}
