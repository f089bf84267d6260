import type { CalendarRound } from '../../api.ts'

/**
 * Events as lines of a list, in their order: the days of a repeating event are one line, where its first day stands,
 * unless it looks like a round.
 */
export function foldSeries(
  events: readonly CalendarRound[],
): [CalendarRound, ...CalendarRound[]][] {
  const lines: [CalendarRound, ...CalendarRound[]][] = []
  const bySeries = new Map<string, [CalendarRound, ...CalendarRound[]]>()
  for (const event of events) {
    const series = event.kind === 'other' ? event.series : null
    const known = series === null ? undefined : bySeries.get(series)
    if (known !== undefined) {
      known.push(event)
      continue
    }
    const line: [CalendarRound, ...CalendarRound[]] = [event]
    lines.push(line)
    if (series !== null) bySeries.set(series, line)
  }
  return lines
}
