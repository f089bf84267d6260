import { remember } from '../remember.ts'
import { between } from './between.ts'
import { manners } from './manner.ts'
import type { MannerId } from './manner.ts'
import { dropOverlaps } from './phrase.ts'
import type { TokenRun } from './phrase.ts'
import type { Reading } from './reading.ts'
import type { Rule } from './rule.ts'
import type { RuleId } from './rules.ts'
import { rules } from './rules.ts'

/**
 * What each rule found. `share` is what the formula weighs, 0 to 1: found over the rule's cap. For what earns, the
 * cap goes with the root of the length, so that a long answer needs more to earn the same, and it counts by the
 * extent to which the answer is an account at all. What costs is never diluted.
 */
export type Evidence = Readonly<Record<WeighedId, { found: number; share: number }>>

/** What a formula may weigh. */
export type WeighedId = RuleId | MannerId

/** One piece of evidence before it is worded: the rule, and the words that it found. */
export interface Draft {
  rule: Rule<RuleId>
  run: TokenRun
}

/** A rule's cap is meant for an answer of this many tokens; chosen by cross-validation (70, 100, 130). */
const roomyLength = 100
/** However short, an answer needs this share of a cap. */
const leastRoom = 0.45

/**
 * A short answer counts as dense by how much of it earns, and by how much of it is words that mean something: from a
 * quarter of a piece of evidence a word it begins to, at a third it fully does, and likewise from 43 to 50 % of nouns,
 * verbs, adjectives, names and numbers. It says in fifty words what others say in a hundred, and needs no more to earn
 * the same. Weak short answers of real people earn .27 a word at most, excellent ones .28 to .49 at 45 to 63 % of words
 * that mean something.
 */
const density = { earning: [0.2, 0.28], content: [0.36, 0.46] } as const
/**
 * In a few lines it shows in the words that are the account's own, whatever their kind, among those that mean something:
 * rated answers under 85 words have 50 to 87 % of them at 4 and above, 48 % at most at 2 and below but for lists of names
 * and figures. That counts in full up to 40 tokens and no more from 60 on.
 */
const ownWords = { share: [0.42, 0.55], earning: [0.16, 0.26], pieces: [3, 7] } as const
const fewLines = { most: 60, fade: 20 } as const
/** One piece of evidence in a line is dense by chance: from the first number of pieces on it begins to be none, from the second it is not. */
const pieces = [4, 8] as const

/** The second piece of evidence adds less than the first: a share goes with this power of how far its cap is filled. */
export const shareBend = 0.72

/** What the rules find in a reading. */
export interface Found {
  drafts: readonly Draft[]
  evidence: Evidence
}

/**
 * Runs every rule over a reading. Only as many drafts of a rule as can count are kept, each rule's in order of place.
 * Remembered as long as the reading is.
 */
export const runRules = remember(searchAll)

function searchAll(reading: Reading): Found {
  const found = rules.map((rule) => ({ rule, runs: dropOverlaps(rule.find(reading)) }))
  const room = findRoom(reading, found)
  const evidence = {} as Record<WeighedId, { found: number; share: number }>
  const drafts: Draft[] = []
  for (const { rule, runs: all } of found) {
    const most = rule.credit === 'earns' ? rule.cap * room : rule.cap
    const runs = all.slice(0, Math.ceil(most))
    if (runs.length === 0) {
      evidence[rule.id] = nothing
      continue
    }
    const share = Math.min(1, runs.length / most) ** shareBend
    evidence[rule.id] = {
      found: runs.length,
      share: rule.credit === 'earns' ? share * reading.account : share,
    }
    for (const run of runs) drafts.push({ rule, run })
  }
  for (const { id, share } of manners)
    evidence[id] = { found: 0, share: share(reading) * reading.account }
  return { drafts, evidence }
}

/** Most rules find nothing in an answer. */
const nothing = { found: 0, share: 0 }

/** What earns a little in words that could be anyone's makes no answer dense. */
const general: ReadonlySet<RuleId> = new Set<RuleId>([
  'learning-said',
  'learning-vague',
  'moment-once',
  'moment-period',
  'moment-setting',
  'moment-together',
  'outcome-led',
  'own-generic',
  'tension-vague',
])

/** How much of a cap an answer of so many tokens has to fill. */
function findRoom(
  { tokens, particulars }: Reading,
  found: readonly { rule: Rule<RuleId>; runs: readonly TokenRun[] }[],
): number {
  const byLength = Math.sqrt(tokens.length / roomyLength)
  if (byLength >= 1) return byLength
  if (tokens.length === 0) return 1
  const earning = found.reduce(
    (sum, { rule, runs }) =>
      sum +
      (rule.credit === 'earns' && !general.has(rule.id) ? Math.min(rule.cap, runs.length) : 0),
    0,
  )
  const perWord = earning / tokens.length
  const { content, particular } = particulars
  const pull = Math.max(
    between(earning, pieces) *
      between(perWord, density.earning) *
      between(content / tokens.length, density.content),
    between(earning, ownWords.pieces) *
      between(perWord, ownWords.earning) *
      between(particular / Math.max(1, content), ownWords.share) *
      between(fewLines.most - tokens.length, [0, fewLines.fade]),
  )
  return 1 - pull * (1 - Math.max(leastRoom, tokens.length / roomyLength))
}
