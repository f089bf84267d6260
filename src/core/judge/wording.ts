import type { Actor, Clause } from '../text/clause.ts'
import type { Token } from '../text/tag-words.ts'
import type { PartOfSpeech } from '../text/wink-model.ts'
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
    readCues(reading, clause, index, (name) => names.add(name))
  return [...names]
}

/** Every cue of a clause, with the token that it is where it is a word; `speaks`: one that says something by itself. */
function readCues(
  reading: Reading,
  clause: Clause,
  index: number,
  take: (name: string, at: number | undefined, speaks: boolean) => void,
): void {
  const to = reading.clauses[index + 1]?.from ?? reading.tokens.length
  for (let at = clause.from; at < to; at++) {
    const token = reading.tokens[at]!
    take(wordCue(token), at, speaking.has(token.pos))
  }
  const acting = `${sideOf(clause.actor)}/${clause.mode}`
  take(acting, undefined, false)
  take(`${acting}/${clause.verb}`, undefined, false)
}

const speaking: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['NOUN', 'VERB', 'ADJ', 'ADV'])

/** "We" for "I" changes nothing here: who decides is read by the rules. */
const ownSide = wordList('i, me, my, mine, myself, we, us, our, ours, ourselves')
const sideOf = (actor: Actor): string => (actor === 'i' || actor === 'we' ? 'own' : actor)

/** Names, and words that the lexicon does not hold, are one cue by their part of speech, whatever they are. */
function wordCue({ lemma, norm, unknown, pos }: Token): string {
  if (ownSide.has(norm)) return '<own>'
  return unknown || pos === 'PROPN' ? `<${pos}>` : lemma
}

/** The weights as a table: one of so many names is looked up in an object several times as slowly. */
const tableOf = remember(
  (weights: WordingWeights): ReadonlyMap<string, readonly number[]> =>
    new Map(Object.entries(weights)),
)

/** So many cues are added to those that an answer has, so that few of them weigh little. */
export const steadying = 30
/** So many of the words that cost most are shown. */
const mostShown = 3

/**
 * What the wording of an answer takes from each of its ratings: the lowest sum that any of its beginnings comes to. What is
 * added behind an answer can only lower it, and what is said again changes nothing. Linear in the answer.
 */
export function weighWording(reading: Reading, weights: WordingWeights): Record<Worded, Wording> {
  const table = tableOf(weights)
  const known: KnownCue[] = []
  const seen = new Set<string>()
  const sums = worded.map(() => 0)
  const points = worded.map(() => 0)
  const lowestAt = worded.map(() => 0)
  const take = (name: string, at: number | undefined, speaks: boolean) => {
    const row = table.get(name)
    if (row === undefined || seen.has(name)) return
    seen.add(name)
    known.push({ row, wordAt: speaks ? at : undefined })
    for (let column = 0; column < row.length; column++) sums[column]! += row[column]! / 100
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
  row: readonly number[]
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
