import type { Clause } from '../text/clause.ts'
import type { Token } from '../text/tag-words.ts'
import { speechVerbs } from './lexicons/verbs.ts'

/** "As I said before", "I hope that it answers the question": said of the answer, not of the work. */
export function isOfAnswer(
  tokens: readonly Token[],
  { verb, verbAt, subjectFrom }: Clause,
): boolean {
  if (speechVerbs.has(verb) && tokens[subjectFrom - 1]?.norm === 'as') return true
  if (verb !== 'answer') return false
  return tokens.slice(verbAt + 1, verbAt + 4).some(({ lemma }) => lemma === 'question')
}
