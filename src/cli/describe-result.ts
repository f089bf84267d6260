import type { ResultView } from '../app/views.ts'
import type { Judgment } from '../core/judge/judgment.ts'
import { dimensionNames, ratingWords } from '../core/words/names.ts'
import { sayCardFate, sayFluency } from '../core/words/say-fluency.ts'
import { sayDisagreement } from '../core/words/say-ledger.ts'
import { sayWording } from '../core/words/say-wording.ts'
import { wrapText } from './output.ts'

/** Pieces of evidence shown for each required dimension at most. */
const mostEvidence = 3

/**
 * What an answer proved, in the order of the page: the verdict, what it contradicts, the ratings with the person's
 * own words (required ones first), the question left open, the card, and what became of it.
 */
export function describeResult(result: ResultView, width: number, now: number): string[] {
  const { title, detail } = sayFluency(result)
  return [
    '',
    title,
    ...wrapText(detail, width),
    ...result.disagreements.flatMap((one) => ['', ...wrapText(sayDisagreement(one, now), width)]),
    ...(result.judgment === null ? [] : describeRatings(result, result.judgment, width)),
    ...section('Left open', result.judgment?.openQuestions[0]?.text ?? '', width),
    ...section('Your card', result.cardText || 'Nothing is written on this card yet.', width),
    '',
    ...wrapText(sayCardFate(result, now), width),
  ]
}

function section(title: string, text: string, width: number): string[] {
  return text === '' ? [] : ['', title, ...wrapText(text, width, '  ')]
}

function describeRatings(result: ResultView, judgment: Judgment, width: number): string[] {
  const self = result.attempt.selfRating
  const beside = self === null ? '' : `, you said ${self}`
  const lost = sayWording(judgment, result.attempt.text)
  return [
    '',
    `Overall ${judgment.overall.toFixed(1)} of 5${beside}`,
    ...(lost === null ? [] : wrapText(`${lost}.`, width, '  ')),
    ...result.dimensions.flatMap(({ dimension, required }) => {
      const rating = judgment.ratings[dimension]
      const marks = '●'.repeat(rating) + '○'.repeat(5 - rating)
      const line = `  ${marks}  ${dimensionNames[dimension].padEnd(9)}  ${ratingWords[rating]}`
      const evidence = judgment.findings.filter((finding) => finding.dimension === dimension)
      return required
        ? [`${line}, needed here`, ...describeEvidence(evidence, result.attempt.text, width)]
        : [line]
    }),
  ]
}

function describeEvidence(findings: Judgment['findings'], text: string, width: number): string[] {
  return findings.slice(0, mostEvidence).flatMap(({ credit, place, reason }) => {
    const quote = place === undefined ? '' : text.slice(place.start, place.end)
    // Most reasons quote the words themselves.
    const words = quote === '' || reason.includes(quote) ? reason : `“${quote}” ${reason}`
    return wrapText(`${credit === 'earns' ? '+' : '–'} ${words}`, width, '           ')
  })
}
