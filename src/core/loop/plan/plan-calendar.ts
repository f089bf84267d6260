import { facetNames } from '../../words/names.ts'
import { sayCount } from '../../words/say-time.ts'
import { sayRound } from '../name-rounds.ts'
import type { PlanDay } from './plan.ts'
import type { CalendarEntry } from '../calendar/write-calendar.ts'

/** How long a round at a company is taken to be where nobody said: a usual slot, in minutes. */
const usualRound = 60

/**
 * The days of a plan as entries of a calendar: a whole day for what comes up, and each round at a company at its time,
 * or as a whole day where its time is not known.
 */
export function planToEntries(days: readonly PlanDay[]): CalendarEntry[] {
  return days.flatMap(({ day, cards: due, minutes, rounds }) => [
    ...rounds.map(({ roundId, kind, company, at, minutes: length }): CalendarEntry => ({
      uid: `round-${roundId}@third-level`,
      title: `${company}: ${sayRound(kind)}`,
      notes: '',
      day,
      at,
      minutes: length ?? usualRound,
    })),
    ...(due.length === 0
      ? []
      : [
          {
            uid: `plan-${day}@third-level`,
            title: `Rehearse ${sayCount(due.length, 'card')}, ${sayCount(minutes, 'minute')}`,
            notes: due
              .map(({ storyName, facet }) => `${storyName}: ${facetNames[facet]}`)
              .join('\n'),
            day,
            at: null,
            minutes,
          },
        ]),
  ])
}
