import { countWords } from '../text/words-on-line.ts'
import type { Exchange } from './round.ts'

/** Somebody who says, before anything else, that they stay with what they told already. */
const opensWithSame =
  /^(?:(?:um+|uh+|er|well|so|ok|okay|actually|honestly|i(?:'d| would) say|for (?:this|that)(?: one)?|i(?:'ll| will| would|'d) (?:use|take|pick|go with|stay with)|it(?:'s| is| was)|this is|that(?:'s| is| was)|again)[,\s]+)*(?:(?:probably|basically|again|really|actually|also|still)\s+)?(?:the |that |this )?same (?:project|story|one|thing|team|example|situation|work|job|case|migration|system|episode)\b(?:[,\s]+(?:again|actually|really|as before|i(?:'m| am) afraid|too|then))*/i

/** Whether a question asks for another story than the first. */
export const asksForAnother = (kind: Exchange['kind']): boolean =>
  kind === 'second-anchor' || kind === 'pivot'

/** The words with which an answer says that it stays with the work told before; empty for none. */
export function findSameWork(text: string): string {
  const read = text.trimStart().replace(/’/g, "'")
  return opensWithSame.exec(read)?.[0].trim() ?? ''
}

/** An answer that says so and nothing else has at most this many words more. */
const mostMore = 4

/** Whether an answer says no more than that it stays with the same work. */
export function isSameWorkOnly(text: string): boolean {
  const same = findSameWork(text)
  return same !== '' && countWords(text) <= countWords(same) + mostMore
}
