import { countSpokenWords } from '../words/spoken-time.ts'
import type { AnswerDocument } from './answer.ts'
import { type AnswerPart, partsOfKind } from './answer-parts.ts'

/** The parts as a panel hears them: what leads up, what was done, how it ended, what stayed. */
export const answerStages = ['setting', 'action', 'result', 'learning'] as const
export type AnswerStage = (typeof answerStages)[number]

/** The stage that each part belongs to. */
export const stageOfPart: Readonly<Record<AnswerPart, AnswerStage>> = {
  situation: 'setting',
  task: 'setting',
  action: 'action',
  mistake: 'action',
  'turning-point': 'action',
  recovery: 'action',
  mitigation: 'action',
  result: 'result',
  learning: 'learning',
  person: 'learning',
  system: 'learning',
}

/** What can be said of how an answer is divided; each stands for one sentence to the person. */
export type ShareNote =
  | { kind: 'much-setting'; share: number }
  | { kind: 'little-action'; share: number }
  | { kind: 'no-result' }
  | { kind: 'no-learning' }
  | { kind: 'short'; words: number }
  | { kind: 'long'; words: number }

export interface AnswerMeasure {
  words: number
  /** Each part's words and its whole percentage of all of them, in the order of telling; together 100 where there are words. */
  parts: { part: AnswerPart; words: number; percent: number }[]
  notes: ShareNote[]
}

/**
 * In the worked examples of the library situation and task together take 12 to 31 % of the words, the action 42 to 65 %.
 * Told aloud a setting runs longer; from four tenths on it is what is remembered.
 */
export const mostSetting = 0.4
export const leastAction = 0.35
/** Two and five minutes at 150 words a minute. */
export const fewestWords = 300
export const mostWords = 750
/** Below this an answer is only begun, and its shares say nothing. */
const fewestToDivide = 60

/** How an answer is divided and how long it runs. Notes are in the order in which they matter. */
export function measureAnswer({
  kind,
  parts: texts,
}: Pick<AnswerDocument, 'kind' | 'parts'>): AnswerMeasure {
  const counted = partsOfKind(kind).map((part) => ({ part, words: countSpokenWords(texts[part]) }))
  const words = counted.reduce((sum, one) => sum + one.words, 0)
  const percents = roundToHundred(counted.map((one) => one.words))
  const parts = counted.map((one, at) => ({ ...one, percent: percents[at] ?? 0 }))
  const shareOf = (stage: AnswerStage) =>
    parts
      .filter(({ part }) => stageOfPart[part] === stage)
      .reduce((sum, { percent }) => sum + percent, 0) / 100
  const notes: ShareNote[] = []
  if (words >= fewestToDivide) {
    const [setting, action] = [shareOf('setting'), shareOf('action')]
    if (setting >= mostSetting) notes.push({ kind: 'much-setting', share: setting })
    if (action < leastAction) notes.push({ kind: 'little-action', share: action })
    if (shareOf('result') === 0) notes.push({ kind: 'no-result' })
    if (shareOf('learning') === 0) notes.push({ kind: 'no-learning' })
    if (words < fewestWords) notes.push({ kind: 'short', words })
    if (words > mostWords) notes.push({ kind: 'long', words })
  }
  return { words, parts, notes }
}

/**
 * Counts as whole percentages that together make 100: each is rounded down, and those that lost most get what is left, the
 * first of equals first. All 0 where there is nothing.
 */
function roundToHundred(counts: readonly number[]): number[] {
  const all = counts.reduce((sum, one) => sum + one, 0)
  if (all === 0) return counts.map(() => 0)
  const exact = counts.map((one) => (one * 100) / all)
  const left = 100 - exact.reduce((sum, one) => sum + Math.floor(one), 0)
  const most = exact
    .map((one, at) => ({ at, lost: one - Math.floor(one) }))
    .toSorted((one, other) => other.lost - one.lost || one.at - other.at)
    .slice(0, left)
  const raised = new Set(most.map(({ at }) => at))
  return exact.map((one, at) => Math.floor(one) + (raised.has(at) ? 1 : 0))
}
