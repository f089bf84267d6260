import type { LoopRound } from './loop.ts'

/** By day and time; those without a day come last, in the order in which they were added. */
export const byTime = <R extends Pick<LoopRound, 'day' | 'time'>>(rounds: readonly R[]): R[] =>
  rounds.toSorted((one, other) => keyOf(one).localeCompare(keyOf(other)))

const keyOf = ({ day, time }: Pick<LoopRound, 'day' | 'time'>): string =>
  `${day ?? '9999'} ${time ?? '24:00'}`
