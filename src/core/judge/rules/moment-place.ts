import { wordList } from '../../text/word-list.ts'
import { phraseSet } from '../phrase.ts'
import type { TokenRun } from '../phrase.ts'
import { isBidden } from '../reading.ts'
import type { Reading } from '../reading.ts'
import { defineRule, phrasesInEvents } from '../rule.ts'
import { isThing } from '../thing.ts'

const phrases = phraseSet(`
in the @place, at the @place, on the @place, in @poss @place, at @poss @place, on @poss @place, in a @place, from the @place,
into the @place, to the @place, behind the @place, outside the @place, in the @any @place, at the @any @place,
on the @any @place, in @poss @any @place, at a @place, through the @place, by the @place, in @name,
behind @poss @place, outside @poss @place, at home, at her desk, at his desk, on the way, on my way, in front of me,
in front of him, in front of her, in front of the @any, on the wall, on the floor, under the @any, up to our @any
`)

const towards = phraseSet('to @name, from @name')
const moving = wordList(
  'go, come, drive, fly, travel, move, walk, sail, ride, arrive, return, ship, run, cycle',
)

const assessments = wordList('review, interview')
const ofPerformance = wordList('my, your, his, her, yearly, annual, performance, year, appraisal')

/** "In my yearly review": what was written or said there, and no place. */
function isAppraisal({ tokens }: Reading, { from, to }: TokenRun): boolean {
  const norms = tokens.slice(from, to).map(({ norm }) => norm)
  return (
    norms.some((norm) => assessments.has(norm)) && norms.some((norm) => ofPerformance.has(norm))
  )
}

/** "Under the cause", "under the plan": nothing to stand under. */
const isUnderIdea = ({ tokens }: Reading, { from, to }: TokenRun): boolean =>
  tokens[from]!.norm === 'under' && !isThing(tokens, to - 1)

export const momentPlace = defineRule({
  id: 'moment-place',
  dimensions: ['moment'],
  credit: 'earns',
  label: 'a place',
  cap: 2,
  find: (reading) => [
    ...phrasesInEvents(reading, phrases).filter(
      (run) =>
        !isAppraisal(reading, run) && !isUnderIdea(reading, run) && !isBidden(reading, run.from),
    ),
    // "I flew to Lagos" names a place, "I wrote to Amara" a person.
    ...phrasesInEvents(reading, towards).filter((run) =>
      moving.has(reading.clauses[reading.clauseAt[run.from]!]?.verb ?? ''),
    ),
  ],
  reason: (quote) => `You say where it was: “${quote}”.`,
})
