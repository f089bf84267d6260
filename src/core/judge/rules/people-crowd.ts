import { findPhrases, phraseSet } from '../phrase.ts'
import { defineRule } from '../rule.ts'

const phrases = phraseSet(`
everyone, everybody, all stakeholders, the stakeholders, stakeholders, people involved, the organisation, several persons, some people, the business side,
the receiving department, the new team, various, all parties, both sides, all sides, others, someone, somebody, the members, each of them, a lot of people,
in general, the general, there was somebody, some folks, a few folks, a few people, from the business, the business, leadership, management, the other side, other departments, other teams, the other team, the others, certain people, the union
`)

export const peopleCrowd = defineRule({
  id: 'people-crowd',
  dimensions: ['people'],
  credit: 'costs',
  label: 'a crowd without a face',
  cap: 3,
  find: (reading) => findPhrases(reading.tokens, phrases),
  reason: (quote) => `“${quote}” could be anyone.`,
})
