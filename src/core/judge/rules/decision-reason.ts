import { phraseSet } from '../phrase.ts'
import { defineRule, phrasesInEvents } from '../rule.ts'

const phrases = phraseSet(`
because @any @any, since i, since he, since she, since they, since it, since the, since nobody, since without, so that i, so that we, so that he, so that she, so that they, so that the, so that nobody, so that no, so that each, the reason,
otherwise, as otherwise, for fear, knowing that, in order to, which meant, so he, so she, so they, considering, figured, my problem was,
my view was, his view was, her view was, given that, for otherwise, to save, since a, since @poss, since @num, since there, since that, for that reason, which is why, that is why, that 's why, because of, as it, as he, as she, as they, as there, so as not, what weighed, what decided
`)

export const decisionReason = defineRule({
  id: 'decision-reason',
  dimensions: ['decision', 'tension'],
  credit: 'earns',
  label: 'a reason',
  cap: 4,
  find: (reading) => phrasesInEvents(reading, phrases),
  reason: (quote) => `You give the reason: “${quote}”.`,
})
