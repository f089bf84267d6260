import { isPossessive } from '../text/pronouns.ts'
import { wordList } from '../text/word-list.ts'
import { findPhrases, phraseSet } from './phrase.ts'
import type { TokenRun } from './phrase.ts'
import type { Reading } from './reading.ts'

/** A position told by its name: "his point was that punctuality is a luxury". */
export interface StatedPosition {
  side: 'self' | 'other'
  run: TokenRun
}

const positions = wordList(`
position, point, view, opinion, fear, worry, argument, objection, condition, case, concern, answer, reply, preference, wish, demand, suspicion, feeling,
idea, theory, word, verdict, line, stance, instinct, advice, question, complaint, reason, excuse, plan, proposal
`)
/** "For Amina it was about her sister", "to Hanne a late bus was a lie": what it was to somebody. */
const sided = phraseSet(
  'for @name it was, to @name it was, for him it was, for her it was, to him it was, to her it was, as far as @name was, would rather, took it as a, took it as an, was for @verb, were for @verb, had been promised',
)
const being = wordList("was, were, is, 's, remained, had")

/** How far the noun stands after whose it is, and the verb after the noun, in tokens. */
const reach = 2
const quoted = 8

/** Finds whose position was what: "Her position was that …", "My fear was …". */
export function findStatedPositions({ tokens }: Reading): StatedPosition[] {
  const found: StatedPosition[] = []
  for (let at = 0; at < tokens.length; at++) {
    const { norm } = tokens[at]!
    if (!isPossessive(norm) && norm !== 'her' && norm !== "'s") continue
    for (let noun = at + 1; noun <= Math.min(tokens.length - 2, at + reach); noun++) {
      if (!positions.has(tokens[noun]!.norm)) continue
      if (!being.has(tokens[noun + 1]!.norm)) break
      const from = norm === "'s" ? Math.max(0, at - 1) : at
      let to = noun + 2
      while (to < tokens.length && to < noun + quoted && tokens[to]!.after !== 'stop') to += 1
      found.push({ side: norm === 'my' || norm === 'our' ? 'self' : 'other', run: { from, to } })
      break
    }
  }
  for (const run of findPhrases(tokens, sided)) {
    let to = run.to
    while (to < tokens.length && to < run.from + quoted && tokens[to]!.after !== 'stop') to += 1
    found.push({ side: 'other', run: { from: run.from, to } })
  }
  return found.sort((a, b) => a.run.from - b.run.from)
}
