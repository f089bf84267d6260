import type { LoopRound } from './loop.ts'
import { byTime } from './rounds-by-time.ts'

/**
 * What each round of a loop is called, by its id: its kind, and where several are of one kind its number among them
 * by day and time ("behavioural 2"). Cancelled rounds are not counted and keep the kind alone.
 */
export function nameRounds(
  rounds: readonly Pick<LoopRound, 'id' | 'kind' | 'day' | 'time' | 'state'>[],
): ReadonlyMap<string, string> {
  const held = byTime(rounds.filter(({ state }) => state !== 'cancelled'))
  return new Map(
    rounds.map((round) => {
      const alike = held.filter(({ kind }) => kind === round.kind)
      const at = alike.findIndex(({ id }) => id === round.id)
      return [round.id, alike.length > 1 && at >= 0 ? `${round.kind} ${at + 1}` : round.kind]
    }),
  )
}

/** A round's name in a sentence: "behavioural round 2". */
export const sayRound = (name: string): string => name.replace(/( \d+)?$/u, ' round$1')
