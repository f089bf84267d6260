import { findPhrases, phraseSet } from '../phrase.ts'
import { defineRule } from '../rule.ts'

const phrases = phraseSet(`
since then, ever since, these days, from then on, so now, now i, now we, now before, now if, now at, after that nothing, i now, we now, what changed, what 's changed,
what i do since, what i do now, what i do different, that 's my rule, i do this now, next time i, in my next project, in my two, i never again, any more i, my next, every time since,
i have never, i 've banned, i do now, has been moved because, checklist, since that day, and now, after this i
`)

export const learningMark = defineRule({
  id: 'learning-mark',
  dimensions: ['learning'],
  credit: 'earns',
  label: 'a before and an after',
  cap: 2,
  find: (reading) =>
    reading.tellsEvents
      ? findPhrases(reading.tokens, phrases).filter(
          (run) => run.from > reading.tokens.length * 0.35,
        )
      : [],
  reason: (quote) => `You mark a before and an after: “${quote}”.`,
})
