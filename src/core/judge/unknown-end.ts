import { findPhrases, phraseSet } from './phrase.ts'
import type { Token } from '../text/tag-words.ts'
import { wordList } from '../text/word-list.ts'
import type { Reading } from './reading.ts'

const phrases = phraseSet(`
i do n't know if, i do n't know whether, i do n't know how, i do n't know what,
i do not know if, i do not know whether, i do not know how, i do not know what,
i do n't really know if, i do n't really know whether, i do n't really know how, i do n't really know what,
could n't tell you if, could n't tell you whether, could n't tell you how, could n't tell you what,
ca n't tell you if, ca n't tell you whether, ca n't tell you how, ca n't tell you what,
can not tell you if, can not tell you whether, can not tell you how, can not tell you what,
could n't say if, could n't say whether, could n't say how, could n't say what,
ca n't say if, ca n't say whether, ca n't say how, ca n't say what,
can not say if, can not say whether, can not say how, can not say what,
i 'm not sure if, i 'm not sure whether, i 'm not sure how, i 'm not sure what,
i am not sure if, i am not sure whether, i am not sure how, i am not sure what,
no idea if, no idea whether, no idea how, no idea what,
i do n't know who, i do n't know where, i could n't tell you, that i ca n't say, this i ca n't say, this i can not say,
i never heard how, i never heard what, i never heard whether, i never heard if, never found out how, never found out what, never found out whether, never found out if, i never learned how, i never learned what, i never learned whether,
i never asked how, i never asked what, i never asked whether, i never saw how, i never saw what, i never saw whether, did n't hear anything, have n't heard anything, did n't find out
`)

/** "I don't know how many seconds": how much of something. */
const measures = wordList('many, much, long, old, far, often, big, high, to')

const causes = wordList('because, why, thanks, coincidence')
/** Behind "I don't know if", so far on stands what is not known, in tokens. */
const reach = 6

/** "I don't know if that had anything to do with it": what it came of, and not how it ended. */
function isCause(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + reach); at++) {
    const { norm } = tokens[at]!
    if (causes.has(norm) || (norm === 'do' && tokens[at - 1]?.norm === 'to')) return true
  }
  return false
}

/** True where the speaker says of what came after their acts that they do not know it. */
export function leavesEndOpen(reading: Reading): boolean {
  const { clauses, clauseAt, actedAt } = reading
  return findPhrases(reading.tokens, phrases).some(
    ({ from, to }) =>
      from > actedAt &&
      !measures.has(reading.tokens[to]?.norm ?? '') &&
      !isCause(reading.tokens, to) &&
      clauses[clauseAt[from] ?? -1]?.reported !== true,
  )
}
