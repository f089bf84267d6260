import { findPhrases, phraseSet } from '../phrase.ts'
import type { TokenRun } from '../phrase.ts'
import type { Reading } from '../reading.ts'
import { defineRule } from '../rule.ts'

const phrases = phraseSet(`
went well, going well, going along well, worked out, it all worked, came together, a success, successful, successfully, satisfied, satisfaction, happy with, was better,
got better, much better, quite a bit better, positive, positive feedback, the right thing, good feeling, good place, better footing, good direction, really well, quite well,
a good way, different atmosphere, smooth, smoothly, received well, well received, a good thing, easier for us, strong, stronger, great, proud, rewarding, as planned, content,
learned to live, valuable, best practice, highly, at a high level, nice to see, good to see, fine, improved a lot, it improved, a real difference, a difference, a lot better, went fine, going fine, was happy, were happy, was happy with, were happy with, was pleased, were pleased,
good experience, a significant amount, saved a lot, helped a lot, a big improvement, quite positive, pretty positive, well in the end, ran better, went better, paid off, real progress, good progress,
a lot smoother, fell into place, in competent hands, in capable hands, in the best hands, excellent, very happy, are happy, are very, very satisfied, instinct, improved noticeably, noticeably better, better than expected, really good, turned out to be, turned out well, settled in,
handled in, come out of, came out of, opened my eyes, from all sides, throughout, clear success, real success, the response, the cooperation, the atmosphere, atmosphere improved, good results, great results, worked better, work better, in good hands
`)

/** Results that nobody could check; also what keeps a clause from being one. */
export function findVagueResults(reading: Reading): readonly TokenRun[] {
  return findPhrases(reading.tokens, phrases)
}

export const outcomeVague = defineRule({
  id: 'outcome-vague',
  dimensions: ['outcome'],
  credit: 'costs',
  label: 'a result nobody could check',
  cap: 4,
  find: findVagueResults,
  reason: (quote) => `“${quote}” is a result that nobody could check.`,
})
