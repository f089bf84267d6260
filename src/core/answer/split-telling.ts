import { judgeClosely } from '../judge/judge.ts'
import type { Finding } from '../judge/judgment.ts'
import { splitSentences } from '../story/told/sentences.ts'
import type { PromptKind } from '../story/story.ts'
import { type AnswerPart, partsOfKind } from './answer-parts.ts'
import { findDeeds } from './find-deeds.ts'
import { cues, noteToSelf } from './part-cues.ts'
import { readTells, type Tells } from './sentence-tells.ts'

/** One sentence of a telling and the part of an answer that it is proposed for; null where it fits none. */
export interface PlacedSentence {
  text: string
  part: AnswerPart | null
}

/**
 * Where the parts lie in a telling, as shares of its sentences: the middle of each. Read off the worked examples of the
 * library, with the setting wider, because people who write for themselves set the scene for longer.
 */
const middles: Readonly<Record<AnswerPart, number>> = {
  situation: 0.08,
  task: 0.2,
  action: 0.47,
  mistake: 0.3,
  'turning-point': 0.43,
  recovery: 0.56,
  mitigation: 0.68,
  result: 0.8,
  learning: 0.94,
  person: 0.9,
  system: 0.97,
}
/** How far a part strays from its middle before place speaks against it; the action of most kinds is half of the whole. */
const spread = 0.18
const actionSpread = 0.4
const placeWeight = 1.6
/** In a telling of fewer sentences the place says less. */
const enoughSentences = 10

/** What the judge hears in a sentence, and the parts that it speaks for. */
const heard: readonly [Finding['dimension'], AnswerPart[], number][] = [
  ['learning', ['learning', 'person', 'system'], 0.9],
  ['outcome', ['result', 'recovery'], 0.45],
  ['decision', ['action', 'turning-point', 'recovery'], 0.45],
  ['tension', ['action', 'turning-point', 'mistake'], 0.3],
  ['ownership', ['action', 'mistake', 'recovery', 'mitigation'], 0.3],
]

/**
 * What a sentence tells, and the parts that it speaks for or against. These, the weight of place and the margin were
 * sought by hill climbing on the library's worked examples and the tellings in test/fixtures/told-parts.txt.
 */
const toldFor: readonly [Tells, readonly AnswerPart[], number][] = [
  ['setting', ['action', 'recovery'], -0.2],
  ['act', ['action', 'recovery', 'mistake', 'turning-point', 'mitigation'], 0.4],
  ['act', ['situation'], -0.3],
  ['act', ['result'], 0.3],
  ['act', ['learning', 'person', 'system'], 0.2],
  ['turn', ['turning-point'], 0.2],
  ['practice', ['learning', 'person'], 0.6],
  ['present', ['system'], 0.8],
  ['stance', ['learning', 'person'], 0.5],
]

/** A sentence leaves the order of the parts only where it says so much more for another part than for its own. */
const strayMargin = 2.5

/** From here on to the margin above it is not known which of the two parts is meant, and it goes into none. */
const unsureMargin = 1

/** One sentence out of its place is an aside; from so many on the telling goes out of order. */
const fewestStrays = 2

/** Going on to another part inside a paragraph is less likely than where a new one begins. */
const changeInParagraph = 0.8
/** Each part that is passed over without a sentence costs this. */
const skippedPart = 0.25

/** A task is said to be one; a sentence that says nothing of it belongs sooner to what is around it. */
const unmarkedTask = 0.6

/** A heading that people put over a part of a telling, alone on its line or before a colon. */
const headings: readonly [RegExp, AnswerPart, AnswerPart][] = [
  [/^(?:situation|context|background|setting|setup)$/iu, 'situation', 'situation'],
  [/^(?:task|goal|challenge|problem|target)$/iu, 'task', 'task'],
  [/^(?:mistake|error)$/iu, 'action', 'mistake'],
  [/^(?:turning point|turn)$/iu, 'action', 'turning-point'],
  [/^(?:actions?|approach|what i did|steps|recovery)$/iu, 'action', 'recovery'],
  [/^(?:mitigation|prevention)$/iu, 'action', 'mitigation'],
  [/^(?:results?|outcome|impact)$/iu, 'result', 'result'],
  [
    /^(?:learnings?|lessons?(?: learne?d)?|reflection|takeaways?|in the person)$/iu,
    'learning',
    'person',
  ],
  [/^(?:in the system)$/iu, 'learning', 'system'],
]
const headingLine =
  /^\s*(?:#{1,6}\s*|[-*+]\s+)?(?:\*\*|__)?\s*(\p{L}[\p{L} ]{2,20}?)\s*(?:\*\*|__)?\s*(?::\s*(?:\*\*|__)?\s*|$)/u

/**
 * Divides a telling into the parts of an answer by what its sentences tell: setting, turn, act, result, afterwards. Most
 * tellings go through the parts in order, and place decides where a sentence says little; one that plainly
 * tells another part, as a result told first does, goes there. Inside a part the order is the story's. No
 * sentence is changed or lost: a note to oneself, and what went right before a failure, is given without a part. A proposal: the person moves what
 * belongs elsewhere. Headings that name a part ("Result:") are obeyed and left out.
 */
export function splitTelling(telling: string, kind: PromptKind): PlacedSentence[] {
  const parts = partsOfKind(kind)
  const sentences = readSentences(telling, kind)
  const { judgment, reading } = judgeClosely({ text: telling })
  const story = sentences.filter((one) => !isNote(one))
  const toldIn = readTells(reading, story)
  const deeds = kind === 'failure' ? findDeeds(story, toldIn) : new Set<number>()
  const placed = story.filter((_, at) => !deeds.has(at))
  const told = toldIn.filter((_, at) => !deeds.has(at))
  const trust = Math.min(1, placed.length / enoughSentences)
  const said = placed.map((sentence, at) => {
    const earned = judgment.findings.filter(
      ({ credit, place }) =>
        credit === 'earns' && place && place.start >= sentence.start && place.start < sentence.end,
    )
    return parts.map((part) => scorePart(part, sentence, earned, told[at] ?? new Set()))
  })
  const scores = said.map((own, at) => {
    const along = placed.length === 1 ? 0.5 : at / (placed.length - 1)
    return parts.map((part, index) => (own[index] ?? 0) + trust * scorePlace(part, along))
  })
  const path = findPath(
    scores,
    placed.map(({ opensParagraph }) => opensParagraph),
  )
  const bent = path.filter((part, at) => leaves(said[at] ?? [], part)).length >= fewestStrays
  const partOf = new Map(
    placed.map((one, at) => [one, settle(said[at] ?? [], path[at] ?? 0, bent)]),
  )
  return sentences.map((one) => {
    const part = partOf.get(one) ?? null
    return { text: one.text, part: part === null ? null : (parts[part] ?? null) }
  })
}

const isNote = ({ text, under }: Sentence): boolean => under === null && noteToSelf.test(text)

/**
 * The index of the part for which a sentence says far more than for the one that the order gives it; else that one. In a
 * telling that goes out of order the order proves less: a sentence that says more for another part, but not so much more,
 * is given null, and the person puts it where it belongs.
 */
function settle(said: readonly number[], ordered: number, bent: boolean): number | null {
  if (leaves(said, ordered)) return said.indexOf(Math.max(...said))
  return bent && moreElsewhere(said, ordered) >= unsureMargin ? null : ordered
}

const leaves = (said: readonly number[], ordered: number): boolean =>
  moreElsewhere(said, ordered) >= strayMargin

/** By how much a sentence says more for another part than for one; 0 where it says most for that one. */
const moreElsewhere = (said: readonly number[], part: number): number =>
  Math.max(...said) - (said[part] ?? 0)

interface Sentence {
  text: string
  start: number
  end: number
  opensParagraph: boolean
  /** The part that a heading above it names. */
  under: AnswerPart | null
}

function readSentences(telling: string, kind: PromptKind): Sentence[] {
  return cutAtHeadings(telling, kind).flatMap(({ from, to, under }) => {
    let before = from
    return splitSentences(telling.slice(from, to)).map((span): Sentence => {
      const [start, end] = [from + span.start, from + span.end]
      const opensParagraph = before === from || /\n\s*\n/u.test(telling.slice(before, start))
      before = end
      return { text: telling.slice(start, end), start, end, opensParagraph, under }
    })
  })
}

/** The stretches of a telling between the headings that name a part, without those headings. */
function cutAtHeadings(
  telling: string,
  kind: PromptKind,
): { from: number; to: number; under: AnswerPart | null }[] {
  const stretches: { from: number; to: number; under: AnswerPart | null }[] = []
  let open = { from: 0, under: null as AnswerPart | null }
  for (const line of telling.matchAll(/[^\r\n]+/gu)) {
    const match = headingLine.exec(line[0])
    const named = match?.[1] === undefined ? undefined : nameHeading(match[1], kind)
    if (match === null || named === undefined) continue
    stretches.push({ ...open, to: line.index })
    open = { from: line.index + match[0].length, under: named }
  }
  return [...stretches, { ...open, to: telling.length }]
}

function nameHeading(name: string, kind: PromptKind): AnswerPart | undefined {
  const found = headings.find(([pattern]) => pattern.test(name.trim()))
  return kind === 'failure' ? found?.[2] : found?.[1]
}

/** What a heading weighs: more than all that a sentence says of itself. */
const headingWeight = 20

/** What the place of a sentence says for a part; `along` 0 to 1. */
function scorePlace(part: AnswerPart, along: number): number {
  const away = (along - middles[part]) / (part === 'action' ? actionSpread : spread)
  return -placeWeight * away * away * 0.5
}

function scorePart(
  part: AnswerPart,
  { text, under }: Sentence,
  earned: readonly Finding[],
  told: ReadonlySet<Tells>,
): number {
  const said = cues.reduce(
    (sum, [parts, pattern, weight]) =>
      parts.includes(part) && pattern.test(text) ? sum + weight : sum,
    0,
  )
  const judged = heard.reduce(
    (sum, [dimension, parts, weight]) =>
      parts.includes(part) && earned.some((finding) => finding.dimension === dimension)
        ? sum + weight
        : sum,
    0,
  )
  const tells = toldFor.reduce(
    (sum, [what, parts, weight]) => (parts.includes(part) && told.has(what) ? sum + weight : sum),
    0,
  )
  return (
    said +
    judged +
    tells -
    (part === 'task' && said === 0 ? unmarkedTask : 0) +
    (under === part ? headingWeight : 0)
  )
}

/** The best way through the parts in their order: for each sentence the index of its part, never going back. */
function findPath(scores: readonly (readonly number[])[], opens: readonly boolean[]): number[] {
  const parts = scores[0]?.length ?? 0
  const cameFrom: number[][] = []
  let worths = Array.from({ length: parts }, (_, part) => -part * skippedPart)
  for (const [at, own] of scores.entries()) {
    const before = worths
    const from = before.map((worth, part) =>
      at === 0 ? { part, worth } : bestBefore(before, part, opens[at] === true),
    )
    cameFrom.push(from.map(({ part }) => part))
    worths = from.map(({ worth }, part) => worth + (own[part] ?? 0))
  }
  let part = worths.indexOf(Math.max(...worths))
  const path = scores.map(() => 0)
  for (let at = scores.length - 1; at >= 0; at--) {
    path[at] = part
    part = cameFrom[at]?.[part] ?? 0
  }
  return path
}

/** The part before that is best to come from, and what the way is worth up to here. */
function bestBefore(worths: readonly number[], part: number, opens: boolean) {
  let best = { part, worth: worths[part] ?? -Infinity }
  for (let from = 0; from < part; from++) {
    const change = (opens ? 0 : changeInParagraph) + (part - from - 1) * skippedPart
    const worth = (worths[from] ?? -Infinity) - change
    if (worth > best.worth) best = { part: from, worth }
  }
  return best
}
