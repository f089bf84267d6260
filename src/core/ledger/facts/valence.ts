import type { Clause } from '../../text/clause.ts'
import { stemWord } from '../words/stem.ts'
import type { Telling } from '../words/telling.ts'

/** Verbs that end a matter well or badly for whoever tells it. Provenance: written for this project. */
const good = new Set(
  'keep win pass approve accept adopt succeed save renew extend recover survive rescue sign'
    .split(' ')
    .map(stemWord),
)
const bad = new Set(
  'lose fail miss reject refuse cancel collapse crash burn quit abandon scrap sink flop bomb decline terminate'
    .split(' ')
    .map(stemWord),
)
/** What goes with "go", "vote", "turn", "fall", "come": "went perfectly", "voted it down". */
const goodAfter = new Set(
  'well perfectly smoothly fine through great for wonderfully live'.split(' '),
)
const badAfter = new Set('down against wrong badly wild nowhere sideways'.split(' '))
const bare = new Set(['go', 'vote', 'turn', 'fall', 'come', 'run'])
const afterReach = 6

/** Whether a clause tells of a good end or a bad one, or neither; its denial is for the caller to see. */
export function valenceOf({ words }: Telling, clause: Clause): boolean | undefined {
  const stem = words[clause.verbAt]?.stem ?? ''
  if (good.has(stem)) return true
  if (bad.has(stem)) return false
  if (!bare.has(clause.verb)) return undefined
  for (let i = clause.verbAt + 1; i < Math.min(words.length, clause.verbAt + afterReach); i++) {
    if (words[i]!.pause !== 'none') return undefined
    if (goodAfter.has(words[i]!.norm)) return true
    if (badAfter.has(words[i]!.norm)) return false
  }
  return undefined
}
