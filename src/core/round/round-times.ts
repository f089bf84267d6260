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

/** The 45-minute clock; the 15-minute form keeps its order at a third of the times. */
export function roundTimes(minutes: RoundMinutes): RoundTimes {
  const scale = minutes / 45
  const at = (minute: number) => minute * minuteMs * scale
  return {
    noInterruptionMs: at(5),
    pressOnMs: at(10),
    pivotAtMs: at(30),
    ownQuestionsAtMs: at(35),
    endMs: at(45),
    questionMs: at(1),
    secondStoryMs: at(8),
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
