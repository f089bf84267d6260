import { levelRules, verdicts } from '../round/review/verdict-rules.ts'
import type { LoopDocument, LoopRound } from './loop.ts'
import { nameRounds, sayRound } from './name-rounds.ts'

/** Something of a loop that does not fit together; `roundId` null where it is about the whole. */
export interface LoopDoubt {
  roundId: string | null
  what: string
}

/** A round with no length said is taken to last this long, in minutes. */
const usualMinutes = 60

/**
 * What a person should look at again: rounds that overlap, a day that is over while the round lies ahead, a verdict of
 * a round that was not sat, and a verdict that the answers beside it contradict. `today` is YYYY-MM-DD there.
 */
export function findDoubts(
  loop: Pick<LoopDocument, 'rounds' | 'level'>,
  today: string,
): LoopDoubt[] {
  const { rounds } = loop
  const names = nameRounds(rounds)
  return rounds.flatMap((round, index) => [
    ...doubtsOfDay(round, today),
    ...rounds
      .slice(0, index)
      .filter((other) => overlap(round, other))
      .map((other) => ({
        roundId: round.id,
        what: `This round and the ${sayRound(names.get(other.id) ?? other.kind)} overlap.`,
      })),
    ...doubtsOfVerdict(round, loop.level),
  ])
}

function doubtsOfDay({ id, state, day }: LoopRound, today: string): LoopDoubt[] {
  if (day === null) return []
  if (state === 'ahead' && day < today)
    return [{ roundId: id, what: 'This day is over. Was the round sat, moved or cancelled?' }]
  if (state === 'behind' && day > today)
    return [{ roundId: id, what: 'This round is marked as sat, and its day has not come yet.' }]
  return []
}

function overlap(one: LoopRound, other: LoopRound): boolean {
  if (one.state === 'cancelled' || other.state === 'cancelled') return false
  if (one.day === null || one.day !== other.day || one.time === null || other.time === null)
    return false
  const [a, b] = [minuteOf(one.time), minuteOf(other.time)]
  return a < b + (other.minutes ?? usualMinutes) && b < a + (one.minutes ?? usualMinutes)
}

const minuteOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

function doubtsOfVerdict(round: LoopRound, level: LoopDocument['level']): LoopDoubt[] {
  const { id, state, verdict, asked } = round
  if (verdict === null) return []
  if (state !== 'behind')
    return [{ roundId: id, what: 'A verdict is set, and the round is not marked as sat.' }]
  const read = verdict === 'cannot tell' ? levelRules[level].cannotTellReads : verdict
  const stood = asked.flatMap(({ drillIns }) => drillIns).flatMap((one) => one.stood ?? [])
  const inFavour = verdicts.indexOf(read) <= verdicts.indexOf('hire')
  if (stood.length < 2) return []
  if (inFavour && stood.every((one) => one !== 'strong'))
    return [{ roundId: id, what: `The verdict is ${verdict}, and no drill-in stood strong.` }]
  if (
    verdicts.indexOf(read) >= verdicts.indexOf('no hire') &&
    stood.every((one) => one === 'strong')
  )
    return [{ roundId: id, what: `The verdict is ${verdict}, and every drill-in stood strong.` }]
  return []
}
