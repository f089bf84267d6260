import type { Clause } from '../../text/clause.ts'
import { wordList } from '../../text/word-list.ts'
import { sinceThen, weekdays } from '../lexicons/times.ts'
import { holdsThing } from '../practice.ts'
import { findPhrases, isNumber, phraseSet } from '../phrase.ts'
import { happened, isOwn } from '../reading.ts'
import type { Reading } from '../reading.ts'
import { clauseRun, defineRule, distinctBy, wordsOf } from '../rule.ts'

/** Verbs of making something otherwise than it was, for good. */
const changing = wordList(
  'change, introduce, replace, rewrite, redesign, ban, forbid, rename, redo, rearrange, reorganise, reorganize, scrap, abolish, insulate, paint, label, add, swap, remove',
)
/** "I stopped writing them", "I started going down at ten": what one did from then on. */
const turning = wordList('stop, start, begin, quit')
/** Words that say that something stands otherwise than before. */
const turns = phraseSet(
  `${sinceThen}, since that @any, no longer, from that day, from now on, to this day`,
)
/** How far before its clause such a word may end, in tokens: "so from that day, on each door, there is a photo". */
const reach = 6

/** A change that came of it stands in the later part of an account. */
const laterPart = 0.5
/** What is done by nobody in particular needs no word that dates it in this last part. */
const lastPart = 0.6

/** True where a number or a thing of this account's own stands in the clause. */
function isConcrete({ tokens }: Reading, clause: Clause): boolean {
  for (let at = clause.from; at < clause.to; at++)
    if (isNumber(tokens[at]!) || weekdays.has(tokens[at]!.norm)) return true
  return holdsThing(tokens, clause)
}

/** "After this the sensors were insulated", "I stopped using it". */
function isMadeOtherwise(reading: Reading, clause: Clause): boolean {
  const { actor, act, verb, verbAt, passive, negated, reported } = clause
  if (!happened(clause) || reported || negated) return false
  if (!isOwn(reading, clause) && !(passive && actor === 'nobody')) return false
  const next = reading.tokens[verbAt + 1]
  if (turning.has(verb)) return act !== verb || next?.norm.endsWith('ing') === true
  return changing.has(act) && isConcrete(reading, clause)
}

/** "It has made me more curious": of the speaker, and nothing that one could see. */
const isOfSpeaker = ({ tokens }: Reading, { verbAt }: Clause): boolean =>
  tokens[verbAt + 1]?.norm === 'me'

/** "Expiry is printed on the label since." */
function endsWithSince({ tokens }: Reading, { verbAt, to }: Clause): boolean {
  for (let at = verbAt + 1; at < Math.min(tokens.length, to + 2); at++)
    if (tokens[at]!.norm === 'since' && (tokens[at]!.after === 'stop' || at === tokens.length - 1))
      return true
  return false
}

/** "The prompt is red on production since that afternoon": what nobody does, and is so since. */
function standsOtherwise(
  reading: Reading,
  clause: Clause,
  isTurned: (clause: Clause) => boolean,
): boolean {
  const { actor, actorWord, mode, passive, from, reported } = clause
  if ((mode !== 'now' && mode !== 'perfect') || reported) return false
  // "I am excited to start there": what one is.
  if (actorWord === 'i' || actorWord === 'we') return false
  // "Nothing like that is now sent by me."
  if (!passive && (actor === 'i' || actor === 'we' || actor === 'person')) return false
  if (!isConcrete(reading, clause) || isOfSpeaker(reading, clause)) return false
  // "The rota is read out before it goes up": what is done, told last.
  const isDoneLast = passive && mode === 'now' && from > reading.tokens.length * lastPart
  return isDoneLast || isTurned(clause) || endsWithSince(reading, clause)
}

export const learningChange = defineRule({
  id: 'learning-change',
  dimensions: ['learning'],
  credit: 'earns',
  label: 'something that is otherwise since',
  cap: 2,
  find: (reading) => {
    if (!reading.tellsEvents) return []
    const late = reading.tokens.length * laterPart
    const marks = findPhrases(reading.tokens, turns)
    const isTurned = ({ from, to, verbAt }: Clause) =>
      marks.some(
        (mark) =>
          mark.to >= from - reach &&
          mark.from <= to + 1 &&
          reading.sentenceAt[mark.from] === reading.sentenceAt[verbAt],
      )
    const runs = reading.clauses
      .filter(
        (clause, index) =>
          clause.from > late &&
          !reading.practice.has(index) &&
          (isMadeOtherwise(reading, clause) || standsOtherwise(reading, clause, isTurned)),
      )
      .map(clauseRun)
    return distinctBy(runs, (run) => wordsOf(reading, run))
  },
  reason: (quote) => `You say what is otherwise since: “${quote}”.`,
})
