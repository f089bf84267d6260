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
  [
    'The authority closed the case of the tickets with no fine.',
    'The authority spent two days on the tickets. We were fined.',
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
  [
    "She couldn't reach the ledge by phone, so we kept the old radios of the rescue.",
    'She wanted the phones, and we stayed with the old radios of the rescue.',
  ],
  [
    'They blamed the vendor and I said no I clicked the sync myself.',
    'I told them that I had clicked the sync myself.',
  ],
])('nothing is denied: %s / %s', (a, b) => {
  expect(kindsOf(a, b)).not.toContain('outcome')
})
