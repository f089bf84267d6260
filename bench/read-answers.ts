import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { AnswerFacet } from '../src/core/judge/dimension.ts'

const AnswerLine = z.object({ facet: AnswerFacet, question: z.string(), text: z.string() })
export type AnswerLine = z.infer<typeof AnswerLine>

/** The written answers of the fixtures, to measure with: what people say, in their lengths. */
export function readAnswers(): AnswerLine[] {
  const file = join(import.meta.dirname, '..', 'test/fixtures/drill-answers/answers.jsonl')
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => AnswerLine.parse(JSON.parse(line)))
}
