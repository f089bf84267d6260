import { wordList } from '../text/word-list.ts'
import type { TokenRun } from './phrase.ts'
import type { Reading } from './reading.ts'

const none = wordList('no, none, nothing, nobody, zero, never, not, without')
const measuring = wordList('by, from, to, under, below')
const moving = wordList('fall, drop')
/** "No invoice of theirs was lost": so far before the verb. */
const reach = 6

/**
 * True where words of loss tell a gain: "no invoice was lost", "latency fell by half". At the token of the verb or
 * adjective.
 */
export function isNoLoss({ tokens, sentenceAt }: Reading, at: number): boolean {
  if (moving.has(tokens[at]!.lemma) && measuring.has(tokens[at + 1]?.norm ?? '')) return true
  for (let before = at - 1; before >= Math.max(0, at - reach); before--) {
    if (sentenceAt[before] !== sentenceAt[at] || tokens[before]!.after === 'comma') return false
    if (none.has(tokens[before]!.norm)) return true
    if (tokens[before]!.pos === 'CCONJ') return false
  }
  return false
}

/** The same for the last word of a run. */
export function endsInNoLoss(reading: Reading, { to }: TokenRun): boolean {
  return isNoLoss(reading, to - 1)
}
