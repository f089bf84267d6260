import type { CalendarEvent } from '../../core/loop/calendar/calendar-file.ts'
import { guessRoundKind } from '../../core/loop/guess-round-kind.ts'
import type { LoopDocument } from '../../core/loop/loop.ts'
import { readCalendar } from '../../core/loop/calendar/read-calendar.ts'
import { AppError, notFound } from '../app-error.ts'
import { dayAt, momentAt, timeAt } from '../calendar.ts'
import type { AppContext } from '../context.ts'
import type { CalendarPreview, CalendarRound } from './loop-views.ts'

/**
 * The events of a calendar file from today on, as rounds of a loop could be made of them; nothing is kept. Throws
 * AppError `bad-input` that names the line where the file is no calendar.
 */
export async function previewCalendar(
  { owner, database, time }: AppContext,
  loopId: string,
  text: string,
): Promise<CalendarPreview> {
  const loop = await database.stores.loop.get(owner, loopId)
  if (loop === null) throw notFound('loop')
  const read = readCalendar(text, dayAt(time.now()))
  if (read.kind === 'unreadable') {
    const line = read.line === null ? '' : ` (line ${read.line})`
    throw new AppError(
      'bad-input',
      `This is no calendar file that can be read${line}: ${read.what}`,
    )
  }
  return {
    rounds: read.events.map((event, at) => toRound(event, at, loop.document)),
    past: read.past,
    remarks: read.remarks,
  }
}

/** The event on the clocks of the loop. */
function toRound(
  { uid, title, day, time, minutes, timeZone, repeats }: CalendarEvent,
  at: number,
  loop: LoopDocument,
): CalendarRound {
  const moment = momentAt(day, time, timeZone)
  const there = loop.timeZone ?? undefined
  const local =
    time === null ? { day, time } : { day: dayAt(moment, there), time: timeAt(moment, there) }
  return {
    key: `${uid} ${at}`,
    title,
    ...local,
    // A round lasts 5 minutes to 8 hours; what is longer is a day at a company, not one round.
    minutes: minutes !== null && minutes >= 5 && minutes <= 480 ? minutes : null,
    kind: guessRoundKind(title),
    series: repeats ? uid : null,
    there: loop.rounds.some((round) => round.day === local.day && round.time === local.time),
  }
}
