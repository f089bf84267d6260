import type { Clause } from '../text/clause.ts'
import type { ParsedText } from '../text/parse-text.ts'
import { wordList } from '../text/word-list.ts'
import { genericVerbs } from './lexicons/verbs.ts'
import { isNumber } from './phrase.ts'
import { isThing } from './thing.ts'

/** How far after "decided" the words stand that say what for, in tokens. */
const reach = 8

const choosing = wordList('decide, choose, opt')

/** What anyone may decide to do without anything being chosen, beside the general verbs. */
const resolving = wordList('accept, step, act, react, respond, tackle, discuss, persevere')

/** What is held without anything being held back. */
const gatherings = wordList(`
accountable, meeting, meetings, session, sessions, vote, votes, workshop, workshops, talk, talks, review, reviews, interview, interviews,
call, calls, event, events, conversation, conversations, discussion, discussions, brainstorms, position, role, presentation
`)

/** "I took the necessary steps", "we kept a close eye on it": what is taken or kept where nothing is. */
const takings = wordList(
  'step, steps, measure, measures, action, actions, care, responsibility, ownership, lead, initiative, approach, eye, track, pace',
)
/** How far after its verb it stands, in tokens. */
const takingReach = 5

/**
 * True for a choice that is none: "I decided to work extra hard", "we held a number of sessions", "I took steps". Something to point
 * at, or one more verb that says what was done, makes it a choice.
 */
export function isEmptyChoice({ tokens }: ParsedText, { verb, verbAt }: Clause): boolean {
  if (verb === 'take' || verb === 'keep') return isTakingNothing(tokens, verbAt)
  const isHeld = verb === 'hold'
  if (!isHeld && !choosing.has(verb)) return false
  let resolves = false
  for (let at = verbAt + 1; at < Math.min(tokens.length, verbAt + reach); at++) {
    const { after, norm, lemma, pos } = tokens[at]!
    if (after === 'stop') break
    if (isHeld) {
      if (gatherings.has(norm)) return true
      continue
    }
    if (isNumber(tokens[at]!)) return false
    if (pos === 'VERB' || genericVerbs.has(lemma)) {
      if (!genericVerbs.has(lemma) && !resolving.has(lemma)) return false
      resolves ||= lemma !== 'have'
    } else if (isThing(tokens, at)) return false
  }
  return resolves
}

function isTakingNothing(tokens: ParsedText['tokens'], verbAt: number): boolean {
  for (let at = verbAt + 1; at < Math.min(tokens.length, verbAt + takingReach); at++) {
    if (takings.has(tokens[at]!.norm)) return true
    if (tokens[at]!.after === 'stop') return false
  }
  return false
}
