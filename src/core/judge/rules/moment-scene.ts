import { sceneVerbs } from '../lexicons/verbs.ts'
import { defineRule, distinctBy, eventRuns, wordsOf } from '../rule.ts'

export const momentScene = defineRule({
  id: 'moment-scene',
  dimensions: ['moment'],
  credit: 'earns',
  label: 'something seen or heard on the spot',
  cap: 4,
  find: (reading) =>
    distinctBy(
      eventRuns(
        reading,
        (clause) =>
          (clause.actor === 'i' || clause.actor === 'person') &&
          !clause.passive &&
          !clause.none &&
          (sceneVerbs.has(clause.verb) || (clause.progressive && clause.verb !== 'go')),
      ),
      (run) => wordsOf(reading, run),
    ),
  reason: (quote) => `“${quote}” is told as by somebody who was there.`,
})
