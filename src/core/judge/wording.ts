import type { Actor } from '../text/clause.ts'
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
 * and with which verb. `isKnown`: only these are wanted.
 */
export function wordingCues(
  reading: Reading,
  isKnown: (name: string) => boolean = () => true,
): Cue[][] {
  const seen = new Set<string>()
  return reading.clauses.map((clause, index) => {
    const cues: Cue[] = []
    const isNew = (name: string) => isKnown(name) && !seen.has(name) && seen.add(name)
    const to = reading.clauses[index + 1]?.from ?? reading.tokens.length
    for (let at = clause.from; at < to; at++) {
      const token = reading.tokens[at]!
      const name = wordCue(token)
      if (isNew(name))
        cues.push({ name, run: { from: at, to: at + 1 }, speaks: speaking.has(token.pos) })
    }
    const acting = `${sideOf(clause.actor)}/${clause.mode}`
    for (const name of [acting, `${acting}/${clause.verb}`])
      if (isNew(name)) cues.push({ name, run: clauseRun(clause), speaks: false })
    return cues
  })
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
  const isKnown = (name: string) => table.has(name)
  let sum = 0
  let known = 0
  let points = 0
  const costly: { run: TokenRun; weight: number }[] = []
  let shown = 0
  for (const cues of wordingCues(reading, isKnown)) {
    for (const { name, run, speaks } of cues) {
      const weight = table.get(name)!
      sum += weight
      known += 1
      if (weight < 0 && speaks) costly.push({ run, weight })
    }
    const here = sum / Math.sqrt(known + steadying)
    if (here < points) {
      points = here
      shown = costly.length
    }
  }
  const most = costly.slice(0, shown).toSorted((a, b) => a.weight - b.weight)
  return { points, runs: most.slice(0, mostShown).map(({ run }) => run) }
}
