import type { Clause } from '../text/clause.ts'
import { wordList } from '../text/word-list.ts'
import { feelingVerbs, genericVerbs } from './lexicons/verbs.ts'
import { isOfAnswer } from './of-answer.ts'
import { findPhrases, phraseSet } from './phrase.ts'
import { isVaguePractice } from './practice.ts'
import { happened } from './reading.ts'
import type { Reading } from './reading.ts'
import { followsFromBefore } from './rules/own-therefore.ts'

/** What somebody does who is only there. */
const watching = wordList(
  'see, watch, hear, look, sit, stand, listen, come, wait, admire, laugh, smile, go, join, arrive, ask, read, tell, find, hold, meet, let, agree, commit, like, thank, applaud, cheer, drive, peel, stay, know',
)

/** What one puts to somebody who then acts on it: "I asked him to choose", "I offered to let him talk". */
const putting = wordList('offer, propose, suggest, warn, invite, promise, object, argue')

/** Who does this is no onlooker. */
const deciding = wordList('decide, choose, refuse, reject, overrule, insist')

/** How those speak who tell another person's story. */
const admiring = phraseSet(`
i was there, i was sitting, i was standing, i was a student, i was an intern, i was at home, i was in the team, i was in that, i was part of, impressed, impressive, inspiring, inspired me, inspiration, admire, admired, genius, great how, brave, hero,
courage, my friend, a friend of mine, my predecessor, before my time, i came later, i came a year, i only know, i wasn't there, i was n't there, i heard, i 've heard, told me about it, taught me what, really was, great with, she did it, he did it, i helped her, i helped him,
the best one i saw, one i saw was, i was sat next, sitting next to her, sitting next to him, what my colleague, what a colleague, what my boss did, on her side obviously, on his side obviously, moved by it, told us afterwards, told us later,
how she did, how he did, fondest, clever, amazing, talk i heard, i read about, i was lucky, watching her, watching him, learned from her, learned from him
`)

/** Acts of one other person that make a story theirs, and how often they must outnumber the speaker's own. */
const fewestOfTheirs = 3
const timesOwn = 4
/** From so many on it is theirs also where "we" or nobody in particular did something, and "I" nothing, in the last part. */
const manyOfTheirs = 5
const lastPart = 0.65

/**
 * True where the decisive acts are another person's throughout and the speaker watches, helps or admires. What was
 * done by nobody in particular, or by "we", may be the speaker's and counts half for them.
 */
export function isOnlooker(reading: Reading): boolean {
  let own = 0
  let mine = 0
  let theirs = 0
  for (const [index, clause] of reading.clauses.entries()) {
    // "What I do now is keep the word out": theirs, whoever did what led to it.
    if (clause.actor === 'i' && reading.practice.has(index) && !isVaguePractice(reading, clause))
      mine += 1
    // "What I could do was swap him with another": their own way out of it.
    if (clause.actor === 'i' && clause.mode === 'could' && !clause.reported) own += 0.5
    if (!happened(clause) || clause.reported || isState(clause)) continue
    if (isOfAnswer(reading.tokens, clause)) continue
    if (clause.actor === 'i' && !clause.negated && deciding.has(clause.verb)) return false
    if (clause.actor === 'i')
      mine += isPut(reading, clause) || isStep(reading, clause, index) ? 1 : ownPart(clause)
    else if (clause.actor === 'we' || isOpenPassive(clause)) own += 0.5
    // What a person would not do stands in the speaker's way; it makes the story nobody else's.
    else if (
      clause.actor === 'person' &&
      !clause.passive &&
      !clause.negated &&
      !isToMe(reading, clause)
    )
      theirs += 1
  }
  own += mine
  if (theirs < fewestOfTheirs || theirs < timesOwn * own) return false
  if (own === 0) return true
  const isOver = reading.actedAt >= lastPart * reading.tokens.length
  if (mine === 0 && theirs >= manyOfTheirs && isOver && !reading.ownsTurn) return true
  return findPhrases(reading.tokens, admiring).length > 0
}

/** "The ropes were cut" may be the speaker's doing; "he was worried" and "it had been paid" are not. */
function isOpenPassive({ actor, passive, perfect, actorWord }: Clause): boolean {
  return actor === 'nobody' && passive && !perfect && actorWord !== 'he' && actorWord !== 'she'
}

function isPut({ tokens }: Reading, { verb, verbAt, negated }: Clause): boolean {
  if (negated) return false
  if (putting.has(verb)) return true
  if (verb !== 'ask' && verb !== 'tell') return false
  const next = tokens[verbAt + 1]?.norm
  if (verb === 'ask' && next === 'for') return true
  // "I asked if I might run it both ways".
  if (verb === 'ask' && (next === 'if' || next === 'whether'))
    return tokens[verbAt + 2]?.norm === 'i'
  if (verb === 'tell' && tokens[verbAt + 2]?.norm === 'no') return true
  for (let at = verbAt + 2; at <= Math.min(tokens.length - 1, verbAt + farthestTo); at++)
    if (tokens[at]!.norm === 'to') return tokens[at + 1]?.pos === 'VERB'
  return false
}

/** "Asked my uncle Pavel to": so far after the verb. */
const farthestTo = 4

function isState({ act, verb }: Clause): boolean {
  return feelingVerbs.has(act) || act === 'be' || (act === 'have' && verb === 'have')
}

const perceiving = wordList('watch, hear, look, listen, stay, wait, admire, laugh, thank')

/** "So I drove to Tampere": who takes the step that follows is no onlooker; "so I watched" is one. */
const isStep = (reading: Reading, clause: Clause, index: number): boolean =>
  !perceiving.has(clause.act) && followsFromBefore(reading, clause, index)

/** What an act of the speaker's counts: nothing where they only watch or help, half in general words. */
function ownPart({ act }: Clause): number {
  if (watching.has(act) || act === 'help' || act === 'work' || act === 'learn') return 0
  return genericVerbs.has(act) ? 0.5 : 1
}

/** "She took me aside", "he told me": they turn to the speaker, whose story it is. */
function isToMe({ tokens }: Reading, { verbAt }: Clause): boolean {
  return tokens[verbAt + 1]?.norm === 'me' || tokens[verbAt + 2]?.norm === 'me'
}
