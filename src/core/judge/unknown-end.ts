import { findPhrases, phraseSet } from './phrase.ts'
import type { Token } from '../text/tag-words.ts'
import { wordList } from '../text/word-list.ts'
import type { Reading } from './reading.ts'

/** What one says of what one does not know, before what that is. */
const notKnowing = wordList(`
i do n't know, i do not know, i do n't really know, could n't tell you, ca n't tell you, can not tell you,
could n't say, ca n't say, can not say, i 'm not sure, i am not sure, no idea, i never heard, never found out
`)
/** The same where no "if" follows. */
const notHearing = ['i never learned', 'i never asked', 'i never saw']

const join = (heads: readonly string[], tails: readonly string[]): string[] =>
  heads.flatMap((head) => tails.map((tail) => `${head} ${tail}`))

const phrases = phraseSet(
  [
    ...join([...notKnowing], ['if', 'whether', 'how', 'what']),
    ...join(notHearing, ['whether', 'how', 'what']),
    "i do n't know who, i do n't know where, i could n't tell you, that i ca n't say, this i ca n't say, this i can not say",
    "did n't hear anything, have n't heard anything, did n't find out",
  ].join(', '),
)

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
