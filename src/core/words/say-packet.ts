import type { Flip, PacketAssessment } from '../loop/packet/packet.ts'

/** A chance as a person reads it: whole per cents, and never a certainty that is none. */
export function sayChance(chance: number): string {
  if (chance <= 0) return '0 %'
  if (chance < 0.01) return 'below 1 %'
  if (chance >= 1) return '100 %'
  if (chance > 0.99) return 'above 99 %'
  return `${Math.round(chance * 100)} %`
}

/** To how many parts a chance is told that rests on rounds of which nothing is said. */
const roughParts = 10

/** A chance that rests on guesses: to the nearest tenth. */
export function sayRoughChance(chance: number): string {
  if (chance <= 0 || chance >= 1) return sayChance(chance)
  const tenths = Math.round(chance * roughParts)
  if (tenths === 0) return 'below 5 %'
  if (tenths === roughParts) return 'above 95 %'
  return `about ${(tenths * 100) / roughParts} %`
}

/** What a packet whose verdicts are all known would have come to with one round at its worst and at its best. */
export function sayReach(chanceAtWorst: number, chanceAtBest: number): string {
  const [worst, best] = [chanceAtWorst, chanceAtBest].map((chance) => chance > 0.5)
  if (worst === best) return best ? 'An offer either way' : 'No offer either way'
  return best ? 'No offer, or an offer' : 'An offer, or none'
}

/** "An offer, if behavioural were lean no hire instead of no hire." */
export function sayFlip({ to, changes }: Flip): string {
  const what = to === 'offer' ? 'An offer' : 'Rejected'
  const said = changes.map((one) => `${one.kind} were ${one.to} instead of ${one.from}`)
  return `${what}, if ${said.join(' and ')}.`
}

/** Differences below this are none to a reader of whole per cents. */
const nothingBetween = 0.005

/** Those of the highest worth: one alone, or all that a reader cannot tell apart from it. */
export function listHighest<T>(all: readonly T[], worthOf: (one: T) => number): T[] {
  const most = Math.max(...all.map(worthOf))
  return all.filter((one) => most - worthOf(one) < nothingBetween)
}

const outcomes = {
  offer: 'comes to an offer',
  rejected: 'comes to a rejection',
  undecided: 'is one that the rule says nothing about',
} as const

/** What the one verdict there is does under the rule: others may still be written down, so nothing is decided. */
export function sayAlone({
  decision,
  verdicts,
}: Pick<PacketAssessment, 'decision' | 'verdicts'>): string {
  return `One round is entered so far. Under the rule ${verdicts[0] ?? 'its verdict'}, were it the only one, ${outcomes[decision]}; add the rounds that are still to come, and the chance of an offer stands here.`
}

/** How the packet is decided, in one sentence, where some of its verdicts are only the likeliest ones. */
export function sayLikeliest(read: Pick<PacketAssessment, 'decision'>): string {
  const said = sayDecision(read)
  return `Taken at their likeliest, ${said.charAt(0).toLowerCase()}${said.slice(1)}`
}

/** How the packet is decided, in one sentence. */
export function sayDecision({ decision }: Pick<PacketAssessment, 'decision'>): string {
  switch (decision) {
    case 'offer':
      return 'These verdicts come to an offer.'
    case 'rejected':
      return 'These verdicts come to a rejection.'
    case 'undecided':
      return 'The rule says nothing about these verdicts.'
  }
}
