import { isEmptyChoice } from '../empty-choice.ts'
import { clearDecisionVerbs } from '../lexicons/verbs.ts'
import { findOptions, isTakenInstead } from '../options.ts'
import { phraseSet } from '../phrase.ts'
import { clauseRun, defineRule, distinctBy, eventRuns, phrasesInEvents, wordsOf } from '../rule.ts'

const phrases = phraseSet(`
went for, gave up, called a stop, called it off, made the call, was the call, chose not to, turned off, took away, left out,
took down, rolled back, put back, i go for, we split it, held back, dropped the, let him, let her, let them, voted for,
made up my mind, a decision of mine, my decision was, i took the, we kept, we went with, settled on, called off, gave him the,
stayed with, stuck with, stuck to, left it off, my condition, had the choice, had a choice, made it a condition, had two choices, had two options, had three options, on hold, off by default, on one condition,
had to choose, had to decide, came to the conclusion, made more sense, thought it better, thought it best, turned down, turned it down, ruled out, ruled it out, held off, sat on my hands,
threw it out, threw them out, threw out, got rid of, get rid of it, put it back, put them back, turned round, turned back, turned around, made a deal, struck a deal, pulled the plug, kept him on, kept her on, took it off, took them off, took him off, took her off
`)

export const decisionChoice = defineRule({
  id: 'decision-choice',
  dimensions: ['decision'],
  credit: 'earns',
  label: 'a choice made',
  cap: 3,
  find: (reading) => {
    const options = findOptions(reading)
    return distinctBy(
      [
        ...reading.clauses
          .filter((clause, index) => isTakenInstead(reading, options, clause, index))
          .map(clauseRun),
        ...eventRuns(
          reading,
          (clause) =>
            (clause.actor === 'i' || clause.actor === 'we') &&
            !clause.negated &&
            (clearDecisionVerbs.has(clause.verb) ||
              // "I had to cancel the launch".
              (clause.verb === 'have' && clearDecisionVerbs.has(clause.act))) &&
            !isEmptyChoice(reading, clause),
        ),
        ...phrasesInEvents(reading, phrases),
      ],
      (run) => wordsOf(reading, run),
    )
  },
  reason: (quote) => `A choice is made here: “${quote}”.`,
})
