import { failureVerbs } from '../lexicons/verbs.ts'
import { phraseSet } from '../phrase.ts'
import { happened } from '../reading.ts'
import { clauseRun, defineRule, distinctBy, phrasesInEvents, wordsOf } from '../rule.ts'

const phrases = phraseSet(`
went wrong, was wrong, were wrong, was broken, was down, went down, went black, was empty, was missing, ran out, too late, was stuck, had stopped,
nothing was, was full, was gone, timed out, timing out, was closed, was off, no way to, out of memory, out of time, fell over, shut down, not grown,
went flat, was unreachable, was late, did n't work, did not work, did n't show up, was on fire, had failed, would have
`)

export const tensionTrouble = defineRule({
  id: 'tension-trouble',
  dimensions: ['tension'],
  credit: 'earns',
  label: 'something going wrong',
  cap: 3,
  find: (reading) =>
    distinctBy(
      [
        ...reading.clauses
          .filter(
            (clause) =>
              happened(clause) &&
              (clause.actor === 'thing' || clause.actor === 'nobody' || clause.actor === 'we') &&
              !clause.negated &&
              failureVerbs.has(clause.verb),
          )
          .map(clauseRun),
        ...phrasesInEvents(reading, phrases),
      ],
      (run) => wordsOf(reading, run),
    ),
  reason: (quote) => `You say what went wrong: “${quote}”.`,
})
