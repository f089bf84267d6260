import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AnswerFacet, Dimension } from '../src/core/judge/dimension.ts'

/** An answer with the ratings that a careful reader gave it. */
export interface RatedAnswer {
  id: string
  question: string
  facet?: AnswerFacet
  register?: 'typed' | 'spoken' | 'asr'
  text: string
  /** What the person always tells first, where that is known. */
  headline?: string
  telling?: string
  ratings: Record<Dimension, number>
  overall: number
}

/** What a rated answer gives the judge. */
export function inputOf(answer: RatedAnswer) {
  const { text, question, facet, headline, telling } = answer
  return {
    text,
    question,
    ...(facet === undefined ? {} : { facet }),
    ...(headline === undefined ? {} : { headline }),
    ...(telling === undefined ? {} : { telling }),
  }
}

/** Two answers that differ in one dimension, which is lower in `worse`. */
export interface AnswerPair {
  id: string
  facet: AnswerFacet
  register: 'typed' | 'spoken' | 'asr'
  question: string
  better: string
  worse: string
  dimension: Dimension
}

function readLines<T>(path: string): T[] {
  return readFileSync(join(process.cwd(), 'test/fixtures', path), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T)
}

/** 80 typed answers of real people; ratings are the mean of two raters. */
export function readRealAnswers(): RatedAnswer[] {
  type Line = Omit<RatedAnswer, 'overall'> & {
    ratings: RatedAnswer['ratings'] & { overall: number }
  }
  return readLines<Line>('real-answers/dev.jsonl').map((line) => ({
    ...line,
    overall: line.ratings.overall,
  }))
}

/** 90 answers like the real ones, written and rated by one hand. */
export function readLikeReal(): RatedAnswer[] {
  return readLines<RatedAnswer>('real-answers/own-2.jsonl')
}

/** 120 written answers to drill-in questions in three registers. */
export function readDrillAnswers(): RatedAnswer[] {
  return readLines<RatedAnswer>('drill-answers/answers.jsonl')
}

/** 60 minimal pairs. */
export function readPairs(): AnswerPair[] {
  return readLines<AnswerPair>('drill-answers/pairs.jsonl')
}

/** What one hand wrote and rated, which stays together when it is left out. */
export interface WrittenByOne {
  files: { name: string; answers: RatedAnswer[] }[]
  pairs: AnswerPair[]
}

/** Answers and pairs by several other hands than the shared ones. */
export function readHands(): WrittenByOne[] {
  const file = (name: string) => ({
    name,
    answers: readLines<RatedAnswer>(`drill-answers/${name}.jsonl`),
  })
  return [
    {
      files: [file('hand-1'), file('hand-1-plain')],
      pairs: readLines<AnswerPair>('drill-answers/hand-1-pairs.jsonl'),
    },
    { files: [file('hand-2')], pairs: [] },
    { files: [file('hand-3')], pairs: [] },
    { files: [file('hand-4-short')], pairs: [] },
    {
      files: [file('hand-5')],
      pairs: readLines<AnswerPair>('drill-answers/hand-5-pairs.jsonl'),
    },
    ...Array.from({ length: 12 }, (_, at) => ({
      files: [file(`hand-${at + 6}`)],
      pairs: [],
    })),
  ]
}

/** An answer of a kind that is easily misjudged; `write`: in view while the rules were written, `check`: not. */
export interface OwnAnswer extends RatedAnswer {
  use: 'write' | 'check'
  kind: string
}

/** Answers of the kinds that counting misjudges, in other voices and trades. */
export function readOwnAnswers(use: OwnAnswer['use']): OwnAnswer[] {
  return readLines<OwnAnswer>('drill-answers/own.jsonl').filter((answer) => answer.use === use)
}

/** Pairs in other voices and trades; `write`: in view while the rules were written, `check`: not. */
export function readOwnPairs(use: OwnAnswer['use']): AnswerPair[] {
  return readLines<AnswerPair & { use: OwnAnswer['use'] }>('drill-answers/own-pairs.jsonl').filter(
    (pair) => pair.use === use,
  )
}
