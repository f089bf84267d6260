import type { QuantityFact } from './fact.ts'
import { findPhrases, phrasePattern } from '../words/phrases.ts'
import { collectStems, isAnswerNo, quoteOf, stemsAround } from '../words/telling.ts'
import type { Telling } from '../words/telling.ts'

const none = phrasePattern(
  '(?:not one|not a single|not a|none of (?:the|our|my)|no(?! (?:wait|hang|hold|more|longer|sorry|idea|way|choice|doubt|problem|matter|need|no)\\b)|zero) (?:single )?',
)
const nounReach = 3
const actReach = 4

/** "Not one calf died": a count of nought, told by what did not happen to it. */
export function extractNone(telling: Telling): QuantityFact[] {
  const { words } = telling
  return findPhrases(telling, none).flatMap(({ from, to }) => {
    let at = to
    while (at < Math.min(words.length, to + nounReach) && words[at]!.pos !== 'NOUN') at += 1
    const head = words[at]?.pos === 'NOUN' ? words[at]!.stem : ''
    const [act] = collectStems(words, at + 1, at + 1 + actReach)
    if (head === '' || act === undefined || words[to]?.pos === 'NUM' || isAnswerNo(words, from))
      return []
    return [
      {
        kind: 'count',
        unit: 'count',
        value: 0,
        low: 0,
        high: 0,
        head,
        loose: false,
        phase: undefined,
        turn: undefined,
        aspect: undefined,
        act,
        part: false,
        about: stemsAround(telling, from, at + 1).filter((stem) => stem !== head),
        ...quoteOf(telling, from, at + 1),
      },
    ]
  })
}
