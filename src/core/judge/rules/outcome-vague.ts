import { findPhrases, phraseSet } from '../phrase.ts'
import { defineRule } from '../rule.ts'

const phrases = phraseSet(`
went well, going well, going along well, worked out, it all worked, came together, a success, successful, successfully, satisfied, satisfaction, happy with, was better,
got better, much better, quite a bit better, positive, positive feedback, the right thing, good feeling, good place, better footing, good direction, really well, quite well,
a good way, different atmosphere, smooth, smoothly, received well, well received, a good thing, easier for us, strong, stronger, great, proud, rewarding, as planned, content,
learned to live, valuable, best practice, highly, at a high level, nice to see, good to see, fine, improved a lot, it improved
`)

export const outcomeVague = defineRule({
  id: 'outcome-vague',
  dimensions: ['outcome'],
  credit: 'costs',
  label: 'a result nobody could check',
  cap: 4,
  find: (reading) => findPhrases(reading.tokens, phrases),
  reason: (quote) => `"${quote}" is a result that nobody could check.`,
})
