import { isPossessive } from '../text/pronouns.ts'
import { wordList } from '../text/word-list.ts'
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
  return found
}
