import { isNumber, findPhrases, phraseSet } from '../phrase.ts'
import { defineRule } from '../rule.ts'

const marks = phraseSet(`
since then, ever since, now i, now we, these days, what i do, i now, my rule, from then on, the next
`)
/** These date a result as well, and count only beside what is done since. */
const looseMarks = phraseSet('since, last year, last quarter')

/** A count that shows the practice at work stands within this many tokens after the practice. */
const reach = 40

export const learningProof = defineRule({
  id: 'learning-proof',
  dimensions: ['learning'],
  credit: 'earns',
  label: 'the new practice at work',
  cap: 2,
  find: (reading) => {
    if (!reading.tellsEvents) return []
    const late = reading.tokens.length * 0.5
    const runs = []
    const loose = reading.practice.size > 0 ? findPhrases(reading.tokens, looseMarks) : []
    const found = [...findPhrases(reading.tokens, marks), ...loose]
    for (const mark of found) {
      if (mark.from < late) continue
      const at = reading.tokens.findIndex(
        (token, index) => index >= mark.to && index < mark.to + reach && isNumber(token),
      )
      if (at < 0) continue
      const next = reading.tokens[at + 1]
      const counts = next !== undefined && next.after === 'word' && next.pos === 'NOUN'
      runs.push({ from: at, to: counts ? at + 2 : at + 1 })
    }
    return runs
  },
  reason: (quote) => `You show it at work since: “${quote}”.`,
})
