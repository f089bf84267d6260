import type { RoundMinutes } from './round.ts'

const minuteMs = 60_000

/** The moments of a round on its own clock, in milliseconds. */
export interface RoundTimes {
  /** The interviewer never breaks into a telling before this. */
  noInterruptionMs: number
  /** A telling that runs this long is pressed on. */
  pressOnMs: number
  pivotAtMs: number
  ownQuestionsAtMs: number
  endMs: number
  /** With less time than this before the next part, no other question is begun. */
  questionMs: number
  /** A second story is asked for only with as much time before the pivot: its telling, and a short drill. */
  secondStoryMs: number
}

/** A question rehearsed alone has as long as a long answer in a round takes, and a moment to read what was said before. */
const rehearsedMinutes = 2

/** A story takes as long to tell in a short round: with less time than this, in minutes, none is begun. */
const shortestTelling = 3

/**
 * The 45-minute clock; the 15-minute form keeps its order at a third of the times. Where questions are `rehearsed`
 * alone, so many of them end the round.
 */
export function roundTimes(minutes: RoundMinutes, rehearsed = 0): RoundTimes {
  const scale = minutes / 45
  const at = (minute: number) => minute * minuteMs * scale
  return {
    noInterruptionMs: at(5),
    pressOnMs: at(10),
    pivotAtMs: at(30),
    ownQuestionsAtMs: at(35),
    endMs: rehearsed > 0 ? rehearsed * rehearsedMinutes * minuteMs : at(45),
    questionMs: at(1),
    secondStoryMs: Math.max(at(8), shortestTelling * minuteMs),
  }
}

/** The wall clock's reading as the round's own: what was stood still does not count. */
export function toRoundClock(
  round: { startedAt: number; stands: readonly { from: number; to: number }[] },
  at: number,
): number {
  const still = round.stands.reduce((sum, { from, to }) => sum + (to - from), 0)
  return Math.max(0, at - round.startedAt - still)
}
