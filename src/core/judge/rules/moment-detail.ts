import { buzzWords } from '../lexicons/buzz.ts'
import { plainNouns } from '../lexicons/plain-nouns.ts'
import { inEvent } from '../reading.ts'
import { defineRule, distinctBy } from '../rule.ts'

/** Endings of nouns for what cannot be pointed at. */
const abstractEnding = /(?:tion|sion|ment|ness|ity|ance|ence|ship|ism|ing|cy|dom|hood|ure|sis)s?$/

export const momentDetail = defineRule({
  id: 'moment-detail',
  dimensions: ['moment', 'tension', 'decision', 'outcome', 'people', 'ownership'],
  credit: 'earns',
  label: 'things that were there',
  cap: 12,
  find: (reading) =>
    distinctBy(
      reading.tokens
        .map((_, at) => ({ from: at, to: at + 1 }))
        .filter(({ from }) => {
          const { pos, norm, lemma } = reading.tokens[from]!
          return (
            (pos === 'NOUN' || pos === 'PROPN') &&
            norm.length > 2 &&
            !plainNouns.has(lemma) &&
            !plainNouns.has(norm) &&
            !buzzWords.has(norm) &&
            !abstractEnding.test(norm) &&
            inEvent(reading, from)
          )
        }),
      (run) => reading.tokens[run.from]!.lemma,
    ),
  reason: (quote) => `"${quote}" is something one could point at.`,
})
