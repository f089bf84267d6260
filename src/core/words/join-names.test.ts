import { expect, it } from 'vitest'
import { joinNames } from './join-names.ts'

it.each([
  [[], ''],
  [['coding'], 'coding'],
  [['coding', 'behavioural'], 'coding and behavioural'],
  [['coding', 'system design', 'behavioural'], 'coding, system design and behavioural'],
])('%j is said as %s', (names, said) => {
  expect(joinNames(names)).toBe(said)
})
