import { countShared } from '../words/align.ts'
import { ending } from '../facts/read-acts.ts'
import { clashes, contradict } from './contradiction.ts'
import type { Contradiction } from './contradiction.ts'
import { apartTitles } from '../facts/extract-roles.ts'
import type { OutcomeFact, PersonFact, ReachFact, RoleFact } from '../facts/fact.ts'

/** Disagreements about what the speaker was: led it in one telling, helped with it in the other. */
export function compareRoles(as: readonly RoleFact[], bs: readonly RoleFact[]): Contradiction[] {
  if (as.some((a) => bs.some((b) => sameRole(a, b)))) return []
  for (const a of as)
    for (const b of bs) if (excludes(a, b) || excludes(b, a)) return [contradict(a, b)]
  return []
}

/** Who led it did not help or watch, and who had a trade there was no guest. */
function excludes(a: RoleFact, b: RoleFact): boolean {
  if (a.rank === 'lead') return isLow(b)
  return a.rank === 'plain' && b.rank === 'onlooker' && apartTitles.has(b.title)
}

function isLow(fact: RoleFact): boolean {
  return fact.rank === 'member' || fact.rank === 'onlooker'
}

function sameRole(a: RoleFact, b: RoleFact): boolean {
  return a.title === '' || b.title === '' ? a.rank === b.rank : a.title === b.title
}

/** Disagreements about whether a fault got out: nobody outside saw it in one telling, somebody did in the other. */
export function compareReach(as: readonly ReachFact[], bs: readonly ReachFact[]): Contradiction[] {
  const [inA, outA] = [as.find((fact) => !fact.reached), as.find((fact) => fact.reached)]
  const [inB, outB] = [bs.find((fact) => !fact.reached), bs.find((fact) => fact.reached)]
  if (inA !== undefined && inB === undefined && outB !== undefined) return [contradict(inA, outB)]
  if (inB !== undefined && inA === undefined && outA !== undefined) return [contradict(outA, inB)]
  return []
}

/** Topics of which a story has one; the others must share a word to be the same matter. */
const oneOfAStory: ReadonlySet<string> = new Set(
  'staying deadline acceptance loss release happening hiring end'.split(' '),
)
/** Topics on which a story that turns may say both, so that its last word counts. */
const endsItself: ReadonlySet<string> = new Set(['staying', 'deadline'])

/** Disagreements about how it ended, topic by topic. */
export function compareOutcomes(
  as: readonly OutcomeFact[],
  bs: readonly OutcomeFact[],
): Contradiction[] {
  const found: Contradiction[] = []
  for (const topic of new Set(as.map((fact) => fact.topic))) {
    const onA = as.filter((fact) => fact.topic === topic)
    const onB = bs.filter((fact) => fact.topic === topic)
    const a = onA.at(-1)
    const b = onB.at(-1)
    if (a === undefined || b === undefined || a.good === b.good) continue
    const isMixed =
      onA.some((fact) => fact.good !== a.good) || onB.some((fact) => fact.good !== b.good)
    if (isMixed && !endsItself.has(topic)) continue
    if (oneOfAStory.has(topic) || countShared(a.about, b.about) > 0) found.push(contradict(a, b))
  }
  return found.length > 0 ? found : compareFates(as, bs)
}

/** Topics that all tell what became of the work: shipped, scrapped, in use, gone. */
const fate: ReadonlySet<string> = new Set(['release', 'adoption', 'happening', 'end'])

/** One telling has the work live on, the other has it gone, in other words: "it's what they run today", "cancelled". */
function compareFates(as: readonly OutcomeFact[], bs: readonly OutcomeFact[]): Contradiction[] {
  const [onA, onB] = [as, bs].map((facts) => facts.filter((fact) => fate.has(fact.topic)))
  const a = onA?.at(-1)
  const b = onB?.at(-1)
  if (a === undefined || b === undefined || a.good === b.good) return []
  const isMixed =
    onA!.some((fact) => fact.good !== a.good) || onB!.some((fact) => fact.good !== b.good)
  return !isMixed && countShared(a.about, b.about) > 0 ? [contradict(a, b)] : []
}

/** Shared words that make an act and its denial the same act. */
const sameAct = 1

/** Disagreements about whether something was done: told in one telling, denied in the other. */
export function compareActs(
  as: readonly OutcomeFact[],
  bs: readonly OutcomeFact[],
): Contradiction[] {
  return clashes(
    as,
    bs,
    (a, b) =>
      a.topic === b.topic &&
      a.good === b.good &&
      (a.topic !== ending || countShared(a.about, b.about) >= sameAct),
    (a, b) => a.topic === b.topic && a.good !== b.good && countShared(a.about, b.about) >= sameAct,
  )
}

/** Disagreements about who held a position: another name for "my lead", and neither name told in the other telling. */
export function comparePeople(
  as: readonly PersonFact[],
  bs: readonly PersonFact[],
  stemsOfA: ReadonlySet<string>,
  stemsOfB: ReadonlySet<string>,
): Contradiction[] {
  return as.flatMap((a) =>
    bs
      .filter(
        (b) =>
          a.position === b.position &&
          a.position !== '' &&
          a.name !== b.name &&
          !stemsOfB.has(a.name) &&
          !stemsOfA.has(b.name),
      )
      .map((b) => contradict(a, b)),
  )
}
