import { verdicts, type Verdict } from '../../round/review/verdict-rules.ts'
import type { LoopDocument, LoopRound, Sureness } from '../loop.ts'
import type { Packet, PacketRound } from './packet.ts'
import { nameRounds } from '../name-rounds.ts'
import { byTime } from '../rounds-by-time.ts'
import { readHeard } from './read-packet.ts'
import { certain, scaleToOne, type Spread } from './spread.ts'

/** How much of a verdict that was not told stays on it; the rest lies on the next better and the next worse. */
const keptOn: Readonly<Record<Exclude<Sureness, 'told'>, number>> = { inferred: 0.8, guessed: 0.5 }

/** With nothing said, every verdict is as likely as the next. */
export const nothingSaid: Spread = scaleToOne(verdicts.map(() => 1))

/** A loop as a packet: its rounds that were not cancelled, by day and time. */
export interface LoopPacket {
  packet: Packet
  /** The loop's rounds in the order of the packet's. */
  roundIds: string[]
  /** Rounds of which neither a verdict nor an estimate is known; every verdict counts as likely as the next. */
  unsaid: string[]
}

/** Makes a packet of a loop; its rounds are called as `nameRounds` has it. */
export function loopToPacket(loop: Pick<LoopDocument, 'level' | 'rule' | 'rounds'>): LoopPacket {
  const rounds = byTime(loop.rounds.filter(({ state }) => state !== 'cancelled'))
  const names = nameRounds(rounds)
  return {
    packet: {
      level: loop.level,
      rule: loop.rule,
      rounds: rounds.map((round) =>
        toPacketRound(round, names.get(round.id) ?? round.kind, loop.level),
      ),
    },
    roundIds: rounds.map(({ id }) => id),
    unsaid: rounds
      .filter(({ verdict, estimate }) => verdict === null && estimate === null)
      .map(({ id }) => id),
  }
}

function toPacketRound(round: LoopRound, kind: string, level: LoopDocument['level']): PacketRound {
  const { verdict, sure, estimate, seat } = round
  if (verdict === null) return { kind, seat, spread: estimate ?? nothingSaid, known: false }
  return { kind, seat, spread: spreadAround(readHeard(verdict, level), sure), known: true }
}

/** A verdict as sure as the person is of it. */
function spreadAround(verdict: Verdict, sure: Sureness): Spread {
  if (sure === 'told') return certain(verdict)
  const at = verdicts.indexOf(verdict)
  const kept = keptOn[sure]
  const beside = [at - 1, at + 1].filter((one) => one >= 0 && one < verdicts.length)
  return scaleToOne(
    verdicts.map((_, one) =>
      one === at ? kept : beside.includes(one) ? (1 - kept) / beside.length : 0,
    ),
  )
}
