import { inEvent } from '../reading.ts'
import { defineRule, distinctBy, tokenRuns } from '../rule.ts'
import { isThing } from '../thing.ts'

export const momentDetail = defineRule({
  id: 'moment-detail',
  dimensions: ['moment'],
  credit: 'earns',
  label: 'what one could point at',
  cap: 12,
  find: (reading) =>
    distinctBy(
      tokenRuns(reading, (at) => isThing(reading.tokens, at) && inEvent(reading, at)),
      (run) => reading.tokens[run.from]!.lemma,
    ),
  reason: (quote) => `You name what one could point at: ${quote}.`,
  reasonForAll: (words) => `You name what one could point at: ${words.join(', ')}.`,
})
