import { z } from 'zod'
import { readJsonLine, type UnreadLine } from '../json-line.ts'
import { AnswerFacet } from './dimension.ts'
import type { Dimension, Rating } from './dimension.ts'
import { judgeClosely } from './judge.ts'

/** One line to judge. */
export const JudgeLine = z.object({
  id: z.union([z.string(), z.number()]),
  facet: AnswerFacet.nullish(),
  question: z.string().nullish(),
  headline: z.string().nullish(),
  telling: z.string().nullish(),
  text: z.string(),
})
export type JudgeLine = z.infer<typeof JudgeLine>

/** One line of the answer; offsets are UTF-16 into the given text, and evidence without a place is left out. */
export interface JudgedLine {
  id: string | number
  ratings: Record<Dimension, Rating>
  overall: number
  scores: Record<Dimension, number>
  evidence: {
    dimension: Dimension
    ruleId: string
    credit: 'earns' | 'costs'
    start: number
    end: number
  }[]
}

export type LineResult = { kind: 'judged'; value: JudgedLine } | UnreadLine

/** Judges one line of JSON. `line` is its number, from 1, for messages. Never throws. */
export function judgeLine(json: string, line: number): LineResult {
  const read = readJsonLine(JudgeLine, json, line)
  if (read.kind !== 'read') return read
  const { id, facet, question, headline, telling, text } = read.value
  const { judgment } = judgeClosely({
    text,
    ...(facet == null ? {} : { facet }),
    ...(question == null ? {} : { question }),
    ...(headline == null ? {} : { headline }),
    ...(telling == null ? {} : { telling }),
  })
  const evidence = judgment.findings.flatMap(({ dimension, ruleId, credit, place }) =>
    place === undefined ? [] : [{ dimension, ruleId, credit, start: place.start, end: place.end }],
  )
  return {
    kind: 'judged',
    value: {
      id,
      ratings: judgment.ratings,
      overall: judgment.overall,
      scores: judgment.scores,
      evidence,
    },
  }
}

/** Judges lines of JSON; blank lines are passed over, and each result says which line it was by its place or number. */
export function judgeLines(text: string): LineResult[] {
  return text
    .split(/\r?\n/)
    .flatMap((json, index) => (json.trim() === '' ? [] : [judgeLine(json, index + 1)]))
}
