import type { LoopRound } from './loop.ts'

/** Whether a round was sat: the person says so, or wrote down what only a round that was sat can have. */
export const isOver = ({ state, verdict, asked }: LoopRound): boolean =>
  state === 'behind' || verdict !== null || asked.length > 0

/** Whether there can be something to write down about a round: it is over, or its day has come. `today`: YYYY-MM-DD there. */
export const mayBeOver = (round: LoopRound, today: string): boolean =>
  isOver(round) || (round.state === 'ahead' && round.day !== null && round.day <= today)
