import { expect, test } from 'vitest'
import { compareTellings, tellFacts } from '../compare/compare-tellings.ts'

const kindsOf = (a: string, b: string) =>
  compareTellings(tellFacts(a), tellFacts(b)).map(({ kind }) => kind)

test.each([
  [
    'The harbour office closed the case on the leaking tank with no fine.',
    'The harbour office fined us for the leaking tank, and closed the case.',
  ],
  [
    'The tenants took the new meters without a complaint to the housing board.',
    'The tenants complained to the housing board about the new meters.',
  ],
])('what there was none of was not done: %s / %s', (none, done) => {
  expect(kindsOf(none, done)).toContain('outcome')
  expect(kindsOf(done, none)).toContain('outcome')
})

test.each([
  [
    'The harbour office closed the case on the leaking tank with no fine.',
    'The harbour office never fined us for the leaking tank.',
  ],
  [
    'There was no doubt about the leaking tank at the harbour office.',
    'I doubted the leaking tank story that the harbour office told.',
  ],
])('nothing is denied: %s / %s', (a, b) => {
  expect(kindsOf(a, b)).not.toContain('outcome')
})
