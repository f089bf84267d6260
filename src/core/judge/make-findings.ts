import { spanOf } from '../text/parse-text.ts'
import type { Dimension } from './dimension.ts'
import { dimensions } from './dimension.ts'
import type { Finding } from './judgment.ts'
import type { TokenRun } from './phrase.ts'
import { reachPhraseEnd } from './phrase-end.ts'
import { roundScore } from './rate.ts'
import { endsSentence } from './reading.ts'
import type { Reading } from './reading.ts'
import type { Rule } from './rule.ts'
import type { RuleId } from './rules.ts'
import type { Draft } from './run-rules.ts'

/** What a dimension's score would lose without so many pieces of a rule's evidence: points, negative where they cost. */
export type PointsOf = (id: RuleId, dimension: Dimension, pieces: number) => number

/**
 * The findings of an answer: its drafts in words, sorted by place and without duplicates. A reader of the marked
 * answer should see the few phrases that matter, so
 * - a rule whose evidence is scattered single words gives one finding without a place;
 * - what touches or overlaps within one clause and dimension is one mark, worded by the rule that saw most of it;
 * - a single function word is marked with the words after it, or not at all;
 * - what counts for nothing in a dimension (`counts`) is not shown there.
 * Each says in `data.points` what the dimension's score would lose, or gain, without it (`pointsOf`).
 */
export function makeFindings(
  reading: Reading,
  drafts: readonly Draft[],
  counts: (id: RuleId, dimension: Dimension) => boolean,
  pointsOf: PointsOf,
): Finding[] {
  const findings: Finding[] = []
  const wide = widenAll(reading, drafts)
  for (const dimension of dimensions) {
    const mine = draftsFor(dimension, drafts, counts)
    findings.push(...gather(reading, mine, dimension, pointsOf))
    for (const credit of ['earns', 'costs'] as const) {
      const placed = mine.filter(
        ({ rule }) => rule.credit === credit && rule.reasonForAll === undefined,
      )
      for (const { rule, run, pieces } of mergeTouching(reading, placed, wide)) {
        const place = spanOf(reading, run.from, run.to)
        const reason = rule.reason(quoteBriefly(reading.text.slice(place.start, place.end)))
        let points = 0
        for (const { id, count } of pieces) points += pointsOf(id, dimension, count)
        findings.push({
          ruleId: rule.id,
          dimension,
          credit,
          place,
          reason,
          data: { points: roundScore(points) },
        })
      }
    }
  }
  return findings.sort(
    (a, b) =>
      (a.place?.start ?? -1) - (b.place?.start ?? -1) ||
      (a.place?.end ?? -1) - (b.place?.end ?? -1) ||
      compare(a.dimension, b.dimension) ||
      compare(a.ruleId, b.ruleId),
  )
}

/** The drafts that count in a dimension. Those of one rule stand together. */
function draftsFor(
  dimension: Dimension,
  drafts: readonly Draft[],
  counts: (id: RuleId, dimension: Dimension) => boolean,
): Draft[] {
  let rule: Rule<RuleId> | undefined
  let isCounted = false
  const mine: Draft[] = []
  for (const draft of drafts) {
    if (draft.rule !== rule) {
      rule = draft.rule
      isCounted = rule.dimensions.includes(dimension) && counts(rule.id, dimension)
    }
    if (isCounted) mine.push(draft)
  }
  return mine
}

/** Words named in a finding that speaks for many. */
const mostNamed = 5

/** One finding for each rule that words all its evidence in one sentence. */
function gather(
  reading: Reading,
  drafts: readonly Draft[],
  dimension: Dimension,
  pointsOf: PointsOf,
): Finding[] {
  const byRule = new Map<Rule<RuleId>, string[]>()
  for (const { rule, run } of drafts) {
    if (rule.reasonForAll === undefined) continue
    const { start, end } = spanOf(reading, run.from, run.to)
    byRule.set(rule, [...(byRule.get(rule) ?? []), reading.text.slice(start, end)])
  }
  return [...byRule].map(([rule, words]) => ({
    ruleId: rule.id,
    dimension,
    credit: rule.credit,
    reason: rule.reasonForAll!(words.slice(0, mostNamed)),
    data: {
      found: words.length,
      points: roundScore(pointsOf(rule.id, dimension, words.length)),
    },
  }))
}

/** Marks that took in what touched them, and how many pieces of each rule's evidence they hold. */
interface Mark extends Draft {
  most: number
  pieces: { id: RuleId; count: number }[]
}

/** What is marked of each draft; nothing of those that are a function word and no more. */
function widenAll(reading: Reading, drafts: readonly Draft[]): ReadonlyMap<Draft, Draft> {
  const wide = new Map<Draft, Draft>()
  for (const draft of drafts) {
    if (draft.rule.reasonForAll !== undefined) continue
    const within = withoutLooseEnd(reading, withinSentence(reading, draft.run))
    const run = widenFunctionWord(reading, within)
    if (run !== undefined) wide.set(draft, { rule: draft.rule, run })
  }
  return wide
}

function mergeTouching(
  reading: Reading,
  drafts: readonly Draft[],
  wide: ReadonlyMap<Draft, Draft>,
): Mark[] {
  const merged: Mark[] = []
  const widened: Draft[] = []
  for (const draft of drafts) {
    const one = wide.get(draft)
    if (one !== undefined) widened.push(one)
  }
  widened.sort((a, b) => a.run.from - b.run.from || b.run.to - a.run.to)
  for (const { rule, run } of widened) {
    const last = merged.at(-1)
    const length = run.to - run.from
    if (
      last === undefined ||
      run.from > last.run.to ||
      reading.clauseAt[run.from] !== reading.clauseAt[last.run.from] ||
      (run.from === last.run.to && endsSentence(reading, run.from - 1, run.from))
    ) {
      // Overlapping marks of two clauses: the second begins where the first ends.
      const from = Math.max(run.from, last?.run.to ?? 0)
      if (from < run.to)
        merged.push({
          rule,
          run: { from, to: run.to },
          most: length,
          pieces: [{ id: rule.id, count: 1 }],
        })
      continue
    }
    const same = last.pieces.find(({ id }) => id === rule.id)
    if (same === undefined) last.pieces.push({ id: rule.id, count: 1 })
    else same.count += 1
    last.run = { from: last.run.from, to: Math.max(last.run.to, run.to) }
    if (length > last.most) {
      last.rule = rule
      last.most = length
    }
  }
  const reached = merged.map(({ run }, index) =>
    reachPhraseEnd(
      reading,
      run,
      merged[index - 1]?.run.to ?? 0,
      merged[index + 1]?.run.from ?? reading.tokens.length,
    ),
  )
  for (const [index, mark] of merged.entries()) mark.run = reached[index]!
  return merged
}

/** The run up to the end of the sentence that it begins in. */
function withinSentence(reading: Reading, { from, to }: TokenRun): TokenRun {
  for (let at = from + 1; at < to; at++)
    if (endsSentence(reading, at - 1, at)) return { from, to: at }
  return { from, to }
}

const looseEnds = new Set(
  'of from to for with by at the a an and or but my our his her their its that which because so as than into in how'.split(
    ' ',
  ),
)

/** The run without the words that lead over to what was cut off: "I priced the roof in December from". */
function withoutLooseEnd(reading: Reading, { from, to }: TokenRun): TokenRun {
  let end = to
  while (end > from + 2 && looseEnds.has(reading.tokens[end - 1]!.norm) && !endsHere(reading, end))
    end -= 1
  return { from, to: end }
}

function endsHere(reading: Reading, to: number): boolean {
  return to >= reading.tokens.length || endsSentence(reading, to - 1, to)
}

const functionParts = new Set([
  'PRON',
  'ADV',
  'DET',
  'ADP',
  'SCONJ',
  'CCONJ',
  'PART',
  'AUX',
  'INTJ',
])
/** "Nobody" alone says nothing; "nobody had run the rules" does. */
const wordsAfterFunctionWord = 4

/** The run itself, a lone function word with the rest of its clause, or undefined where there is no more to it. */
function widenFunctionWord(reading: Reading, run: TokenRun): TokenRun | undefined {
  if (run.to - run.from > 1 || !isFunctionWord(reading, run.from)) return run
  const clause = reading.clauseAt[run.from]
  let to = run.to
  while (
    to < reading.tokens.length &&
    to < run.to + wordsAfterFunctionWord &&
    !endsSentence(reading, to - 1, to) &&
    (reading.clauseAt[to] === clause || to === run.to)
  )
    to += 1
  while (to > run.to && isFunctionWord(reading, to - 1)) to -= 1
  return to > run.to ? { from: run.from, to } : undefined
}

const standIns = new Set([
  'somebody',
  'someone',
  'nobody',
  'everybody',
  'everyone',
  'others',
  'once',
])

function isFunctionWord(reading: Reading, at: number): boolean {
  const { pos, norm } = reading.tokens[at]!
  return functionParts.has(pos) || standIns.has(norm)
}

const uneven = /\s{2}|[^\S ]/

/** Longest quotation inside a reason, in characters. */
const longestQuote = 80

function quoteBriefly(words: string): string {
  // Nearly all words stand one blank apart, and need no copy.
  const line = uneven.test(words) ? words.replace(/\s+/g, ' ') : words
  return line.length <= longestQuote
    ? line
    : line.slice(0, longestQuote).replace(/\s\S*$/, '') + ' …'
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
