import { levels, type Level } from '../../round/level.ts'
import { levelRules, verdicts, type Verdict } from '../../round/review/verdict-rules.ts'
import { HourAssumption, assumedHour } from './hour.ts'
import type { HeardVerdict } from '../loop.ts'
import type { Packet, PacketRound } from './packet.ts'
import { mostPacketRounds, type Seat } from './packet-rule.ts'
import { readRule } from './read-rule.ts'
import { rulePresets } from './rule-presets.ts'
import { certain, scaleToOne, sumOf, sumTolerance, type Spread } from './spread.ts'
import { readVerdictName } from './verdict-words.ts'

/** What is wrong with a packet; `round` counts from 1, null where it is about no one round. */
export interface PacketIssue {
  round: number | null
  /** A whole sentence that names the round. */
  what: string
}

export type PacketReading =
  | { kind: 'read'; packet: Packet; assumption: HourAssumption }
  | { kind: 'refused'; issues: PacketIssue[] }

/** A verdict as the level reads it: nobody could tell is no hire from senior up. */
export function readHeard(verdict: HeardVerdict, level: Level): Verdict {
  return verdict === 'cannot tell' ? levelRules[level].cannotTellReads : verdict
}

/**
 * A packet out of JSON: `{level, rule, rounds: [{kind, seat?, verdict | estimate}], assumption?}`. Level and rule may
 * be left out (senior, calibrated senior panel). An estimate is six shares best first, or shares by verdict, where
 * those left out are none and `cannot tell` counts as the level reads it. Says of every round what is wrong with it.
 */
export function readPacket(data: unknown): PacketReading {
  if (!isRecord(data)) return refuse('A packet is an object with "level", "rule" and "rounds".')
  const issues: PacketIssue[] = []
  const add = (what: string): void => void issues.push({ round: null, what })

  const level = readLevel(data.level)
  if (level === null) add(`The level must be one of ${levels.join(', ')}.`)
  const rule = readRule(data.rule ?? rulePresets['calibrated-senior-panel'])
  if ('issues' in rule) rule.issues.forEach(add)
  const assumption = HourAssumption.safeParse(data.assumption ?? assumedHour)
  if (!assumption.success)
    add(
      'The assumption needs "firstHour", 0 to 5 steps, and "keeps", 0 to 1: what each hour is worth of the one before.',
    )
  const given = data.rounds
  if (!Array.isArray(given) || given.length === 0) add('The packet has no rounds.')
  else if (given.length > mostPacketRounds)
    add(`The packet has ${given.length} rounds; at most ${mostPacketRounds} are read together.`)
  const rounds = (Array.isArray(given) ? given.slice(0, mostPacketRounds) : []).map((one, index) =>
    readRound(one, index + 1, level ?? 'senior'),
  )
  for (const [index, one] of rounds.entries())
    if ('issues' in one) for (const what of one.issues) issues.push({ round: index + 1, what })

  if (issues.length > 0 || level === null || 'issues' in rule || !assumption.success)
    return { kind: 'refused', issues }
  const read = rounds.flatMap((one) => ('issues' in one ? [] : [one.round]))
  const packet = { level, rule: rule.rule, rounds: read }
  return { kind: 'read', packet, assumption: assumption.data }
}

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data)

const refuse = (what: string): PacketReading => ({
  kind: 'refused',
  issues: [{ round: null, what }],
})

function readLevel(data: unknown): Level | null {
  if (data === undefined || data === null) return 'senior'
  return (
    levels.find((level) => typeof data === 'string' && level === data.trim().toLowerCase()) ?? null
  )
}

function readRound(
  data: unknown,
  number: number,
  level: Level,
): { round: PacketRound } | { issues: string[] } {
  if (!isRecord(data)) return { issues: [`Round ${number} is no object with "kind".`] }
  const named = typeof data.kind === 'string' ? data.kind.trim().slice(0, 100) : ''
  const kind = named === '' ? `round ${number}` : named
  const name = named === '' ? `Round ${number}` : `Round ${number} (${named})`
  const seat = readSeat(data.seat ?? data.interviewer ?? data.role, kind)
  if (seat === null)
    return { issues: [`${name}: the seat must be panelist, hiring-manager or bar-raiser.`] }
  const spread = readSpread(data, level)
  return 'issues' in spread
    ? { issues: spread.issues.map((what) => `${name} ${what}`) }
    : { round: { kind, seat, ...spread } }
}

/** Whose round it is: what is said of it, or what its kind says. Null for a seat that nobody knows. */
function readSeat(said: unknown, kind: string): Seat | null {
  if (said !== undefined && said !== null && typeof said !== 'string') return null
  const words = `${said ?? ''} ${kind}`.toLowerCase().replaceAll(/[^a-z]+/g, ' ')
  if (/\bbar ?raisers?\b/.test(words)) return 'bar-raiser'
  if (/\bhiring ?managers?\b|\bhm\b/.test(words)) return 'hiring-manager'
  return 'panelist'
}

type SpreadReading = { spread: Spread; known: boolean } | { issues: string[] }

function readSpread(data: Record<string, unknown>, level: Level): SpreadReading {
  const verdict = data.verdict ?? undefined
  const estimate = data.estimate ?? undefined
  if (verdict !== undefined && estimate !== undefined)
    return { issues: ['has a verdict and an estimate; give the one that counts.'] }
  const given = verdict ?? estimate
  if (given === undefined) return { issues: ['has neither a verdict nor an estimate.'] }
  if (typeof given === 'string') {
    const read = readVerdict(given, level)
    return 'issues' in read ? read : { ...read, known: verdict !== undefined }
  }
  if (verdict !== undefined)
    return {
      issues: [
        Array.isArray(given) && given.length > 1
          ? 'has more than one verdict, and they cannot all be so.'
          : 'has a verdict that is no text.',
      ],
    }
  if (Array.isArray(given)) {
    if (given.length !== verdicts.length)
      return { issues: [`has an estimate of ${given.length} shares; there are six verdicts.`] }
    return checkShares(given)
  }
  return isRecord(given)
    ? readNamedShares(given, level)
    : { issues: ['has an estimate that is neither six shares nor shares by verdict.'] }
}

function readVerdict(text: string, level: Level): SpreadReading {
  const heard = readVerdictName(text)
  return heard === null
    ? {
        issues: [
          `has the verdict "${text.slice(0, 40)}", which is none of the six or cannot tell.`,
        ],
      }
    : { spread: certain(readHeard(heard, level)), known: true }
}

function readNamedShares(given: Record<string, unknown>, level: Level): SpreadReading {
  const shares: unknown[] = verdicts.map(() => 0)
  const seen = new Set<HeardVerdict>()
  const issues: string[] = []
  for (const [name, share] of Object.entries(given)) {
    const heard = readVerdictName(name)
    if (heard === null)
      issues.push(`has an estimate for "${name.slice(0, 40)}", which is no verdict.`)
    else if (seen.has(heard)) issues.push(`has two estimates for ${heard}.`)
    else {
      seen.add(heard)
      const at = verdicts.indexOf(readHeard(heard, level))
      const before = shares[at]
      if (typeof share !== 'number' || share < 0) shares[at] = share
      else if (typeof before === 'number' && before >= 0) shares[at] = before + share
    }
  }
  return issues.length > 0 ? { issues } : checkShares(shares)
}

function checkShares(shares: readonly unknown[]): SpreadReading {
  const numbers: number[] = []
  for (const [index, share] of shares.entries()) {
    const verdict = verdicts[index] ?? ''
    if (typeof share !== 'number' || !Number.isFinite(share))
      return { issues: [`has an estimate for ${verdict} that is no number.`] }
    if (share < 0) return { issues: [`has an estimate below 0 for ${verdict}.`] }
    numbers.push(share)
  }
  const sum = sumOf(numbers)
  if (Math.abs(sum - 1) > sumTolerance) {
    const said = String(Math.round(sum * 1e4) / 1e4)
    return { issues: [`has estimates that come to ${said}; together they must come to 1.`] }
  }
  return { spread: scaleToOne(numbers), known: false }
}
