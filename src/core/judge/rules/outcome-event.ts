import type { Clause } from '../../text/clause.ts'
import { roleNouns } from '../../text/people.ts'
import { wordList } from '../../text/word-list.ts'
import { feelingVerbs, speechVerbs } from '../lexicons/verbs.ts'
import { findPhrases, isNumber, phraseSet } from '../phrase.ts'
import type { TokenRun } from '../phrase.ts'
import { happened } from '../reading.ts'
import { storyEnd } from '../story-end.ts'
import type { Reading } from '../reading.ts'
import { clauseRun, defineRule, distinctBy, runsBegin, wordsOf } from '../rule.ts'
import { isThing } from '../thing.ts'
import { findVagueResults } from './outcome-vague.ts'

/** How a story ended stands in its last part. */
const lastPart = 0.7
/** Short answers come to it sooner. */
const lastPartOfShort = 0.5
const shortText = 60

/** How it stands: "she maintains the list now", "it still hangs there". */
const lasting = phraseSet(
  'now, still, today, to this day, since, ever since, a year, a month, a week, every @day, once, twice, @num times',
)

/** "The day after he had the plugs in": how it stood then, and not before. */
const later = phraseSet(
  'the day after, the next day, the next morning, the next week, since then, after that, the week after, a week later, a month later, a year later, the year after, from then on, from that day',
)
/** Between such an opening and its clause, in tokens. */
const openingReach = 2

const opensLater = ({ tokens }: Reading, { subjectFrom }: Clause): boolean =>
  findPhrases(tokens, later).some(({ to }) => to <= subjectFrom && subjectFrom - to <= openingReach)

/** Of the speaker's own acts, those that are an end in themselves; the others are how they got there. */
const ends = wordList(
  'end, finish, win, sell, pass, save, earn, get, beat, reach, ship, publish, lose',
)

export const outcomeEvent = defineRule({
  id: 'outcome-event',
  dimensions: ['outcome'],
  credit: 'earns',
  label: 'the end, told as something that happened',
  cap: 2,
  find: (reading) => {
    if (!reading.tellsEvents) return []
    const { length } = reading.tokens
    const from = storyEnd(reading) * (length < shortText ? lastPartOfShort : lastPart)
    const lasts = runsBegin(reading, findPhrases(reading.tokens, lasting))
    const isVague = tellsCovered(reading, findVagueResults(reading))
    const runs = reading.clauses
      .filter(
        (clause, index) =>
          clause.verbAt >= from &&
          (clause.verbAt > reading.actedAt ||
            (clause.verbAt === reading.actedAt && ends.has(clause.verb))) &&
          (!isBefore(clause) || opensLater(reading, clause)) &&
          !isYetToBe(reading, clause) &&
          !isSupposed(reading, index) &&
          !isOnMe(reading, clause) &&
          !(reading.practice.has(index) && clause.actor !== 'person') &&
          (clause.actor !== 'i' || ends.has(clause.verb)) &&
          (happened(clause) ||
            clause.mode === 'perfect' ||
            (clause.mode === 'now' && clause.actor !== 'i' && lasts(clause.from, clause.to))) &&
          !feelingVerbs.has(clause.act) &&
          // "It was not mentioned again": what is no longer said is an end.
          (!isSaying(reading, clause) ||
            lasts(clause.from, clause.to) ||
            (clause.passive && clause.negated)) &&
          isConcrete(reading, clause) &&
          !isVague(clause.from, clause.to),
      )
      .map(clauseRun)
    return distinctBy(runs, (run) => wordsOf(reading, run))
  },
  reason: (quote) => `You tell of something that one could check: “${quote}”.`,
})

/** "It went live" is what came of it; "he goes no" and "what he was going through" are not. */
function isSaying({ tokens }: Reading, { actor, verb, verbAt, mode }: Clause): boolean {
  if (verb !== 'go') return speechVerbs.has(verb)
  if (actor === 'i' || actor === 'we' || mode === 'told-now') return true
  return tokens[verbAt + 1]?.norm === 'through'
}

/** "Another vendor had failed on her", "she had a binder": how things stood before, or who somebody was. */
export function isBefore({ mode, perfect, actor, verb, negated }: Clause): boolean {
  if (mode !== 'past' || negated) return false
  if (actor === 'i' || actor === 'we') return verb === 'have'
  return actor === 'person' && (perfect || verb === 'have' || verb === 'be')
}

const supposing = wordList('believe, suppose, think, guess, hope, imagine, assume, hear, reckon')
/** Between the thought and the verb of what is thought, in tokens. */
const thoughtReach = 4

/** "I believe they went up", "calls went up, I think": how it ended is not known. */
export function isSupposed({ clauses }: Reading, index: number): boolean {
  const clause = clauses[index]!
  const isThought = (other: Clause | undefined) =>
    other !== undefined && other.actor === 'i' && other.mode === 'now' && supposing.has(other.verb)
  const [before, after] = [clauses[index - 1], clauses[index + 1]]
  return (
    (isThought(before) && clause.subjectFrom - before!.verbAt < thoughtReach) ||
    (isThought(after) &&
      after!.verbAt - clause.verbAt < thoughtReach &&
      after!.to - after!.verbAt < 2)
  )
}

const shaping = wordList('shape, shaped, teach, help, make, change, mark, form')

/** "These insights have shaped me": nothing that one could check. */
const isOnMe = ({ tokens }: Reading, { actor, verb, verbAt }: Clause): boolean =>
  actor !== 'person' && shaping.has(verb) && tokens[verbAt + 1]?.norm === 'me'

const untilThen = wordList('before, until, till, unless, once')

/** "No rule goes live before it has run for seven days": what must come first. */
const isYetToBe = ({ tokens }: Reading, { mode, subjectFrom }: Clause): boolean =>
  mode === 'perfect' && untilThen.has(tokens[subjectFrom - 1]?.norm ?? '')

/** Tells whether a run holds one of the tokens between two places, half-open, in constant time. */
function tellsCovered(
  reading: Reading,
  runs: readonly TokenRun[],
): (from: number, to: number) => boolean {
  const before = new Int32Array(reading.tokens.length + 1)
  for (const run of runs) before.fill(1, run.from + 1, run.to + 1)
  for (let at = 1; at < before.length; at++) before[at]! += before[at - 1]!
  return (from, to) => before[to]! > before[from]!
}

/** "They were late one time". */
const isOne = (tokens: Reading['tokens'], at: number): boolean =>
  tokens[at]!.norm === 'one' && tokens[at + 1]?.pos === 'NOUN'

/** Verbs that name what came of something. */
const turning = wordList(
  'become, accept, agree, vanish, disappear, shrink, halve, double, triple, stay, hold, last, resign, quit, die',
)

/** Verbs of what is done with somebody. */
const fates = wordList(
  'promote, demote, hire, rehire, sack, fire, dismiss, appoint, elect, nominate, invite, suspend, transfer, reassign, expel',
)

/** "He was promoted in June", "she was made manager": what became of somebody. */
const becomes = (tokens: Reading['tokens'], { verb, verbAt }: Clause): boolean =>
  fates.has(verb) || (verb === 'make' && roleNouns.has(tokens[verbAt + 1]?.norm ?? ''))

/** True where a thing, a number, a person or a "no" stands in the clause: something to check. */
function isConcrete({ tokens }: Reading, clause: Clause): boolean {
  if (clause.negated || (clause.actor === 'person' && clause.verb !== 'be')) return true
  if (clause.actor !== 'we' && turning.has(clause.verb)) return true
  if (clause.passive && becomes(tokens, clause)) return true
  for (let at = clause.from; at < clause.to; at++)
    if (
      isNumber(tokens[at]!) ||
      isThing(tokens, at) ||
      tokens[at]!.norm === 'nobody' ||
      isOne(tokens, at)
    )
      return true
  return false
}
