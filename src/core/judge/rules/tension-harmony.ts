import { findPhrases, phraseSet } from '../phrase.ts'
import { defineRule } from '../rule.ts'

const phrases = phraseSet(`
same opinion, in a friendly way, with all my heart, all the time you need, as expected, as we planned, a pleasant, everything 's normal,
everything was fine, been fine, was flexible, i could see what, could see what he, could see what she, a routine, everyone agreed, we all agreed,
no problem, no problems, without any problems, get along with everyone, very supportive, happy with it, everybody was happy, smooth, smoothly,
as an idea, quite flexible, right there on, was open to, happy to, easily, quiet, at the mark, adapted quickly, was aligned, were aligned, got aligned, on board, no trouble, not much trouble, he understood, she understood, they understood,
no pushback, no issues, no drama, straightforward, went along, quickly agreed, agreed quickly, was easy, not really
`)

export const tensionHarmony = defineRule({
  id: 'tension-harmony',
  dimensions: ['tension'],
  credit: 'costs',
  label: 'all was well',
  cap: 2,
  find: (reading) => findPhrases(reading.tokens, phrases),
  reason: (quote) => `“${quote}” says that nothing stood in the way.`,
})
