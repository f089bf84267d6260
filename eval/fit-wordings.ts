import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Dimension } from '../src/core/judge/dimension.ts'
import { fillWording } from '../src/core/judge/questions/choose-wording.ts'
import { wordings } from '../src/core/judge/questions/question-wordings.ts'
import type { Wording } from '../src/core/judge/questions/wording.ts'

/** As far as it is read here; see test/fixtures/questions. */
interface MarkedQuestion {
  dimension: Dimension
  quote: string
  text: string
  mark: 0 | 1 | 2
}

/** Marks that a group has of the usual wording, and a wording of its group, beside its own, so that few marks say little. */
const usualMarks = 8

/**
 * Writes how well each wording fits what it is put to, as logarithm of odds against the usual wording: its own marks and
 * those of its group. A line worded otherwise since is another one, and its old marks count for nothing.
 */
export function writeWordingFit(): void {
  const marks = readFileSync(join(process.cwd(), 'test/fixtures/questions/marked.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => (JSON.parse(line) as { asked: MarkedQuestion[] }).asked)
    .flatMap(({ mark, ...question }) => {
      const wording = findWording(question)
      return wording === undefined ? [] : [{ ...wording, share: mark / 2 }]
    })
  const usual = meanOf(marks.map(({ share }) => share))
  const fit = wordings
    .filter(({ kind, facet }) => kind === 'quoting' && facet === undefined)
    .flatMap(({ id }): [string, number][] => {
      const ofGroup = marks.filter((one) => groupOf(one.id) === groupOf(id))
      if (ofGroup.length === 0) return []
      const own = ofGroup.filter((one) => one.id === id)
      const share = drawTo(drawTo(usual, ofGroup), own)
      return [[id, Math.round(100 * (logit(share) - logit(usual))) / 100]]
    })
  writeFileSync(
    join(process.cwd(), 'src/core/judge/questions/wording-fit.json'),
    `${JSON.stringify(Object.fromEntries(fit), null, 2)}\n`,
  )
}

function findWording({
  dimension,
  quote,
  text,
}: Omit<MarkedQuestion, 'mark'>): Wording | undefined {
  return wordings.find(
    (one) =>
      one.dimension === dimension &&
      ['', 'he', 'she'].some((called) => fillWording(one, quote, called) === text),
  )
}

const groupOf = (id: string): string => id.replace(/\.\d+$/, '')

/** The mean share of some marks, drawn to what is expected of them. */
const drawTo = (expected: number, marks: readonly { share: number }[]): number =>
  (marks.reduce((sum, { share }) => sum + share, 0) + usualMarks * expected) /
  (marks.length + usualMarks)
const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length
const logit = (share: number): number => Math.log(share / (1 - share))
