import type { Fact } from './fact.ts'
import { extractDates } from './extract-dates.ts'
import { extractDeciders } from './extract-deciders.ts'
import { extractFinders } from './extract-finders.ts'
import { extractOrder } from './extract-order.ts'
import { extractOutcomes } from './extract-outcomes.ts'
import { extractPeople } from './extract-people.ts'
import { extractQuantities } from './extract-quantities.ts'
import { extractReach } from './extract-reach.ts'
import { extractRoles } from './extract-roles.ts'
import { extractTeamSize } from './extract-team-size.ts'
import { readAmounts } from '../words/read-amounts.ts'
import type { Telling } from '../words/telling.ts'

/** Every fact that a telling states, in the order of the text. Linear in its length; never throws. */
export function extractFacts(telling: Telling): Fact[] {
  const amounts = readAmounts(telling)
  const taken = new Set<number>()
  const facts: Fact[] = [
    ...extractDates(telling, amounts, taken),
    ...extractTeamSize(telling, amounts, taken),
    ...extractQuantities(telling, amounts, taken),
    ...extractOrder(telling),
    ...extractRoles(telling),
    ...extractDeciders(telling),
    ...extractFinders(telling),
    ...extractReach(telling),
    ...extractOutcomes(telling),
    ...extractPeople(telling),
  ]
  return facts.sort((a, b) => a.place.start - b.place.start || a.place.end - b.place.end)
}
