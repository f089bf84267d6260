import { spanOf } from '../../text/parse-text.ts'
import { wordList } from '../../text/word-list.ts'
import type { AnswerFacet, Dimension, Rating } from '../dimension.ts'
import { dimensions, requiredDimensions, specificRating } from '../dimension.ts'
import type { JudgeInput, OpenQuestion } from '../judgment.ts'
import type { TokenRun } from '../phrase.ts'
import { findPressPoints, type PressPoint, type Standing } from './press-on.ts'
import { cutQuote } from './quote.ts'
import { fittedPress, pressScale, whyPressed } from './press-need.ts'
import type { PressWeights } from './press-need.ts'
import type { KnownOfDimension, PointPlace } from './press-signs.ts'
import { canBeAsked, chooseWording, fillWording, findTold, hashWords } from './choose-wording.ts'
import type { QuotedPhrase } from './choose-wording.ts'
import { readPhrase } from './phrase-kind.ts'
import { canBePutBack, onlyPoints } from './put-back.ts'
import { readNext } from './read-next.ts'
import type { Asks } from './wording.ts'
import { readQuestion } from '../read-question.ts'
import { clausesIn } from '../reading.ts'
import type { Reading } from '../reading.ts'
import { readsBack } from '../remark.ts'
import { overlap, type Span } from '../../text/span.ts'
import type { Draft } from '../run-rules.ts'

/** What a panelist could press on: a dimension, the words that pass over it where there are any, and how much it needs it. */
export interface Gap {
  dimension: Dimension
  run: TokenRun | undefined
  need: number
  /** What the words are, for the wording; undefined where there are none. */
  phrase: QuotedPhrase | undefined
  /** Why this is asked, what says most first, in a few words each. */
  why: () => string[]
}

/**
 * Every dimension with the words that pass over it most, the neediest first: where words pass over it, where the
 * question asked for it, and where the rating is low. Words that overlap a place in `taken` are not pressed on. Only
 * the `wanted` dimensions are looked at.
 */
export function rankGaps(
  reading: Reading,
  scores: Readonly<Record<Dimension, number>>,
  question: string,
  taken: readonly Span[] = [],
  wanted: readonly Dimension[] = dimensions,
  weights: PressWeights = fittedPress,
): Gap[] {
  if (wanted.length === 0) return []
  const { asked, hinted, asksStory, words } = readQuestion(question)
  const points = findPressPoints(reading).filter(({ run }) => {
    if (readsBack(reading, run, words)) return false
    if (taken.length === 0) return true
    const place = spanOf(reading, run.from, run.to)
    return !taken.some((one) => overlap(one, place))
  })
  const cuts = rememberCuts(reading)
  const places = points.map(({ run }, index): PointPlace => ({
    first: index === 0,
    last: index === points.length - 1,
    along: run.from / reading.tokens.length,
  }))
  const { needOf, weighPlace, weighPoint } = pressScale(weights)
  const worths = points.map((point, index) => weighPlace(point, places[index]!))
  return wanted
    .map((dimension) => {
      const known: KnownOfDimension = {
        asked: asked.has(dimension),
        hinted: hinted.has(dimension),
        asksStory,
        score: scores[dimension],
      }
      const whole = needOf(dimension, known)
      const needs = points.map(
        (point, index) =>
          whole + worths[index]! + weighPoint(dimension, known, point, places[index]!),
      )
      // How much it needs is one thing, which words a question about it can stand on another.
      const need = points.length === 0 ? whole : sumAsOdds(needs)
      const most = needs[indexOfMost(needs)] ?? whole
      const why = (index: number) => () =>
        whyPressed(dimension, known, points[index], places[index] ?? nowhere, weights)
      const unquoted = { dimension, run: undefined, need, phrase: undefined, why: why(-1) }
      for (const [index, point] of points.entries())
        if (isBesidePoint(dimension, point)) needs[index] = -Infinity
      for (let tries = 0; tries < mostTries; tries++) {
        const at = indexOfMost(needs)
        const point = points[at]
        if (point === undefined || needs[at]! <= most - farBehind) break
        const cut = cuts(point, point.focus[dimension])
        if (cut !== undefined) {
          const { run } = cut
          const told = known.score >= toldFrom
          const isEmptyReply = known.asked && !told && point.emptiness >= emptyReplyFrom
          const speaks = (speaksOf(dimension, point) || isEmptyReply) && point.gravity !== 'harm'
          // The first words after a question are its answer, and stand for it however little they hold.
          const replies = speaks || (known.asked && !told && at === 0)
          const grave = point.gravity !== undefined || replies
          const phrase = {
            kind: cut.kind,
            people: cut.people,
            actsNext: cut.actsNext,
            repliesNext: cut.repliesNext,
            grantedNext: cut.grantedNext,
            whyNext: cut.whyNext,
            whoNext: cut.whoNext,
            otherNext: cut.otherNext,
            calledNext: cut.people === 'known' || cut.kind === 'who' ? cut.calledNext : '',
            grave,
            speaks,
            told,
            slip: point.gravity === 'error',
            empty: point.emptiness >= emptyFrom || point.vague[dimension] >= speaksFrom,
          }
          if (
            !isBesidePhrase(dimension, phrase, run.to - run.from) &&
            !isTenure(reading, run) &&
            !(endsStory.has(dimension) && told && !speaks && phrase.kind !== 'omission') &&
            !(dimension === 'outcome' && !replies && isEarly(reading, run)) &&
            !(dimension === 'moment' && measures(reading, run)) &&
            !(
              dimension === 'tension' &&
              (namesHardest(reading, run) ||
                saysEasy(reading, run) ||
                isAccord(reading, cut) ||
                (cut.kind === 'said' && saysYes(reading, run)))
            ) &&
            ((replies && cut.kind !== 'setting') || !cut.onlyPoints) &&
            canBeAsked(dimension, phrase)
          )
            return { dimension, run, need, phrase, why: why(at) }
        }
        needs[at] = -Infinity
      }
      return unquoted
    })
    .sort((a, b) => b.need - a.need)
}

/** A quotation that can be put back, what it is and what is told next, whatever is asked of it. */
interface Cut
  extends ReturnType<typeof readNext>, Pick<ReturnType<typeof readPhrase>, 'kind' | 'people'> {
  run: TokenRun
  onlyPoints: boolean
}

/** The quotation that is cut from a point around a token, undefined where none can be; each looked for once. */
function rememberCuts(
  reading: Reading,
): (point: PressPoint, focus: number | undefined) => Cut | undefined {
  const known = new Map<PressPoint, Map<number, Cut | undefined>>()
  return (point, focus) => {
    const near = focus ?? point.run.from
    let ofPoint = known.get(point)
    if (ofPoint === undefined) known.set(point, (ofPoint = new Map()))
    if (!ofPoint.has(near)) ofPoint.set(near, makeCut(reading, point.run, focus))
    return ofPoint.get(near)
  }
}

function makeCut(reading: Reading, within: TokenRun, focus: number | undefined): Cut | undefined {
  const run = cutQuote(reading, within, focus)
  if (run === undefined || !canBePutBack(reading, run)) return undefined
  const { kind, people } = readPhrase(reading, run)
  const { actsNext, repliesNext, grantedNext, whyNext, whoNext, otherNext, calledNext } = readNext(
    reading,
    run,
  )
  return {
    run,
    kind,
    people,
    actsNext,
    repliesNext,
    grantedNext,
    whyNext,
    whoNext,
    otherNext,
    calledNext,
    onlyPoints: onlyPoints(reading, run),
  }
}

/**
 * What was changed after it, or the one moment of it, can be asked of something that took place; of "I write firmware"
 * or "she wanted all of them" it cannot, unless the words speak of a lesson or a time themselves, or say nothing.
 */
function isBesidePoint(dimension: Dimension, point: PressPoint): boolean {
  if (dimension !== 'learning' && dimension !== 'moment') return false
  return !speaksOf(dimension, point) && point.emptiness < emptyFrom && !events.has(point.standing)
}
const events: ReadonlySet<Standing> = new Set(['own-act', 'our-act', 'hidden', 'course'])

/**
 * How things were has neither one moment nor anything to do otherwise, and what one felt was not decided. Three words are
 * worth saying again only for what they pass over.
 */
function isBesidePhrase(
  dimension: Dimension,
  { kind, speaks }: QuotedPhrase,
  words: number,
): boolean {
  if (speaks) return false
  if (words < fewestUnlessVague) return true
  if (kind === 'view') return dimension === 'decision'
  return kind === 'state' && (dimension === 'learning' || dimension === 'moment')
}
/** In tokens. */
const fewestUnlessVague = 4

/** "I was in that department for three years", "I was one year in the job": how long somebody had been there. */
const isTenure = (reading: Reading, { from, to }: TokenRun): boolean => {
  const [clause, more] = clausesIn(reading, { from, to })
  if (clause === undefined || more !== undefined || !staying.has(clause.verb)) return false
  return reading.tokens
    .slice(clause.verbAt, to)
    .some(({ lemma }, at, words) => lemma === 'year' && words[at - 1]?.pos === 'NUM')
}
const staying = wordList('be, work, live, stay, serve')

/** "From one in five to one in sixty by May" was measured over a time, and is no moment. */
function measures({ tokens }: Reading, { from, to }: TokenRun): boolean {
  let since = -1
  for (let at = from; at < to; at++) {
    if (tokens[at]!.norm === 'from' && holdsNumber(tokens, at + 1)) since = at
    else if (tokens[at]!.norm === 'to' && since >= 0 && holdsNumber(tokens, at + 1)) return true
  }
  return false
}
const holdsNumber = (tokens: Reading['tokens'], at: number): boolean =>
  [tokens[at], tokens[at + 1]].some((token) => token?.pos === 'NUM')

/** "The hardest was to tell him": what was hardest is said, and is not asked of the same words. */
const namesHardest = ({ tokens }: Reading, { from, to }: TokenRun): boolean =>
  tokens.slice(from, to).some(({ norm }) => superlatives.has(norm))
const superlatives = wordList('hardest, worst, toughest, trickiest')

/** "It was comfortable. They had time": what was hard is not asked of what made it easy. */
function saysEasy({ tokens, sentenceAt }: Reading, { from, to }: TokenRun): boolean {
  const first = (sentenceAt[from] ?? 0) - 1
  const last = sentenceAt[to - 1] ?? 0
  return tokens.some(({ norm }, at) => {
    if (!easy.has(norm)) return false
    const sentence = sentenceAt[at] ?? 0
    if (sentence < first || sentence > last) return false
    return !tokens.slice(Math.max(0, at - 3), at).some((before) => notSo.has(before.norm))
  })
}
const easy = wordList('easy, comfortable, effortless, painless, straightforward')
const notSo = wordList("not, n't, never, no, hardly, nothing, less")

/** "The team agreed", "she understood that": what was hard is not asked of who came round; of "everybody agreed" it is. */
const isAccord = (reading: Reading, { run, people, kind }: Cut): boolean =>
  people !== 'all' &&
  kind !== 'accord' &&
  clausesIn(reading, run).some(
    ({ verb, actor, negated }) => actor !== 'i' && !negated && accords.has(verb),
  )
const accords = wordList('agree, understand, accept, approve, thank, consent')

/** "She said okay, the wood": nobody is asked what they held against it. */
const saysYes = ({ tokens }: Reading, { from, to }: TokenRun): boolean =>
  tokens.slice(from, to).some(({ norm }) => assents.has(norm))
const assents = wordList(
  'yes, yeah, ok, okay, fine, sure, thanks, agreed, great, right, good, glad',
)

/** What came of it and what stays, once told, is not asked of another place of the same answer. */
const endsStory: ReadonlySet<Dimension> = new Set(['outcome', 'learning'])
/** From here on a rating rounds to specific. */
const toldFrom = 3.5

/** What came of a place in the first half of a long answer, the second half tells. */
const isEarly = ({ tokens }: Reading, { to }: TokenRun): boolean =>
  tokens.length >= fewestLong && to < tokens.length / 2
/** In tokens. */
const fewestLong = 70

/** Words that hold nothing of their own, in reply to a question about a dimension, pass over it. */
const emptyReplyFrom = 0.95

/** From this much on, any account could hold the words, and they are worth pressing on for that. */
const emptyFrom = 0.5

/** Words that speak of a dimension and pass over it: by their turn of speech, or by a word of it and nothing particular. */
const speaksOf = (dimension: Dimension, { vague, emptiness, traits }: PressPoint): boolean =>
  vague[dimension] >= speaksFrom ||
  (emptiness >= emptyWordsFrom && traits.particulars === 0 && traits.words[dimension] > 0)
const speaksFrom = 0.5
/** So little of its own that two words in three could stand in any account. */
const emptyWordsFrom = 0.3

const nowhere: PointPlace = { first: false, last: false, along: 0 }

/** Words that say so much less for a question than the best are not quoted for it: logarithm of odds. */
const farBehind = 9

/** Passages that cannot be quoted are passed over this often before the question is asked without. */
const mostTries = 12

/** A dimension is asked about at one place or another: their odds are summed. Takes and gives logarithms. */
function sumAsOdds(values: readonly number[]): number {
  const most = values[indexOfMost(values)]!
  let sum = 0
  for (const value of values) sum += Math.exp(value - most)
  return most + Math.log(sum)
}

function indexOfMost(values: readonly number[]): number {
  let most = 0
  for (let i = 1; i < values.length; i++) if (values[i]! > values[most]!) most = i
  return most
}

/**
 * One question for each dimension rated below 4, the most useful first: what the facet requires, then what the
 * question asked for, then where the answer passes over most. Quotes the clause that is vaguest for its dimension,
 * or nothing where no clause is.
 */
export function askOpenQuestions(
  reading: Reading,
  drafts: readonly Draft[],
  ratings: Readonly<Record<Dimension, Rating>>,
  scores: Readonly<Record<Dimension, number>>,
  { facet, question }: Pick<JudgeInput, 'facet' | 'question'>,
): OpenQuestion[] {
  const required: readonly Dimension[] = facet === undefined ? [] : requiredDimensions[facet]
  const found = [...new Set(drafts.map(({ rule }) => rule))]
  const told = findTold(found.map(({ id, credit }) => ({ ruleId: id, credit })))
  const low = dimensions.filter((dimension) => ratings[dimension] < specificRating)
  const gaps = rankGaps(reading, scores, question ?? '', [], low)
  const ofText = gaps.some(({ run }) => run === undefined) ? hashWords(reading.text) : 0
  return [
    ...gaps.filter(({ dimension }) => required.includes(dimension)),
    ...gaps.filter(({ dimension }) => !required.includes(dimension)),
  ].map((gap) => ask(reading, gap, ofText, told, facet))
}

/** What a card asks, for where its own wording is not at hand. */
const asked: Readonly<Record<AnswerFacet, string>> = {
  disagreement: 'Who saw it differently, and what did each of you say?',
  'near-failure': 'At which point could it have failed, and what did you do then?',
  stakeholder: 'Whose agreement or help did you need, and what did they want?',
  lesson: 'What have you done differently since?',
  handoff: 'Who took it over from you, and how?',
  feedback: 'Who told you something about how you work, and what was it?',
  anchor: 'What did you set out to do, and what came of it?',
}

/**
 * The questions that an answer to another question leaves open: first the card's own, asked again in place of the one
 * about the dimension that it needs first.
 */
export function askAgain(
  open: readonly OpenQuestion[],
  { facet, question }: Pick<JudgeInput, 'facet' | 'question'>,
): OpenQuestion[] {
  if (facet === undefined) return [...open]
  const dimension = requiredDimensions[facet][0]
  const again = `What was asked is still open: ${question?.trim() || asked[facet]}`
  return [{ dimension, text: again }, ...open.filter((one) => one.dimension !== dimension)]
}

function ask(
  reading: Reading,
  { dimension, run, phrase }: Gap,
  ofText: number,
  told: ReadonlySet<Asks>,
  facet: AnswerFacet | undefined,
): OpenQuestion {
  const need = { dimension, facet, told, phrase, used: [] }
  if (run === undefined) {
    const seed = hashWords(dimension, ofText)
    return { dimension, text: chooseWording({ ...need, kind: 'plain', seed }).text }
  }
  const place = spanOf(reading, run.from, run.to)
  const quote = reading.text.slice(place.start, place.end)
  const wording = chooseWording({ ...need, kind: 'quoting', seed: hashWords(quote + dimension) })
  return { dimension, text: fillWording(wording, quote, phrase?.calledNext), place }
}
