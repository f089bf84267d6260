import { judgeAnswer } from '../src/core/judge/judge.ts'
import { tellFacts } from '../src/core/ledger/compare/compare-tellings.ts'
import { makeTelling } from './make-tellings.ts'
import { measureGrowth, measureMegabytes, measureMemory } from './measure-growth.ts'
import { timeCall } from './processor-time.ts'
import type { Took } from './processor-time.ts'
import { proseCheckers } from './prose-checkers.ts'
import { median, p99 } from './quantiles.ts'
import { type AnswerLine, readAnswers } from './read-answers.ts'
import { count, load, milliseconds } from './say-numbers.ts'
import { againstBar, type Table } from './table.ts'

const passes = 15
/** Bars of the judge: words a second, and milliseconds for a telling of 1,500 words. */
const speedBar = 100_000
const tellingBar = 30

const tellingWords = 1500
const tellings = 200
const warmTellings = 20

interface Reader {
  name: string
  read: (answer: AnswerLine) => void
  first?: Took
  took: Took[]
}

/** Words a second of the judge, the ledger and the prose checkers over the same texts, in turns. */
function measureSpeed(): Table {
  const answers = readAnswers()
  const words = answers.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  const judge: Reader = { name: 'judge', read: (answer) => judgeAnswer(answer), took: [] }
  const readers: Reader[] = [
    judge,
    { name: 'ledger', read: ({ text }) => tellFacts(text), took: [] },
    ...Object.entries(proseCheckers).map(([name, check]) => ({
      name,
      read: ({ text }: AnswerLine) => check(text),
      took: [],
    })),
  ]
  for (let pass = 0; pass <= passes; pass++) {
    for (const reader of readers) {
      const took = timeCall(() => answers.forEach(reader.read))
      // The first pass runs code that was never run.
      if (reader.first === undefined) reader.first = took
      else reader.took.push(took)
    }
  }
  const perSecond = (ms: number) => (words / ms) * 1000
  const speedOf = ({ took }: Reader) => perSecond(median(took.map(({ wall }) => wall)))
  return {
    title: 'Judge: words a second',
    note: `${answers.length} written answers, ${count(words)} words, the same texts in turns in one process; medians of ${passes} passes after the first. Processor time is that of all threads. Bar for the judge: ${count(speedBar)} words a second, and ahead of the others. ${load()}.`,
    heads: ['reader', 'words/s', 'words/s of processor time', 'first pass', 'judge is faster'],
    rows: readers.map((reader) => {
      const speed = speedOf(reader)
      const under = reader === judge && speed < speedBar ? ` UNDER ${count(speedBar)}` : ''
      return [
        reader.name,
        `${count(speed)}${under}`,
        count(perSecond(median(reader.took.map(({ processor }) => processor)))),
        count(perSecond(reader.first?.wall ?? Number.NaN)),
        reader === judge ? '' : `× ${(speedOf(judge) / speed).toFixed(1)}`,
      ]
    }),
  }
}

/** One telling of 1,500 words, each judged once. */
function measureTelling(): Table {
  const question = 'Walk me through the hardest thing that you did there.'
  const took: Took[] = []
  for (let seed = 0; seed < warmTellings + tellings; seed++) {
    const text = makeTelling(tellingWords, seed)
    const one = timeCall(() => judgeAnswer({ text, question, facet: 'anchor' }))
    if (seed >= warmTellings) took.push(one)
  }
  const walls = took.map(({ wall }) => wall)
  const processor = took.map((one) => one.processor)
  return {
    title: `Judge: a telling of ${count(tellingWords)} words`,
    note: `${tellings} different tellings, each judged once. Bar: p99 ${tellingBar} ms. ${load()}.`,
    heads: ['measured', 'median', 'p99'],
    rows: [
      ['judge', milliseconds(median(walls)), againstBar(p99(walls), tellingBar, 'ms')],
      ['judge, processor time', milliseconds(median(processor)), milliseconds(p99(processor))],
    ],
  }
}

/** Speed, growth and memory of the judge and the ledger. */
export function measureJudge(): Table[] {
  return [measureSpeed(), measureTelling(), measureGrowth(), measureMegabytes(), measureMemory()]
}
