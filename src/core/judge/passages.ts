import type { Clause } from '../text/clause.ts'
import { wordList } from '../text/word-list.ts'
import type { TokenRun } from './phrase.ts'
import { endsSentence } from './reading.ts'
import type { Reading } from './reading.ts'

/** Words of an answer that can be quoted as they stand: a clause or two with their adverbs, inside one sentence. */
export interface Passage extends TokenRun {
  /** The clauses whose verb stands in it; none for a fragment without a verb. */
  clauses: Clause[]
}

const longest = 12
const shortest = 3

/** Words that lead over to a clause. */
const joiners = wordList(`
and, but, or, so, then, because, cause, that, which, who, while, although, though, when, if, where, whether, what, how, why, whereas, unless, well, oh, yeah
`)
/** Words that may do so, and may as well stand before a noun. */
const perhapsJoiners = wordList('since, as, until, before, after, than, to, like, right, now')
/** Not worth quoting at the beginning or the end. */
const loose = wordList(`
and, but, or, so, then, because, cause, that, which, who, while, although, though, whereas, unless, well, oh, yeah, yes, since, than, to, like, right, um, okay, ok, also, anyway
`)
/** A clause after these completes the one before, as in "I learned that it pays". */
const completers = wordList('that, what, how, if, whether, to, where, which, who, why, than')
const coordinators = wordList('and, or, but')

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
  return piece.joint !== 'new' && together <= longest
}

/** Cuts at sentence ends and where a clause begins with its joining word or, without one, its subject. */
function cutPieces(reading: Reading): Piece[] {
  const { tokens, clauses } = reading
  const joints = new Map<number, Joint>([[0, 'sentence']])
  for (let i = 1; i < tokens.length; i++)
    if (endsSentence(reading, i - 1, i)) joints.set(i, 'sentence')
  let free = 0
  for (const clause of clauses) {
    if (free > 0) {
      const at = findStart(reading, free, clause.subjectFrom, joints)
      if (at !== undefined && !joints.has(at)) joints.set(at, jointAt(reading, at, clause))
    }
    free = clause.verbAt + 1
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

/** Where the clause with its subject at `subject` begins; undefined where a sentence has begun since the verb before. */
function findStart(
  reading: Reading,
  free: number,
  subject: number,
  joints: ReadonlyMap<number, Joint>,
): number | undefined {
  const { tokens } = reading
  let comma: number | undefined
  let perhaps: number | undefined
  for (let i = Math.min(subject, tokens.length - 1); i >= free; i--) {
    if (joints.get(i) === 'sentence') return undefined
    const { norm } = tokens[i]!
    if (joiners.has(norm) && !isDeterminer(reading, i)) {
      let at = i
      while (
        at > free &&
        (joiners.has(tokens[at - 1]!.norm) || perhapsJoiners.has(tokens[at - 1]!.norm))
      )
        at -= 1
      return at
    }
    if (perhapsJoiners.has(norm) && subject - i <= perhapsReach) perhaps ??= i
    if (i < subject && i > free && hasCommaBefore(reading, i)) comma ??= i
  }
  return perhaps ?? comma ?? subject
}

/** "In that phase": after a preposition, "that", "which" and "what" stand for no clause. */
function isDeterminer({ tokens }: Reading, at: number): boolean {
  return tokens[at]!.norm === 'that' && at > 0 && tokens[at - 1]!.pos === 'ADP'
}

function jointAt({ tokens }: Reading, at: number, clause: Clause): Joint {
  const { norm } = tokens[at]!
  if (coordinators.has(norm)) return clause.actorWord === undefined ? 'shares-subject' : 'new'
  return completers.has(norm) || !joiners.has(norm) ? 'completes' : 'new'
}

function hasCommaBefore({ text, tokens }: Reading, at: number): boolean {
  return text.slice(tokens[at - 1]!.end, tokens[at]!.start).includes(',')
}

function trim(reading: Reading, { from, to, clauses }: Piece): Passage {
  const { tokens } = reading
  let first = from
  let last = to
  while (first < last - 1 && loose.has(tokens[first]!.norm)) first += 1
  while (last > first + 1 && loose.has(tokens[last - 1]!.norm) && !isDeterminer(reading, last - 1))
    last -= 1
  // A contraction is one word: neither half is quoted alone.
  while (first > 0 && tokens[first - 1]!.end === tokens[first]!.start) first -= 1
  while (last < tokens.length && tokens[last]!.start === tokens[last - 1]!.end) last += 1
  return { from: first, to: last, clauses }
}
