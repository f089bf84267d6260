import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { judgeAnswer } from '../src/core/judge/judge.ts'
import { tellFacts } from '../src/core/ledger/compare/compare-tellings.ts'
import { makeTelling, toTranscript } from './make-tellings.ts'
import { timeCall } from './processor-time.ts'
import { median } from './quantiles.ts'
import { readAnswers } from './read-answers.ts'
import { count, load, milliseconds } from './say-numbers.ts'
import { againstBar, type Table } from './table.ts'

const growthWords = [100, 1000, 10_000, 100_000]
/** At each length so many words in all are read, in three texts at least. */
const growthTotal = 30_000
const megabyteBar = 2000

/** What 1,000 words cost in texts of growing length. */
export function measureGrowth(): Table {
  const rows = growthWords.map((words) => {
    const judged: number[] = []
    const told: number[] = []
    for (let seed = 0; seed < Math.max(3, growthTotal / words); seed++) {
      const text = makeTelling(words, 1000 + seed)
      judged.push((timeCall(() => judgeAnswer({ text })).wall / words) * 1000)
      told.push((timeCall(() => tellFacts(text)).wall / words) * 1000)
    }
    return [`${count(words)} words`, milliseconds(median(judged)), milliseconds(median(told))]
  })
  return {
    title: 'Judge: growth',
    note: `Median for 1,000 words in texts of each length. The ledger reads the first 120,000 characters. ${load()}.`,
    heads: ['length', 'judge', 'ledger'],
    rows,
  }
}

const megabyte = 1_000_000
const fill = (piece: string) => piece.repeat(Math.ceil(megabyte / piece.length)).slice(0, megabyte)

/** A megabyte of what people could paste, and of what nobody says. */
function makeMegabytes(): Record<string, string> {
  const prose = makeTelling(190_000, 1).slice(0, megabyte)
  return {
    'prose that does not repeat': prose,
    'the same as a raw transcript': toTranscript(prose),
    'one answer again and again': fill(`${readAnswers()[0]?.text} `),
    'one word': fill('wrote '),
    'two words': fill('I wrote '),
    'a letter without spaces': fill('a'),
    'quotation marks': fill('"'),
    apostrophes: fill("a'"),
    'one digit': fill('7'),
    'numbers in order': Array.from({ length: 160_000 }, (_, at) => at)
      .join(' ')
      .slice(0, megabyte),
    'numbers taken back': Array.from({ length: 130_000 }, (_, at) => `not ${at}`)
      .join(' ')
      .slice(0, megabyte),
    'words that nobody knows': Array.from({ length: 130_000 }, (_, at) => `qu${at.toString(26)}`)
      .join(' ')
      .slice(0, megabyte),
    'short lines': fill('\n- x'),
    emoji: fill('😀'),
  }
}

/** What the longest texts cost. */
export function measureMegabytes(): Table {
  const rows = Object.entries(makeMegabytes()).map(([name, text]) => [
    name,
    againstBar(timeCall(() => judgeAnswer({ text })).wall, megabyteBar, 'ms', 0),
    againstBar(timeCall(() => tellFacts(text)).wall, megabyteBar, 'ms', 0),
  ])
  return {
    title: 'Judge: one megabyte',
    note: `Each text once. Bar: ${megabyteBar} ms. The ledger reads the first 120,000 characters. ${load()}.`,
    heads: ['text', 'judge', 'ledger'],
    rows,
  }
}

const freshTexts = 100
const freshWords = 10_000

/** What stays in memory after texts whose words were never seen before. */
export function measureMemory(): Table {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const heap = () => {
    collect()
    return process.memoryUsage().heapUsed / 1e6
  }
  const judgeFresh = (from: number) => {
    for (let text = from; text < from + freshTexts; text++) {
      const words = Array.from({ length: freshWords }, (_, at) => `zu${text}x${at}`)
      judgeAnswer({ text: words.join(' ') })
    }
  }
  judgeFresh(0)
  const before = heap()
  judgeFresh(freshTexts)
  const total = count(freshTexts * freshWords)
  return {
    title: 'Judge: memory',
    note: `Heap after collection, before and after judging ${total} more words of which none was seen before.`,
    heads: ['measured', 'before', 'after'],
    rows: [['heap', `${before.toFixed(1)} MB`, `${heap().toFixed(1)} MB`]],
  }
}
