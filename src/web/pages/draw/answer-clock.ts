import { clockMs } from '../../../core/drill/limits.ts'
import { sayClock } from '../../../core/words/say-time.ts'

/** One look at both clocks, in milliseconds: one that never jumps, and the wall's. */
export interface Tick {
  steady: number
  wall: number
}

/** What the steady clock did not see, or saw as one long step. */
export type Gap = { kind: 'not-counted'; ms: number } | { kind: 'counted'; ms: number }

/** The wall clock ran ahead of the steady one by more than this: the machine slept, or its clock was set. */
const sleepMs = 5_000
/** Browsers wake a hidden page at least once a minute; a longer step is a standstill. */
const standstillMs = 75_000

/** Whether time went by between two looks that the person should be told of. */
export function findGap(before: Tick, now: Tick): Gap | null {
  const steady = now.steady - before.steady
  const ahead = now.wall - before.wall - steady
  if (ahead > sleepMs) return { kind: 'not-counted', ms: ahead }
  if (steady > standstillMs) return { kind: 'counted', ms: steady }
  return null
}

export interface ClockView {
  /** `1:30` counting down, `+0:07` past zero. */
  words: string
  stage: 'plenty' | 'thirty' | 'ten' | 'over'
}

/** What the clock shows after `elapsedMs` of answering. */
export function viewClock(elapsedMs: number): ClockView {
  const left = clockMs - elapsedMs
  if (left < 0) return { words: `+${sayClock(-left)}`, stage: 'over' }
  const stage = left <= 10_000 ? 'ten' : left <= 30_000 ? 'thirty' : 'plenty'
  return { words: sayClock(Math.ceil(left / 1000) * 1000), stage }
}

/** Milliseconds until the clock's words next change. */
export function untilNextChange(elapsedMs: number): number {
  const left = clockMs - elapsedMs
  // Counting down, words change at whole seconds left, the last of them at zero; past it, at whole seconds over.
  const rest = left > 0 ? left % 1000 || 1000 : 1000 - (-left % 1000)
  return left === 0 ? 1 : Math.max(1, rest)
}

/** Said once as each stage begins, for those who hear the clock. */
export const stageWords: Record<ClockView['stage'], string> = {
  plenty: '',
  thirty: '30 seconds left',
  ten: '10 seconds left',
  over: 'Past the 90 seconds. The clock runs on.',
}

/** What to tell the person of a gap. */
export function sayGap({ kind, ms }: Gap, saySpan: (ms: number) => string): string {
  return kind === 'not-counted'
    ? `The computer slept, or its clock was set, for about ${saySpan(ms)}. That time is not counted.`
    : `This page stood still for ${saySpan(ms)}. That time is counted.`
}
