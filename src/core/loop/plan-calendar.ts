import { facetNames } from '../words/names.ts'
import { sayCount } from '../words/say-time.ts'
import type { PlanCard, PlanDay } from './plan.ts'
import type { CalendarEntry } from './write-calendar.ts'

/** The days of a plan as entries of a calendar: one whole day for what comes up, one for each round at a company. */
export function planToEntries(
  days: readonly PlanDay[],
  cards: readonly Pick<PlanCard, 'storyId' | 'facet' | 'storyName'>[],
): CalendarEntry[] {
  const nameById = new Map(cards.map(({ storyId, storyName }) => [storyId, storyName]))
  return days.flatMap(({ day, cards: due, minutes, rounds }) => [
    ...rounds.map(({ roundId, kind, company }): CalendarEntry => ({
      uid: `round-${roundId}@third-level`,
      title: `${company}: ${kind} round`,
      notes: '',
      day,
      at: null,
      minutes: 0,
    })),
    ...(due.length === 0
      ? []
      : [
          {
            uid: `plan-${day}@third-level`,
            title: `Rehearse ${sayCount(due.length, 'card')}, ${sayCount(minutes, 'minute')}`,
            notes: due
              .map(({ storyId, facet }) => `${nameById.get(storyId) ?? ''}: ${facetNames[facet]}`)
              .join('\n'),
            day,
            at: null,
            minutes,
          },
        ]),
  ])
}
