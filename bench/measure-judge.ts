import { judgeAnswer } from '../src/core/judge/judge.ts'
import { median, p99 } from './quantiles.ts'
import { readAnswers } from './read-answers.ts'
import type { Table } from './table.ts'

const passes = 15

/** The judge over the written answers of the fixtures: words a second, and milliseconds for one answer. */
export function measureJudge(): Table {
  const answers = readAnswers()
  const words = answers.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  const each: number[] = []
  const perSecond: number[] = []
  for (let pass = 0; pass <= passes; pass++) {
    let total = 0
    for (const answer of answers) {
      const started = performance.now()
      judgeAnswer(answer)
      const took = performance.now() - started
      total += took
      // The first pass loads the language model and warms the code.
      if (pass > 0) each.push(took)
    }
    if (pass > 0) perSecond.push((words / total) * 1000)
  }
  return {
    title: 'Judge',
    note: `${answers.length} written answers, ${words} words, ${passes} passes after one to warm up.`,
    heads: ['measured', 'median', 'p99'],
    rows: [
      ['one answer', `${median(each).toFixed(2)} ms`, `${p99(each).toFixed(2)} ms`],
      ['words a second', Math.round(median(perSecond)).toLocaleString('en'), ''],
    ],
  }
}
