import { between } from './between.ts'
import { clearDecisionVerbs, feelingVerbs, genericVerbs, speechVerbs } from './lexicons/verbs.ts'
import { countParticulars } from './particular.ts'
import type { Particulars } from './particular.ts'
import { findPhrases, phraseSet } from './phrase.ts'
import type { TokenRun } from './phrase.ts'
import { isOfAnswer } from './of-answer.ts'
import { findPractice, isDatedThing, isVaguePractice } from './practice.ts'
import type { Clause } from '../text/clause.ts'
import { wordList } from '../text/word-list.ts'
import { isNumber } from './word-class.ts'
import type { ParsedText } from '../text/parse-text.ts'
import { remember } from '../remember.ts'

/** An answer as the rules see it: the parsed text, and for each token the clause it stands in. */
export interface Reading extends ParsedText {
  /** Clause index by token index; -1 before the first clause. */
  clauseAt: Int32Array
  /** Number of its sentence by token index, where the writer set full stops; a raw transcript is one sentence. */
  sentenceAt: Int32Array
  /** How far the answer is an account of what happened, 0 (habits, plans, opinions) to 1. */
  account: number
  /** Clauses that say what is done since, by index: neither events nor talk in general. */
  practice: ReadonlySet<number>
  /** True where it is one at all. */
  tellsEvents: boolean
  /**
   * True where the speaker decides or speaks for themselves at some point. What "we" did beside that is theirs too: real
   * accounts say "we" of what one person did.
   */
  ownsTurn: boolean
  /**
   * Token of the verb with which the speaker, "we" or nobody in particular first does something; the length of the answer
   * where none does. What stands before it came of nothing.
   */
  actedAt: number
  /** How many of its words mean something, and how many of those are its own. */
  particulars: Particulars
}

/**
 * Shares of an answer's clauses with somebody in them that tell what happened: at `leastShare` and below, an
 * answer is an account of nothing; at `fullShare` and above its evidence counts in full. Read off 200 rated
 * answers: below .3 all but one were rated 1, above .5 the share says nothing more.
 */
const leastShare = 0.2
const fullShare = 0.5
/**
 * Between the two it counts by this power of the way: what is told beside talk in general is worth little less for it.
 * Chosen by leaving one hand out (1, .8, .6, .4, .3, .2): each hand and the real answers gain or stay.
 */
const accountBend = 0.3

/**
 * Fewer clauses that happened than this are no account, whatever their share; one act of the speaker's is one, and so is
 * one thing that happened and what is done since.
 */
const fewestEvents = 2
/** How far a change is an account that is told without what led to it. */
const changeAlone = 0.85

/** Prepares a parsed text for the rules. Remembered as long as the parsed text is. */
export const readAnswer = remember(makeReading)

function makeReading(parsed: ParsedText): Reading {
  const clauseAt = new Int32Array(parsed.tokens.length).fill(-1)
  let events = 0
  let bare = 0
  let general = 0
  let courses = 0
  let bareCourses = 0
  let ownActs = 0
  const practice = findPractice(parsed)
  const sentenceAt = new Int32Array(parsed.tokens.length)
  for (let at = 1; at < sentenceAt.length; at++)
    sentenceAt[at] = sentenceAt[at - 1]! + (parsed.tokens[at]!.after === 'stop' ? 1 : 0)
  parsed.clauses.forEach((clause, index) => {
    clauseAt.fill(index, clause.from, parsed.clauses[index + 1]?.from ?? parsed.tokens.length)
    if (isDatedThing(parsed.tokens, clause)) bare += 1
    if (isMeasuredCourse(parsed, clause)) courses += 1
    else if (isBareCourse(clause)) bareCourses += 1
    if (clause.reported || clause.actor === 'thing' || clause.actorWord === 'you') return
    if (isOfAnswer(parsed.tokens, clause)) return
    if (happened(clause)) {
      if (isBare(clause)) bare += 1
      else events += 1
      if (clause.actor === 'i' && !genericVerbs.has(clause.act)) ownActs += 1
    } else if (isGeneral(clause) && !practice.has(index) && !isQuoted(parsed, clause)) general += 1
  })
  // What is done since says that what was told did happen, in however few words.
  if (practice.size > 0) events += bare
  // What somebody did counts with the course of things around it, where that is told with a figure of its own.
  if (bareCourses >= fewestCourses) courses += 1
  if (events > 0 && events < fewestEvents) events = Math.min(fewestEvents, events + courses)
  // "Loaded by me", "pulled, on my word".
  const named = findPhrases(parsed.tokens, mine).length
  // "To make it an app at all, that was me": an act without a verb of its own.
  events += findPhrases(parsed.tokens, claimed).length
  if (events > 0) ownActs += named
  const share = events / Math.max(1, events + general)
  // Who no longer does a thing, and says which, tells of a change before they tell what changed it.
  const tellsChange =
    events === 0 && [...practice].some((index) => !isVaguePractice(parsed, parsed.clauses[index]!))
  const account = tellsChange
    ? changeAlone
    : events < fewestEvents && ownActs === 0 && (events === 0 || practice.size === 0)
      ? 0
      : between(share, [leastShare, fullShare]) ** accountBend
  const ownsTurn = parsed.clauses.some(isOwnTurn) || named > 0
  const acted = parsed.clauses.find(isDone)
  return {
    text: parsed.text,
    tokens: parsed.tokens,
    clauses: parsed.clauses,
    words: parsed.words,
    repeated: parsed.repeated,
    clauseAt,
    sentenceAt,
    account,
    practice,
    tellsEvents: account > 0,
    ownsTurn,
    actedAt: acted?.verbAt ?? parsed.tokens.length,
    particulars: countParticulars(parsed.tokens),
  }
}

/** Meeting and talking are no step yet, and what one was or had is none at all. */
const noStep = wordList(
  'be, have, work, meet, talk, discuss, speak, sit, live, know, see, hear, start, begin, join, face, own',
)

function isDone(clause: Clause): boolean {
  const { actor, act, passive, perfect, reported } = clause
  if (!happened(clause) || reported || noStep.has(act) || feelingVerbs.has(act)) return false
  return actor === 'i' || actor === 'we' || (actor === 'nobody' && passive && !perfect)
}

const mine = phraseSet(
  'mine, ours, that was me, my doing, by me, on my word, at my word, on my order, my decision, my call, my idea, by myself, on my own',
)

const claimed = phraseSet('that was me, was my call, was my decision, was my idea, was my doing')

function isOwnTurn(clause: Clause): boolean {
  if (clause.actor !== 'i' || clause.negated) return false
  if (speechVerbs.has(clause.verb)) return happened(clause)
  // "What we did is I split it" is told in the present.
  const chooses = clearDecisionVerbs.has(clause.verb) || clearDecisionVerbs.has(clause.act)
  return chooses && (happened(clause) || clause.mode === 'now')
}

/** True where the speaker acts: as "I", or as "we" in an account that is theirs. */
export function isOwn({ ownsTurn }: Reading, { actor }: Clause): boolean {
  return actor === 'i' || (actor === 'we' && ownsTurn)
}

const speakers = wordList('i, we, me, us')

/** True where the speaker does something: "I stopped it", "it was stopped by me"; "I was stopped" is others' doing. */
export function isOwnDoing(reading: Reading, clause: Clause): boolean {
  if (!isOwn(reading, clause)) return false
  const { passive, actorWord } = clause
  return !passive || (actorWord !== undefined && !speakers.has(actorWord))
}

/** Quotations are looked for on both sides of a clause within so many characters. */
const quotationReach = 200

/** The clauses whose verb stands in a run, in their order; no others are looked at. */
export function clausesIn({ clauses, clauseAt }: Reading, { from, to }: TokenRun): Clause[] {
  const found: Clause[] = []
  for (let index = Math.max(0, clauseAt[from] ?? 0); index < clauses.length; index++) {
    const clause = clauses[index]!
    if (clause.from >= to) break
    if (clause.verbAt >= from && clause.verbAt < to) found.push(clause)
  }
  return found
}

/** True inside quotation marks: what somebody said, whatever its tense, is part of what happened. */
function isQuoted({ text, tokens }: ParsedText, clause: Clause): boolean {
  const at = tokens[clause.verbAt]!.start
  const left = text.slice(Math.max(0, at - quotationReach), at)
  const right = text.slice(at, at + quotationReach)
  if (left.lastIndexOf('“') > left.lastIndexOf('”')) return right.includes('”')
  return left.split('"').length % 2 === 0 && right.includes('"')
}

/** What one felt, and what a group was or had, is neither an event nor a habit. */
function isBare(clause: Clause): boolean {
  if (feelingVerbs.has(clause.act)) return true
  const single = clause.actor === 'i' || clause.actor === 'person' || clause.passive
  return !single && (clause.act === 'be' || clause.act === 'have' || clause.act === 'work')
}

/** "The value stood without its unit for nine days": nobody acts, and the figure is of that one time. */
function isMeasuredCourse({ tokens }: ParsedText, clause: Clause): boolean {
  if (clause.actor !== 'thing' || clause.mode !== 'past' || clause.reported) return false
  for (let at = clause.from; at < clause.to; at++) if (isNumber(tokens[at]!)) return true
  return false
}

/** "The alarm came, the compressor failed": so many things that went their way are one that happened. */
const fewestCourses = 2

function isBareCourse({ actor, mode, reported, verb }: Clause): boolean {
  return (
    actor === 'thing' &&
    mode === 'past' &&
    !reported &&
    verb !== 'be' &&
    verb !== 'have' &&
    verb !== 'go'
  )
}

/** True for a clause that says what happened: neither hypothetical nor habit nor a present state. */
export function happened(clause: Clause): boolean {
  return clause.mode === 'past' || clause.mode === 'told-now'
}

const thinking = wordList(
  'think, believe, feel, say, tell, find, claim, suspect, assume, fear, decide, suppose, reckon',
)
/** What is thought begins so close to the verb, in tokens. */
const thoughtReach = 3

/** "She thought I was wrong": another's view of the speaker, and not what the speaker says. At a token. */
export function isThoughtByAnother({ clauses, clauseAt }: Reading, at: number): boolean {
  const index = clauseAt[at] ?? -1
  const clause = clauses[index]
  const before = clauses[index - 1]
  if (clause === undefined || before === undefined || !thinking.has(before.verb)) return false
  if (before.actor === 'i' || before.actor === 'we') return false
  return clause.reported || clause.subjectFrom - before.verbAt <= thoughtReach
}

const bidding = wordList('tell, ask, advise, want, order, invite, urge, beg, teach, warn, remind')

/** "I told him to sit a shift on the ward": what somebody is to do has no place yet. */
export function isBidden({ tokens, clauses, clauseAt }: Reading, at: number): boolean {
  const clause = clauses[clauseAt[at] ?? -1]
  if (clause === undefined || !bidding.has(clause.verb)) return false
  for (let i = clause.verbAt + 1; i < at - 1; i++)
    if (tokens[i]!.norm === 'to' && tokens[i + 1]!.pos === 'VERB') return true
  return false
}

/** True for a clause that says what one does or would do. */
export function isGeneral(clause: Clause): boolean {
  return clause.mode === 'habit' || clause.mode === 'would' || clause.mode === 'now'
}

/** How far before its clause an opening may begin, in tokens. */
const openingReach = 12

/**
 * True where the words at a token belong to something that happened; an opening "On the Friday" belongs to what follows,
 * and a sentence without a verb, "Gate nine, the first night.", to what is told around it.
 */
export function inEvent(reading: Reading, at: number): boolean {
  const index = reading.clauseAt[at] ?? -1
  const own = reading.clauses[index]
  const next = reading.clauses[index + 1]
  const follows = next !== undefined && happened(next)
  if (standsAlone(reading, at, own, next))
    return reading.tellsEvents && !isHypothetical(own) && !isHypothetical(next)
  if (isHypothetical(own)) return false
  if (own !== undefined && happened(own)) return true
  if (!follows) return false
  if (index < 0) return true
  return next.from - at <= openingReach && reading.sentenceAt[at] === reading.sentenceAt[next.from]
}

/** True for a habit and for what would be. */
function isHypothetical(clause: Clause | undefined): boolean {
  return clause !== undefined && (clause.mode === 'habit' || clause.mode === 'would')
}

/** True in a sentence without a verb: neither the clause before nor the one after has its verb there. */
function standsAlone(
  { sentenceAt }: Reading,
  at: number,
  before: Clause | undefined,
  after: Clause | undefined,
): boolean {
  const sentence = sentenceAt[at]
  return (
    (before === undefined || sentenceAt[before.verbAt] !== sentence) &&
    (after === undefined || sentenceAt[after.verbAt] !== sentence)
  )
}

/** Whether sentences are set apart anywhere; a raw transcript has no marks. */
export const hasMarks = ({ sentenceAt, tokens }: Reading): boolean =>
  (sentenceAt[tokens.length - 1] ?? 0) > 0

/** True where a sentence or a line of the original text ends between two tokens; raw transcripts have no such places. */
export function endsSentence(reading: ParsedText, before: number, after: number): boolean {
  const { end } = reading.tokens[before]!
  const { start } = reading.tokens[after]!
  // Most words stand one blank apart.
  if (start <= end || (start === end + 1 && reading.text[end] === ' ')) return false
  const between = reading.text.slice(end, start)
  // "Mrs. Lowe" is one person in one sentence.
  if (between === '. ' && titles.has(reading.tokens[before]!.norm)) return false
  return /[.!?;\n]/.test(between)
}

const titles = wordList('mr, mrs, ms, dr, prof, st')
