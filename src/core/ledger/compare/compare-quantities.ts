import { groupNouns, roleNouns } from '../../text/people.ts'
import { wordList } from '../../text/word-list.ts'
import { stemWord } from '../words/stem.ts'
import { countShared } from '../words/align.ts'
import { clashes } from './contradiction.ts'
import type { Contradiction } from './contradiction.ts'
import type { QuantityFact, TeamSizeFact } from '../facts/fact.ts'
import { agree } from '../facts/tolerance.ts'

/** Shared words that make two measures of one unit be about the same thing. */
const sameMeasure = 2
/** Counted things carry their noun, so one more shared word is enough. */
const sameCount = 1
/** Stretches of time that the words spend on different things need more in common than their setting. */
const sameInSpite = 4

/** Disagreements about how many, how much and how long. */
export function compareQuantities(
  as: readonly QuantityFact[],
  bs: readonly QuantityFact[],
): Contradiction[] {
  return clashes(as, bs, bearsOutQuantity, clashQuantity)
}

function bearsOutQuantity(a: QuantityFact, b: QuantityFact): boolean {
  return (
    a.unit === b.unit &&
    agree(a, b) &&
    (a.unit !== 'count' || a.head === b.head || countShared(a.about, b.about) > 0)
  )
}

function clashQuantity(a: QuantityFact, b: QuantityFact): boolean {
  if (a.unit !== b.unit || agree(a, b)) return false
  if (a.turn !== undefined && b.turn !== undefined && a.turn !== b.turn) return false
  if (a.phase !== undefined && b.phase !== undefined && a.phase !== b.phase) return false
  const samePhase = a.phase !== undefined && a.phase === b.phase
  const shared = countShared(a.about, b.about) + (samePhase ? 1 : 0)
  const sameAspect = a.aspect === b.aspect && isSpecific(a.aspect)
  if (a.value === 0 || b.value === 0) return a.head === b.head && isSameHarm(a, b)
  if ((a.loose || b.loose) && !sameAspect && shared < sameInSpite) return false
  if (
    areFarApart(a.value, b.value) &&
    shared < (sameAspect ? sameMeasure : sameInSpite) &&
    !isSameSetting(a, b)
  )
    return false
  if (a.unit === 'count') {
    if (a.head === '' || !isSameHead(a.head, b.head) || a.part !== b.part) return false
    if (occasions.has(a.head)) return true
    if (a.head !== b.head) return shared > sameMeasure
    return shared >= sameCount + (isOtherAct(a, b) || a.aspect !== b.aspect ? 3 : 0)
  }
  if (a.unit === 'amount') return shared >= sameCount
  const differ = a.aspect !== undefined && b.aspect !== undefined && a.aspect !== b.aspect
  if (a.unit !== 'second' && differ) return false
  if (a.unit !== 'second')
    return (
      shared >= sameMeasure - (a.head !== '' && a.head === b.head ? 1 : 0) ||
      (shared > 0 && Math.min(a.about.length, b.about.length) < sameMeasure)
    )
  if (isNoStretch(a) || isNoStretch(b))
    return a.aspect === b.aspect && a.aspect !== 'part' && shared >= sameMeasure + 1
  if (a.aspect === b.aspect && a.aspect !== undefined)
    return a.aspect === 'outage' || shared >= sameMeasure - 1
  if (isSpecific(a.aspect) && isSpecific(b.aspect)) return shared >= sameInSpite
  return shared >= sameMeasure
}

/** Nearly every word around the one also stands around the other. */
const mostOfIt = 0.75

function isSameSetting(a: QuantityFact, b: QuantityFact): boolean {
  const least = Math.min(a.about.length, b.about.length)
  return least > sameMeasure && countShared(a.about, b.about) >= mostOfIt * least
}

const anybody = stemWord('person')
/** Stems of nouns that people are counted by. */
export const peopleHeads: ReadonlySet<string> = new Set(
  [
    ...roleNouns,
    ...groupNouns,
    ...wordList(
      'drivers, children, pupils, families, volunteers, members, holders, guests, passengers, riders, subscribers, patients, visitors, tenants, readers, viewers, residents, travellers, callers, shoppers, students, parents, users, customers, clients',
    ),
  ].map(stemWord),
)

/** "Fifteen drivers" and "thirty people" on the course may be one figure. */
function isSameHead(a: string, b: string): boolean {
  return a === b || mayBeOnePeople(a, b)
}

/** "Eighty people" may be eighty guests, and are no televisions. */
export const mayBeOnePeople = (a: string, b: string): boolean =>
  (a === anybody && peopleHeads.has(b)) || (b === anybody && peopleHeads.has(a))

/** A figure that drifts stays within this factor; what lies further apart is mostly another figure. */
const farthestDrift = 30

function areFarApart(a: number, b: number): boolean {
  return Math.max(a, b) > farthestDrift * Math.min(a, b)
}

/** Occasions: a story counts its attempts and rehearsals once. */
const occasions = new Set('attempt rehearsal iteration'.split(' ').map(stemWord))

/** Acts that only some of a number do, so that two numbers of one noun may both be so. */
const selecting = new Set(
  (
    'died answer reply respond complain fail die break crash stop leave stay refuse sign agree disagree vote come arrive miss lose survive pass drop ' +
    'quit register accept reject remain want need call write return apply attend click open'
  )
    .split(' ')
    .map(stemWord),
)

/** What nobody wants to happen to the things that are counted. */
const harms = new Set(
  'died die lose kill injure hurt break fail complain miss burn crash damage'
    .split(' ')
    .map(stemWord),
)

/** "Not one calf died" and "we lost twelve calves": the same harm, or the same act. */
function isSameHarm(a: QuantityFact, b: QuantityFact): boolean {
  const [none, some] = a.value === 0 ? [a, b] : [b, a]
  return (
    some.about.includes(none.act) ||
    (harms.has(none.act) && some.about.some((stem) => harms.has(stem)))
  )
}

/** What they do in one telling is not so much as mentioned in the other: "400 parents asked", "163 parents answered". */
function isOtherAct(a: QuantityFact, b: QuantityFact): boolean {
  if (a.act === b.act || (!selecting.has(a.act) && !selecting.has(b.act))) return false
  return (a.act === '' || !b.about.includes(a.act)) && (b.act === '' || !a.about.includes(b.act))
}

/** `whole` says only that it was all of it, whatever it was spent on. */
function isSpecific(aspect: string | undefined): boolean {
  return aspect !== undefined && aspect !== 'whole'
}

/** What a stretch of time is told as that is none of the thing itself. */
export const noStretches: ReadonlySet<string> = new Set(['rate', 'offset', 'part', 'allowed'])
const isNoStretch = ({ aspect }: QuantityFact): boolean =>
  aspect !== undefined && noStretches.has(aspect)

/** Disagreements about how many worked on it. */
export function compareTeamSizes(
  as: readonly TeamSizeFact[],
  bs: readonly TeamSizeFact[],
): Contradiction[] {
  return clashes(as, bs, agree, () => true)
}
