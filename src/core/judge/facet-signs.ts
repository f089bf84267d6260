import type { Clause } from '../text/clause.ts'
import { roleNouns } from '../text/people.ts'
import { isPossessive } from '../text/pronouns.ts'
import { isProbableName } from '../text/subject.ts'
import { wordList } from '../text/word-list.ts'
import type { AnswerFacet } from './dimension.ts'
import { feelingVerbs } from './lexicons/verbs.ts'
import { endsInNoLoss, isCleared } from './no-loss.ts'
import { findPhrases, phraseSet } from './phrase.ts'
import type { PhraseSet, TokenRun } from './phrase.ts'
import { happened } from './reading.ts'
import type { Reading } from './reading.ts'
import { clauseRun } from './rule.ts'
import type { RuleId } from './rules.ts'
import { findSpokenLines } from './spoken-lines.ts'
import type { SpokenLine } from './spoken-lines.ts'
import { findStatedPositions } from './stated-positions.ts'
import type { Draft } from './run-rules.ts'

/** Words that show an answer to be about what its question asks, and how surely: from .25 (a hint) to 1 (enough alone). */
export interface FacetSign {
  run: TokenRun
  weight: number
}

type SignFinder = (reading: Reading, drafts: readonly Draft[]) => FacetSign[]

function clauses(
  reading: Reading,
  weight: number,
  test: (clause: Clause, index: number) => boolean,
): FacetSign[] {
  return reading.clauses.flatMap((clause, index) =>
    test(clause, index) ? [{ run: clauseRun(clause), weight }] : [],
  )
}

function phrases(reading: Reading, weight: number, set: PhraseSet): FacetSign[] {
  return findPhrases(reading.tokens, set).map((run) => ({ run, weight }))
}

function lines(reading: Reading, speaker: SpokenLine['speaker']): FacetSign[] {
  return findSpokenLines(reading).flatMap((line) =>
    line.speaker === speaker ? [{ run: line.run, weight: 0.5 }] : [],
  )
}

function found(drafts: readonly Draft[], weight: number, ids: readonly RuleId[]): FacetSign[] {
  return drafts.flatMap(({ rule, run }) => (ids.includes(rule.id) ? [{ run, weight }] : []))
}

const isOther = ({ actor }: Clause) => actor === 'person' || actor === 'group' || actor === 'other'
const isOwn = ({ actor }: Clause) => actor === 'i' || actor === 'we'

const passing = phraseSet(`
hand over, handed over, handing over, hands over, hand it to, hand it over, handed it, handed the, handed our, handed my, handed her, handed him, handed them, handing it, handing the, handed to, hand the, handover, handovers, handoff, hand off, handed off, took over, take over, takes over, taken over,
taking over, took it on, took it from, takes it, successor, inherited, inherit, passed it, passed on, pass it on, passed the, replaced me, my replacement, in my place, my place, after me, when i left, after i left, before i left, since i left,
maternity cover, parental cover, was coming back, were coming back, while she was away, while he was away, while they were away, i left in, i left for, i left the, i was leaving, i 'm leaving, leaving the company, i moved to, i moved into, when i moved, i moved on, parental leave, maternity leave, last day, my last, last @num weeks, last @num days, farewell,
my notice, notice period, retired, retirement, stepped down, i changed jobs, 's now, has it now, runs it now, runs it, has run it, the keys, new owner, new lead, gave up the, is in the hands, goes on without, the one after, next one in, gave it to, gave this to, gave that to, gave the @any to, transferred my, transferred the, who took the, who takes the, who was to run, who were to run, to run it, would run it,
i moved to, we moved to, we moved into, when we moved, we left for, when we left, after we left, from us when, from me when, the day i, 'm gone, 're gone, we 'd gone, we were gone, we changed jobs, getting it, gets it, given to, has it, his now, hers now, theirs now, i 've gone, since i 'm gone, i was gone, i 'd gone, i 've been in, moved away, own it, owns it, owned it, looks after it, looked after it, runs them now, does it now, keeps it running, coming back to it,
the next person, the next people, the person after, whoever comes next, whoever came next, comes after me, came after me, coming after me, take from me, takes from me, took from me, taking from me, it from me, it from us, that from me, this from me, 'd get it, would get it,
would have it, was getting it, get it after, give back, gave back, given back, giving back, my contract was ending, my contract ended, my contract ran out, end of my contract, leave behind, left behind
`)
/** Where the speaker did these, nothing is passed on: "I got the list", "we went to Leeds". */
const othersTake = phraseSet('went to @name, took it, got the')
/** Not enough alone: a step of the speaker's on the way to anything. */
const maybeLeaving = phraseSet('i went to, i went on, final @unit, my final')

function isOwnAt({ clauses: all, clauseAt }: Reading, at: number): boolean {
  const clause = all[clauseAt[at] ?? -1]
  return clause !== undefined && isOwn(clause)
}

const letting = phraseSet(`
let him, let her, let them, gave him, gave her, gave them, left him, left her, left them, beside him, beside her, beside them, showed him, showed her, showed them, taught him, taught her, taught them, on her own, on his own, on their own, without me, by herself, by himself,
session with, sessions with, walked him through, walked her through, walked them through, shadowed, the manual, a manual, documentation, wiki, a folder, a binder, passwords, sat with, next to him, next to her, was getting my, was getting our, were getting my, were getting our,
alone, i only watched, i watched, stayed out, called me, rang me, phoned me, asked me, wrote to me, my notes, my notebook, my list, runbook, made him, made her, i only held
`)

const aboutMe = phraseSet(`
feedback, criticism, criticised, criticized, appraisal, performance review, in my review, in a review, took me aside, took him aside, took her aside, told him, told her, told them, pulled me aside, take me aside, told me off, told me that i, told me i, said i, said that i, says i, say i, told me my, said my, said to me you,
about me, about myself, of myself, was that i, gist was, made me sound, i come across, i came across, me to my face, @num degree, my review, complained about me, complaint about me, i was told, 360
`)
const telling = wordList(
  'say, tell, write, point, mention, note, answer, go, remark, shout, whisper, explain, complain',
)
/** How far after the verb of telling the words about the speaker may begin. */
const tellReach = 7
/** And where it is said to them: "said to me on the stairs I can't find the patient in your report". */
const tellReachToMe = 16
const offers = wordList("can, could, will, 'll, may, get, want, 've, have, need, know, would, 'd")

/**
 * Somebody tells the speaker about the speaker's doing: "she said you never look up", "he told me that my reviews were
 * too strict". "You can have a week" says nothing about it.
 */
function isToldAboutSelf(reading: Reading, { verb, verbAt, mode, actorWord }: Clause): boolean {
  if (mode === 'would' || !telling.has(verb) || actorWord === 'you') return false
  const { tokens } = reading
  const toMe = tokens[verbAt + 1]?.norm === 'to' && tokens[verbAt + 2]?.norm === 'me'
  const reach = toMe ? tellReachToMe : tellReach
  for (let at = verbAt + 1; at < Math.min(tokens.length, verbAt + reach); at++) {
    const word = tokens[at]!.norm
    if (word === 'my' || word === 'your') return true
    // "Never answered and I had to choose": what follows is told, and to nobody.
    if (word === 'i' && at <= verbAt + 3) return tokens[at - 1]!.pos !== 'CCONJ'
    if (word === 'you') return !offers.has(tokens[at + 1]?.norm ?? '')
  }
  return false
}

/** Where what is said of the speaker's doing is a verdict on it, within so many tokens: "that my updates were too long". */
const verdictReach = 12
const ofMine = wordList('my, your, you, i')

/** "She said my reviews were too strict", "he told me I was too fast". */
function isVerdict({ tokens }: Reading, { actor, verb, verbAt, mode }: Clause): boolean {
  if (mode === 'would' || actor === 'i' || actor === 'we' || !telling.has(verb)) return false
  let mine = false
  for (let at = verbAt + 1; at < Math.min(tokens.length - 1, verbAt + verdictReach); at++) {
    const { norm, after } = tokens[at]!
    mine ||= ofMine.has(norm)
    if (mine && norm === 'too' && tokens[at + 1]!.pos === 'ADJ') return true
    if (after === 'stop') return false
  }
  return false
}

/** "You know", "you can have": said to the listener, or an offer. */
const fillerVerbs = wordList(
  'know, mean, see, can, could, will, would, have, want, imagine, guess, get',
)

/** "Which is long when you are watching it": after these "you" is anybody. */
const ofAnybody = wordList(
  'when, if, what, where, while, whenever, because, unless, before, after, until, how, once, which',
)

const giving = wordList('give, hand, leave, pass, teach, show, train')

/** "I wrote her a page", "I introduced him to Igor": what one does so that somebody can go on alone. */
const preparing = wordList('write, draw, introduce, print, build, lend, send, bring, label')
/** "A woman from the night shift who had never wanted it.": asked who took it over, one names them. */
export function opensWithPerson({ tokens, clauses: all, sentenceAt }: Reading): boolean {
  const end = tokens.findIndex(({ after }, at) => at > 0 && after === 'stop')
  if (end < 0) return false
  const first = all[0]
  const presents = (norm: string | undefined) => norm === 'it' || norm === 'that'
  if (
    first !== undefined &&
    sentenceAt[first.verbAt] === 0 &&
    !relatives.has(first.actorWord ?? '') &&
    // "It was Beata, who leads the night shift".
    !(presents(tokens[0]?.norm) && first.verbAt === 1 && first.verb === 'be')
  )
    return false
  for (let at = 0; at < Math.min(end, opening); at++)
    if (roleNouns.has(tokens[at]!.norm) || isProbableName(tokens, at)) return true
  return false
}
const relatives = wordList('who, whom, whose, that')
/** Whose it is since is said at once, within so many tokens. */
const opening = 10
const holding = phraseSet(
  'belong to @name, belongs to @name, is @name now, are @name now, @name does it, @name has, @name can, @name keeps, @name runs, @name looks after',
)

/** "I gave Aurelio the keys": something goes from the speaker to a person. */
function givesTo(
  { tokens }: Reading,
  { verb, verbAt, mode }: Clause,
  verbs: ReadonlySet<string>,
): boolean {
  if (mode === 'would' || !verbs.has(verb)) return false
  if (tokens.slice(verbAt + 1, verbAt + 4).some(({ norm }) => speeches.has(norm))) return false
  const isPersonAt = (at: number) =>
    at < tokens.length && (toPerson.has(tokens[at]!.norm) || isProbableName(tokens, at))
  if (isPersonAt(verbAt + 1)) return true
  // "I gave the Thursday deliveries to Nadia".
  for (let at = verbAt + 2; at < Math.min(tokens.length, verbAt + giftReach); at++) {
    if (tokens[at]!.after === 'stop') return false
    if (tokens[at]!.norm === 'to') return isPersonAt(at + 1) || isPartyAt(tokens, at + 1)
  }
  return false
}
/** Between who gives and to whom stands what is given, in tokens. */
const giftReach = 12

/** "To the county", "to our district office", "to a new tenant": who takes over what one leaves. */
function isPartyAt(tokens: Reading['tokens'], from: number): boolean {
  if (tokens[from]?.pos !== 'DET' && !isPossessive(tokens[from]?.norm ?? '')) return false
  for (let at = from + 1; at < Math.min(tokens.length, from + partyReach); at++) {
    const { norm, after } = tokens[at]!
    if (parties.has(norm)) return true
    if (after === 'stop') return false
  }
  return false
}
const partyReach = 4
const parties = wordList(
  'office, county, city, town, village, district, council, school, hospital, department, unit, crew, operations, ops, support, owner, tenant, successor, state, ministry, authority, newcomer',
)
/** What is given to many is no handoff: "I gave a talk to the department". */
const speeches = wordList(
  'talk, speech, presentation, demo, update, report, tour, feedback, answer',
)
const toPerson = wordList('him, her, them')

const reviewing = wordList('read, review, watch, film, see, mark, correct, circle, count, rate')

/** "Read my document and sent it back", "asked me why": somebody turns to the speaker. */
function concernsMe({ tokens }: Reading, { verbAt }: Clause): boolean {
  for (let at = verbAt + 1; at < Math.min(tokens.length, verbAt + 3); at++)
    if (tokens[at]!.norm === 'my' || tokens[at]!.norm === 'me') return true
  return false
}

/** What names feedback as such; of a told or said alone, any dialogue has plenty. */
const named = phraseSet(`
feedback, criticism, criticised, criticized, appraisal, performance review, in my review, in my @any review, in a review, my review, my @any review, took me aside, took him aside, took her aside,
pulled me aside, take me aside, told me off, told me that i, told me that my, told me my, i come across, i came across, me to my face, @num degree, complained about me, complaint about me, 360, anonymous survey, in the survey, in the retro, that i always, that i never, said i always, said i never, said i was too, thought i was too
`)

/** Who is told how they work takes it somehow. */
const reflection = phraseSet(`
was right, were right, been right, been wrong, hard to accept, hard to hear, hard to take, had a point, 's fair, fair point, was true, 's true, it was fair, fair enough, surprised, offended, hurt, ashamed, embarrassed, defensive, stung, n't agree, not agree, disagreed,
first thought, i thought about, took it, taken it, seriously, i laughed, she meant it, he meant it, i swallowed, blushed, went red, angry, why did n't you, i had not known, i did n't know
`)

function hasReflection(reading: Reading): boolean {
  return (
    reading.practice.size > 0 ||
    findPhrases(reading.tokens, reflection).length > 0 ||
    reading.clauses.some((clause) => isChargedWith(reading, clause))
  )
}

/** What is said begins this many tokens after the verb: "said on the stairs: you". */
const saidReach = 5

/** "Lotte said: you answer before I have finished": what one does, said to one's face, and no offer or order. */
function isChargedWith({ tokens, clauses: all }: Reading, clause: Clause): boolean {
  const { actorWord, verb, mode, subjectFrom } = clause
  if (actorWord !== 'you' || fillerVerbs.has(verb) || verb === 'be') return false
  if (mode !== 'now' && mode !== 'habit' && mode !== 'past') return false
  const said = all[all.indexOf(clause) - 1]
  const opener = tokens[subjectFrom - 1]?.norm ?? ''
  return (
    said !== undefined &&
    said.actor === 'person' &&
    telling.has(said.verb) &&
    subjectFrom - said.verbAt <= saidReach &&
    opener !== 'if' &&
    opener !== 'what'
  )
}

/** Together these weigh less than an answer needs, unless something else stands beside them. */
function unlessAlone(beside: boolean, signs: FacetSign[]): FacetSign[] {
  const most = 0.45
  const sum = signs.reduce((total, { weight }) => total + weight, 0)
  if (beside || sum <= most) return signs
  return signs.map((sign) => ({ ...sign, weight: (sign.weight * most) / sum }))
}

const displeased = phraseSet(`
was sure, were sure, was convinced, no answer, wished, had meant, he meant, she meant, got what, the opposite, put down to, told off, was for, were for, in favour of, in favor of, best case, annoyed, angry, furious, cross with, not happy, n't happy, unhappy, upset, wrong with, behind my back, without asking, kept changing, would not, would n't, had to be, must be
`)

/** How one holds one's own view beside another's. */
const weighing = phraseSet(
  'to my mind, in my view, in my eyes, to me it, i could see, i saw it, i saw that, his point, her point, their point, point of view, i believed, but i, only i, the same to me, without taking, either of them, neither of them, both of them',
)

const against = phraseSet(`
against, disagree, disagreed, disagreement, disagreements, disagrees, argued, argue, argument, arguing, conflict, clash, clashed, clashing, pushed back, push back, pushback, opposed, opposition, objected, objection, different opinion, different views, other way round, refused, resisted, resistance,
a bit of a thing, n't speaking, n't really speaking, not speaking, voted down, overruled, dispute, quarrel, fell out, fought, neither moved, no way, over my dead body, said no, saw it differently, would not hear, not agree, n't agree, insisted, not have it, both of us, one of us,
changed my mind, changed his mind, changed her mind, changed their mind, mine was changed, talked me out of, talked me round, talked him out of, talked her out of, won over
`)
const quarrelling = wordList(
  'disagree, object, oppose, resist, argue, disagreement, objection, opposition, resistance, pushback, conflict, quarrel, argument, dispute, clash',
)
const nobody = wordList('nobody, none, no')
const butThen = wordList(
  'but, until, till, except, apart, only, first, openly, aloud, loud, initially, beginning, then, yet, though, although, face, directly',
)
/** Between the "nobody" and what nobody did, in tokens. */
const denialReach = 5

/**
 * "Nobody really disagreed, to be honest": an answer that opens by saying so, and in which the speaker then holds nothing
 * against anybody. "Nobody objected at first" opens a disagreement.
 */
function deniesQuarrel(reading: Reading): boolean {
  const { tokens, sentenceAt, clauses: all } = reading
  const denied = tokens.findIndex(
    ({ norm, lemma }, at) =>
      sentenceAt[at] === 0 &&
      (quarrelling.has(norm) || quarrelling.has(lemma)) &&
      tokens.slice(Math.max(0, at - denialReach), at).some((before) => nobody.has(before.norm)),
  )
  if (denied < 0) return false
  if (tokens.some(({ norm }, at) => sentenceAt[at] === 0 && butThen.has(norm))) return false
  if (lines(reading, 'person').length > 0) return false
  const stands = (clause: Clause) =>
    isOwn(clause) && clause.verbAt > denied && ownPosition.has(clause.verb)
  const resists = (clause: Clause) =>
    isOther(clause) &&
    clause.verbAt > denied &&
    happened(clause) &&
    !clause.negated &&
    refusing.has(clause.verb)
  return !all.some((clause) => stands(clause) || resists(clause))
}
const refusing = wordList(
  'refuse, object, oppose, argue, disagree, insist, resist, say, tell, reject, block',
)

const wanting = wordList(
  'want, prefer, demand, insist, refuse, argue, object, oppose, resist, reject, doubt, distrust, fear, complain, hate, block, propose, suggest, believe, think, feel, expect, need',
)
/** Of these, what sets one person against another. */
const opposing = wordList(
  'want, prefer, demand, insist, refuse, argue, object, oppose, resist, reject, doubt, distrust, fear, complain, hate, block, propose, suggest, warn, lean, call',
)
const ownPosition = wordList(
  'want, prefer, insist, refuse, argue, object, think, believe, say, tell, propose, suggest, doubt, answer, keep, need, ask, fear, hold',
)

const nearly = phraseSet(`
nearly, almost, wrong, about to, in time, too late, would have, could have, might have, stalled, stall, broke, broken, break, failed, fail, failing, failure, crash, crashed, stopped, stuck, lost, missing, missed, leak, leaked, leaking, alarm, down, dead, outage, bug, error, mistake, risk, danger,
dangerous, close call, emergency, panic, on fire, ran out, run out, gone, fell, froze, frozen, if i had, if we had, had i not, rolled back, roll back, corrupt, empty, burst, cracked, torn, sinking, worst, disaster, hours left, minutes left, days left, problem, trouble, flooded, snapped, jammed, threatened, sour, spoiled, spoilt, rotten, burnt, burned, soaked, contaminated, expired, unreadable
`)

/** What persons hold against each other: of a thing that nearly failed it says nothing. */
const quarrelVerbs = wordList(
  'want, like, agree, say, ask, tell, believe, think, trust, accept, care, approve, support, prefer, answer, talk, speak, sign, understand, listen',
)

function clauseOf({ clauses: all, clauseAt }: Reading, at: number): Clause | undefined {
  return all[clauseAt[at] ?? -1]
}

function isQuarrelAt(reading: Reading, at: number): boolean {
  const clause = clauseOf(reading, at)
  return clause !== undefined && isOther(clause) && quarrelVerbs.has(clause.verb)
}

/** "I had gone to her": nothing is gone. */
const goesTo = ({ tokens }: Reading, at: number) =>
  whither.has(tokens[at + 1]?.norm ?? '') && tokens[at + 1]!.after !== 'stop'
const whither = wordList('to, into, with, there, home, over, through')

/** "The break room", "in my break": no thing breaks. */
const isRest = ({ tokens }: Reading, at: number) =>
  tokens[at]!.norm === 'break' && (tokens[at]!.pos === 'NOUN' || tokens[at + 1]?.norm === 'room')

/** "I could have gone to her director", "she said that I was wrong": a way not taken or a verdict, and no thing in danger. */
function isOfPersons(reading: Reading, { from }: TokenRun): boolean {
  const clause = clauseOf(reading, from)
  if (clause === undefined || (clause.actor !== 'i' && clause.actor !== 'person')) return false
  const word = reading.tokens[from]!.norm
  if (word === 'wrong') return clause.verb === 'be'
  if (word === 'gone') return goesTo(reading, from)
  return word === 'could' && clause.mode === 'could' && turnsToPerson(reading, clause)
}

/** So far after its verb a way not taken names the person it leads to. */
const turnReach = 4
const persons = wordList('him, her, his')

/** "Gone to her director", "asked him". */
function turnsToPerson({ tokens }: Reading, { verbAt }: Clause): boolean {
  for (let at = verbAt + 1; at < Math.min(tokens.length, verbAt + turnReach); at++) {
    const { norm, after } = tokens[at]!
    if (after === 'stop') return false
    if (persons.has(norm) || roleNouns.has(norm) || isProbableName(tokens, at)) return true
  }
  return false
}

/** Who stops a thing in time says so. */
const stopping = phraseSet(`
turned it off, turned off, turned the @any off, turned them off, switched it off, switched off, shut it off, shut off, shut it down, pulled the, pulled it, took it down, took it back, called it off, walked out, off the road, back on, went dark, and growing, and rising, and climbing, kept growing, kept rising, kept climbing, was filling up
`)

const halting = wordList(
  'stop, brake, halt, kill, suspend, pause, catch, grab, cut, bin, scrap, discard, dump, recall, abort, cancel, pull, freeze, unplug, evacuate, hold',
)
/** "The seal gave", "the lamp went at the second bend", "the rail came off": a thing fails in a plain verb and nothing else. */
const plainFailing = wordList('give, go, slip, bend, tear, split, tilt')
const particles = wordList('off, loose, apart, away, out, over, under')

function givingWay({ tokens }: Reading, { verb, verbAt }: Clause): boolean {
  const next = tokens[verbAt + 1]
  if (next === undefined) return plainFailing.has(verb)
  if (verb === 'come') return particles.has(next.norm)
  return (
    plainFailing.has(verb) &&
    (next.after === 'stop' || next.pos === 'ADP' || next.pos === 'CCONJ' || next.pos === 'ADV')
  )
}

const noticing = wordList('notice, spot, discover, realise, realize')

/** "I noticed that traffic was charged three times": who says so tells what they caught. */
function noticesThat({ tokens }: Reading, { actor, verb, verbAt, mode, negated }: Clause): boolean {
  return (
    actor === 'i' &&
    mode === 'past' &&
    !negated &&
    noticing.has(verb) &&
    tokens[verbAt + 1]?.norm === 'that'
  )
}

const needing = phraseSet(`
sign, signed, signature, approve, approved, approval, convince, convinced, persuade, persuaded, win over, won over, won him, won her, needed him, needed her, needed his, needed her, needed their, needs his, needs her, without his, without her, without their, permission, blessing, sponsor, budget, stakeholder, support,
on my side, on our side, his consent, her consent, came round, allowed, turned down, let me, let us, agreed, agree, accepted, accept, against, sceptical, skeptical, unhappy, refused, veto
`)

const learned = phraseSet(`
learned, learnt, lesson, lessons, taught me, it taught, teaches, surprised me, surprised, i realised, i realized, should have, would have, next time, differently, these days, nowadays, from that day, from then on, no longer, any more, anymore, ever since, i began with that, i began that, i started that, i started this after, i have done so since, since then, since that, never again, now i, now we, and now, so now,
i now, we now, still do, i still, i do it now, today i, what changed, changed how, in future, takeaway, took away, take away, stayed with me, stays with me, i always, i never, i know now, if i could, i'd do, i 'd do, what i do, different now, is now, now has, reminder
`)

const now = phraseSet('now')
/** What one did otherwise from then on is told as a step like any other. */
const startedToDo = phraseSet(
  'i started to, i started doing, i stopped doing, i began to, i made it a, every week, each week, i have kept, i kept it up',
)

function opensAsLesson({ tokens, clauses: [first] }: Reading): boolean {
  return (
    tokens[0]?.norm === 'that' &&
    first !== undefined &&
    first.subjectFrom > 0 &&
    first.mode !== 'past' &&
    tokens[1]?.pos !== 'AUX'
  )
}

const beforeOrWhen = wordList('before, when, whenever, after')
const anybody = wordList('u, you')
/** Verbs that look like nouns at the head of a note. */
const bidden = wordList('ask, check, call, test, count, show, write, ring, look, talk')

/** "Ask who is out before you lock anything": a rule in a person's own notes. */
function opensAsRule({ tokens, sentenceAt }: Reading): boolean {
  return (
    tokens[0] !== undefined &&
    (bidden.has(tokens[0].norm) ||
      (tokens[0].pos === 'VERB' && tokens[0].norm === tokens[0].lemma)) &&
    tokens.some(
      ({ norm }, at) =>
        sentenceAt[at] === 0 && beforeOrWhen.has(norm) && anybody.has(tokens[at + 1]?.norm ?? ''),
    )
  )
}

const otherwise = wordList('earlier, sooner, first, instead, differently, before')

/** "I would involve operations earlier": what one would do otherwise is what one saw. */
function wouldSooner({ tokens }: Reading, { actor, mode, verbAt, to }: Clause): boolean {
  if (actor !== 'i' || mode !== 'would') return false
  for (let at = verbAt + 1; at < to; at++) if (otherwise.has(tokens[at]!.norm)) return true
  return false
}

const carriesOn = (clause: Clause) => clause.actor === 'i' && happened(clause) && !clause.negated

/**
 * What shows that an answer is about what its facet asks: somebody takes over what the speaker leaves, somebody
 * tells the speaker about their doing, two sides of one thing, a point at which it could fail, a person whose help was
 * needed, a changed practice, something the speaker undertook. Generous: a right answer in unusual words must pass.
 */
export const facetSigns: Readonly<Record<AnswerFacet, SignFinder>> = {
  handoff: (reading) => [
    ...phrases(reading, 1, passing),
    ...phrases(reading, 1, othersTake).filter(({ run }) => !isOwnAt(reading, run.from)),
    ...phrases(reading, 0.4, maybeLeaving),
    ...phrases(reading, 0.25, letting),
    ...clauses(reading, 1, (clause) => isOwn(clause) && givesTo(reading, clause, giving)),
    ...clauses(
      reading,
      0.25,
      (clause) => clause.actor === 'i' && givesTo(reading, clause, preparing),
    ),
    ...(opensWithPerson(reading) ? [{ run: { from: 0, to: 2 }, weight: 0.5 }] : []),
    ...phrases(reading, 0.5, holding).filter(({ run }) => run.from < opening),
    ...(reading.tokens[0]?.norm === 'to' ? [{ run: { from: 0, to: 2 }, weight: 0.5 }] : []),
  ],
  feedback: (reading) => [
    ...phrases(reading, 1, named),
    ...clauses(reading, 1, (clause) => isVerdict(reading, clause)),
    ...unlessAlone(hasReflection(reading), [
      ...phrases(reading, 1, aboutMe),
      ...clauses(
        reading,
        0.5,
        ({ actorWord, verb, subjectFrom }) =>
          actorWord === 'you' &&
          !fillerVerbs.has(verb) &&
          !ofAnybody.has(reading.tokens[subjectFrom - 1]?.norm ?? ''),
      ).slice(0, 2),
      ...(opensWithPerson(reading) ? [{ run: { from: 0, to: 2 }, weight: 0.5 }] : []),
      ...clauses(reading, 0.5, (clause) => !isOwn(clause) && isToldAboutSelf(reading, clause)),
      ...clauses(
        reading,
        0.25,
        (clause) => isOther(clause) && happened(clause) && concernsMe(reading, clause),
      ),
      ...clauses(
        reading,
        0.5,
        (clause) =>
          !isOwn(clause) &&
          (reviewing.has(clause.verb) || clause.verb === 'tell') &&
          concernsMe(reading, clause),
      ),
      ...clauses(
        reading,
        0.25,
        (clause) =>
          clause.actor === 'i' &&
          happened(clause) &&
          (clause.verb === 'tell' || clause.verb === 'say'),
      ),
    ]),
  ],
  disagreement: (reading) => {
    if (deniesQuarrel(reading)) return []
    const positions = findStatedPositions(reading)
    const stated = (side: 'self' | 'other') =>
      positions.flatMap((it) => (it.side === side ? [{ run: it.run, weight: 0.5 }] : []))
    const isPerson = ({ actor }: Clause) => actor === 'person'
    const theirs = [
      ...clauses(reading, 0.5, (it) => isPerson(it) && opposing.has(it.verb)).slice(0, 2),
      ...stated('other'),
      ...lines(reading, 'person'),
    ]
    const theirWords = [
      ...clauses(
        reading,
        0.25,
        (it) => !isOwn(it) && wanting.has(it.verb) && !(isPerson(it) && opposing.has(it.verb)),
      ).slice(0, 2),
      ...clauses(
        reading,
        0.25,
        (clause) =>
          isOther(clause) &&
          clause.actorWord !== 'you' &&
          (clause.verb === 'say' ||
            clause.verb === 'tell' ||
            clause.verb === 'reckon' ||
            (clause.negated && happened(clause))),
      ).slice(0, 2),
      ...phrases(reading, 0.5, displeased),
    ]
    const ours = [
      ...clauses(reading, 0.25, (clause) => isOwn(clause) && ownPosition.has(clause.verb)).slice(
        0,
        2,
      ),
      ...stated('self'),
      ...lines(reading, 'self'),
      ...phrases(reading, 0.25, weighing),
    ]
    const isSaid = theirs.length + theirWords.length > 0
    return [
      ...phrases(reading, 1, against).filter(({ run }) => !endsInNoLoss(reading, run)),
      ...theirs,
      ...unlessAlone(theirs.length > 0 || ours.length > 0, theirWords),
      ...unlessAlone(isSaid, ours),
    ]
  },
  'near-failure': (reading, drafts) => [
    ...phrases(reading, 1, nearly).filter(
      ({ run }) =>
        !endsInNoLoss(reading, run) &&
        !isCleared(reading, run) &&
        !isOfPersons(reading, run) &&
        !isRest(reading, run.from),
    ),
    ...found(drafts, 0.5, ['tension-trouble', 'tension-stakes', 'tension-refusal']).filter(
      ({ run }) => !isQuarrelAt(reading, run.from),
    ),
    ...clauses(
      reading,
      0.5,
      (clause) =>
        clause.negated &&
        !clause.none &&
        !isOwn(clause) &&
        !(isOther(clause) && quarrelVerbs.has(clause.verb)),
    ),
    ...phrases(reading, 0.5, stopping),
    ...clauses(reading, 0.5, (clause) => noticesThat(reading, clause)),
    ...found(drafts, 0.25, ['outcome-none']),
    ...clauses(
      reading,
      0.5,
      (clause) => isOwn(clause) && happened(clause) && halting.has(clause.verb),
    ),
    ...clauses(
      reading,
      0.5,
      (clause) => clause.actor === 'thing' && happened(clause) && givingWay(reading, clause),
    ),
  ],
  stakeholder: (reading, drafts) => [
    ...phrases(reading, 0.5, needing),
    ...(opensWithPerson(reading) ? [{ run: { from: 0, to: 2 }, weight: 0.5 }] : []),
    ...found(drafts, 0.5, ['people-position', 'people-moved', 'tension-against', 'tension-wants']),
    ...found(drafts, 0.25, ['people-named', 'people-act']),
  ],
  lesson: (reading, drafts) => [
    ...phrases(reading, 1, learned),
    ...found(drafts, 1, [
      'learning-mark',
      'learning-practice',
      'learning-said',
      'learning-habit',
      'learning-vague',
      'learning-platitude',
    ]),
    ...phrases(reading, 0.4, now),
    ...phrases(reading, 0.25, startedToDo),
    ...clauses(reading, 0.5, (clause) => wouldSooner(reading, clause)),
    ...found(drafts, 0.5, ['learning-use']),
    // "That nobody reads the board.": the lesson, named as it was asked for.
    ...(opensAsRule(reading) ? [{ run: { from: 0, to: 2 }, weight: 1 }] : []),
    ...(opensAsLesson(reading) ? [{ run: { from: 0, to: 2 }, weight: 1 }] : []),
  ],
  anchor: (reading) =>
    clauses(
      reading,
      0.5,
      (clause) =>
        (carriesOn(clause) || (clause.actor === 'we' && happened(clause))) &&
        !feelingVerbs.has(clause.act),
    ),
}
