import type { Judgment } from '../src/core/judge/judgment.ts'
import { scorePart } from './cross-validate.ts'
import type { AnswerPair, RatedAnswer } from './rated-answers.ts'

/** So many of each file are listed. */
const listed = 8
const longestOpening = 90

/** The answers whose overall lies furthest from their label, as lines of Markdown. */
export function listWorst(
  answers: readonly RatedAnswer[],
  judged: ReadonlyMap<RatedAnswer, Judgment>,
): string[] {
  return answers
    .map((answer) => ({ answer, overall: judged.get(answer)!.overall }))
    .sort((a, b) => Math.abs(b.overall - b.answer.overall) - Math.abs(a.overall - a.answer.overall))
    .slice(0, listed)
    .map(
      ({ answer, overall }) =>
        `- ${answer.id}${answer.facet === undefined ? '' : `, ${answer.facet}`}: rated ${answer.overall}, judged ${overall.toFixed(1)}. “${openingOf(answer.text)}”`,
    )
}

/** The pairs whose named dimension does not fall, as lines of Markdown. */
export function listUnfallen(pairs: readonly AnswerPair[]): string[] {
  return pairs.flatMap((pair) => {
    const [better, worse] = [scorePart(pair, pair.better), scorePart(pair, pair.worse)]
    return better > worse
      ? []
      : [
          `- ${pair.id}, ${pair.dimension}: ${better.toFixed(2)} and ${worse.toFixed(2)}. “${openingOf(pair.better)}”`,
        ]
  })
}

function openingOf(text: string): string {
  return text.length <= longestOpening
    ? text
    : text.slice(0, longestOpening).replace(/\s\S*$/, ' …')
}
