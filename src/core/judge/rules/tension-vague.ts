import { phraseSet } from '../phrase.ts'
import { defineRule, phrasesInEvents } from '../rule.ts'

const phrases = phraseSet(`
challenge, challenges, challenging, difficult, difficulties, friction, tension, conflict, issue, issues, problem, problems, struggle, obstacle,
resistance, pressure, tough, misunderstanding, disagreement, disagreed, differences, stressful, complain, complaints
`)

export const tensionVague = defineRule({
  id: 'tension-vague',
  dimensions: ['tension'],
  credit: 'earns',
  label: 'a difficulty, named in general',
  cap: 2,
  find: (reading) => phrasesInEvents(reading, phrases),
  reason: (quote) => `You name a difficulty: “${quote}”.`,
})
