import type { Actor, Clause } from '../text/clause.ts'
import type { Token } from '../text/tag-words.ts'
import type { PartOfSpeech } from '../text/wink-model.ts'
import { wordList } from '../text/word-list.ts'
import type { TokenRun } from './phrase.ts'
import type { Reading } from './reading.ts'
import { clauseRun } from './rule.ts'
import file from './wording-weights.json' with { type: 'json' }

/** Rating points of a cue, over the root of how many cues an answer has. */
export type WordingWeights = Readonly<Record<string, number>>

/** Fitted by eval/fit-wording.ts. */
export const fittedWording: WordingWeights = file

/** What its wording takes from the overall rating of an answer to a drill-in: `points`, 0 or less, and of its words those that cost most. */
export interface Wording {
  points: number
  runs: TokenRun[]
}

/** A cue of an answer and the first place where it stands; `speaks`: it is a word that says something by itself. */
export interface Cue {
  name: string
  run: TokenRun
  speaks: boolean
}

/**
 * What an answer is told with, clause by clause and each cue once: base forms of words, who acts and whether it happened,
 * and with which verb.
 */
export function wordingCues(reading: Reading): Cue[][] {
  const seen = new Set<string>()
  return reading.clauses.map((clause, index) => {
    const cues: Cue[] = []
    readCues(reading, clause, index, (name, at, speaks) => {
      if (seen.has(name)) return
      seen.add(name)
      cues.push({
        name,
        run: at === undefined ? clauseRun(clause) : { from: at, to: at + 1 },
        speaks,
      })
    })
    return cues
  })
}

/** Every cue of a clause, with the token that it is where it is a word. */
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

const tables = new WeakMap<WordingWeights, ReadonlyMap<string, number>>()

/** The weights as a table: one of so many names is looked up in an object several times as slowly. */
function tableOf(weights: WordingWeights): ReadonlyMap<string, number> {
  const known = tables.get(weights)
  if (known !== undefined) return known
  const table = new Map(Object.entries(weights))
  tables.set(weights, table)
  return table
}

/** So many cues are added to those that an answer has, so that few of them weigh little. */
export const steadying = 30
/** So many of the words that cost most are shown. */
const mostShown = 3

/**
 * What the wording of an answer takes away: the lowest sum that any of its beginnings comes to. What is added behind an
 * answer can only lower it, and what is said again changes nothing. Linear in the answer.
 */
export function weighWording(reading: Reading, weights: WordingWeights): Wording {
  const table = tableOf(weights)
  const seen = new Set<string>()
  const sum = { points: 0 }
  let known = 0
  let points = 0
  const costly: { at: number; weight: number }[] = []
  let shown = 0
  const take = (name: string, at: number | undefined, speaks: boolean) => {
    const weight = table.get(name)
    if (weight === undefined || seen.has(name)) return
    seen.add(name)
    sum.points += weight
    known += 1
    if (weight < 0 && speaks && at !== undefined) costly.push({ at, weight })
  }
  for (const [index, clause] of reading.clauses.entries()) {
    readCues(reading, clause, index, take)
    const here = sum.points / Math.sqrt(known + steadying)
    if (here < points) {
      points = here
      shown = costly.length
    }
  }
  const most = costly.slice(0, shown).toSorted((a, b) => a.weight - b.weight)
  return { points, runs: most.slice(0, mostShown).map(({ at }) => ({ from: at, to: at + 1 })) }
}
