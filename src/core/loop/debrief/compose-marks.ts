import { overlap, type Span } from '../../text/span.ts'
import { concerns, type Concern } from './concern.ts'
import type { Remark } from './read-remark.ts'
import { denies, elsewhere, lackDenied, lacks, lacksAfter, praise } from './stance-lexicon.ts'
import { isTakenBack } from './taken-back.ts'
import { topics } from './topic-lexicon.ts'

/** A place of a sentence that names a concern. */
export interface ComposedMark {
  concern: Concern
  place: Span
}

/** The most words between a word of lacking and what is missed. */
const reach = 9

const compile = (patterns: readonly string[]): RegExp[] =>
  patterns.map((pattern) => new RegExp(` (?:${pattern})(?= |$)`, 'g'))

const order = Object.keys(topics) as Concern[]
const compiled = order.map((concern) => ({
  concern,
  says: compile(topics[concern].says),
  wants: compile(topics[concern].wants),
}))
const lackBefore = new RegExp(` (?:${lacks.join('|')})(?= |$)`, 'g')
const lackBehind = new RegExp(lacksAfter)
const denied = new RegExp(
  ` (?:${denies}(?: [^ .;:?]+){0,3}|(?:nobody|no one|none of (?:us|them))(?: [^ .;:?]+){0,6}|${denies} (?:[^ .;:?]+ ){0,4}?(?:feel|felt|think|believe|find|impression|sense|feeling|suspect|accuse|hear|notice|catch)(?: [^ .;:?]+){0,8})$`,
)

/** Marks what a sentence says against an answer: a topic, and beside it what says that it was missed or too much. */
export function composeMarks({ line, toSentence }: Remark): ComposedMark[] {
  if (holdsNothing(line)) return []
  const found = splitClauses(line).flatMap((clause) => readClause(line, clause))
  return dropManner(line, pickNearest(found)).map(({ concern, start, end }) => ({
    concern,
    place: toSentence({ start, end }),
  }))
}

/** Words on others, on the time after or on another round, or taken back: nothing is held against the answer. */
const holdsNothing = (line: string): boolean => elsewhere.test(line) || isTakenBack(line)

/** Praise without a lack, or what is not held against the answer. */
export const saysNothingAgainst = (line: string): boolean =>
  line.search(praise) >= 0 || holdsNothing(line)

interface Found extends Span {
  concern: Concern
  topic: Span
}

/** What begins something new: a lack reaches no further. */
const clauseEnd = / (?:[;:.?()]|but|although|though|however|whereas|yet|except)(?= )/g

/** In a long breath, what is praised ends where somebody else begins to act. */
const breaks =
  / (?:and (?:i|he|she|they|it|we|you|then|the)|my only|the only|only (?:thing|worry|concern|issue)|because|which|, (?:i|he|she|they|we|you)) /
/** A lack does not reach over the beginning of another sentence, where only a comma divides the two. */
const begins = / (?:,|and|, and) (?:i|we|you|he|she|they|it|there|so|nobody) /

interface Clause extends Span {
  question: boolean
}

function splitClauses(line: string): Clause[] {
  const clauses: Clause[] = []
  let start = 0
  for (const { index, 0: sign } of line.matchAll(clauseEnd)) {
    if (index > start) clauses.push({ start, end: index, question: sign === ' ?' })
    start = index + sign.length
  }
  if (start < line.length) clauses.push({ start, end: line.length, question: false })
  return clauses
}

/** A question to the candidate, or about what comes next, misses nothing. */
const offers = /^ (?:can|could|would|will|may|shall|do you|be you|be there|any|if) /
const asks = / (?:ask|press|push|prompt|probe)(?= )/
const answers =
  / (?:,|and|" ,|it be) (?:[^ ]+ ){0,4}?(?:get|tell|hear|say|answer|give|talk|come|reply|respond|name|describe|offer|be|go|point|start|there|move|change|turn|slip|could|stay|keep|jump)(?= |$)/

function readClause(line: string, clause: Clause): Found[] {
  const words = `${line.slice(clause.start, clause.end)} .`
  if (words.trim() === '.') return []
  const stop = line.slice(clause.end)
  const praised = matchAll(words, [praise])
  const isPraised = ({ start, end }: Span): boolean =>
    praised.some(
      (one) => !breaks.test(words.slice(Math.min(one.end, end), Math.max(one.start, start) + 1)),
    )
  const open = clause.question && !offers.test(words)
  const denials = matchAll(words, [lackDenied])
  const isDeniedLack = (place: Span): boolean => denials.some((one) => overlap(one, place))
  const lackings = matchAll(words, [lackBefore]).filter((one) => !isDeniedLack(one))
  const asked = asks.exec(words)
  const answered = asked === null ? -1 : words.slice(asked.index + 4).search(answers)
  const contrast =
    asked !== null && answered >= 0
      ? { start: asked.index, end: asked.index + 4 + answered }
      : undefined
  return compiled.flatMap(({ concern, says, wants }) => {
    const said = matchAll(words, says)
      .filter((topic) => !isPraised(topic) && !denied.test(words.slice(0, topic.start)))
      .map((topic) => ({ ...topic, topic }))
    const missed = matchAll(words, wants).flatMap((topic) => {
      const before = lackings.findLast(({ start }) => start < topic.start)
      if (before !== undefined) {
        const between = words.slice(before.end, Math.max(before.end, topic.start))
        if (between.trim().split(' ').length <= reach && !begins.test(`${between} `))
          return [{ start: before.start, end: Math.max(topic.end, before.end), topic }]
      }
      if (isPraised(topic)) return []
      const after = lackBehind.exec(words.slice(topic.end))
      if (after !== null && denials.length === 0)
        return [
          { start: topic.start, end: Math.min(words.length, topic.end + after[0].length), topic },
        ]
      if (open) return [{ ...topic, topic }]
      if (contrast !== undefined && topic.start >= contrast.start && topic.end <= contrast.end)
        return [{ start: contrast.start, end: words.length, topic }]
      if (clause.question === false && /^ [:?]/.test(stop) && nothing.test(stop))
        return [{ ...topic, topic }]
      return []
    })
    return [...said, ...missed].map(({ start, end, topic }) => ({
      concern,
      start: start + clause.start,
      end: end + clause.start,
      topic: { start: topic.start + clause.start, end: topic.end + clause.start },
    }))
  })
}

/** "Role: unclear", "adoption? Not stated": what stands after the sign says that it was missed. */
const nothing =
  /^ [:?] (?:unclear|weak|none|no|missing|thin|not|blank|never|nothing|vague|absent|light|limited)(?= |$)/

function matchAll(words: string, patterns: readonly RegExp[]): Span[] {
  return patterns.flatMap((pattern) =>
    [...words.matchAll(pattern)].map(({ index, 0: match }) => ({
      start: index,
      end: index + match.length,
    })),
  )
}

/** Of two topics in one place the first in the lexicon's order has it; of one concern, what touches is one mark. */
function pickNearest(found: readonly Found[]): Found[] {
  const kept: Found[] = []
  for (const one of found.toSorted(
    (a, b) =>
      b.topic.end - b.topic.start - (a.topic.end - a.topic.start) ||
      order.indexOf(a.concern) - order.indexOf(b.concern) ||
      a.start - b.start,
  )) {
    const same = kept.find((other) => other.concern === one.concern && overlap(other, one))
    if (same !== undefined) {
      same.start = Math.min(same.start, one.start)
      same.end = Math.max(same.end, one.end)
    } else if (
      !kept.some((other) => other.concern !== one.concern && overlap(other.topic, one.topic))
    )
      kept.push({ ...one })
  }
  return kept.toSorted(
    (a, b) => a.start - b.start || concerns.indexOf(a.concern) - concerns.indexOf(b.concern),
  )
}

/** "Not enough detail on the result", "your part was foggy": how a thing is missed is no second concern. */
function dropManner(line: string, found: readonly Found[]): Found[] {
  return found.filter(
    ({ concern, topic }) =>
      concern !== 'not-specific' ||
      !found.some(
        (other) =>
          other.concern !== concern &&
          (overlap(other, topic) ||
            (other.topic.start >= topic.end &&
              /^ (?:on|about|of|around|regarding)(?: [^ ,.;]+){0,3}$/.test(
                line.slice(topic.end, other.topic.start),
              ))),
      ),
  )
}
