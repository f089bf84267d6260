import { dimensions } from '../judge/dimension.ts'
import { findFallBack } from '../judge/fell-back.ts'
import { judgeClosely, type Measured } from '../judge/judge.ts'
import { parseText } from '../text/parse-text.ts'
import type { ParsedText } from '../text/parse-text.ts'
import { RecentMap } from '../recent-map.ts'
import { isProbableName } from '../text/subject.ts'
import type { Token } from '../text/tag-words.ts'
import { holdsFrom } from './review/textured.ts'
import type { Exchange, RoundAnswer, RoundState } from './round.ts'
import { blankSetRight } from './set-right.ts'

/** An answer of a round, judged. */
export interface Grade {
  judgment: Measured
  /** What the panel makes of it, 1 to 5; see `gradeAnswer`. */
  overall: number
  /** What was told before was told again. */
  retold: boolean
}

/**
 * From this share of content words on, an answer tells the telling, or an answer before it, again. In 22 scripted rounds
 * answers of their own share at most .46 with it, retellings .60 and more.
 */
const retoldFrom = 0.55
/**
 * A question of a drill asks for one thing, and a short answer to it shows two or three of the seven. Where it brings
 * names and figures that were not told before, it holds by these in part, and no further: what only an eyewitness tells
 * shows in more.
 */
const bestCounted = 3
const fewestFacts = 3
const mostForBest = 2.5
/** What a retelling is worth at most: a hint. */
const mostForRetold = 2

/** An answer is graded as it is given, and once more for the review soon after; so many are remembered. */
const mostRemembered = 6
const remembered = new RecentMap<string, Grade>(mostRemembered)

/**
 * Judges what was said to one question, or null where it was said aloud: what was typed beside that is not the answer. Neither facet nor question is looked
 * at: what counts in a round is what was proved, whatever was asked. The judge holds an answer low that is mostly about
 * somebody else; here somebody else is often what the question is about, so the mean of the seven scores counts where
 * it is higher. `told`: what the person told before, each text by itself, which proves nothing when it is told again.
 * Pure: the newest few are graded once.
 */
export function gradeAnswer(
  { text, mode }: Pick<RoundAnswer, 'text' | 'mode'>,
  told: readonly string[] = [],
): Grade | null {
  if (mode === 'spoken') return null
  return remembered.getOrMake(JSON.stringify([text, told]), () => gradeText(text, told))
}

function gradeText(text: string, told: readonly string[]): Grade {
  const answered = blankSetRight(text)
  const { judgment, reading } = judgeClosely({ text: answered })
  const newFacts = countNewFacts(reading, told)
  const retold = newFacts === 0 && told.some((one) => repeats(reading, one))
  const scores = dimensions.map((dimension) => judgment.scores[dimension]).toSorted((a, b) => b - a)
  const best =
    newFacts < fewestFacts ? 0 : Math.min(mostForBest, meanOf(scores.slice(0, bestCounted)))
  const proved = Math.round(Math.max(judgment.overall, meanOf(scores), best) * 1e6) / 1e6
  return { judgment, overall: retold ? Math.min(mostForRetold, proved) : proved, retold }
}

const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length

/** Most of the words were told there. */
const repeats = (answered: ParsedText, told: string): boolean =>
  findFallBack(answered, { telling: told }, retoldFrom) !== null

/** How many names and figures of an answer were not told before. */
function countNewFacts({ text, tokens }: ParsedText, told: readonly string[]): number {
  const facts = new Set<string>()
  for (const [at, token] of tokens.entries())
    if (isFact(token) || isNameInText(text, tokens, at)) facts.add(token.lemma)
  // A telling is longer than its answers, and most of them hold no fact.
  for (const text of facts.size > 0 ? told : [])
    for (const { lemma } of parseText(text).tokens) facts.delete(lemma)
  return facts.size
}

const isFact = ({ pos, norm }: Token): boolean =>
  pos === 'NUM' || pos === 'PROPN' || /^\p{N}/u.test(norm)

/** A name that no lexicon holds is known by its capital inside a sentence, and else by where it stands as well. */
function isNameInText(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || !/\p{Lu}/u.test(text.charAt(token.start))) return false
  return (token.unknown && at > 0 && token.after !== 'stop') || isProbableName(tokens, at)
}

/** What was told of a story before a drill's question on it: the telling, and the answers since; nothing for any other question. */
export function toldBefore(
  { exchanges }: Pick<RoundState, 'exchanges'>,
  exchange: Exchange,
): readonly string[] {
  if (!isDrillKind(exchange.kind)) return []
  const at = exchanges.indexOf(exchange)
  const before = exchanges.slice(0, at < 0 ? undefined : at)
  const from = before.findLastIndex(({ kind }) => isTellingKind(kind))
  return before
    .slice(Math.max(0, from))
    .filter(({ kind }) => isTellingKind(kind) || isDrillKind(kind))
    .flatMap(({ answer }) => (answer === null || answer.mode === 'spoken' ? [] : answer.text))
}

/** Whether a question asks for a story. */
export const isTellingKind = (kind: Exchange['kind']): boolean =>
  kind === 'anchor' || kind === 'second-anchor'

/** Whether a question drills on a story. */
export const isDrillKind = (kind: Exchange['kind']): boolean =>
  kind === 'follow-up' || kind === 'press'

/** Whether a question belongs to the pivot. */
export const isPivotKind = (kind: Exchange['kind']): boolean =>
  kind === 'pivot' || kind === 'pivot-press' || kind === 'pivot-follow-up'

/** True where an answer was measured and does not hold. */
export function isThin(measured: { overall: number | null } | null): boolean {
  return measured !== null && measured.overall !== null && measured.overall < holdsFrom
}

/** The telling of a round: the answer to its anchor. */
export function findTelling({ exchanges }: Pick<RoundState, 'exchanges'>): Exchange | undefined {
  return exchanges.find(({ kind }) => kind === 'anchor')
}

/** The questions between the first telling and the pivot, presses among them, on either story. */
export function listDrill({ exchanges }: Pick<RoundState, 'exchanges'>): Exchange[] {
  return exchanges.filter(({ kind }) => isDrillKind(kind))
}

/** A story of the round with the questions on it, in the order asked. */
export interface StoryInRound {
  telling: Exchange
  drill: Exchange[]
}

/** The stories that were asked for: one, or two where the time held a second. */
export function listStories({ exchanges }: Pick<RoundState, 'exchanges'>): StoryInRound[] {
  const stories: StoryInRound[] = []
  for (const exchange of exchanges) {
    if (isTellingKind(exchange.kind)) stories.push({ telling: exchange, drill: [] })
    else if (isDrillKind(exchange.kind)) stories.at(-1)?.drill.push(exchange)
  }
  return stories
}
