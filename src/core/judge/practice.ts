import type { Clause, Mode } from '../text/clause.ts'
import type { ParsedText } from '../text/parse-text.ts'
import type { Token } from '../text/tag-words.ts'
import { isPastForm, looksSameInPast } from '../text/verb-forms.ts'
import { wordList } from '../text/word-list.ts'
import { months, sinceThen, weekdays } from './lexicons/times.ts'
import { feelingVerbs, genericVerbs, speechVerbs } from './lexicons/verbs.ts'
import { isOfAnswer } from './of-answer.ts'
import { isParticular } from './particular.ts'
import { findPhrases, isNumber, phraseSet } from './phrase.ts'
import { isThing } from './thing.ts'

/** Words that date a change. */
const marks = phraseSet(`
now, since then, ever since, since that, since that day, from that day, these days, nowadays, from then on, from now on, no longer, any more, anymore,
every time, mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays, a habit, a rule, the rule i, the rule we, one rule, my rule, one thing since, one practice, what has stayed, what stayed, what i kept, what i do now, what i do since, until today, to this day, before every, before each, before any, after every, after each, still, today, since it, since, from there on
`)

/** Words that say that it was otherwise before: with them a practice may open an account as well as end it. */
const turns = phraseSet(
  `${sinceThen}, since that day, from that day, from now on, no longer, from there on`,
)
/** These need no account before them: who no longer does a thing once did it. */
const strongTurns = phraseSet(
  'since then, ever since, since that day, since that, from that day, from then on, no longer, now i never, now i always',
)
/** How far before its subject such a word may stand, in tokens. */
const turnReach = 2

/** How far before the verb the word may stand that dates the practice, in tokens. */
const reach = 13

/** What is done since follows from what was told: it stands in the later part of an account. */
const laterPart = 0.42
/** What the speaker does since, in a word that dates it, may be followed by a later occasion, and stands further up. */
const laterPartOwn = 0.35

/** In this last part what the speaker does is a practice where it has a thing of its own, and no word need date it. */
const lastPart = 0.6

/** An answer of fewer tokens may come to it after the first thing that happened. */
const shortText = 80

/** Without a word that dates it, a present is a practice only after so many clauses of an account. */
const fewestPast = 2

/** Presents that tell what is so, not what is done. */
const states = wordList(
  'be, can, could, would, need, regret, sound, call, live, own, belong, know, love, wonder, hate, promise, swear, bet, recommend, admit, agree, doubt, find, want, happen, occur, assume, guess, expect, hope, plan, aim, welcome',
)
/** Presents that tell what is done only where they say with what: "I have a line on each sheet", not "I carry that with me". */
const holdings = wordList('have, carry, keep, get, go, do')

/** What a system or another group does with what was made. */
const standing = wordList(
  'use, run, serve, handle, process, save, cost, work, support, cover, contain',
)

/** "More", "earlier", "a bit": a practice in these words alone could be anyone's. */
const vague = wordList(
  'better, earlier, sooner, less, little, harder, carefully, openly, directly, closer',
)

/** How what is done since may be told: what happened, or could or would happen, is none of it. */
const kept: ReadonlySet<Mode> = new Set<Mode>(['now', 'told-now', 'habit', 'perfect'])

/**
 * Indexes of the clauses that say what is done since: a present that a word dates ("now the tester comes out
 * first"), or, where the speaker tells their own acts in the past, a later present of theirs ("so I sit down").
 */
export function findPractice({ tokens, clauses }: ParsedText): ReadonlySet<number> {
  const told = clauses.filter(
    (clause) =>
      clause.mode === 'past' && (clause.actor !== 'thing' || isDatedThing(tokens, clause)),
  )
  const past = told.length
  const found = new Set<number>()
  if (past === 0 && findPhrases(tokens, strongTurns).length === 0) return found
  const most = tokens.length < shortText && past > 0 ? told[0]!.verbAt + 1 : tokens.length
  const late = Math.min(most, tokens.length * laterPart)
  const last = tokens.length * lastPart
  const lateOwn = Math.min(most, tokens.length * laterPartOwn)
  const markedFrom = new Int32Array(tokens.length + 1)
  for (const run of findPhrases(tokens, marks)) markedFrom[run.from + 1] = 1
  for (let at = 1; at < markedFrom.length; at++) markedFrom[at]! += markedFrom[at - 1]!
  const hasMark = (from: number, to: number) =>
    markedFrom[Math.min(tokens.length, Math.max(0, to))]! > markedFrom[Math.max(0, from)]!
  const turnEnds = new Set(findPhrases(tokens, turns).map(({ to }) => to))
  /** "Now I ask who signs", "I no longer send it". */
  const opensWithTurn = ({ actor, mode, subjectFrom, verbAt }: Clause) => {
    if (actor !== 'i' || mode === 'past') return false
    for (let at = subjectFrom; at >= subjectFrom - turnReach; at--)
      if (turnEnds.has(at)) return true
    if (followsTurn(tokens, subjectFrom, turnEnds)) return true
    if (past > 0 && opensWithAnyOccasion(tokens, subjectFrom)) return true
    return turnEnds.has(verbAt) || opensWithSince(tokens, subjectFrom)
  }
  const tellsInPast = ownPastFirst(clauses, late)
  clauses.forEach((clause, index) => {
    if (!kept.has(clause.mode) || isOfAnswer(tokens, clause)) return
    const turned = opensWithTurn(clause)
    if (isNamedPractice(tokens, clause, clauses[index - 1])) {
      found.add(index)
      return
    }
    if ((clause.from < lateOwn && !turned) || clause.passive || clause.actorWord === 'you') return
    const own = clause.actor === 'i' || clause.actor === 'we'
    const isPresent = clause.mode === 'now' || clause.mode === 'told-now' || clause.mode === 'habit'
    // "Finance now uses the same numbers": how it stands, not what one does otherwise.
    if (!own && standing.has(clause.verb)) return
    const isDated = hasMark(clause.verbAt - reach, clause.to + 1)
    // "I have asked for that person on every job since".
    const isKeptSince = clause.mode === 'perfect' && own && isDated && !isThatDay(tokens, clause)
    if (!isPresent && !isKeptSince) return
    const isForAll = !own && clause.mode === 'now' && tellsInPast && holdsForAll(tokens, clause)
    const isRuleSince = clause.none && clause.mode === 'now' && turnEnds.has(clause.subjectFrom)
    const isEarly =
      isKeptSince || turned || isRuleSince || isForAll || (clause.actor === 'i' && isDated)
    if (clause.from < late && !isEarly) return
    const isKeptThere = clause.actorWord === 'there' && isDated && holdsThing(tokens, clause)
    if ((states.has(clause.verb) && !isKeptThere) || feelingVerbs.has(clause.act)) return
    // "One fault can send a car the wrong way": what may be.
    if (isOnlyPossible(tokens, clause)) return
    // "I always committed", "he signed every one": a habit that is over.
    if (isPastHabit(tokens, clause)) return
    // "We still talk about it": remembered, and nothing done otherwise.
    if (remembering.has(clause.verb) && tokens[clause.verbAt - 1]?.norm === 'still') return
    // "I handled it fine", "they developed it further": no clause of its own.
    if (clause.actorWord === 'it' && tokens[clause.subjectFrom - 1]?.pos === 'VERB') return
    // "I told him to write it down, and that I come": said, and once.
    if (
      tokens[clause.subjectFrom - 1]?.norm === 'that' &&
      tokens[clause.subjectFrom - 2]?.pos === 'CCONJ'
    )
      return
    // "Since I have a bad knee": a reason.
    if (tokens[clause.subjectFrom - 1]?.norm === 'since' && !turned) return
    // "He still rings me first": how it stands between them.
    if (clause.actor === 'person' && tokens[clause.verbAt - 1]?.norm === 'still') return
    const keepsSince = opensWithSince(tokens, clause.subjectFrom)
    if (
      !isRuleSince &&
      holdings.has(clause.verb) &&
      !keepsSince &&
      !holdsThing(tokens, clause) &&
      !holdsSpan(tokens, clause) &&
      !namesDays(tokens, clause)
    )
      return
    if (hasNone(tokens, clause)) return
    if (clause.reported && !isDated) return
    if (isOfLearned(tokens, clause, clauses[index - 1])) return
    if (saysWhich(tokens, clause) || (isOfNoun(tokens, clause) && !isDated)) return
    // "Now when somebody brings me a number": when, and not what.
    if (!own && occasions.has(tokens[clause.subjectFrom - 1]?.norm ?? '')) return
    const follows = clauses[index - 1]
    const isSaid = follows !== undefined && speechVerbs.has(follows.verb) && !own
    if (isSaid) return
    const isKept = own
      ? isDated ||
        turned ||
        (tellsInPast &&
          past >= fewestPast &&
          isSpoken(clause) &&
          (isRule(tokens, clause) ||
            (clause.mode === 'now' && clause.from >= last && holdsThing(tokens, clause))))
      : isForAll || isRuleSince || (isDated && (clause.mode !== 'told-now' || tellsInPast))
    // Told without what led to it, a change needs a thing of its own: "I no longer worry" is a saying.
    const isOnOwnThing =
      holdsThing(tokens, clause) || goesOnToThing(tokens, clause) || holdsSpan(tokens, clause)
    if (isKept && past === 0 && !isOnOwnThing) return
    if (isKept) found.add(index)
  })
  return found
}

/** "In September 2021 the launch was two days late": nobody acts, and it is one thing that happened on its day. */
export function isDatedThing(tokens: readonly Token[], clause: Clause): boolean {
  if (clause.actor !== 'thing' || clause.mode !== 'past') return false
  for (let at = clause.to - 1; at >= Math.max(0, clause.from - datedReach); at--) {
    const { norm, after } = tokens[at]!
    if (at < clause.from && after === 'stop') return false
    if (months.has(norm) || weekdays.has(norm)) return true
  }
  return false
}

const daysAndParts = wordList('day, night, evening, morning, afternoon, week')

/** "I have sent the correction that evening": once, and no practice. */
export function isThatDay(tokens: readonly Token[], { verbAt, to }: Clause): boolean {
  for (let at = verbAt + 1; at < Math.min(tokens.length - 1, to + 1); at++) {
    const { norm } = tokens[at]!
    if (tokens[at]!.after === 'stop') return false
    if ((norm === 'that' || norm === 'same') && daysAndParts.has(tokens[at + 1]!.norm))
      return tokens[at - 1]!.norm !== 'since'
  }
  return false
}

/** How far before a clause its day may stand, in tokens. */
const datedReach = 4

/** How far a sentence may go on before its "since". */
const longestOpening = 8

/** "In every document since I have a line": nothing happens before it in its sentence, so it is no reason. */
function opensWithSince(tokens: readonly Token[], subjectFrom: number): boolean {
  if (tokens[subjectFrom - 1]?.norm !== 'since') return false
  for (let at = subjectFrom - 1; at >= Math.max(0, subjectFrom - longestOpening); at--) {
    const { pos, after } = tokens[at]!
    if (pos === 'VERB' || pos === 'AUX') return false
    if (after === 'stop') return at < subjectFrom - 1
  }
  return false
}

const relatives = wordList('who, whoever, whom')

/** "To whoever looks worst in it", "to who pays for it": which one, and no practice of anybody's. */
function saysWhich(tokens: readonly Token[], { actorWord, verbAt }: Clause): boolean {
  if (actorWord !== undefined && relatives.has(actorWord)) return true
  return relatives.has(tokens[verbAt - 1]?.norm ?? '')
}

/** "On one condition, that we write to them": what was asked for. */
function isOfNoun(tokens: readonly Token[], { subjectFrom }: Clause): boolean {
  return tokens[subjectFrom - 1]?.norm === 'that' && tokens[subjectFrom - 2]?.pos === 'NOUN'
}

function holdsSpan(tokens: readonly Token[], { from, to }: Clause): boolean {
  for (let at = from; at < to; at++) if (isOneUnit(tokens, at)) return true
  return false
}

/** "On Fridays I go through it": when, week for week. */
function namesDays(tokens: readonly Token[], { from, to }: Clause): boolean {
  for (let at = Math.max(0, from - 1); at < to; at++) {
    const { norm } = tokens[at]!
    if (norm.endsWith('days') && weekdays.has(norm.slice(0, -1))) return true
  }
  return false
}

/** "Since then we have had no incident": how it went, not what is done. */
export const hasNone = (tokens: readonly Token[], { verb, verbAt }: Clause): boolean =>
  verb === 'have' && tokens[verbAt + 1]?.norm === 'no'

/** True where a thing of this account's own stands in the clause. */
export function holdsThing(tokens: readonly Token[], { from, to }: Clause): boolean {
  for (let at = from; at < to; at++)
    if (isThing(tokens, at) && isParticular(tokens[at]!)) return true
  return false
}

const openers = wordList('nothing, no, nobody, whoever, whatever, each, every')
/** "Nothing leaves the yard unless", "whoever rings me gets a ladder first": how far before its verb such a word may stand. */
const openerReach = 7

/** A rule that holds for all, with something in it that only this account has. */
function holdsForAll(tokens: readonly Token[], clause: Clause): boolean {
  if (clause.actor === 'i' || clause.actorWord === 'you') return false
  for (let at = clause.verbAt - 1; at >= Math.max(0, clause.verbAt - openerReach); at--) {
    if (openers.has(tokens[at]!.norm)) return holdsThing(tokens, clause)
    if (tokens[at]!.after === 'stop') return false
  }
  return false
}

/** "Now when somebody brings me a number, I go first": how far before its subject the turn may stand that opens it. */
const turnedOccasionReach = 10

function followsTurn(
  tokens: readonly Token[],
  subjectFrom: number,
  turnEnds: ReadonlySet<number>,
): boolean {
  for (let at = subjectFrom - 1; at >= Math.max(1, subjectFrom - turnedOccasionReach); at--) {
    if (tokens[at]!.after === 'stop') return false
    if (occasions.has(tokens[at]!.norm)) return turnEnds.has(at)
  }
  return false
}

const occasions = wordList('when, whenever, before, if, after')
/** How far before its subject a practice may name when it comes. */
const occasionReach = 8

const anyOne = wordList('anything, any, anybody, anyone, every, each')

/** "Before I stop anything I ask": its sentence opens with whenever it comes, and it is the speaker who goes on. */
function opensWithAnyOccasion(tokens: readonly Token[], subjectFrom: number): boolean {
  let named = false
  for (let at = subjectFrom - 1; at >= Math.max(0, subjectFrom - turnedOccasionReach); at--) {
    const { norm, after } = tokens[at]!
    named ||= anyOne.has(norm)
    if (after === 'stop') return named && occasions.has(norm) && tokens[at + 1]?.norm === 'i'
  }
  return false
}

/** What may be is not what is done. */
const may = wordList('can, may, might')

/** "One fault can send a car the wrong way", "this I can't say": what may be, or may not. */
function isOnlyPossible(tokens: readonly Token[], { verbAt }: Clause): boolean {
  const before = tokens[verbAt - 1]?.norm ?? ''
  return may.has(before) || (before === "n't" && tokens[verbAt - 2]?.norm === 'ca')
}

const remembering = wordList('talk, speak, laugh, joke, smile, remember, meet, see')

function isPastHabit(tokens: readonly Token[], clause: Clause): boolean {
  const { norm } = tokens[clause.verbAt]!
  if (clause.mode !== 'habit' || clause.perfect || clause.passive) return false
  return isPastForm(norm) && !looksSameInPast(norm)
}

/** "So when someone talks to me I take my hands off the keys". */
function followsOccasion(tokens: readonly Token[], { subjectFrom }: Clause): boolean {
  for (let at = subjectFrom - 1; at >= Math.max(1, subjectFrom - occasionReach); at--)
    if (occasions.has(tokens[at]!.norm))
      return tokens[at - 1]!.norm === 'so' || subjectFrom > tokens.length * lastPart
  return false
}

/** How far after its verb a practice may name whose it is, in tokens. */
const mineReach = 18

/**
 * A practice that names itself as one: "what I do is read the four digits aloud", "the pumps are tested each month, by
 * me", "my first question has been to the newest for three years".
 */
function isNamedPractice(
  tokens: readonly Token[],
  clause: Clause,
  before: Clause | undefined,
): boolean {
  const { mode, passive, negated, from, subjectFrom, verbAt, actor } = clause
  if (negated || mode === 'past' || mode === 'would' || mode === 'could') return false
  if (
    before !== undefined &&
    before.actor === 'i' &&
    before.verb === 'do' &&
    before.mode === 'now' &&
    verbAt - before.verbAt <= 2 &&
    tokens[before.subjectFrom - 1]?.norm === 'what'
  )
    return holdsThing(tokens, clause)
  if (actor === 'i' || actor === 'we' || !holdsThing(tokens, clause)) return false
  if (passive && mode !== 'perfect') {
    for (let at = verbAt + 1; at < Math.min(tokens.length - 1, verbAt + mineReach); at++)
      if (tokens[at]!.norm === 'by' && tokens[at + 1]!.norm === 'me') return true
    return false
  }
  if (mode !== 'perfect' || (tokens[subjectFrom - 1]?.norm !== 'my' && tokens[from]?.norm !== 'my'))
    return false
  for (let at = verbAt + 1; at < Math.min(tokens.length - 2, verbAt + mineReach); at++)
    if (tokens[at]!.norm === 'for' && isNumber(tokens[at + 1]!)) return true
  return false
}

const always = wordList(
  'every, each, always, never, whenever, all, both, any, anybody, nobody, daily',
)

/** "So I sit down", "I do it for every funeral", "we don't use the board": a rule that one keeps. */
function isRule(tokens: readonly Token[], clause: Clause): boolean {
  const { subjectFrom, to, negated } = clause
  if (negated || tokens[subjectFrom - 1]?.norm === 'so' || followsOccasion(tokens, clause))
    return true
  for (let at = subjectFrom; at < to; at++) if (always.has(tokens[at]!.norm)) return true
  return false
}

const teaching = wordList('learn, teach, realise, realize')

/** "I learned to listen before I speak": what was learned, and nothing that is done. */
export function isOfLearned(
  tokens: readonly Token[],
  { subjectFrom, actor }: Clause,
  before: Clause | undefined,
): boolean {
  return (
    before !== undefined &&
    actor === 'i' &&
    teaching.has(before.verb) &&
    tokens[before.verbAt + 1]?.norm === 'to' &&
    occasions.has(tokens[subjectFrom - 1]?.norm ?? '')
  )
}

const asides = wordList('say, mean, admit, go, thank')

/** A present with its own "I", and more than talk. */
function isSpoken({ actorWord, verb, act }: Clause): boolean {
  return actorWord !== undefined && !asides.has(verb) && !genericVerbs.has(act)
}

/** True where the speaker's own acts in the first part are told in the past. */
function ownPastFirst(clauses: readonly Clause[], before: number): boolean {
  let past = 0
  let present = 0
  for (const { actor, mode, from } of clauses) {
    if (from >= before || (actor !== 'i' && actor !== 'we')) continue
    if (mode === 'past') past += 1
    else if (mode === 'told-now') present += 1
  }
  return present === 0 || past >= 2 * present
}

/** Verbs that say little without the thing they are done to. */
const lightVerbs = wordList(
  'communicate, say, ask, tell, speak, talk, check, prepare, plan, explain, inform, involve, document, send, share, write, do, look, pay, take, give',
)

/** "Ask who signs" asks for one thing; "ask what they think" could ask for anything. */
const openWords = wordList('who, whose, which, what, where, when, whether')
const openVerbs = wordList('be, have, do, think, want, need, feel, mean, go, happen, say, work')

function asksOneThing(tokens: readonly Token[], { verbAt, to }: Clause): boolean {
  if (!openWords.has(tokens[verbAt + 1]?.norm ?? '')) return false
  for (let at = verbAt + 2; at < to; at++) {
    const { pos, lemma } = tokens[at]!
    if (pos === 'VERB' && !openVerbs.has(lemma) && !genericVerbs.has(lemma)) return true
  }
  return false
}

/** How far beyond its clause a practice may come to what it is about, in tokens. */
const beyond = 12

/** "I talk to everyone whose work I am about to stop before the memo goes out": the memo is what this account has. */
function goesOnToThing(tokens: readonly Token[], { verbAt, to }: Clause): boolean {
  let at = verbAt + 1
  while (at < Math.min(tokens.length, to + beyond) && tokens[at - 1]!.after !== 'stop') {
    if (at >= to && isNumber(tokens[at]!)) return true
    if (at >= to && isThing(tokens, at) && isParticular(tokens[at]!)) return true
    at += 1
  }
  return false
}

/** "A bit more", "sometimes": these take back what they stand with. */
const halved = wordList('more, better, bit, sometimes, try, tries, often, possible, usually')

/** "One day", "one full shift": how long, in a practice. */
const isOneUnit = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.norm === 'one' &&
  (spans.has(tokens[at + 1]?.norm ?? '') ||
    (measured.has(tokens[at + 1]?.norm ?? '') && spans.has(tokens[at + 2]?.norm ?? '')))
const measured = wordList('full, whole, entire, half, long')
const spans = wordList('day, hour, morning, evening, night, week, minute, shift')

/** True for a practice in words that could be anyone's: "I check in more", "I try to listen". */
export function isVaguePractice({ tokens }: ParsedText, clause: Clause): boolean {
  let light = genericVerbs.has(clause.act) || lightVerbs.has(clause.act)
  let concrete = asksOneThing(tokens, clause) || goesOnToThing(tokens, clause)
  for (let at = clause.from; at < clause.to; at++) {
    const { norm } = tokens[at]!
    if (halved.has(norm) && tokens[at - 1]?.norm !== 'any') return true
    if (vague.has(norm)) light = true
    if (isNumber(tokens[at]!) || isThing(tokens, at) || isOneUnit(tokens, at)) concrete = true
  }
  return light && !concrete
}
