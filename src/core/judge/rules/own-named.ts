import { findPhrases, phraseSet } from '../phrase.ts'
import { isThoughtByAnother } from '../reading.ts'
import { defineRule } from '../rule.ts'

const phrases = phraseSet(`
by me, was mine, were mine, a decision of mine, my decision, my call, my own decision, under my name, on my own, by myself,
my idea, i owned, i own that, i was responsible, i was the one, that was me, this one 's on me, it was on me, my job to,
my fault, my mistake, my own mistake, i was wrong, i 'd got wrong, i got wrong, i had n't thought, i 'd never asked, i had never asked,
i 'd not asked, i never asked, i did the plan, i set it up myself, i had set it, i 'd set, my own budget, my budget, my service,
i sign it, i signed, i take that, i took that on, i took it on, i was in charge, i led, i ran, i wrote, i designed, i built,
i did n't check, i had n't checked, i 'd forgotten, i forgot, i missed
`)

/** In an account of the speaker's own, these name their part as well. */
const shared = phraseSet(`
by us, was ours, were ours, our decision, our call, our own decision, our idea, our fault, our mistake, our own mistake, by ourselves, on our own, our own budget
`)

export const ownNamed = defineRule({
  id: 'own-named',
  dimensions: ['ownership'],
  credit: 'earns',
  label: 'your part, named as yours',
  cap: 3,
  find: (reading) =>
    reading.tellsEvents
      ? [
          ...findPhrases(reading.tokens, phrases).filter(
            (run) => !isThoughtByAnother(reading, run.from),
          ),
          ...(reading.ownsTurn ? findPhrases(reading.tokens, shared) : []),
        ]
      : [],
  reason: (quote) => `You name it as yours: “${quote}”.`,
})
