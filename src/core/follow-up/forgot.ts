import type { Span } from '../text/span.ts'

/** "I don't remember", as people say it. */
const notRemembered =
  /\b(?:i\s+(?:(?:really|honestly|just|actually|simply)\s+)?(?:don['’]?t|do not|can['’]?t|cannot|can not|couldn['’]?t)\s+(?:(?:really|quite|exactly|actually|honestly|even|now)\s+)*(?:remember|recall|recollect)|i(?:['’]ve| have)? (?:completely |totally )?forgot(?:ten)?|i have no (?:memory|recollection)|no recollection|slipped my mind|drawing a blank|my mind(?:['’]s| is| has gone) blank|it(?:['’]s| is) (?:all )?(?:a (?:bit of a )?blur|gone))\b[^.!?\n]*/i

/** An answer longer than this, in words, tells something beside. */
const mostWords = 40
/** Beside the words that say so, as many more tell what is remembered. */
const mostBeside = 14
const mostQuoted = 12

/**
 * The words that say so, where an answer says little but that it is not remembered; undefined where something else
 * is told. A person who does not remember the date and tells the rest has not forgotten.
 */
export function findForgotten(answer: string, overall: number): Span | undefined {
  if (answer.trim().split(/\s+/).length > mostWords || overall >= 3) return undefined
  const match = notRemembered.exec(answer)
  if (match === null) return undefined
  const beside = answer.replace(match[0], ' ').trim().split(/\s+/).length
  if (beside > mostBeside) return undefined
  const words = match[0].trimEnd().replace(/[,;:]+$/, '')
  const kept = [...words.matchAll(/\S+/g)].slice(0, mostQuoted)
  const last = kept.at(-1)
  if (last === undefined) return undefined
  return { start: match.index, end: match.index + last.index + last[0].length }
}
