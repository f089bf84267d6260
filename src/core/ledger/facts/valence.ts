import type { Clause } from '../../text/clause.ts'
import { wordList } from '../../text/word-list.ts'
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
/** What goes with "go", "turn", "fall", "come": "went perfectly"; and with "vote": "voted it down". */
const goodAfter = new Set('well perfectly smoothly fine great wonderfully live'.split(' '))
const badAfter = new Set('wrong badly wild nowhere sideways'.split(' '))
const bare = new Set(['go', 'turn', 'fall', 'come', 'run'])
const votes = new Set(['vote', 'turn'])
const goodVote = new Set(['for', 'through'])
const badVote = new Set(['down', 'against'])
const afterReach = 6

/** Whether a clause tells of a good end or a bad one, or neither; its denial is for the caller to see. */
export function valenceOf({ words }: Telling, clause: Clause): boolean | undefined {
  const stem = words[clause.verbAt]?.stem ?? ''
  if (isPassing(words, clause.verbAt)) return undefined
  if (good.has(stem)) return true
  if (bad.has(stem)) return false
  const isVote = votes.has(clause.verb)
  if (!isVote && !bare.has(clause.verb)) return undefined
  for (let i = clause.verbAt + 1; i < Math.min(words.length, clause.verbAt + afterReach); i++) {
    const { norm, pause, pos } = words[i]!
    if (pause !== 'none') return undefined
    if (isVote && (goodVote.has(norm) || badVote.has(norm))) return goodVote.has(norm)
    if (goodAfter.has(norm)) return true
    if (badAfter.has(norm)) return false
    // "She came by and said fine" came to no end.
    if (pos === 'VERB' || pos === 'CCONJ') return undefined
  }
  return undefined
}

const left = wordList('left, leave, leaves')
const whom = wordList('us, me, him, her, them')

/** "Kept saying", "left the old one running": how something went on, and no end of a matter. */
export function isPassing(words: Telling['words'], verbAt: number): boolean {
  const [word, next] = [words[verbAt], words[verbAt + 1]]
  if (word === undefined || next === undefined || next.pause !== 'none') return false
  if (word.lemma === 'keep') return next.norm.endsWith('ing') || next.norm === 'on'
  return left.has(word.norm) && (next.pos === 'DET' || next.pos === 'ADP') && !whom.has(next.norm)
}
