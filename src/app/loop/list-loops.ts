import { assessPacket } from '../../core/loop/packet/assess-packet.ts'
import { loopToPacket } from '../../core/loop/packet/loop-packet.ts'
import type { AppContext } from '../context.ts'
import type { LoopLine } from './loop-views.ts'
import { roundsAheadOf, storyRoundsAheadOf } from './read-loop-day.ts'

/** Every loop: those with a round ahead first, the nearest on top; then the newest. */
export async function listLoops({ owner, database, time }: AppContext): Promise<LoopLine[]> {
  const now = time.now()
  const lines = (await database.stores.loop.list(owner)).map(({ id, updatedAt, document }) => {
    const { packet, unsaid } = loopToPacket(document)
    const firstOf = (times: readonly number[]): number | null => {
      const ahead = times.filter((at) => at >= now)
      return ahead.length === 0 ? null : Math.min(...ahead)
    }
    // Where nothing is said of a round, the chance would rest on nobody's estimate.
    const said = packet.rounds.length > 0 && unsaid.length === 0
    const known = packet.rounds.every((round) => round.known)
    const read = said ? assessPacket(packet, document.assumption) : null
    return {
      id,
      company: document.company,
      role: document.role,
      level: document.level,
      rounds: document.rounds.map((round) => ({
        id: round.id,
        kind: round.kind,
        day: round.day,
        time: round.time,
        state: round.state,
        verdict: round.verdict,
      })),
      nextAt: firstOf(roundsAheadOf(document)),
      storiesAt: firstOf(storyRoundsAheadOf(document)),
      packet: read && { decision: known ? read.decision : null, chance: read.chance },
      updatedAt,
    }
  })
  return lines.toSorted((one, other) => (one.nextAt ?? Infinity) - (other.nextAt ?? Infinity))
}
