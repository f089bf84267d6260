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

/** What waits to be done is well when it is empty. */
const waiting = wordList('queue, backlog, inbox, tray, pile, list, ward, worklist')
const emptied = wordList('empty, gone, down')
/** "The queue on the ward was empty": so far before the word what waited may stand. */
const waitingReach = 6

/** "By three the queue was empty": the end of the trouble. At a run that ends in the word. */
export function isCleared({ tokens, sentenceAt }: Reading, { to }: TokenRun): boolean {
  const last = to - 1
  if (!emptied.has(tokens[last]!.norm)) return false
  for (let at = last - 1; at >= Math.max(0, last - waitingReach); at--) {
    if (sentenceAt[at] !== sentenceAt[last]) return false
    if (waiting.has(tokens[at]!.lemma)) return true
  }
  return false
}

/** `isNoLoss` for the last word of a run. */
export function endsInNoLoss(reading: Reading, { to }: TokenRun): boolean {
  return isNoLoss(reading, to - 1)
}
