import { remember } from '../remember.ts'
import { toOneByte } from '../text/one-byte.ts'
import type { Token } from '../text/tag-words.ts'
import type { TokenRun } from './phrase.ts'

/** All words of a text in one line, with a blank around each, and where each starts. */
interface Line {
  line: string
  starts: readonly number[]
}

const lineOf = remember((tokens: readonly Token[]): Line => {
  const starts: number[] = []
  let line = ' '
  for (const { norm } of tokens) {
    starts.push(line.length)
    line += norm + ' '
  }
  starts.push(line.length)
  return { line: toOneByte(line), starts }
})

/** The words of a run in lower case with a blank between two, for patterns: cut from one line, not put together anew. */
export function wordsIn(tokens: readonly Token[], { from, to }: TokenRun): string {
  const { line, starts } = lineOf(tokens)
  return line.slice(starts[from], starts[to]! - 1)
}

/** The same with a blank before and behind. */
export function wordsBetweenBlanks(tokens: readonly Token[], { from, to }: TokenRun): string {
  const { line, starts } = lineOf(tokens)
  return line.slice(starts[from]! - 1, starts[to])
}
