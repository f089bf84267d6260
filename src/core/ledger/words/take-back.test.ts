import { expect, test } from 'vitest'
import { readAmounts } from './read-amounts.ts'
import { readTelling } from './telling.ts'

const told = (text: string) =>
  readAmounts(readTelling(text))
    .filter(({ faint }) => !faint)
    .map(({ value, unit }) => [value, unit?.base ?? ''])

test.each([
  ['It took six weeks. No, not six, five.', [[5, 'second']]],
  ['It took six weeks. Five, I should say, not six.', [[5, 'second']]],
  ['We had thirty drivers. Did I say thirty? It was fifty.', [[50, '']]],
  ['We had thirty drivers. I said thirty, it was fifty.', [[50, '']]],
  ['It ran forty degrees too hot. Fourteen, I always say forty.', [[14, 'degree']]],
  ['The lamp cost eight thousand euros. No, not eight, twelve.', [[12_000, 'EUR']]],
  ['We had six pumps when I drew the plan, no, five, the last came after.', [[5, '']]],
  ['we had six pumps when i drew the plan no five', [[5, '']]],
  ['I sat there for two hours. No, I tell a lie, three.', [[3, 'second']]],
])('what is taken back afterwards is not told: %s', (text, amounts) => {
  expect(told(text)).toEqual(amounts)
})

test.each([
  ['We needed five, not six.', [5, 6]],
  ['I said thirty and he said forty.', [30, 40]],
])('nothing was taken back: %s', (text, values) => {
  expect(told(text).map(([value]) => value)).toEqual(values)
})
