import { actors, modes, type Actor } from '../text/clause.ts'
import { perForm } from '../text/word-form.ts'
import type { WordForm } from '../text/word-form.ts'
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
  for (const [index, clause] of reading.clauses.entries()) {
    const to = endOfWords(reading, index)
    for (let at = clause.from; at < to; at++) names.add(wordCue(reading.tokens[at]!.form))
    const acting = actingNames[clause.actor][clause.mode]
    names.add(acting).add(`${acting}/${clause.verb}`)
  }
  return [...names]
}

/** The words of a clause reach to where the next begins. */
const endOfWords = ({ clauses, tokens }: Reading, index: number): number =>
  clauses[index + 1]?.from ?? tokens.length

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
function wordCue({ lemma, norm, unknown, pos }: WordForm): string {
  if (ownSide.has(norm)) return '<own>'
  return unknown || pos === 'PROPN' ? kindNames[pos] : lemma
}

/** Cues of words have numbers: base forms, of which a language has so many, and parts of speech. */
const numberByCue = new Map<string, number>()

function numberOf(cue: string): number {
  const known = numberByCue.get(cue)
  if (known !== undefined) return known
  numberByCue.set(cue, numberByCue.size)
  return numberByCue.size - 1
}

const cueOf = perForm((form) => numberOf(wordCue(form)))

/** Hundredths, row after row, and for each cue which row is its own. */
interface WordingTable {
  hundredths: Int16Array
  /** By the number of a word's cue. */
  rowByWord: readonly (number | undefined)[]
  /** By the name of who acts and whether it happened. */
  rowByActing: ReadonlyMap<string, number>
  /** By that name, and then by verb. */
  rowByVerb: ReadonlyMap<string, ReadonlyMap<string, number>>
}

/** The weights as a table: an object with so many names is many times as large, and looked up several times as slowly. */
const tableOf = remember((weights: WordingWeights): WordingTable => {
  const names = Object.keys(weights)
  const hundredths = new Int16Array(names.length * worded.length)
  const rowByWord: (number | undefined)[] = []
  const rowByActing = new Map<string, number>()
  const rowByVerb = new Map<string, Map<string, number>>()
  for (const [row, name] of names.entries()) {
    hundredths.set(weights[name]!, row * worded.length)
    const verbAt = name.indexOf('/', name.indexOf('/') + 1)
    if (verbAt >= 1) {
      const acting = name.slice(0, verbAt)
      const byVerb = rowByVerb.get(acting) ?? new Map<string, number>()
      rowByVerb.set(acting, byVerb.set(name.slice(verbAt + 1), row))
    } else if (name.includes('/')) rowByActing.set(name, row)
    else rowByWord[numberOf(name)] = row
  }
  return { hundredths, rowByWord, rowByActing, rowByVerb }
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
  const { hundredths, rowByWord, rowByActing, rowByVerb } = tableOf(weights)
  const known: KnownCue[] = []
  const seen = new Set<number>()
  const sums = worded.map(() => 0)
  const points = worded.map(() => 0)
  const lowestAt = worded.map(() => 0)
  const take = (row: number | undefined, wordAt: number | undefined): void => {
    if (row === undefined || seen.has(row)) return
    seen.add(row)
    const from = row * worded.length
    known.push({ from, wordAt })
    for (let column = 0; column < sums.length; column++) sums[column]! += hundredths[from + column]!
  }
  for (const [index, { from, actor, mode, verb }] of reading.clauses.entries()) {
    const to = endOfWords(reading, index)
    for (let at = from; at < to; at++) {
      const token = reading.tokens[at]!
      take(rowByWord[cueOf(token)], speaking.has(token.pos) ? at : undefined)
    }
    const acting = actingNames[actor][mode]
    take(rowByActing.get(acting), undefined)
    take(rowByVerb.get(acting)?.get(verb), undefined)
    const size = 100 * Math.sqrt(known.length + steadying)
    for (let column = 0; column < sums.length; column++) {
      const here = sums[column]! / size
      if (here >= points[column]!) continue
      points[column] = here
      lowestAt[column] = known.length
    }
  }
  const lowered = {} as Record<Worded, Wording>
  worded.forEach((what, column) => {
    const runs = costliest(known, lowestAt[column]!, (from) => hundredths[from + column]!)
    lowered[what] = { points: points[column]!, runs }
  })
  return lowered
}

interface KnownCue {
  /** Where its row of weights begins. */
  from: number
  /** Where it stands, if it is a word that says something by itself. */
  wordAt: number | undefined
}

/** Of the first cues the words that cost a rating most, what costs most first; of two that cost the same the earlier. */
function costliest(
  known: readonly KnownCue[],
  first: number,
  weightAt: (from: number) => number,
): TokenRun[] {
  const most: { weight: number; wordAt: number }[] = []
  for (let at = 0; at < first; at++) {
    const { from, wordAt } = known[at]!
    if (wordAt === undefined) continue
    const weight = weightAt(from)
    if (weight >= 0) continue
    let place = most.length
    while (place > 0 && most[place - 1]!.weight > weight) place--
    if (place === mostShown) continue
    most.splice(place, 0, { weight, wordAt })
    most.length = Math.min(most.length, mostShown)
  }
  return most.map(({ wordAt }) => ({ from: wordAt, to: wordAt + 1 }))
}
