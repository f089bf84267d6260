import type { Condition, PacketRule, RuleLine, Seat } from '../loop/packet/packet-rule.ts'
import { verdicts } from '../round/review/verdict-rules.ts'
import { sayCount } from './say-time.ts'

export const seatNames: Record<Seat, string> = {
  panelist: 'Panelist',
  'hiring-manager': 'Hiring manager',
  'bar-raiser': 'Bar raiser',
}

/** A rule as a numbered reading: one sentence a line, read from the top. */
export function sayRule({ lines }: Pick<PacketRule, 'lines'>): string[] {
  return lines.map((line, index) => sayRuleLine(line, index > 0))
}

/** "Rejected, where at least 1 round is no hire or worse." `after`: lines stand before it. */
export function sayRuleLine({ when, decision }: RuleLine, after: boolean): string {
  const what = decision === 'offer' ? 'Offer' : 'Rejected'
  if (when.length === 0) return after ? `${what} in every other case.` : `${what} in every case.`
  return `${what}, where ${when.map(sayCondition).join(', and ')}.`
}

function sayCondition(condition: Condition): string {
  const { compare, amount, seat } = condition
  const of =
    seat === null
      ? 'rounds'
      : `${seat === 'panelist' ? 'panelists’' : `${seatNames[seat].toLowerCase()}’s`} rounds`
  const count =
    amount.kind === 'share'
      ? `${sayShare(amount.share)} of the ${of}`
      : seat === null
        ? sayCount(amount.rounds, 'round')
        : `${amount.rounds} of the ${of}`
  const one = amount.kind === 'rounds' && amount.rounds === 1
  return `${compare} ${count} ${one ? 'is' : 'are'} ${sayBand(condition)}`
}

function sayShare(share: number): string {
  if (share === 0.5) return 'half'
  return `${Math.round(share * 1000) / 10} %`
}

function sayBand({ best, worst }: Condition): string {
  const from = verdicts.indexOf(best)
  const to = verdicts.indexOf(worst)
  if (from > to) return 'of no verdict at all'
  if (from === to) return best
  if (from === 0 && to === verdicts.length - 1) return 'of any verdict'
  if (from === 0) return `${worst} or better`
  if (to === verdicts.length - 1) return `${best} or worse`
  return `between ${best} and ${worst}`
}
