import { actors, modes, type Actor, type Clause } from '../text/clause.ts'
import type { Token } from '../text/tag-words.ts'
import { posNames, type PartOfSpeech } from '../text/wink-model.ts'
import { recordOf } from '../record-of.ts'
import { remember } from '../remember.ts'
import { wordList } from '../text/word-list.ts'
import { dimensions } from './dimension.ts'
import type { TokenRun } from './phrase.ts'
import type { Reading } from './reading.ts'
import file from './wording-weights.json' with { type: 'json' }

/** What wording may lower, in the order of the columns of its weights. */
export const worded = [...dimensions, 'overall'] as const
export type Worded = (typeof worded)[number]

/** Hundredths of a rating point that a cue gives each of `worded`, over the root of how many cues an answer has. */
export type WordingWeights = Readonly<Record<string, readonly number[]>>

/** Fitted by eval/fit-wording.ts. */
export const fittedWording: WordingWeights = file

/** What its wording takes from a rating of an answer to a drill-in: `points`, 0 or less, and of its words those that cost most. */
export interface Wording {
  points: number
  runs: TokenRun[]
}

/**
 * What an answer is told with, each cue once: base forms of words, who acts and whether it happened, and with which verb.
 */
export function wordingCues(reading: Reading): string[] {
  const names = new Set<string>()
  for (const [index, clause] of reading.clauses.entries())
    readCues(reading, clause, index, (name, verb) => names.add(nameOf(name, verb)))
  return [...names]
}

/** A cue that is a verb has its name beside that of who acts and whether it happened: `own/past` and `ask`. */
const nameOf = (name: string, verb: string | undefined): string =>
  verb === undefined ? name : `${name}/${verb}`

type TakeCue = (name: string, verb: string | undefined, wordAt: number | undefined) => void

/** Every cue of a clause; `wordAt`: where it stands, if it is a word that says something by itself. */
function readCues(reading: Reading, clause: Clause, index: number, take: TakeCue): void {
  const to = reading.clauses[index + 1]?.from ?? reading.tokens.length
  for (let at = clause.from; at < to; at++) {
    const token = reading.tokens[at]!
    take(wordCue(token), undefined, speaking.has(token.pos) ? at : undefined)
  }
  const acting = actingNames[clause.actor][clause.mode]
  take(acting, undefined, undefined)
  take(acting, clause.verb, undefined)
}

const speaking: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['NOUN', 'VERB', 'ADJ', 'ADV'])

/** "We" for "I" changes nothing here: who decides is read by the rules. */
const ownSide = wordList('i, me, my, mine, myself, we, us, our, ours, ourselves')
const sideOf = (actor: Actor): string => (actor === 'i' || actor === 'we' ? 'own' : actor)
// Names that every answer is asked for are made once.
const actingNames = recordOf(actors, (actor) =>
  recordOf(modes, (mode) => `${sideOf(actor)}/${mode}`),
)
const kindNames = recordOf(posNames, (pos) => `<${pos}>`)

/** Names, and words that the lexicon does not hold, are one cue by their part of speech, whatever they are. */
function wordCue({ lemma, norm, unknown, pos }: Token): string {
  if (ownSide.has(norm)) return '<own>'
  return unknown || pos === 'PROPN' ? kindNames[pos] : lemma
}

/** The weights of a cue, in the order of the columns. */
type Row = readonly number[]

/** The weights of cues that have no verb, and of those that have, by who acts and then by verb. */
interface WordingTable {
  plain: Map<string, Row>
  byActing: Map<string, Map<string, Row>>
}

/** The weights as tables: one of so many names is looked up in an object several times as slowly. */
const tableOf = remember((weights: WordingWeights): WordingTable => {
  const table: WordingTable = { plain: new Map(), byActing: new Map() }
  for (const [name, hundredths] of Object.entries(weights)) {
    const row = hundredths.map((one) => one / 100)
    const verbAt = name.indexOf('/', name.indexOf('/') + 1)
    if (verbAt < 1) table.plain.set(name, row)
    else {
      const acting = name.slice(0, verbAt)
      const byVerb = table.byActing.get(acting) ?? new Map<string, Row>()
      table.byActing.set(acting, byVerb.set(name.slice(verbAt + 1), row))
    }
  }
  return table
})

/** So many cues are added to those that an answer has, so that few of them weigh little. */
export const steadying = 30
/** So many of the words that cost most are shown. */
const mostShown = 3

/**
 * What the wording of an answer takes from each of its ratings: the lowest sum that any of its beginnings comes to. What is
 * added behind an answer can only lower it, and what is said again changes nothing. Linear in the answer.
 */
export function weighWording(reading: Reading, weights: WordingWeights): Record<Worded, Wording> {
  const { plain, byActing } = tableOf(weights)
  const known: KnownCue[] = []
  const seen = new Set<Row>()
  const sums = worded.map(() => 0)
  const points = worded.map(() => 0)
  const lowestAt = worded.map(() => 0)
  const take: TakeCue = (name, verb, wordAt) => {
    const row = verb === undefined ? plain.get(name) : byActing.get(name)?.get(verb)
    if (row === undefined || seen.has(row)) return
    seen.add(row)
    known.push({ row, wordAt })
    for (let column = 0; column < row.length; column++) sums[column]! += row[column]!
  }
  for (const [index, clause] of reading.clauses.entries()) {
    readCues(reading, clause, index, take)
    const size = Math.sqrt(known.length + steadying)
    for (let column = 0; column < sums.length; column++) {
      const here = sums[column]! / size
      if (here >= points[column]!) continue
      points[column] = here
      lowestAt[column] = known.length
    }
  }
  const lowered = {} as Record<Worded, Wording>
  worded.forEach((what, column) => {
    lowered[what] = { points: points[column]!, runs: costliest(known, column, lowestAt[column]!) }
  })
  return lowered
}

interface KnownCue {
  row: Row
  /** Where it stands, if it is a word that says something by itself. */
  wordAt: number | undefined
}

/** Of the first cues the words that cost a rating most, what costs most first; of two that cost the same the earlier. */
function costliest(known: readonly KnownCue[], column: number, first: number): TokenRun[] {
  const most: { weight: number; wordAt: number }[] = []
  for (let at = 0; at < first; at++) {
    const { row, wordAt } = known[at]!
    const weight = row[column]!
    if (wordAt === undefined || weight >= 0) continue
    let place = most.length
    while (place > 0 && most[place - 1]!.weight > weight) place--
    if (place === mostShown) continue
    most.splice(place, 0, { weight, wordAt })
    most.length = Math.min(most.length, mostShown)
  }
  return most.map(({ wordAt }) => ({ from: wordAt, to: wordAt + 1 }))
}
