import { judgeAnswer } from '../judge/judge.ts'
import type { Finding } from '../judge/judgment.ts'
import { splitSentences } from '../story/sentences.ts'
import type { PromptKind } from '../story/story.ts'
import { type AnswerPart, partsOfKind } from './answer-parts.ts'

/** One sentence of a telling and the part of an answer that it is proposed for. */
export interface PlacedSentence {
  text: string
  part: AnswerPart
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
const placeWeight = 1.2
/** In a telling of fewer sentences the place says less. */
const enoughSentences = 10

/** What a sentence says of itself; each pattern speaks for a part. Provenance: written for this project. */
const cues: readonly [AnswerPart[], RegExp, number][] = [
  [
    ['task'],
    /\b(?:(?:my|our) (?:job|task|goal|brief|charge|assignment) was|mine was|success meant|it fell to me|i was asked to)\b/iu,
    5,
  ],
  [
    ['situation'],
    /\b(?:at the time|back then|we were a|there were|was running|used to|worked (?:at|for|in)|i (?:run|ran|was (?:the|a|an|one|working|leading|in charge))|the (?:company|firm|team|office|hospital|school|system|service|product) (?:was|had))\b/iu,
    0.7,
  ],
  [
    ['task'],
    /\b(?:my (?:job|task|role|part|goal|brief|charge)|mine (?:was|were)|i was (?:asked|told|responsible|meant|supposed|to)|i had to|had (?:until|to be)|needed to|was (?:expected|asked) (?:to|of)|the (?:goal|aim|brief|plan|deadline) was|success meant|fell to me|it was (?:up to|for) me|what (?:we|i) needed|due (?:on|by|in))\b/iu,
    1.4,
  ],
  [
    ['mistake'],
    /\b(?:mistake|i (?:did not|didn['’]t|never|forgot|assumed|skipped|missed|overlooked|ignored|underestimated|misread|got it wrong)|under-?estimated|without (?:asking|checking|looking|testing)|i should have|the wrong)\b/iu,
    1,
  ],
  [
    ['turning-point'],
    /\b(?:(?:then|until|when) .{0,60}(?:noticed|saw|realised|realized|rang|called|told me|broke|failed|found|understood)|that (?:morning|evening|night|afternoon|day)|it (?:broke|failed|stopped)|i (?:realised|realized|noticed|understood|saw)|alarm|alert|went down)\b/iu,
    0.8,
  ],
  [
    ['recovery'],
    /\b(?:rolled (?:it )?back|put (?:it|them) (?:back|right)|restored|apologi[sz]ed|i (?:called|rang|wrote to|told)|we (?:went|were) back|repaired|fixed|by (?:noon|midnight|the evening|morning))\b/iu,
    0.7,
  ],
  [
    ['mitigation'],
    /\b(?:so that it (?:could|would) not|from (?:then|that day) on|to (?:stop|prevent|keep) (?:it|that)|i (?:added|introduced|proposed|changed|built)|a check|the (?:review|postmortem|post-mortem)|afterwards)\b/iu,
    0.7,
  ],
  [
    ['action', 'recovery'],
    /\b(?:i (?:decided|chose|proposed|asked|told|wrote|built|went|called|sat|drew|split|refused|argued|started|stopped|took|made|put|set|offered|agreed)|so i|instead of|we agreed)\b/iu,
    0.6,
  ],
  [
    ['result'],
    /\b(?:in the end|as a result|the result|result(?:ed)? in|shipped|went live|launched|finished|ended (?:up|with)|by the end|went (?:from|up|down)|fell (?:from|to|by)|rose (?:from|to|by)|dropped (?:from|to|by)|grew (?:from|to|by)|(?:months?|weeks?|years?) later|never (?:came|happened) (?:back|again)|lost|saved|since then (?:it|they|the))\b/iu,
    0.9,
  ],
  [
    ['learning', 'person'],
    /\b(?:i(?:['’]ve| have)? (?:learned|learnt)|taught me|(?:these days|nowadays|today|now),? i\b|i (?:now|no longer|always|never)\b|i still|since then,? i|next time|what i (?:took|do differently)|it changed (?:how|the way) i|i would (?:do|have))\b/iu,
    1.3,
  ],
  [
    ['learning', 'system'],
    /\b(?:(?:the|our|every|each|no|any) [\p{L}]+ (?:now|since then|today)|(?:is|are) now|is still (?:in use|used|there)|became (?:the|our) (?:rule|standard|practice|way)|the (?:team|company|firm) (?:now|has|still)|everyone (?:now|uses)|part of (?:the|our) (?:process|onboarding|checklist))\b/iu,
    1,
  ],
]

/** What the judge hears in a sentence, and the parts that it speaks for. */
const heard: readonly [Finding['dimension'], AnswerPart[], number][] = [
  ['learning', ['learning', 'person', 'system'], 1],
  ['outcome', ['result', 'recovery'], 0.5],
  ['decision', ['action', 'turning-point', 'recovery'], 0.5],
  ['tension', ['action', 'turning-point', 'mistake'], 0.3],
  ['ownership', ['action', 'mistake', 'recovery', 'mitigation'], 0.3],
]

/** Going on to another part inside a paragraph is less likely than where a new one begins. */
const changeInParagraph = 1
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
 * Divides a telling into the parts of an answer, by place: setting, turn, act, result, afterwards. Every sentence goes to
 * one part, in the order in which it is told; none is changed and none is left out. A proposal: the person moves what
 * belongs elsewhere. Headings that name a part ("Result:") are obeyed and left out.
 */
export function splitTelling(telling: string, kind: PromptKind): PlacedSentence[] {
  const parts = partsOfKind(kind)
  const sentences = readSentences(telling, kind)
  const { findings } = judgeAnswer({ text: telling })
  const trust = Math.min(1, sentences.length / enoughSentences)
  const scores = sentences.map((sentence, at) => {
    const along = sentences.length === 1 ? 0.5 : at / (sentences.length - 1)
    const earned = findings.filter(
      ({ credit, place }) =>
        credit === 'earns' && place && place.start >= sentence.start && place.start < sentence.end,
    )
    return parts.map((part) => scorePart(part, sentence, earned) + trust * scorePlace(part, along))
  })
  const path = findPath(
    scores,
    sentences.map(({ opensParagraph }) => opensParagraph),
  )
  return sentences.map(({ text }, at) => ({ text, part: parts[path[at] ?? 0] ?? 'situation' }))
}

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
  return (
    said +
    judged -
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
