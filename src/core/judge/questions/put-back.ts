import type { Clause } from '../../text/clause.ts'
import { speechVerbs } from '../lexicons/verbs.ts'
import { wordList } from '../../text/word-list.ts'
import type { TokenRun } from '../phrase.ts'
import { clausesIn } from '../reading.ts'
import { wordsIn } from '../words-in.ts'
import type { Reading } from '../reading.ts'

/**
 * Whether words of an answer can be put back to its speaker as theirs: not where somebody else speaks in them, or where
 * a mark is cut in half.
 */
export function canBePutBack(reading: Reading, run: TokenRun): boolean {
  return (
    !opensByReply(reading, run) &&
    !cutsMark(reading, run) &&
    !isInMarks(reading, run) &&
    !isSaidByAnother(reading, run) &&
    !leadsOver(reading, run) &&
    !isTornOff(reading, run) &&
    !breaksOff(reading, run) &&
    !waitsForMain(reading, run) &&
    !standsForAll(reading, run) &&
    !saysNotKnown(reading, run)
  )
}

/** "It began with the harbour", "that was the end of it": leads over to a story or closes it, and tells none of it. */
const leadsOver = ({ tokens }: Reading, run: TokenRun): boolean =>
  leading.test(wordsIn(tokens, run))
const leading =
  /^(?:i|we) (?:have|had|'ve) (?:a|no|two|three|the) (?:choices?|options?)$|^there (?:is|'s|was) (?:the|a) \w+ one$|^(?:it|that|this|which|all of it|everything) (?:all )?(?:began|begins|started|starts|ended|ends) (?:with|in|at|there|here)\b(?: \w+){0,3}$|^(?:and )?(?:that|this|it) (?:was|is|'s) (?:the end(?: of (?:it|that|the story))?|all(?: of it)?|it|how it (?:ended|began|started))$/

/** "We always do", "she had been the one | in front of the regulator": what it was stands outside the words. */
function standsForAll(reading: Reading, { from, to }: TokenRun): boolean {
  const { tokens } = reading
  const last = tokens[to - 1]!
  if (last.norm === 'one' && tokens[to - 2]?.norm === 'the') return tokens[to]?.after === 'word'
  const [clause] = clausesIn(reading, { from, to })
  return to - from <= longestStandIn && clause?.verb === 'do' && clause.verbAt === to - 1
}
/** In tokens. */
const longestStandIn = 4

/**
 * "In the end", "it was decided to", "there was a point | when it turned", "I took many classes, which meant", "let me get it down": words that
 * hang on what they were cut from.
 */
function isTornOff(reading: Reading, { from, to }: TokenRun): boolean {
  const { tokens } = reading
  const last = tokens[to - 1]!
  const next = tokens[to]
  const [clause] = clausesIn(reading, { from, to })
  if (tokens[from]!.pos === 'ADP' && clause === undefined && to - from <= longestSetting)
    return true
  // "I make sure | I've understood them": hangs on what was made sure of.
  const joined = tokens[from - 1]?.norm === 'that' ? from - 2 : from - 1
  if (tokens[joined]?.norm === 'sure' && tokens[from]!.after === 'word') return true
  if (
    tokens[from]!.norm === 'let' ||
    last.norm === 'to' ||
    (to - from > 2 && tokens[to - 2]!.norm === 'which')
  )
    return true
  return (
    last.pos === 'NOUN' &&
    next !== undefined &&
    next.after === 'word' &&
    relatives.has(next.norm) &&
    (clause?.verb === 'be' || clause?.verb === 'have')
  )
}
/** In tokens. */
const longestSetting = 4

/** "I gave her", "a good", "by roughly", "we discovered": what was to come next is missing. */
function breaksOff(reading: Reading, { from, to }: TokenRun): boolean {
  const { tokens } = reading
  const next = tokens[to]
  const last = tokens[to - 1]!
  if (next === undefined) return false
  if (openEnds.has(last.norm)) return next.after !== 'stop'
  if (next.after !== 'word') return false
  if (linking.has(last.lemma)) return true
  // "He said that a letter that does not arrive | is a patient": what was said of it never comes.
  if (isWas.has(next.norm) && tokens.slice(from + 1, to).some(({ norm }) => relatives.has(norm)))
    return true
  // "What I would do if a letter | went astray".
  const joint = tokens.slice(from, to).findLastIndex(({ norm }) => joints.has(norm))
  if (
    joint >= 0 &&
    tokens[from + joint + 1]?.norm !== 'of' &&
    !clausesIn(reading, { from: from + joint + 1, to }).some(({ verbAt }) => verbAt > from + joint)
  )
    return true
  const before = tokens[to - 2]
  if (last.pos === 'ADJ' && before?.pos === 'DET' && nominal.has(next.pos)) return true
  if (last.norm === 'more' && nominal.has(next.pos)) return true
  if (telling.has(last.lemma) && nominal.has(next.pos)) return true
  if (finding.has(last.lemma) && next.norm === 'that') return true
  const clause = clausesIn(reading, { from, to }).at(-1)
  // "I gave her | the account", "let them | do the second": the person alone is half of what follows the verb.
  if (clause?.verbAt === to - 2 && persons.has(last.norm) && giving.has(clause.verb))
    return nominal.has(next.pos) || next.pos === 'VERB' || next.pos === 'DET'
  return false
}
const joints = wordList('if, because, although, whether, unless')
const isWas = wordList('is, are, was, were')
const linking = wordList('feel, seem, become')
const openEnds = wordList(
  'roughly, nearly, almost, such, each, every, maybe, goes, i, he, she, we, they',
)
const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'PRON', 'DET'])
const telling = wordList('tell')
const finding = wordList(
  'discover, find, notice, realise, realize, decide, agree, learn, know, say',
)
const giving = wordList('give, let, make, show, lend, hand, offer, send, help')
const persons = wordList('him, her, them, me, us, you, it')

/** "I always say if you can't be replaced | you can't be promoted": what follows from it never comes. */
function waitsForMain(reading: Reading, { from, to }: TokenRun): boolean {
  const { tokens, clauses } = reading
  const last = clausesIn(reading, { from, to }).at(-1)
  if (last === undefined || tokens[last.subjectFrom - 1]?.norm !== 'if') return false
  const next = clauses[clauses.indexOf(last) + 1]
  return next?.subjectFrom === to && next.actorWord !== undefined && tokens[to]!.after !== 'stop'
}
const relatives = wordList('that, who, which, when, where')

/** "I don't know exactly how many": nothing that could be asked on. */
const saysNotKnown = (reading: Reading, run: TokenRun): boolean =>
  clausesIn(reading, run).some(
    ({ actor, verb, negated, mode }) =>
      actor === 'i' && negated && mode === 'now' && (verb === 'know' || verb === 'remember'),
  )

/** "I did, I cut in": the first two words answer something said before. */
const opensByReply = ({ tokens }: Reading, { from, to }: TokenRun): boolean =>
  to - from > 3 && replyVerbs.has(tokens[from + 1]!.norm) && tokens[from + 2]!.after === 'comma'
const replyVerbs = wordList('did, do, was, were, had, have, would, could')

/** One of a pair of marks stands in the words and the other does not. */
function cutsMark({ text, tokens }: Reading, { from, to }: TokenRun): boolean {
  const words = text.slice(tokens[from]!.start, tokens[to - 1]!.end)
  if (!anyMark.test(words)) return false
  return (
    words.split('"').length % 2 === 0 ||
    pairs.some(([open, close]) => words.split(open).length !== words.split(close).length)
  )
}
const pairs = [
  ['(', ')'],
  ['“', '”'],
  ['[', ']'],
] as const
const anyMark = /["()“”[\]]/

/** Inside quotation marks somebody else speaks: put back as the speaker's own it would be false. */
function isInMarks({ text, tokens }: Reading, run: TokenRun): boolean {
  const at = tokens[run.from]!.start
  const before = text.slice(Math.max(0, at - longestSpeech), at)
  const after = text.slice(at, at + longestSpeech)
  if (before.lastIndexOf('“') > before.lastIndexOf('”')) return after.includes('”')
  return after.includes('"') && text.slice(0, at).split('"').length % 2 === 0
}
/** In UTF-16 units. */
const longestSpeech = 300

/** "He said | you want to take the pencil": the words of another, cut from who says them. */
function isSaidByAnother(reading: Reading, { from, to }: TokenRun): boolean {
  const { tokens, clauses } = reading
  if (isSpokenOn(reading, from)) return true
  const [clause] = clausesIn(reading, { from, to })
  if (clause === undefined) return false
  const speech = findSpeech(reading, from, clauses.indexOf(clause) - 1)
  if (speech === undefined || speech.verbAt >= from) return false
  if (!speechVerbs.has(speech.verb)) return false
  // "I've been told that | I work too hard".
  if (speech.passive && tokens[from - 1]?.norm === 'that') return true
  // "He told me in front of both teams that | I care more about a coin".
  if (speech.actor !== 'i' && speech.actor !== 'we' && tokens[from - 1]?.norm === 'that')
    return true
  // Who is spoken to as "you" is the one who tells it, or the one they told.
  if (clause.actorWord === 'you' && from - speech.verbAt <= speechReach) return true
  return speech.actor !== 'i' && clause.reported
}
const speechReach = 6

/** The clause that a "that" hangs on: of "he said that A and that B" the same for both. */
function findSpeech(
  { tokens, clauses }: Reading,
  from: number,
  before: number,
): Clause | undefined {
  let at = before
  let opens = from
  while (
    at > 0 &&
    coordinators.has(tokens[opens - 2]?.norm ?? '') &&
    tokens[opens - 1]?.norm === 'that' &&
    tokens[clauses[at]!.subjectFrom - 1]?.norm === 'that'
  ) {
    opens = clauses[at]!.subjectFrom
    at -= 1
  }
  return clauses[at]
}
const coordinators = wordList('and, but, or')

/** "She said, you have eleven seconds, and then it is a person": hers to the end of the sentence. */
function isSpokenOn({ tokens, sentenceAt, clauses }: Reading, from: number): boolean {
  for (let at = from - 1; at >= 0 && sentenceAt[at] === sentenceAt[from]; at--) {
    if (tokens[at + 1]?.after !== 'comma' || !saying.has(tokens[at]!.norm)) continue
    const speech = clauses.find(({ verbAt }) => verbAt === at)
    return speech !== undefined && speech.actor !== 'i'
  }
  return false
}
const saying = wordList('said, says')

/**
 * "He said so", "we looked at it", "it was true": whatever it was stands in another sentence. Such words are put back
 * only where they pass over what is asked about, and are pressed on for that however little they hold.
 */
export function onlyPoints(reading: Reading, { from, to }: TokenRun): boolean {
  const words = reading.tokens.slice(from, to)
  const held = clausesIn(reading, { from, to })
  const [only] = held
  if (only === undefined || held.length > 1) return false
  // "I did the second": of what, another sentence says.
  if (words.length <= longestStandIn && counted.has(words.at(-1)!.norm)) return true
  if (words.some(({ pos, norm }) => nouns.has(pos) && norm !== 'one')) return false
  // "Most of them did": what they did was said before.
  if (standsIn.has(only.verb) && only.verbAt === to - 1) return true
  if (!isPronoun(only)) return false
  return words.some(({ norm }) => pointers.has(norm)) || pronounOnly.has(only.actorWord ?? '')
}
const nouns: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM'])
const standsIn = wordList('do, have, be')
const counted = wordList('first, second, third, latter, former, other')
const isPronoun = ({ actorWord }: Clause): boolean => pronouns.has(actorWord ?? '')
const pronouns = wordList('i, we, he, she, they, it, that, this')
const pointers = wordList('it, that, this, so, them, him, her, one')
/** These say nothing of who or what is meant. */
const pronounOnly = wordList('it, that, this')
