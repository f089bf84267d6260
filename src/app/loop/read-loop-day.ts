import { momentAt } from '../calendar.ts'
import type { LoopDocument } from '../../core/loop/loop.ts'
import { tellsStories } from '../../core/loop/tells-stories.ts'
import type { AppContext } from '../context.ts'
import { readSettings } from '../settings.ts'

/** When the rounds of a loop that lie ahead are, in milliseconds since 1970. */
export function roundsAheadOf({ rounds, timeZone }: LoopDocument): number[] {
  return rounds.flatMap(({ state, day, time }) =>
    state === 'ahead' && day !== null ? [momentAt(day, time, timeZone)] : [],
  )
}

/** The same for those in which stories are told: to the others no card bends. */
export const storyRoundsAheadOf = (loop: LoopDocument): number[] =>
  roundsAheadOf({ ...loop, rounds: loop.rounds.filter(({ kind }) => tellsStories(kind)) })

/**
 * The next day on which the person tells stories, which the schedule of checks bends to: that of the next such round
 * of any loop, or the day of the settings where that comes first. Null, or a day past, where nothing lies ahead.
 */
export async function readLoopDay({
  owner,
  database,
  time,
}: AppContext): Promise<{ loopAt: number | null }> {
  const { stores } = database
  const [{ loopAt }, roundsAt] = await Promise.all([
    readSettings(stores, owner),
    stores.loop.listRoundsAt(owner),
  ])
  const ahead = [...roundsAt, ...(loopAt === null ? [] : [loopAt])].filter(
    (at) => at >= time.now() - dayMs,
  )
  return { loopAt: ahead.length > 0 ? Math.min(...ahead) : loopAt }
}

/** On the day itself the loop is not over. */
const dayMs = 86_400_000
