import type { Clause } from '../../text/clause.ts'
import { wordList } from '../../text/word-list.ts'
import { dayParts, timeUnits, weekdays } from '../lexicons/times.ts'
import type { TokenRun } from '../phrase.ts'
import { endsSentence, hasMarks } from '../reading.ts'
import type { Reading } from '../reading.ts'

/** Words of an answer that can be quoted as they stand: a clause or two with their adverbs, inside one sentence. */
export interface Passage extends TokenRun {
  /** The clauses whose verb stands in it; none for a fragment without a verb. */
  clauses: Clause[]
}

/** A clause and what completes it are looked at together up to this many tokens; a quotation is cut from them. */
const longest = 18
const longestPair = 14
const shortest = 3

/** Words that lead over to a clause. */
const joiners = wordList(`
and, but, or, so, then, because, cause, that, which, who, while, although, though, when, if, where, whether, what, how, why, whereas, unless, oh, yeah
`)
/** Words that may do so, and may as well stand before a noun. */
const perhapsJoiners = wordList('since, as, until, till, til, before, after, than')
/** Not worth quoting at the beginning. */
const looseStarts = wordList(`
and, but, or, so, then, because, cause, that, which, who, while, although, though, whereas, unless, well, oh, yeah, yes, since, than, to, like, right, um, okay, ok, also, anyway
`)
/** Nor these at the end, where "it went well" and "it was okay" are whole. */
const looseWords = wordList(`
and, but, or, so, then, because, cause, that, which, who, while, although, though, whereas, unless, oh, yeah, since, than, to, um, also
`)
/** A clause after these completes the one before, as in "I learned that it pays". */
const completers = wordList('that, what, how, if, whether, to, where, which, who, why, than')
const coordinators = wordList('and, or, but')
/** What stands before these ends its own clause: "it has held since, so I". */
const coordinating = wordList('and, or, but, so')

type Joint = 'sentence' | 'completes' | 'shares-subject' | 'new'

interface Piece extends Passage {
  joint: Joint
}

/** The passages of an answer in order, each of at most twelve words where it can be cut without tearing a clause. Linear. */
export function findPassages(reading: Reading): Passage[] {
  const joined: Piece[] = []
  for (const piece of cutPieces(reading)) {
    const before = joined.at(-1)
    if (before !== undefined && belongsTogether(before, piece)) {
      before.to = piece.to
      before.clauses.push(...piece.clauses)
    } else joined.push(piece)
  }
  return joined.map((piece) => trim(reading, piece)).filter(({ from, to }) => to > from)
}

function belongsTogether(before: Piece, piece: Piece): boolean {
  if (piece.joint === 'sentence') return false
  const together = piece.to - before.from
  if (before.to - before.from < shortest || piece.to - piece.from < shortest) return true
  if (piece.joint === 'completes') return together <= longest
  return piece.joint === 'shares-subject' && together <= longestPair
}

/** Cuts at sentence ends and where a clause begins with its joining word or, without one, its subject. */
function cutPieces(reading: Reading): Piece[] {
  const { tokens, clauses } = reading
  const joints = new Map<number, Joint>([[0, 'sentence']])
  for (let i = 1; i < tokens.length; i++)
    if (endsSentence(reading, i - 1, i)) joints.set(i, 'sentence')
  let free = 0
  let before: Clause | undefined
  let opened = 0
  let seen = 0
  for (const clause of clauses) {
    if (free > 0) {
      for (; seen < free; seen++) if (joints.has(seen)) opened = seen
      const first = tokens[opened]!.norm
      const leads = (joiners.has(first) && !coordinating.has(first)) || perhapsJoiners.has(first)
      const at = findStart(reading, free, clause, joints)
      if (at !== undefined && !joints.has(at)) {
        const start = reachHead(reading, at, free)
        joints.set(start, jointAt(reading, at, clause, before, leads))
      }
    }
    free = clause.verbAt + 1
    before = clause
  }
  const starts = [...joints.keys()].sort((a, b) => a - b)
  let next = 0
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? tokens.length
    const held: Clause[] = []
    while (next < clauses.length && clauses[next]!.verbAt < to) held.push(clauses[next++]!)
    return { from, to, clauses: held, joint: joints.get(from)! }
  })
}

/** How far before its subject a joining word that may be a preposition is taken for one. */
const perhapsReach = 3

/** Where a clause begins; undefined where a sentence has begun since the verb before. */
function findStart(
  reading: Reading,
  free: number,
  { subjectFrom, actorWord }: Clause,
  joints: ReadonlyMap<number, Joint>,
): number | undefined {
  const { tokens } = reading
  let comma: number | undefined
  let perhaps: number | undefined
  for (let i = Math.min(subjectFrom, tokens.length - 1); i >= free; i--) {
    if (joints.get(i) === 'sentence') return undefined
    const { norm } = tokens[i]!
    // "With a pen and initials | until the line was gone": the nearer one opens it.
    if (perhaps !== undefined && perhaps - i > 1 && coordinators.has(norm)) return perhaps
    if (joiners.has(norm) && !isInsidePhrase(reading, i)) {
      // "On 5 and 12 October, aligned": without a subject of its own, a clause begins at what is nearest.
      return actorWord === undefined && comma !== undefined ? comma : firstOfRun(tokens, i, free)
    }
    if (perhapsJoiners.has(norm) && subjectFrom - i <= perhapsReach && comma === undefined)
      perhaps ??= i
    if (i > free && hasCommaBefore(reading, i)) comma ??= i
  }
  return perhaps ?? comma ?? subjectFrom
}

/** "Their head of | planning, Monsieur Lacombe, wanted": what a noun is of stands before it. */
function reachHead({ tokens }: Reading, at: number, free: number): number {
  if (tokens[at - 1]?.norm !== 'of' || joiners.has(tokens[at]!.norm)) return at
  let head = at - 1
  while (head > free && nominal.has(tokens[head - 1]!.pos)) head -= 1
  return head
}
const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'PRON', 'NUM'])

const andForth = wordList('fro, forth')

/** The first of several joining words: "and then", "so when"; "since, so I" begins at its second word. */
function firstOfRun(tokens: Reading['tokens'], at: number, free: number): number {
  let first = at
  while (
    first > free &&
    (joiners.has(tokens[first - 1]!.norm) ||
      (perhapsJoiners.has(tokens[first - 1]!.norm) && !coordinating.has(tokens[first]!.norm)))
  )
    first -= 1
  return first
}

/** "In that phase", "that week", "for a while", "to and fro": a joining word that opens no clause there. */
function isInsidePhrase({ tokens }: Reading, at: number): boolean {
  if (tokens[at]!.norm === 'and' || tokens[at]!.norm === 'to')
    return andForth.has(tokens[at + 1]?.norm ?? '') || tokens[at + 2]?.norm === 'fro'
  if (tokens[at]!.norm === 'while') return at > 0 && tokens[at - 1]!.norm === 'a'
  if (tokens[at]!.norm !== 'that') return false
  const next = tokens[at + 1]?.norm
  // "That one lies to you".
  if (next === 'one' && tokens[at + 2]?.norm !== 'of') return true
  return (
    (at > 0 && tokens[at - 1]!.pos === 'ADP') ||
    (next !== undefined && (timeUnits.has(next) || dayParts.has(next) || weekdays.has(next)))
  )
}

function jointAt(
  reading: Reading,
  at: number,
  clause: Clause,
  before: Clause | undefined,
  leads: boolean,
): Joint {
  const { tokens } = reading
  const { norm } = tokens[at]!
  // "He changed most of it | after he said to me no offence": in speech without marks, what was said goes on.
  if (perhapsJoiners.has(norm) && saying.has(tokens[clause.verbAt]!.norm) && !hasMarks(reading))
    return 'new'
  if (coordinators.has(norm)) return clause.actorWord === undefined ? 'shares-subject' : 'new'
  // "Nobody wrote it down anyway | that was it": here it is what something is said of.
  if (
    norm === 'that' &&
    clause.actorWord === 'that' &&
    (tokens[clause.verbAt + 1]?.norm === 'all' || runsOn(reading, at, before, leads))
  )
    return 'new'
  if (!joiners.has(norm)) {
    const opens =
      clause.actorWord !== undefined && !completers.has(norm) && !perhapsJoiners.has(norm)
    return opens && runsOn(reading, at, before, leads) ? 'new' : 'completes'
  }
  return completers.has(norm) ? 'completes' : 'new'
}

/** "It was better for it | people were happy": speech without marks goes on with another sentence. */
function runsOn(reading: Reading, at: number, before: Clause | undefined, leads: boolean): boolean {
  if (before === undefined || takesClause.has(before.verb)) return false
  // "None of us has | I told Vos", "neither of them did | she went": the verb stands for one said before.
  if (standingIn.has(before.verb) && before.verbAt === at - 1 && reading.tokens[at]!.pos === 'PRON')
    return !hasCommaBefore(reading, at)
  const last = reading.tokens[at - 1]!.pos
  // "The thing is, we waited" is one sentence.
  return hasCommaBefore(reading, at) ? !leads && last !== 'AUX' : closing.has(last)
}
const standingIn = wordList('have, do')
const saying = wordList('said, says, told, asked, goes')
const closing: ReadonlySet<string> = new Set(['ADJ', 'ADV', 'PRON', 'NUM'])
/** What is known, thought or said may follow these without a word between. */
const takesClause = wordList(`
say, tell, ask, answer, reply, argue, insist, propose, suggest, promise, warn, admit, explain, shout, think, feel, believe,
know, hope, wish, guess, suppose, remember, recall, mean, understand, realise, realize, figure, bet, show, see, find, decide,
agree, swear, notice
`)

function hasCommaBefore({ text, tokens }: Reading, at: number): boolean {
  return text.slice(tokens[at - 1]!.end, tokens[at]!.start).includes(',')
}

function trim(reading: Reading, { from, to, clauses }: Piece): Passage {
  const { tokens } = reading
  let first = from
  let last = to
  while (
    first < last - 1 &&
    looseStarts.has(tokens[first]!.norm) &&
    !isInsidePhrase(reading, first) &&
    !isSubject(reading, first, clauses)
  )
    first += 1
  for (let cut = 1; cut > 0 && last - cut > first; last -= cut) cut = looseEnd(reading, first, last)
  // A contraction is one word: neither half is quoted alone.
  while (first > 0 && tokens[first - 1]!.end >= tokens[first]!.start) first -= 1
  while (last < tokens.length && tokens[last]!.start <= tokens[last - 1]!.end) last += 1
  return { from: first, to: last, clauses }
}

/** "That went fine", "that got sorted out": said of what was told before, where "an alarm that rang" is not. */
const isSubject = (
  { tokens, sentenceAt }: Reading,
  at: number,
  clauses: readonly Clause[],
): boolean =>
  tokens[at]!.norm === 'that' &&
  clauses[0]?.subjectFrom === at &&
  clauses[0].actorWord === 'that' &&
  (at === 0 || sentenceAt[at] !== sentenceAt[at - 1] || coordinators.has(tokens[at - 1]!.norm))

const takesUp: ReadonlySet<string> = new Set(['ADP', 'NOUN'])
const opensAnew = ({ pos, norm }: Reading['tokens'][number]): boolean =>
  pos === 'PRON' || owners.has(norm)
const owners = wordList('my, our, his, her, their')

const looseEnds = wordList('i mean, you know, i guess, i think, i suppose, kind of, sort of')
const pointing = wordList('that, this, so')
const prepositions = wordList('of, on, at, with, for, from, in, by, into')

/** How many tokens at the end of a run lead on or say nothing: 0, 1 or 2. */
function looseEnd(reading: Reading, first: number, last: number): number {
  const { tokens } = reading
  const end = tokens[last - 1]!
  const before = tokens[last - 2]
  if (before !== undefined && looseEnds.has(`${before.norm} ${end.norm}`)) return 2
  // "He stopped coming in | well he came once": here it takes up again, where "it went well" is whole.
  const next = tokens[last]
  if (
    end.norm === 'well' &&
    takesUp.has(before?.pos ?? '') &&
    next?.after === 'word' &&
    opensAnew(next)
  )
    return 1
  const closes = last >= tokens.length || endsSentence(reading, last - 1, last)
  // "My director did not like that." is whole.
  if (closes && pointing.has(end.norm) && before?.pos === 'VERB') return 0
  if (looseWords.has(end.norm) && !isInsidePhrase(reading, last - 1)) return 1
  const torn =
    prepositions.has(end.norm) &&
    before?.pos !== 'VERB' &&
    last < tokens.length &&
    last - first > shortest &&
    !endsSentence(reading, last - 1, last)
  return torn ? 1 : 0
}
