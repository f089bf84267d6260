import type { Clause } from '../../text/clause.ts'
import { wordList } from '../../text/word-list.ts'
import { findPhrases, isNumber, phraseSet } from '../phrase.ts'
import { happened } from '../reading.ts'
import type { Reading } from '../reading.ts'
import { clauseRun, defineRule, distinctBy, wordsOf } from '../rule.ts'
import { isThing } from '../thing.ts'

const lessons = phraseSet(`
learned, learnt, taught me, lesson, took from it, took away, what i took, i realised that i, i realized that i, i noticed that i, i understood that, i understood then, what i understood, a rule, the rule, my rule, one rule, one practice, i realised,
i realized, i understood
`)
const laterDates = phraseSet(`
in @month, last @month, in @num @month, on @num @month, in the @season, last @season, that @season, this @season, in @year, last year, this year, last week, last month, this month, this week, last quarter, the next year, the following year,
the next time, at the next, on the next, with the next, the next one, in the following project, on the following project, in the next project, on the next project, at my next, in my next, on my next, with our newest, a year later, months later, @num months later, @num weeks later, weeks later, since then, by @month, early @month, late @month, the week after next, the year after, the spring after,
yesterday, twice since, once since, @num times since, since then twice
`)

const practised = wordList('that, it, so, this')

/** A later use of a lesson stands in the last part of an answer. */
const lastPart = 0.5
/** How far before its verb, and after it, the words may stand that date it, in tokens. */
const before = 14
const after = 12

/** Where a lesson is first said or kept, or where a practice begins; undefined where neither is. */
function lessonAt(reading: Reading): number | undefined {
  const said = findPhrases(reading.tokens, lessons)[0]?.from
  const kept = [...reading.practice].map((index) => reading.clauses[index]!.from)[0]
  return said === undefined || kept === undefined ? (said ?? kept) : Math.min(said, kept)
}

function isConcrete({ tokens }: Reading, clause: Clause): boolean {
  if (clause.negated) return true
  // "I did that last year with the tagging service": the practice itself.
  if (clause.verb === 'do' && practised.has(tokens[clause.verbAt + 1]?.norm ?? '')) return true
  for (let at = clause.from; at < clause.to; at++)
    if (isNumber(tokens[at]!) || isThing(tokens, at)) return true
  return false
}

export const learningUse = defineRule({
  id: 'learning-use',
  dimensions: ['learning'],
  credit: 'earns',
  label: 'a later time at which you did it otherwise',
  cap: 2,
  find: (reading) => {
    if (!reading.tellsEvents) return []
    const lesson = lessonAt(reading)
    if (lesson === undefined) return []
    const from = Math.max(lesson + 1, reading.tokens.length * lastPart)
    const dates = findPhrases(reading.tokens, laterDates).filter((run) => run.from >= from)
    const runs = reading.clauses
      .filter(
        (clause) =>
          happened(clause) &&
          !clause.reported &&
          !clause.perfect &&
          clause.verbAt > from &&
          (clause.actor === 'i' || clause.actor === 'we') &&
          isConcrete(reading, clause) &&
          dates.some(
            (run) =>
              run.from >= clause.verbAt - before &&
              run.from <= clause.verbAt + after &&
              reading.sentenceAt[run.from] === reading.sentenceAt[clause.verbAt],
          ),
      )
      .map(clauseRun)
    return distinctBy(runs, (run) => wordsOf(reading, run))
  },
  reason: (quote) => `You show the lesson at work later: “${quote}”.`,
})
