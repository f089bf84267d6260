import { isNumber } from '../phrase.ts'
import { inEvent } from '../reading.ts'
import { defineRule } from '../rule.ts'

/** A number that measures a result stands in the later part of the account. */
const laterPart = 0.55

export const outcomeNumber = defineRule({
  id: 'outcome-number',
  dimensions: ['outcome'],
  credit: 'earns',
  label: 'a result you could count',
  cap: 4,
  find: (reading) => {
    const runs = []
    if (!reading.tellsEvents) return []
    for (let at = Math.ceil(reading.tokens.length * laterPart); at < reading.tokens.length; at++) {
      if (!isNumber(reading.tokens[at]!) || !inEvent(reading, at)) continue
      let to = at + 1
      while (to < reading.tokens.length && isNumber(reading.tokens[to]!)) to += 1
      runs.push({ from: at, to: Math.min(reading.tokens.length, to + 1) })
      at = to
    }
    return runs
  },
  reason: (quote) => `You give a result that can be counted: “${quote}”.`,
})
