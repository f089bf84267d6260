import type { Clause } from '../../text/clause.ts'
import { groupNouns, roleNouns, titles } from '../../text/people.ts'
import type { Token } from '../../text/tag-words.ts'
import { looksSameInPast } from '../../text/verb-forms.ts'
import { wordList } from '../../text/word-list.ts'
import { dayParts, months, seasons, timeUnits, weekdays } from '../lexicons/times.ts'
import { clearDecisionVerbs, feelingVerbs, speechVerbs } from '../lexicons/verbs.ts'
import type { TokenRun } from '../phrase.ts'
import { clausesIn, happened } from '../reading.ts'
import { wordsIn } from '../words-in.ts'
import type { Reading } from '../reading.ts'

/**
 * What quoted words are, as far as a question about them depends on it: what the speaker chose or altered, said or
 * showed to somebody, did, or did for a long while; what "we" did, once or for a long while, and that two sides agreed,
 * with no word on what; what was done by nobody
 * in particular or by others; something said by others; something that took place; how it is said to have ended, and how
 * much better it got; how things were, or that something was not; what the speaker felt or was; what they do by habit or
 * since, what they would do, and what they did not do or should have, and what "we" left undone; what is said to hold in general, and what is called a lesson; words without a verb; a time; who somebody was; how
 * things are in general, as somebody says who tells of no one time; where and as what somebody stood before anything
 * happened, how the speaker says they are, and as what the speaker did. What the words do not prove is read as an event, a state or a
 * view, of which nothing is taken for granted.
 */
export const phraseKinds = [
  'own-choice',
  'own-said',
  'own-act',
  'own-role',
  'our-act',
  'our-role',
  'accord',
  'hidden-act',
  'their-act',
  'said',
  'event',
  'result',
  'gain',
  'state',
  'view',
  'practice',
  'intent',
  'omission',
  'our-omission',
  'dropped',
  'denial',
  'maxim',
  'lesson',
  'part',
  'time',
  'who',
  'setting',
  'trait',
  'background',
  'role',
] as const
export type PhraseKind = (typeof phraseKinds)[number]

/** Whom quoted words hold beside the speaker: somebody who can be told from others, one or several who cannot, all, nobody. */
export type PhrasePeople = 'known' | 'somebody' | 'crowd' | 'all' | 'none'

/** Quoted words as a wording sees them, and what is told right after them. */
export interface PhraseShape {
  kind: PhraseKind
  people: PhrasePeople
  /** The speaker tells next what they did. */
  actsNext?: boolean
  /** That somebody was right is told next. */
  grantedNext?: boolean
  /** Somebody's answer to it is told next. */
  repliesNext?: boolean
  /** The reason for it is told next. */
  whyNext?: boolean
  /** Who that was is told next. */
  whoNext?: boolean
  /** What the answer calls the person in them right after: "he", "she", or nothing. */
  calledNext?: string
  /** What it was chosen over is told with it. */
  otherNext?: boolean
  /** An error of the speaker's, harm, or somebody against it. */
  grave?: boolean
}

/** "I think", "I would say": the clause that follows is the one that is meant. */
export function isFrame({ actor, verb }: Clause): boolean {
  return actor === 'i' && frameVerbs.has(verb)
}
const frameVerbs = wordList('think, guess, suppose, believe, say, mean, know, hope, feel')

/** Reads what the words of a run are. Linear in the run, and for a few kinds in the clauses of the text. */
export function readPhrase(reading: Reading, run: TokenRun): PhraseShape {
  const clauses = clausesIn(reading, run).filter((one) => !isFiller(reading.tokens, one))
  const told = leadsIn(reading, run, clauses) ? clauses.slice(1) : clauses
  const clause =
    told.find((one) => !isFrame(one) || (one.verb === 'say' && happened(one))) ?? told[0]
  const kind =
    clause === undefined
      ? kindWithoutVerb(reading, run)
      : namesWho(reading, run)
        ? 'who'
        : hangsOnNoun(reading.tokens, run, clause)
          ? kindWithoutVerb(reading, run)
          : proveKind(reading, run, clause)
  const people = peopleIn(reading, run, clauses)
  if (namesChoice.test(wordsIn(reading.tokens, run))) return { kind: 'own-choice', people }
  // "One of the sites emerged as the favourite": things do nothing to anybody.
  if (kind === 'their-act' && (people === 'none' || doneByThings(reading, run, clause)))
    return { kind: 'event', people: 'none' }
  const acts = clause !== undefined && (kind === 'their-act' || kind === 'said')
  return { kind, people: acts && people === 'known' ? peopleActing(reading, clause) : people }
}

/** "When I left, the team gave me a card": what is told comes after when it was. */
const leadsIn = ({ tokens }: Reading, { from }: TokenRun, [first, second]: Clause[]): boolean =>
  first !== undefined &&
  second?.actorWord !== undefined &&
  second.subjectFrom > first.verbAt &&
  settings.has(tokens[from]!.norm) &&
  first.subjectFrom <= from + 1
const settings = wordList('when, while, once, after, before, as, since')

function pointsAtOne(tokens: readonly Token[], { subjectFrom, verbAt }: Clause): boolean {
  const before = tokens[subjectFrom - 1]?.pos
  return verbAt - subjectFrom > 1 || before === 'ADJ' || before === 'DET' || before === 'NUM'
}

/** Whether the one who acts is known; somebody else in the words is not the one to ask after. */
function peopleActing(reading: Reading, { subjectFrom, verbAt }: Clause): PhrasePeople {
  const subject = reading.tokens.slice(subjectFrom, verbAt)
  const isKnown = subject.some(
    (token, at) =>
      knownPeople.has(token.norm) ||
      hers.has(token.norm) ||
      titles.has(token.norm) ||
      isName(reading, token) ||
      (roleNouns.has(token.norm) && owns.has(subject[at - 1]?.norm ?? '')),
  )
  return isKnown ? 'known' : 'somebody'
}

/** What the words are once what a kind takes for granted is borne out by them. */
function proveKind(reading: Reading, run: TokenRun, clause: Clause): PhraseKind {
  const { tokens, practice, clauses } = reading
  // "I had thought they liked that" is what the speaker thought.
  if (clausesIn(reading, { from: run.from, to: clause.verbAt }).some(isPastThought)) return 'view'
  const words = wordsIn(tokens, run)
  if (lessons.test(words)) return 'lesson'
  const kind = kindOf(reading, run, clause)
  const { actor, actorWord, verb, act, verbAt, mode, negated } = clause
  const isTold = happened(clause)
  // "Four people did" says nothing without the sentence before it.
  if (verbAt === run.to - 1 && standingIn.has(verb) && actor !== 'thing') return 'part'
  if (actor === 'i' && (holdsPlace(tokens, run, clause) || opensWithPlace(reading, run, clause)))
    return 'role'
  // "He ran the abbey shop": who he was.
  if (actor === 'person' && running.has(verb) && holdsPlace(tokens, run, clause))
    return 'background'
  if (notSaid.test(words)) return 'denial'
  if (actor === 'we' && opensWithBusiness(reading, run, clause)) return 'background'
  if (isTold && !negated && actor !== 'i' && agrees(tokens, run, clause)) return 'accord'
  if (isBidding(tokens, clause)) return 'maxim'
  if (actor === 'i' && regrets.test(words)) return 'omission'
  if (holdsView(tokens, clause)) return 'said'
  if (givesReason(tokens, clause)) return 'background'
  if (actor === 'i' && isTold && givesUp(tokens, clause)) return 'dropped'
  if (actor === 'we' && isTold && leavesUndone(clause)) return 'our-omission'
  // What the speaker had done before it began is looked back on, like what they had not done.
  if (ownDeeds.has(kind) && wasBefore(reading, clause))
    return comingUpon.has(act) ? 'background' : 'omission'
  if (deedKinds.has(kind) && wasBefore(reading, clause)) return 'background'
  if (kind === 'own-act' && isAttitude(tokens, clause)) return 'view'
  // "The night of the move I was copying the logs": what somebody was at when it happened.
  if (kind === 'own-role' && clause.progressive && oneNight.test(words)) return 'background'
  // "In her car, because | we were driving to the printers".
  if (
    (kind === 'own-role' || kind === 'our-role') &&
    clause.progressive &&
    whileSo.has(tokens[clause.subjectFrom - 1]?.norm ?? '')
  )
    return 'background'
  switch (kind) {
    case 'practice':
      if (verb === 'be' && isSince.test(words)) return 'practice'
      if (verb === 'be' && namesPlace(tokens, run, clause)) return 'role'
      if (verb === 'have' || verb === 'be' || verb === 'get')
        return actor === 'i' && !negated ? 'trait' : 'setting'
      if (mode === 'now' && believing.has(verb) && actor === 'i') return 'maxim'
      // "I've been told that I take too much on".
      if (clause.passive && speechVerbs.has(verb)) return 'said'
      if (mode === 'perfect') return givingUp.has(verb) ? 'setting' : 'practice'
      // "That night I put him on line one" was done once.
      if (looksSameInPast(tokens[verbAt]!.norm) && once.test(words))
        return actor === 'i' ? 'own-act' : 'state'
      if (practice.has(clauses.indexOf(clause)) || (mode === 'habit' && isRepeated.test(words)))
        return 'practice'
      if (looksSameInPast(tokens[verbAt]!.norm) || verb === 'bet')
        return actor === 'i' ? 'own-act' : 'state'
      return !isRepeated.test(words) || standsSo.has(verb) ? 'setting' : 'practice'
    case 'maxim':
      // "The new one lost", "one came back" is said of a thing.
      if (actorWord === 'one' && (isTold || pointsAtOne(tokens, clause)))
        return isTold ? 'event' : 'state'
      // "You never knew" was so for anybody who was there.
      if (actorWord === 'you' && isTold) return 'state'
      return actor === 'i' || actorWord === 'you' || actorWord === 'one' || verb === 'be'
        ? 'maxim'
        : 'setting'
    case 'own-choice':
      return mishaps.test(words) ? 'own-act' : kind
    case 'own-said':
      if (toMyself.test(words)) return 'view'
      if (negated || saidNothing.test(words)) return 'omission'
      return run.to - run.from < fewestTold ? 'own-act' : kind
    case 'own-act':
    case 'event':
      if (actor === 'thing' && (standsStill(tokens, run, clause) || stating.has(verb)))
        return 'background'
      if ((arriving.has(verb) || comingTo.has(verb)) && actor === 'i') return 'background'
      if (kind === 'own-act' && negated) return 'omission'
      // Nobody chooses what they find.
      return kind === 'own-act' && comingUpon.has(act) ? 'event' : kind
    case 'their-act':
      if (coming.has(verb)) return 'state'
      return arriving.has(verb) || (verb === 'sit' && tokens[verbAt + 1]?.norm === 'on')
        ? 'background'
        : kind
    case 'our-act':
      if (meetingVerbs.has(verb) || finding.has(verb)) return 'event'
      return befalling.has(act) || befalling.has(verb) ? 'state' : kind
    case 'hidden-act': {
      const subject = tokens.slice(clause.subjectFrom, verbAt)
      const isDoneTo = subject.some(
        ({ norm, lemma }) =>
          somebody.has(norm) ||
          knownPeople.has(norm) ||
          crowds.has(lemma) ||
          norm === 'who' ||
          norm === 'we',
      )
      const isCounted = subject.some(({ pos }) => pos === 'NUM')
      if (isDoneTo && !negated && swayed.has(tokens[verbAt]!.norm)) return 'said'
      return isDoneTo || isCounted || adjectival.has(verb) ? 'state' : kind
    }
    case 'said':
      return always.test(words) ? 'state' : kind
    case 'denial':
      if (isTold && deniesAtStart(tokens, run, clause)) return kind
      return standsStill(tokens, run, clause) ? 'setting' : 'state'
    case 'state':
    case 'view': {
      if (isTold && !clause.passive && isPosition(tokens, clause)) return 'said'
      // "It has influenced my work" says what the speaker became.
      if (actor === 'thing' && mode === 'perfect' && (shaping.has(verb) || verb === 'influence'))
        return 'view'
      if (
        actor === 'thing' &&
        mode === 'habit' &&
        isRepeated.test(words) &&
        !/\b(?:was|were)\b/.test(words)
      )
        return 'practice'
      if (actor === 'thing' && !isTold)
        return !negated &&
          (mode === 'now' || mode === 'perfect') &&
          (holding.test(words) || bearsUp.has(verb))
          ? 'result'
          : standsStill(tokens, run, clause) || mode === 'now'
            ? 'setting'
            : kind
      // "My door is always open".
      if (mode === 'habit' && actor === 'thing' && isRepeated.test(words)) return 'practice'
      if (!isTold) return 'setting'
      if (!standsStill(tokens, run, clause)) return kind
      return actor === 'i' &&
        verb === 'be' &&
        tokens.slice(verbAt + 1, run.to).find(({ pos }) => pos !== 'ADV')?.pos !== 'ADP' &&
        !weighs.has(tokens[verbAt + 1]?.norm ?? '')
        ? 'role'
        : 'background'
    }
    default:
      return kind
  }
}

/** "We found common ground", "we got aligned", "they came to an agreement": that it was agreed, and not what. */
function agrees(
  tokens: readonly Token[],
  { to }: TokenRun,
  { verb, verbAt, act, actor, actorWord }: Clause,
): boolean {
  if (verb === 'align' && sides.has(actorWord ?? '')) return true
  if (actor === 'thing' || actor === 'nobody')
    return agreements.has(actorWord ?? '') && arrivingAt.has(verb)
  const after = tokens.slice(verbAt + 1, to).filter(({ pos }) => pos !== 'ADV' && pos !== 'DET')
  if (meeting.has(verb) || meeting.has(act)) return after.length === 0
  if (verb === 'talk' || verb === 'work' || verb === 'sort')
    return after[0]?.norm === 'it' || after[0]?.norm === 'things' || after[0]?.norm === 'through'
  const named = after.findIndex(({ lemma }) => agreements.has(lemma))
  if (named < 0) return after.some(({ norm }) => norm === 'aligned') && after.length <= 2
  // What it was is told: "we found a compromise: two weeks", "an agreement to wait".
  const next = after[named + 1]?.norm ?? ''
  const isBare = after.length - named <= 1 + Number(after[named]?.norm === 'common')
  return arrivingAt.has(verb) && (isBare || next === 'that' || next === 'for')
}
const meeting = wordList('agree, compromise, align, reconcile')
const sides = wordList('we, they, both, everybody, everyone')
const arrivingAt = wordList('find, reach, come, get, make, strike, meet, arrive, be')
const agreements = wordList(
  'agreement, consensus, compromise, alignment, understanding, common, middle, halfway, solution, settlement, way',
)

/** "Never trust the green light": said to anybody who has it to do. */
const isBidding = (
  tokens: readonly Token[],
  { actorWord, mode, subjectFrom, verbAt }: Clause,
): boolean =>
  actorWord === undefined &&
  mode === 'now' &&
  [subjectFrom, subjectFrom - 1].some(
    (at) => tokens[at]?.after === 'stop' && (at === subjectFrom || tokens[at]!.pos === 'ADV'),
  ) &&
  tokens[verbAt]!.norm === tokens[verbAt]!.lemma

/** "I dropped it after a day": what was begun and let go was never done. */
const givesUp = (tokens: readonly Token[], { verb, verbAt }: Clause): boolean =>
  lettingGo.has(verb) || (verb === 'give' && tokens[verbAt + 1]?.norm === 'up')
const lettingGo = wordList('drop, discard, abandon, scrap, shelve')

/** "We skipped the review", "we didn't test it". */
const leavesUndone = ({ negated, verb, act }: Clause): boolean =>
  negated
    ? verb !== 'be' && !stillVerbs.has(verb) && !feelingVerbs.has(act) && !befalling.has(verb)
    : omitting.has(verb)
const omitting = wordList('skip, forget, overlook, ignore, neglect, bypass, omit')

const ownDeeds: ReadonlySet<PhraseKind> = new Set(['own-act', 'own-choice'])
const deedKinds: ReadonlySet<PhraseKind> = new Set(['our-act', 'their-act', 'hidden-act', 'event'])
/** "We'd sold it": told as having been so before what the answer tells, in an answer whose own course is plain past. */
function wasBefore({ clauses }: Reading, { perfect, mode }: Clause): boolean {
  if (!perfect || mode !== 'past') return false
  const told = clauses.filter(happened)
  return told.filter((one) => !one.perfect).length >= plainCourse * told.length
}
const plainCourse = 0.6

/** "I looked at it", "I took it seriously": how somebody bore themselves, and no step. */
function isAttitude(tokens: readonly Token[], { verb, verbAt, to }: Clause): boolean {
  // "I figured she was scared" was thought, "I figured it out" was done.
  if (verb === 'figure') return !tokens.slice(verbAt + 1, to).some(({ norm }) => norm === 'out')
  if (regarding.has(verb)) return !tokens.slice(verbAt + 1, to).some(({ pos }) => pos === 'NOUN')
  return (
    verb === 'take' &&
    tokens.slice(verbAt + 1, to).some(({ norm }) => norm === 'seriously' || norm === 'ownership')
  )
}
const regarding = wordList('look, think, consider, wonder, reflect, watch, listen')

/** Stands for what another sentence said. */
const standingIn = wordList('do, have')
const regrets = /\bi (?:really )?(?:should|ought to) (?:have|'ve)\b/
const believing = wordList('believe, value')
/** What comes to somebody and is not chosen. */
const comingUpon = wordList(
  'find, notice, discover, spot, realise, realize, see, forget, miss, lose, fall, hear, get, receive, meet, learn, remember, inherit',
)

/** As what the speaker was there: "I was the charge nurse", "I was in charge of it", "I led the dispatch team". */
function holdsPlace(
  tokens: readonly Token[],
  { to }: TokenRun,
  { verb, verbAt, progressive, mode, negated, to: clauseTo }: Clause,
): boolean {
  if (negated) return false
  const after = tokens.slice(verbAt + 1, Math.min(to, clauseTo))
  if (verb === 'sit') return after[0]?.norm === 'on' && after.some(({ norm }) => bodies.has(norm))
  if (verb === 'be') {
    const said = after.slice(0, 4).map(({ norm }) => norm)
    if (said.includes('charge') || said.includes('responsible')) return true
    const head = after.slice(0, 3).filter(({ pos }) => pos === 'NOUN' || pos === 'PROPN')
    return after[0] !== undefined && after[0] === head[0] && roleNouns.has(head.at(-1)!.lemma)
  }
  if (!running.has(verb)) return false
  if (progressive && mode === 'perfect') return true
  const end = after.findIndex(
    ({ pos, after: mark }) => pos === 'ADP' || pos === 'VERB' || mark === 'comma',
  )
  const object = after.slice(0, end < 0 ? undefined : end + (after[end]?.after === 'comma' ? 1 : 0))
  return object.some(({ norm, lemma }) => bodies.has(norm) || bodies.has(lemma))
}
/** "I'm a process engineer". */
const namesPlace = (
  tokens: readonly Token[],
  { to }: TokenRun,
  { verbAt, negated }: Clause,
): boolean =>
  !negated &&
  tokens[verbAt + 1]?.pos === 'DET' &&
  tokens
    .slice(verbAt + 2, Math.min(to, verbAt + 5))
    .some(({ lemma, pos }) => pos === 'NOUN' && roleNouns.has(lemma))

/** "I ran the systems at a newspaper in Bergen", first of all: as what somebody tells it, and nothing that took place. */
function opensWithPlace(
  { tokens, sentenceAt, clauses }: Reading,
  { to }: TokenRun,
  clause: Clause,
): boolean {
  const { verb, verbAt, mode, negated } = clause
  const looksAfter = verb === 'look' && tokens[verbAt + 1]?.norm === 'after'
  if (negated || !(running.has(verb) || verb === 'work' || looksAfter)) return false
  if (
    sentenceAt[verbAt] !== 0 ||
    clauses.indexOf(clause) > 0 ||
    (mode !== 'past' && mode !== 'now')
  )
    return false
  return tokens
    .slice(verbAt + 2, to)
    .some(({ norm }) => norm === 'at' || norm === 'for' || norm === 'in')
}
/** "We did the laundry for hotels", first of all: what the house lives by. */
const opensWithBusiness = (
  { tokens, sentenceAt, clauses }: Reading,
  { to }: TokenRun,
  clause: Clause,
): boolean =>
  trading.has(clause.verb) &&
  !clause.negated &&
  sentenceAt[clause.verbAt] === 0 &&
  clauses[0] === clause &&
  tokens.slice(clause.verbAt + 2, to).some(({ norm }) => norm === 'for')
const trading = wordList('do, make, run, sell, build, operate')
const running = wordList('lead, run, manage, head, own, supervise, direct, coordinate')
/** What somebody runs or sits on for years. */
const bodies = wordList(
  'team, teams, board, committee, council, department, division, unit, shop, bakery, restaurant, kitchen, company, business, firm, branch, crew, group, desk, office, floor, ward, shift, squad, practice, clinic, school, people',
)

/** "My reason was that claims get amended", "the idea was to wait": why, and nothing that took place. */
function givesReason(
  tokens: readonly Token[],
  { subjectFrom, verb, verbAt, actor, progressive }: Clause,
): boolean {
  return (
    actor === 'thing' &&
    (verb === 'be' || progressive) &&
    tokens.slice(subjectFrom, verbAt).some(({ lemma }) => reasons.has(lemma))
  )
}
const reasons = wordList(
  'reason, reasoning, argument, thinking, idea, thought, logic, rationale, goal, aim, hope',
)

/** "I wouldn't say I've had big conflicts". */
const notSaid = /^i (?:would|do|can) (?:not|n't) (?:really )?say\b/

/** "His view was that the hold is short": what somebody else thought. */
const holdsView = (
  tokens: readonly Token[],
  { actor, actorWord, verb, subjectFrom }: Clause,
): boolean =>
  actor === 'thing' &&
  verb === 'be' &&
  views.has(actorWord ?? '') &&
  [subjectFrom, subjectFrom - 1].some((at) => hers.has(tokens[at]?.norm ?? ''))
const views = wordList(
  'view, opinion, concern, worry, fear, objection, position, argument, point, idea',
)
const hers = wordList('his, her')

const isPastThought = (clause: Clause): boolean =>
  isFrame(clause) && clause.verb !== 'say' && happened(clause) && !clause.negated

/** "The lesson for me was", "the key learning is". */
const lessons =
  /^(?:it|that|this) (?:has )?(?:\w+ )?taught me\b|\b(?:lesson|lessons|learning|takeaway|moral)\b.*\b(?:is|was|'s|were|are)\b|\b(?:it|that|this) (?:is|was) \w+ (?:\w+ )?lesson\b/
const isRepeated =
  /\b(?:now|nowadays|since|always|usually|never|every|each|today|any ?more|longer|often|still|first|again|by default|as a rule)\b/
/** "I am more careful now": what somebody says they have become. */
const isSince = /\b(?:more|less|much|better)\b/
const once =
  /\bthat (?:night|day|morning|afternoon|evening|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/
/** What somebody says to themselves, nobody answers. */
const toMyself = /\b(?:to|asked|told) (?:my|our)sel/
const saidNothing = /\bsaid (?:absolutely )?(?:nothing|no word)\b/
const oneNight =
  /\b(?:the|that|one) (?:night|morning|afternoon|evening|day|friday|saturday|sunday|monday|tuesday|wednesday|thursday)\b/
const whileSo = wordList('because, while, when, as')
const givingUp = wordList('stop, quit, cease, give')
const standsSo = wordList(
  'be, work, remember, know, think, stop, live, sit, stand, love, like, recall, have',
)
const mishaps = /\b(?:wrong|mistake|accident|accidentally|forgot|missed|too (?:late|early|long))\b/
/** Said of many times, or of none. */
const always = /\b(?:everything|always|never|nothing|constantly|all the time|every)\b/
/** "I told him" alone says too little for a question about the words. In tokens. */
const fewestTold = 5
/** How somebody came to where they were. */
const arriving = wordList('join, start, begin, arrive')
/** What papers do. */
const stating = wordList('say, state, require, demand, stipulate')
/** What two do with each other: nobody asks who of them did it. */
const meetingVerbs = wordList('meet, argue, quarrel, speak, chat')
/** What "we" come upon is no choice of theirs. */
const finding = wordList('see, spot, notice')
/** Where somebody was. */
const comingTo = wordList('come, stand, sit, lie, wait, live, stay')
/** What "we" did not do, but came by. */
const befalling = wordList(
  'get, receive, win, lose, miss, fail, start, begin, come, go, sit, hear, run, stand, stay, wait, happen, notice, realise, realize, know',
)
/** What others came by. */
const coming = wordList('get, receive, win, lose, have')
/** Passives that say how things stood. */
const adjectival = wordList(
  'involve, concern, need, base, suppose, locate, call, name, interest, tire, excite, bear, mean, allow, know, use, relate, impress, worry, plan, schedule, intend, expect, due, go',
)
/** What is said to stand today. */
const holding =
  /\b(?:still|now|today|since|nowadays|ever since|to this day|years?|winters?|months?)\b/

const bearsUp = wordList('do, work, run, hold, last, serve')

/** "Nothing broke", "no run was lost", "there was no friction": said of the thing itself. */
function deniesAtStart(
  tokens: readonly Token[],
  { from }: TokenRun,
  { subjectFrom, verbAt, actorWord }: Clause,
): boolean {
  const opening = tokens.slice(Math.max(from, Math.min(from, subjectFrom - 1)), verbAt)
  if (opening.some(({ norm }) => norm === 'no' || denying.has(norm) || norm === "n't")) return true
  const next = tokens[verbAt + 1]?.norm ?? ''
  return actorWord === 'there' && (next === 'no' || denying.has(next))
}

/** What somebody else wanted, thought or felt about it. */
function isPosition(
  tokens: readonly Token[],
  { actor, actorWord, act, verb, verbAt, to }: Clause,
): boolean {
  const hasWorry = verb === 'have' && actor !== 'i' && actor !== 'we'
  if (!hasWorry && actor !== 'person' && actor !== 'group' && actor !== 'other') return false
  if (actorWord === 'you' || actorWord === 'one') return false
  if (wanting.has(act) || wanting.has(verb)) return true
  const object = tokens.slice(verbAt + 1, Math.min(to, verbAt + furthestObject))
  if (verb === 'have') return object.some(({ lemma }) => worries.has(lemma))
  return verb === 'be' && object.some(({ norm }) => moods.has(norm))
}
/** "He was convinced", "she was worried": where somebody stood. */
const swayed = wordList(
  'convinced, worried, persuaded, annoyed, frustrated, disappointed, concerned, offended, thrilled, opposed, scared, unconvinced',
)
const worries = wordList(
  'concern, worry, issue, doubt, objection, reservation, agenda, question, fear, complaint, view, opinion, idea, plan, back',
)
const wanting = wordList(
  'want, fear, think, believe, refuse, prefer, hope, worry, doubt, insist, object, oppose, resist, hate, dislike, demand, expect, feel, disagree, complain',
)
const moods = wordList(
  'furious, angry, unhappy, upset, sceptical, skeptical, against, opposed, worried, afraid, nervous, reluctant, annoyed, frustrated, thrilled, keen, disappointed, suspicious, hesitant, concerned, adamant, convinced, offended, cross, uneasy, scared, unconvinced, hostile, impatient, worried',
)

/** Where and as what somebody stood: "I was on a train", "they had twelve employees", "the grant was for two hundred". */
function standsStill(tokens: readonly Token[], { to }: TokenRun, clause: Clause): boolean {
  const { verb, verbAt, actor } = clause
  if (verb === 'have') return clause.act === 'have'
  const reached = tokens.slice(verbAt + 1, Math.min(clause.to, to))
  // "It took me a winter", "there was this other manager", "it was the tooth".
  if (actor === 'thing' && spans.has(verb)) return reached.some(({ norm }) => isTime(norm))
  if (verb === 'be' && clause.actorWord === 'there')
    return reached.some(({ lemma }) => roleNouns.has(lemma))
  if (verb === 'be' && clause.actorWord === 'it' && reached[0]?.norm === 'the')
    return reached.slice(1).every(({ pos }) => pos === 'NOUN' || pos === 'PROPN')
  if (verb !== 'be' || clause.passive) return false
  const after = tokens
    .slice(verbAt + 1, Math.min(clause.to, to))
    .filter(({ pos, norm }) => pos !== 'ADV' && norm !== "n't" && norm !== 'not')
  const [first] = after
  if (first === undefined) return false
  // "He was right about that" weighs what was told elsewhere.
  if (weighs.has(first.norm)) return true
  if (actor === 'thing')
    return (
      (first.pos === 'ADP' && !moods.has(first.norm)) ||
      first.pos === 'NUM' ||
      first.pos === 'PROPN' ||
      after.slice(0, 4).some(({ norm }) => isTime(norm)) ||
      tokens[clause.verbAt - 1]?.norm === 'name'
    )
  return (
    first.pos === 'DET' ||
    first.pos === 'NUM' ||
    first.pos === 'PROPN' ||
    (first.pos === 'ADP' && !moods.has(first.norm)) ||
    possessive.has(first.norm)
  )
}
const weighs = wordList(
  'sick, ill, away, home, new, young, pregnant, late, alone, available, busy, right, wrong, true, fair, correct, sure, certain, clear, obvious, able, used',
)
const spans = wordList('take, last')
const possessive = wordList('my, our, his, her, their, your')

/** "You know", "let's say". */
function isFiller(tokens: readonly Token[], { actorWord, verb, verbAt, mode }: Clause): boolean {
  if (actorWord === 'you' && mode === 'now' && (verb === 'know' || verb === 'see')) return true
  return verb === 'say' && tokens[verbAt - 2]?.norm === 'let'
}

/** "Lucia, who ran the warehouse". */
function namesWho(reading: Reading, { from, to }: TokenRun): boolean {
  if (to - from > longestIdentity) return false
  // "Helena, who ran operations, was against it" goes on to tell something of her.
  if (clausesIn(reading, { from, to }).length > 1) return false
  const [first, next] = reading.tokens.slice(from, from + 2)
  if (first !== undefined && next?.norm === 'who') return isSomebody(reading, first)
  // "That was mostly Stefan".
  const [clause] = clausesIn(reading, { from, to })
  const last = reading.tokens[to - 1]!
  return (
    clause?.verb === 'be' &&
    pointing.has(clause.actorWord ?? '') &&
    isName(reading, last) &&
    reading.tokens.slice(clause.verbAt + 1, to - 1).every(({ pos }) => pos === 'ADV')
  )
}

/** "The choice I made was to keep the paper", "my decision was not to". */
const namesChoice =
  /^(?:the|my) (?:choice|decision|call)(?: (?:that )?i (?:made|took))? (?:is|was) (?:not )?to\b/

/** In tokens; what is longer goes on to tell something of them. */
const longestIdentity = 9

/** "The gloves they were tearing": the verb says which, and not what was done. */
function hangsOnNoun(
  tokens: readonly Token[],
  { from }: TokenRun,
  { subjectFrom, actorWord }: Clause,
): boolean {
  const first = tokens[from]
  if (first === undefined || actorWord === undefined || subjectFrom - from < 2) return false
  const opens = first.pos === 'DET' || pointingWords.has(first.norm) || somebody.has(first.norm)
  const before = tokens.slice(from, subjectFrom)
  return (
    opens &&
    (before.at(-1)?.pos === 'NOUN' || relatives.has(actorWord)) &&
    tokens[subjectFrom]?.after !== 'comma' &&
    !before.some(({ norm }) => isTime(norm))
  )
}

const relatives = wordList('who, which, that')

function kindWithoutVerb(reading: Reading, { from, to }: TokenRun): PhraseKind {
  const { tokens } = reading
  const told = tokens.slice(from, to).filter(({ norm }) => !smallWords.has(norm))
  // "Not to put all eggs in one basket", in reply to what was learned.
  if (bids(tokens, from)) return 'maxim'
  if (tokens.slice(from, to).some((_, at) => deniesAt(tokens, from + at))) return 'denial'
  const isSetting = tokens[from]?.pos === 'ADP' && told.some(({ norm }) => isTime(norm))
  const onlyTime = told.every(({ norm, pos }) => isTime(norm) || pos === 'NUM')
  if (isSetting || onlyTime) return 'time'
  return told.length > 0 &&
    told.every((token) => isSomebody(reading, token) || knownPeople.has(token.norm))
    ? 'who'
    : 'part'
}

const bids = (tokens: readonly Token[], from: number): boolean => {
  const at = from + Number(tokens[from]?.norm === 'not')
  return tokens[at]?.norm === 'to' && tokens[at + 1]?.pos === 'VERB'
}

function kindOf(reading: Reading, run: TokenRun, clause: Clause): PhraseKind {
  const { tokens } = reading
  const told = happened(clause)
  const { actor, act, verb, passive, negated } = clause
  if (actor !== 'i' && !shaping.has(verb) && denies(tokens, run, clause)) return 'denial'
  if (verb === 'be' && !passive && pointing.has(clause.actorWord ?? '')) {
    const after = tokens.slice(clause.verbAt + 1, run.to)
    const named = after.filter(({ norm }) => !smallWords.has(norm))
    const [first] = named
    if (first !== undefined && named.every(({ norm, pos }) => isTime(norm) || pos === 'NUM'))
      return 'time'
    if (first !== undefined && isSomebody(reading, first)) return 'who'
  }
  // "He was glad to call" is how he was; "I had to choose" is what I did.
  // "I needed the newsroom to switch" is what the speaker needed.
  const isNeed = verb === 'need' || verb === 'want'
  const leadsOn = tokens[clause.verbAt + 1]?.norm === 'to' || (act !== verb && !isNeed)
  const still = !passive && (verb === 'be' || (stillVerbs.has(verb) && !leadsOn))
  if (told && !negated && verb === 'have' && holdsMeeting(tokens, run, clause)) return 'event'
  if (isAdvice(tokens, clause)) return 'maxim'
  const end = readEnd(reading, run, clause)
  if (end !== undefined) return end
  switch (actor) {
    case 'i':
      if (verb === 'learn') return 'lesson'
      if (clause.mode === 'could') return 'state'
      if (clause.mode === 'would') return 'intent'
      if (!told && !isPlainPresent(reading, clause)) return negated ? 'view' : 'practice'
      if (passive && moods.has(tokens[clause.verbAt]!.norm)) return 'view'
      if (passive) return speechVerbs.has(verb) ? 'said' : 'event'
      if (verb === 'sit' && sitsWith(tokens, clause)) return 'own-act'
      if (told && !negated && comesUpon.has(verb)) return 'event'
      if (
        still ||
        feelingVerbs.has(act) ||
        (becoming.has(verb) && !turnsSomething(reading, clause))
      )
        return 'view'
      return negated ? 'own-act' : ownActOf(tokens, clause)
    case 'we':
      if (clause.mode === 'would' || clause.mode === 'could') return 'intent'
      if (!told && !isPlainPresent(reading, clause)) return 'practice'
      // "We lost a crate", "we ran out of tape" took place.
      if (told && !negated && befalls(tokens, clause)) return 'event'
      if (still || negated || feelingVerbs.has(act)) return 'state'
      return isLong(tokens, clause) ? 'our-role' : 'our-act'
    case 'nobody':
      return told && !negated ? 'hidden-act' : 'state'
    case 'person':
    case 'group':
    case 'other': {
      if (clause.actorWord === 'you' || clause.actorWord === 'one') return 'maxim'
      // "He didn't agree with it" is a view of his.
      if (clause.mode === 'past' && !passive && negated && holdingWith.has(verb)) return 'said'
      if (!told || still || passive || negated || noOne.has(clause.actorWord ?? '')) return 'state'
      if (feelingVerbs.has(act)) return 'state'
      return isSpeech(verb) ? 'said' : 'their-act'
    }
    case 'thing':
      // "It taught me patience" says what the speaker became.
      if (told && shaping.has(verb) && tokens[clause.verbAt + 1]?.norm === 'me') return 'view'
      if (told) return still || negated || noOne.has(clause.actorWord ?? '') ? 'state' : 'event'
      return isPointedAt(tokens, clause) ? 'state' : 'maxim'
  }
}

/** "And he goes, why" is speech; "she went to the press" is far more often none. */
const isSpeech = (verb: string): boolean => verb !== 'go' && speechVerbs.has(verb)

const holdingWith = wordList('agree, like, want, accept, trust, believe, care, see, buy')

const befalls = (tokens: readonly Token[], { verb, verbAt }: Clause): boolean =>
  verb === 'lose' || (verb === 'run' && tokens[verbAt + 1]?.norm === 'out')

const sitsWith = (tokens: readonly Token[], { verbAt }: Clause): boolean =>
  tokens[verbAt + 1]?.norm === 'with' ||
  (tokens[verbAt + 1]?.norm === 'down' && tokens[verbAt + 2]?.norm === 'with')

/** "We had a good conversation" took place; "we had a good product" is how things were. */
function holdsMeeting(tokens: readonly Token[], { to }: TokenRun, { verbAt }: Clause): boolean {
  return tokens
    .slice(verbAt + 1, Math.min(to, verbAt + furthestObject))
    .some(({ lemma }) => meetings.has(lemma))
}
const furthestObject = 5
const meetings = wordList(
  'conversation, talk, meeting, call, discussion, argument, workshop, disagreement, fight, chat, session, debate, row, outage, incident, accident',
)

/** What of the speaker's an act is: a choice, words or things put before somebody, a long labour, or any other. */
function ownActOf(tokens: readonly Token[], clause: Clause): PhraseKind {
  const { verb, act, verbAt } = clause
  if (isLong(tokens, clause)) return 'own-role'
  const choosesSo = (clearDecisionVerbs.has(verb) || altering.has(verb)) && !clause.progressive
  if (
    choosesSo ||
    clearDecisionVerbs.has(act) ||
    (verb === 'go' && tokens[verbAt + 1]?.norm === 'with')
  )
    return 'own-choice'
  // "I called a stop" is said to nobody; "I told him", "I showed her the runs", "I asked for two weeks" are.
  if (telling.has(verb) || (puttingBefore.has(verb) && isToSomebody(tokens, clause)))
    return 'own-said'
  return 'own-act'
}
const altering = wordList(
  'change, move, replace, insist, remove, restart, skip, propose, suggest, accept, agree, block, undo, disable, commit, rewrite, redesign, rebuild, restructure, bet, sign, cancel, refuse, offer',
)
const telling = wordList(
  'ask, tell, say, explain, argue, promise, warn, admit, apologise, apologize, beg, convince, persuade, remind, thank, reply, answer, object, complain, phone, ring',
)
const puttingBefore = wordList('show, write, call, email, mail, send, offer, read, text, present')

/** Whether somebody stands as the one it is done to. */
function isToSomebody(tokens: readonly Token[], { verbAt, to }: Clause): boolean {
  return tokens
    .slice(verbAt + 1, Math.min(to, verbAt + addresseeReach))
    .some(({ norm, lemma, pos }) => addressed.has(norm) || roleNouns.has(lemma) || pos === 'PROPN')
}
const addresseeReach = 4
const addressed = wordList('him, her, them, you, everybody, everyone')

/** Work that has no one moment: "I led the migration", "we were using two clusters", "I tried to keep everyone informed". */
function isLong(tokens: readonly Token[], { verb, act, progressive, verbAt }: Clause): boolean {
  if (progressive && !telling.has(verb)) return true
  if (lasting.has(verb) || lasting.has(act)) return !(making.has(verb) && isOne(tokens[verbAt + 1]))
  // "Made sure that", "took care of", "took part in".
  const next = tokens[verbAt + 1]?.norm ?? ''
  return (
    (verb === 'make' && next === 'sure') ||
    (verb === 'take' && (next === 'care' || next === 'part'))
  )
}
/** "I organised two phones", "we tried again", "I built it": one thing, made once. */
const isOne = (next: Token | undefined): boolean =>
  next !== undefined && (next.pos === 'NUM' || single.has(next.norm))
const single = wordList('a, an, it, them, another, again')
const making = wordList('build, organise, organize, plan, try, develop, deliver')
const lasting = wordList(`
work, lead, manage, own, drive, support, help, handle, try, ensure, coordinate, collaborate, align, facilitate, oversee,
maintain, spend, participate, contribute, focus, communicate, engage, involve, deal, struggle, practise, practice, study,
cooperate, organise, organize, plan, monitor, prioritise, prioritize, mentor, coach, develop, grow, build, deliver, implement
`)

/**
 * "I look in the log": the plain present of somebody who tells what happened so. Something in the answer is past or has
 * its hour, and nothing is said of a habit.
 */
function isPlainPresent({ text, tokens, clauses, practice }: Reading, clause: Clause): boolean {
  if (clause.mode !== 'now' || clause.passive || clause.perfect || clause.negated) return false
  // "He goes over my head, so we lose a month": who tells it so tells all of it so.
  if (clauses.some(({ mode }) => mode === 'told-now')) return clause.verb !== 'be'
  if (clause.verb === 'be' || stillVerbs.has(clause.verb) || feelingVerbs.has(clause.verb))
    return false
  if (tokens.slice(clause.subjectFrom, clause.verbAt).some(({ norm }) => willing.has(norm)))
    return false
  if (
    tokens
      .slice(Math.max(0, clause.subjectFrom - sinceReach), clause.to)
      .some(({ norm }) => since.has(norm))
  )
    return false
  if (practice.size > 0 || clauses.some(({ mode }) => mode === 'habit' || mode === 'would'))
    return false
  return clauses.some(happened) || /\d/.test(text)
}
/** "My sister does it now and I sign": what is so since, said before it in the same breath. In tokens. */
const sinceReach = 10
const since = wordList('now, nowadays, today, since')
const willing = wordList("will, 'll, going, shall")

/** "It's good to involve people early": said of every time, and no end of this one. */
const isAdvice = (tokens: readonly Token[], { verb, verbAt, mode, actorWord }: Clause): boolean =>
  verb === 'be' &&
  mode === 'now' &&
  actorWord === 'it' &&
  [2, 3].some(
    (ahead) => tokens[verbAt + ahead]?.norm === 'to' && tokens[verbAt + ahead - 1]?.pos === 'ADJ',
  )

/** How it ended, as its teller values it: "it went fine", "everybody was happy"; a gain: "the mood improved". */
function readEnd(
  { tokens }: Reading,
  run: TokenRun,
  clause: Clause,
): 'result' | 'gain' | undefined {
  const { actor, verb, verbAt, negated, mode } = clause
  if (actor === 'i' || actor === 'nobody' || negated) return undefined
  if (!happened(clause) && mode !== 'perfect') {
    if (mode !== 'now' || (actor === 'thing' && !isPointedAt(tokens, clause))) return undefined
  }
  const after = tokens.slice(verbAt + 1, run.to).map(({ norm }) => norm)
  // "It turned out that he had been told to speed it up" says what came to light.
  if (after[0] === 'out' && after[1] === 'that') return undefined
  if (actor === 'thing' && bettering.has(verb)) return 'gain'
  if (standing.has(verb) && !after.includes('not')) {
    if (
      actor === 'thing' &&
      after.some((word, at) => gains.has(word) || (at < 2 && moving.has(verb) && steps.has(word)))
    )
      return 'gain'
    if (
      after.some(
        (word, at) =>
          worth.has(word) &&
          !counting.has(after[at + 1] ?? '') &&
          (word !== 'board' || after[at - 1] === 'on'),
      )
    )
      return 'result'
  }
  if (actor !== 'thing') return undefined
  const paysOff = verb === 'pay' && after[0] === 'off'
  return paysOff || (verb === 'work' && (after.length === 0 || after[0] === 'out'))
    ? 'result'
    : undefined
}
const bettering = wordList('improve, benefit, flourish, exceed, succeed')
const standing = wordList(
  'be, get, go, turn, end, feel, seem, look, come, run, become, work, remain',
)
const worth = wordList(`
well, fine, great, good, smooth, smoothly, success, successful, successfully, happy, satisfied, pleased, comfortable, aligned,
grateful, impressed, ok, okay, resolved, perfect, perfectly, positive, onboard, board
`)
const gains = wordList('better, faster, higher, lower, cheaper, easier, expectations, improved')
/** "Errors went down"; "thirty turned up" and "it ended up with me" are no gains. */
const steps = wordList('up, down')
const moving = wordList('be, get, go')
/** "A good few days", "a good part of it" say how much. */
const counting = wordList(
  'few, many, deal, bit, part, half, while, hour, day, week, month, year, example, question, point, idea',
)

/** "No run was lost", "I don't think there was one": says of something that it was not. */
function denies(tokens: readonly Token[], { from }: TokenRun, clause: Clause): boolean {
  if (clause.mode === 'would' || clause.actorWord === 'you') return false
  const opening = tokens.slice(from, clause.verbAt)
  const opensSo = opening.some(
    ({ norm }, at) => norm === "n't" && opening[at + 1]?.norm === 'think',
  )
  return (
    opensSo ||
    deniesAt(tokens, from) ||
    tokens.slice(clause.verbAt, clause.to).some((_, at) => deniesAt(tokens, clause.verbAt + at))
  )
}

/** "No run", "nobody", "without friction"; "not at me" and "never to give up" say something else. */
function deniesAt(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at]!
  const next = tokens[at + 1]?.pos
  if (norm === 'no' || norm === 'without')
    return next === 'NOUN' || next === 'ADJ' || next === 'DET'
  return denying.has(norm) || (norm === 'not' && tokens[at + 1]?.norm === 'really')
}
const denying = wordList('nothing, nobody, none')

/** How things are, and nothing that is done. */
const stillVerbs = wordList('be, have, seem, remain, need, want')
/** What happens to somebody, or is done without being chosen. */
const becoming = wordList('become, grow, turn, get, see, hear, know, feel, laugh, cry, sleep, fall')
/** "I turned the offer down", "I turned it off": done to something, where "I turned pale" is not. */
const turnsSomething = ({ tokens }: Reading, { verb, verbAt }: Clause): boolean =>
  (verb === 'turn' || (verb === 'get' && leadsTo(tokens, verbAt))) &&
  tokens
    .slice(verbAt + 1, verbAt + 3)
    .some(({ pos, norm }) => pos === 'DET' || pos === 'NOUN' || aside.has(norm))
/** "I got the vans to hold". */
const leadsTo = (tokens: readonly Token[], verbAt: number): boolean =>
  tokens[verbAt + 2]?.norm === 'to' || tokens[verbAt + 3]?.norm === 'to'
const aside = wordList('down, off, on, away, back, over, it, them, him, her')
/** What somebody sees or hears happens to them. */
const comesUpon = wordList('see, hear')
const shaping = wordList('teach, make, shape, open, change, show')
const pointing = wordList('it, this, that')
const noOne = wordList('nobody, nothing, none')
const smallWords = wordList(`
the, a, an, of, on, in, at, by, to, from, about, around, just, only, that, this, it, and, or, really, basically, also, so,
early, late, next, last, first, second, same, my, our, his, her, their, ,, one, some, or, half, past, quarter
`)

const isTime = (norm: string): boolean =>
  timeUnits.has(norm) ||
  weekdays.has(norm) ||
  dayParts.has(norm) ||
  seasons.has(norm) ||
  months.has(norm) ||
  norm.includes(':') ||
  ordinals.has(norm) ||
  /^\d+(?:st|nd|rd|th)$/.test(norm)
const ordinals = wordList(`
third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth, fourteenth, fifteenth, sixteenth,
seventeenth, eighteenth, nineteenth, twentieth, thirtieth
`)

/** A name, whether the lexicon holds it or not. */
const isName = ({ text }: Reading, { pos, unknown, norm, start }: Token): boolean =>
  (pos === 'PROPN' || (unknown && /\p{Lu}/u.test(text.charAt(start)))) && !isTime(norm)

const isSomebody = (reading: Reading, token: Token): boolean =>
  isName(reading, token) || roleNouns.has(token.norm) || roleNouns.has(token.lemma)

/** "It is in use", "the list is his": said of one thing, where "communication is key" is said of all. */
function isPointedAt(tokens: readonly Token[], { subjectFrom, actorWord }: Clause): boolean {
  if (pointing.has(actorWord ?? '') || actorWord === 'there') return true
  const first = tokens[subjectFrom]
  const before = tokens[subjectFrom - 1]?.norm === 'that' ? undefined : tokens[subjectFrom - 1]
  return [first, before].some(
    (token) => token !== undefined && (pointingWords.has(token.norm) || token.pos === 'PROPN'),
  )
}
const pointingWords = wordList('the, this, that, these, those, my, our, his, her, their, its')

/** "The regional manager": one person, as long as the word stands for one. */
const isTheOne = (words: readonly Token[], at: number): boolean =>
  words[at]!.norm === words[at]!.lemma &&
  roleNouns.has(words[at]!.norm) &&
  (words[at - 1]?.norm === 'the' ||
    (words[at - 2]?.norm === 'the' &&
      (words[at - 1]!.pos === 'ADJ' || words[at - 1]!.pos === 'NOUN')))

function peopleIn(reading: Reading, run: TokenRun, clauses: readonly Clause[]): PhrasePeople {
  const { tokens } = reading
  const { from, to } = run
  const words = tokens.slice(from, to)
  if (words.some(({ norm }) => knownPeople.has(norm))) return 'known'
  if (clauses.some((clause) => holdsView(tokens, clause))) return 'known'
  const speaks = clauses.some(({ act }) => speechVerbs.has(act) || handsOver.has(act))
  const isNamed = clauses.some(
    ({ actor, act, verb, subjectFrom, verbAt }) =>
      (actor === 'person' || wills.has(verb) || speechVerbs.has(act)) &&
      tokens.slice(subjectFrom, verbAt).some((token) => isName(reading, token)),
  )
  if (isNamed || (speaks && words.some((token) => isName(reading, token)))) return 'known'
  if (words.some(({ norm }) => norm === 'everybody' || norm === 'everyone')) return 'all'
  // "My boss" and "the regional manager" are one person, "a boss" may be any.
  if (words.some(({ norm }, at) => roleNouns.has(norm) && owns.has(words[at - 1]?.norm ?? '')))
    return 'known'
  if (words.some((_, at) => isTheOne(words, at))) return 'known'
  // "We are a good team" names nobody beside the speaker.
  if (clauses.every(({ actor, progressive }) => actor === 'we' && !progressive) && saysWeAre(words))
    return 'none'
  if (saysHowOthersAre(words)) return 'none'
  // "The company's project of the year" is a project.
  const others = words.filter(
    ({ norm, lemma }, at) =>
      (crowds.has(norm) || (norm !== lemma && roleNouns.has(lemma))) &&
      (words[at + 1]?.norm !== "'s" || words[at + 1]!.pos !== 'PART') &&
      !(groupNouns.has(norm) && standsInside(words, at)),
  )
  if (words.some(({ norm }, at) => unnamed.has(norm) || isSomeone(words, at))) return 'somebody'
  if (others.length > 0) {
    const areThings =
      others.every(({ norm }) => plurals.has(norm)) && standsForThings(reading, run, clauses)
    return areThings ? 'none' : 'crowd'
  }
  const isPeopled =
    words.some(({ norm }, at) => somebody.has(norm) && !isAs(words, at)) ||
    clauses.some(({ actor }) => actor === 'person')
  if (
    !isPeopled &&
    clauses.some(({ actor, actorWord }) => actor === 'group' && !noOne.has(actorWord ?? ''))
  )
    return 'crowd'
  return isPeopled ? 'somebody' : 'none'
}

/** "The biggest launch in the company": where it was. */
const standsInside = (words: readonly Token[], at: number): boolean =>
  words.slice(Math.max(0, at - 2), at).some(({ norm }) => inside.has(norm))
const inside = wordList('in, at, across, inside')

/** "One of the supervisors", "a guy from the central team", "another teacher": one person, whoever else stands beside. */
const isSomeone = (words: readonly Token[], at: number): boolean => {
  const { norm } = words[at]!
  const next = words[at + 1]
  if (norm === 'one' && next?.norm === 'of' && ofThem.has(words[at + 2]?.norm ?? ''))
    return words
      .slice(at + 2, at + 6)
      .some((token) => crowds.has(token.norm) || roleNouns.has(token.lemma))
  if (!articles.has(norm) || words[at - 1]?.norm === 'as') return false
  return [next, words[at + 2]].some(
    (token, ahead) =>
      token !== undefined &&
      somebody.has(token.norm) &&
      token.norm === token.lemma &&
      (ahead === 0 || next!.pos === 'ADJ'),
  )
}
const unnamed = wordList('somebody, someone')
const ofThem = wordList('the, my, our, his, her, their, these, those, them')
const articles = wordList('a, an, another')

/** "You've got to make it as a manager" speaks of anybody. */
const isAs = (words: readonly Token[], at: number): boolean =>
  words.slice(Math.max(0, at - 3), at).some(({ norm }) => norm === 'as')

/** "They closed too fast on people": gates. */
const doneByThings = (reading: Reading, run: TokenRun, clause: Clause | undefined): boolean =>
  clause?.actorWord === 'they' &&
  ofThings.has(clause.verb) &&
  standsForThings(reading, run, [clause])
const ofThings = wordList(
  'close, open, fail, break, drift, jam, leak, crash, stall, freeze, fit, last, match, fall, tear, rust, emerge',
)

/**
 * "The collars they were sending", "it had nineteen gauges. Eleven of them were gone": the nearest noun for several before the pronoun
 * is for things. What only people do is done by people.
 */
function standsForThings(
  { tokens }: Reading,
  { from, to }: TokenRun,
  clauses: readonly Clause[],
): boolean {
  if (
    clauses.some(
      ({ actorWord, verb, act }) =>
        actorWord === 'they' && (wills.has(verb) || feelingVerbs.has(act) || isSpeech(act)),
    )
  )
    return false
  let at = from
  while (at < to && !plurals.has(tokens[at]!.norm)) at += 1
  for (let before = at - 1; before >= Math.max(0, at - antecedentReach); before--) {
    const { pos, norm, lemma } = tokens[before]!
    if (crowds.has(norm) ? !plurals.has(norm) : roleNouns.has(lemma)) return false
    if (pos === 'NOUN' && norm !== lemma && norm.endsWith('s') && !isTime(norm)) return true
  }
  return false
}
const plurals = wordList('they, them')
/** In tokens. */
const antecedentReach = 30

const saysWeAre = (words: readonly Token[]): boolean =>
  words.some(({ norm }, at) => norm === 'we' && isWere.has(words[at + 1]?.norm ?? ''))
const isWere = wordList("are, were, 're")

/** "The others were quarterly" may be said of things as of people. */
const saysHowOthersAre = (words: readonly Token[]): boolean =>
  words.some(({ norm }, at) => norm === 'others' && isWere.has(words[at + 1]?.norm ?? '')) &&
  !words.some(({ norm, lemma }) => norm !== 'others' && (crowds.has(norm) || roleNouns.has(lemma)))

const owns = wordList('my, our')
/** What only people do. */
const wills = wordList(
  'want, think, fear, hope, believe, like, refuse, know, feel, listen, agree, accept, laugh, sign, help, decide, vote, learn',
)
const knownPeople = wordList('he, she, him, her, himself, herself')
const handsOver = wordList('give, ask, show, hand, leave, send, bring, offer')
const crowds = new Set([
  ...groupNouns,
  ...wordList('they, them, makers, players, voices, suspects, powers'),
])
const somebody = new Set([...roleNouns, ...wordList('someone, somebody, person')])
/** Words for a person or a group that are more often something else. */
for (const word of wordList(
  'lead, head, support, security, sales, finance, legal, marketing, operations, side, board, business, major, general, host, guard, unit, office, users',
)) {
  crowds.delete(word)
  somebody.delete(word)
}
