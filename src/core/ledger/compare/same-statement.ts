import type { Clause } from '../../text/clause.ts'
import type { Span } from '../../text/span.ts'
import { bagOf, likeness, sameness } from './likeness.ts'
import type { Setting } from './same-event.ts'
import { clausesWithin, isDenied } from '../words/telling.ts'

/** How alike the words of two clauses are that say one thing, beside their verb. */
const sameWords = 0.45
/** Words of an act after its verb. */
const objectWords = 10

/**
 * True where two places say one and the same thing: the same act by the same side, done in both or in both not done
 * ("we kept the radios", "we stayed with radio"). What they say is then no contradiction, whatever else is heard in it.
 */
export function saysTheSame(a: Setting, placeA: Span, b: Setting, placeB: Span): boolean {
  const others = actsAt(b, placeB)
  return actsAt(a, placeA).some((one) => others.some((other) => isSameAct(a, one, b, other)))
}

/** True where a place tells of nothing that happened: "it would have gone to every guest". */
export function isImagined(setting: Setting, place: Span): boolean {
  const clauses = clausesAt(setting, place)
  return clauses.length > 0 && clauses.every(({ mode }) => mode === 'would' || mode === 'could')
}

function actsAt(setting: Setting, place: Span): Clause[] {
  return clausesAt(setting, place).filter(
    ({ mode }) => mode === 'past' || mode === 'perfect' || mode === 'told-now',
  )
}

function clausesAt({ telling }: Setting, { start, end }: Span): readonly Clause[] {
  const { words } = telling
  const from = words.findIndex((word) => word.end > start)
  if (from === -1) return []
  let to = from
  while (to < words.length && words[to]!.start < end) to += 1
  return clausesWithin(telling, from, to)
}

function isSameAct(a: Setting, one: Clause, b: Setting, other: Clause): boolean {
  if (isOfSpeaker(one) !== isOfSpeaker(other)) return false
  if (isDenied(a.telling, one) !== isDenied(b.telling, other)) return false
  const [verb, otherVerb] = [actOf(a, one), actOf(b, other)]
  if (verb === undefined || otherVerb === undefined || sameness(verb, otherVerb) === 0) return false
  return likeness(objectOf(a, one), objectOf(b, other)) >= sameWords
}

const isOfSpeaker = ({ actor }: Clause) => actor === 'i' || actor === 'we'
const actOf = ({ content }: Setting, { verbAt }: Clause) => bagOf(content, verbAt, verbAt + 1)[0]

function objectOf({ telling: { words }, content }: Setting, { subjectFrom, verbAt }: Clause) {
  let to = verbAt + 1
  while (to < words.length && to <= verbAt + objectWords && words[to]!.pause !== 'stop') to += 1
  return [...bagOf(content, subjectFrom, verbAt), ...bagOf(content, verbAt + 1, to)]
}
