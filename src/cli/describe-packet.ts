import { checkRule } from '../core/loop/packet/find-holes.ts'
import type { Packet, PacketAssessment } from '../core/loop/packet/packet.ts'
import {
  sayChance,
  sayDecision,
  sayFlip,
  sayLikeliest,
  sayReach,
} from '../core/words/say-packet.ts'
import { sayRule } from '../core/words/say-rule.ts'
import { alignColumns, wrapText } from './output.ts'

/** What `packet --json` writes. Rounds count from 1. */
export function packetToJson({ level, rule, rounds }: Packet, assessed: PacketAssessment) {
  const { decision, verdicts, chance, undecided, flips, weights, hours, assumption } = assessed
  const check = checkRule(
    rule,
    rounds.map(({ seat }) => seat),
  )
  return {
    decision,
    chance,
    undecided,
    level,
    rule: { name: rule.name, words: sayRule(rule), ...check },
    rounds: rounds.map(({ kind, seat, spread }, at) => ({
      kind,
      seat,
      verdict: verdicts[at],
      estimate: spread,
    })),
    flips: flips.map(({ to, changes }) => ({ to, changes: changes.map(fromOne) })),
    weights: weights.map(fromOne),
    hours: hours.map(fromOne),
    assumption,
  }
}

const fromOne = <Item extends { round: number }>(item: Item): Item => ({
  ...item,
  round: item.round + 1,
})

/** Flips shown to a person; --json has them all. */
const shownFlips = 5

/** A packet as lines for people. */
export function describePacket(
  { rule, rounds }: Packet,
  assessed: PacketAssessment,
  width: number,
): string[] {
  const { verdicts, chance, undecided, flips, weights, hours } = assessed
  const { hole, idleLines } = checkRule(
    rule,
    rounds.map(({ seat }) => seat),
  )
  const allKnown = rounds.every(({ known }) => known)
  const rows = weights.map(({ round, kind, chanceAtWorst, chanceAtBest }) => {
    const afterAnHour = hours.find((one) => one.round === round)?.chances[1]
    const moved = allKnown
      ? [sayReach(chanceAtWorst, chanceAtBest)]
      : afterAnHour === undefined
        ? ['known']
        : [
            `${sayChance(chanceAtWorst)} at its worst, ${sayChance(chanceAtBest)} at its best`,
            `${sayChance(afterAnHour)} with an hour`,
          ]
    return [`  ${kind}`, verdicts[round] ?? '', ...moved]
  })
  return [
    allKnown
      ? sayDecision(assessed)
      : `${sayLikeliest(assessed)} The chance of an offer is ${sayChance(chance)}.`,
    ...(undecided > 0 && !allKnown
      ? [`With a chance of ${sayChance(undecided)} the verdicts are such that the rule is silent.`]
      : []),
    '',
    `${rule.name}:`,
    ...sayRule(rule).flatMap((line, at) => wrapText(`${at + 1}. ${line}`, width, '  ')),
    ...(hole === null
      ? []
      : wrapText(
          `The rule has a hole: it says nothing about ${hole.sets} of ${hole.of} sets of verdicts, such as ${hole.example.join(', ')}.`,
          width,
          '  ',
        )),
    ...(idleLines.length === 0
      ? []
      : [`  Never decides here: line ${idleLines.map((line) => line + 1).join(', ')}.`]),
    '',
    ...alignColumns(rows),
    '',
    ...(flips.length === 0
      ? ['No change of verdicts turns this.']
      : flips.slice(0, shownFlips).flatMap((flip) => wrapText(sayFlip(flip), width))),
    ...(flips.length > shownFlips ? [`And ${flips.length - shownFlips} as small.`] : []),
  ]
}
