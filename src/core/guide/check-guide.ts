import type { Dimension } from '../judge/dimension.ts'
import { requiredDimensions, specificRating } from '../judge/dimension.ts'
import { judgeAnswer } from '../judge/judge.ts'
import type { Guide } from './guide.ts'
import { requiredOfKind } from './required-of-kind.ts'

/** The highest overall rating of a line that is meant to sound weak. */
const weakRating = 2

/** One thing of a guide that was put to the judge: what, and which dimensions fell short of their bar. */
export interface GuideCheck {
  part: 'worked example' | 'drill-in' | 'weak line'
  /** The drill-in's question or the signal's name. */
  name: string
  /** Dimensions rated under 4 that must reach it; for a weak line its overall, where that is above 2. */
  short: string[]
}

/** Puts a guide's own texts to the judge. A disagreement is settled by reading, so this is a count and no gate. */
export function checkGuide(guide: Guide): GuideCheck[] {
  const text = exampleTexts(guide.example).join('\n\n')
  const short = (judged: ReturnType<typeof judgeAnswer>, required: readonly Dimension[]) =>
    required
      .filter((dimension) => judged.ratings[dimension] < specificRating)
      .map((dimension) => `${dimension} ${judged.ratings[dimension]}`)
  return [
    {
      part: 'worked example',
      name: guide.question,
      short: short(judgeAnswer({ text, question: guide.question }), requiredOfKind[guide.kind]),
    },
    ...guide.drillIns.map(({ question, facet, answer }): GuideCheck => ({
      part: 'drill-in',
      name: question,
      short: short(judgeAnswer({ text: answer, question, facet }), requiredDimensions[facet]),
    })),
    ...guide.signals.map(({ name, weak }): GuideCheck => {
      const { overall } = judgeAnswer({ text: weak, question: guide.question })
      return { part: 'weak line', name, short: overall > weakRating ? [overall.toFixed(1)] : [] }
    }),
  ]
}

/** The paragraphs of a worked example, in the order in which they are told. */
export function exampleTexts({ situation, task, action, result, learning }: Guide['example']) {
  return [
    situation,
    task,
    ...(typeof action === 'string' ? [action] : Object.values(action)),
    result,
    ...(typeof learning === 'string' ? [learning] : Object.values(learning)),
  ]
}
