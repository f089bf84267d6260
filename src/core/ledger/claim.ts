import { z } from 'zod'
import { countShared } from './words/align.ts'
import { sameAgent } from './compare/compare-agents.ts'
import { sameTime } from './compare/compare-dates.ts'
import { dateScales } from './facts/fact.ts'
import { agree } from './facts/tolerance.ts'

const Stems = z.array(z.string()).readonly()
const measure = { value: z.number(), low: z.number(), high: z.number() }

/**
 * What a fact says, without the words it was said in: so that it can be kept, and known again when somebody else or
 * another telling says the same. Every `Fact` is a claim.
 */
export const Claim = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum(['count', 'size', 'duration']),
    unit: z.string(),
    head: z.string(),
    about: Stems,
    ...measure,
  }),
  z.object({ kind: z.literal('team-size'), about: Stems, ...measure }),
  z.object({
    kind: z.literal('date'),
    scale: z.enum(dateScales),
    values: z.array(z.number()).readonly(),
    about: Stems,
  }),
  z.object({ kind: z.literal('order'), first: Stems, second: Stems, about: Stems }),
  z.object({
    kind: z.enum(['who-decided', 'who-found']),
    agent: z.object({ who: z.enum(['speaker', 'group', 'other']), names: Stems }),
    object: Stems,
    about: Stems,
  }),
  z.object({
    kind: z.literal('role'),
    rank: z.enum(['lead', 'plain', 'member', 'onlooker']),
    title: z.string(),
    about: Stems,
  }),
  z.object({ kind: z.literal('reached-customers'), reached: z.boolean(), about: Stems }),
  z.object({ kind: z.literal('outcome'), topic: z.string(), good: z.boolean(), about: Stems }),
  z.object({
    kind: z.literal('person'),
    name: z.string(),
    position: z.string(),
    about: Stems,
  }),
  z.object({ kind: z.literal('turn'), turn: z.number(), of: Stems, about: Stems }),
  z.object({
    kind: z.literal('place'),
    by: z.enum(['name', 'spot', 'way']),
    names: Stems,
    about: Stems,
  }),
  z.object({ kind: z.literal('way'), way: z.string(), side: z.boolean(), about: Stems }),
])
export type Claim = z.infer<typeof Claim>

/** The claim alone, as it is kept. */
export const claimOf = (claim: Claim): Claim => Claim.parse(claim)

/**
 * True where two claims say the same: a rounding, another unit or another wording of one value, the same person, the
 * same end of one matter. Two values may be the same and yet measure two things; see `sharesMatter`.
 */
export function sameClaim(a: Claim, b: Claim): boolean {
  if (a.kind === 'date' && b.kind === 'date') return sameTime(a, b)
  if (a.kind === 'team-size' && b.kind === 'team-size') return agree(a, b)
  if (a.kind === 'reached-customers' && b.kind === 'reached-customers')
    return a.reached === b.reached
  if (a.kind === 'person' && b.kind === 'person')
    return a.name === b.name && a.position === b.position
  if (a.kind === 'role' && b.kind === 'role') return a.rank === b.rank && a.title === b.title
  if (a.kind === 'turn' && b.kind === 'turn')
    return a.turn === b.turn && countShared(a.of, b.of) > 0
  if (a.kind === 'way' && b.kind === 'way') return a.way === b.way && a.side === b.side
  if (a.kind === 'place' && b.kind === 'place') return countShared(a.names, b.names) > 0
  if (a.kind === 'outcome' && b.kind === 'outcome')
    return a.topic === b.topic && a.good === b.good && sharesMatter(a, b)
  if (a.kind === 'order' && b.kind === 'order')
    return countShared(a.first, b.first) > 0 && countShared(a.second, b.second) > 0
  if ('agent' in a && 'agent' in b)
    return (
      a.kind === b.kind &&
      sameAgent(a.agent, b.agent, []) &&
      (countShared(a.object, b.object) > 0 || sharesMatter(a, b))
    )
  if ('unit' in a && 'unit' in b)
    return a.unit === b.unit && agree(a, b) && (a.unit !== 'count' || a.head === b.head)
  return false
}

/** True where the words around two claims meet, or neither has any. */
export function sharesMatter(a: Claim, b: Claim): boolean {
  return (a.about.length === 0 && b.about.length === 0) || countShared(a.about, b.about) > 0
}

/** A claim as a short text: equal texts are the same claim, in whatever words it was said. */
export function keyOfClaim(claim: Claim): string {
  switch (claim.kind) {
    case 'count':
    case 'size':
    case 'duration':
      return [claim.kind, claim.unit, claim.head, claim.value].join(' ')
    case 'team-size':
      return `team-size ${claim.value}`
    case 'date':
      return ['date', claim.scale, ...claim.values].join(' ')
    case 'order':
      return ['order', ...claim.first, '<', ...claim.second].join(' ')
    case 'role':
      return `role ${claim.rank} ${claim.title}`
    case 'reached-customers':
      return `reached-customers ${claim.reached}`
    case 'outcome':
      return ['outcome', claim.topic, claim.good, ...claim.about].join(' ')
    case 'person':
      return `person ${claim.position} ${claim.name}`
    case 'turn':
      return ['turn', claim.turn, ...claim.of].join(' ')
    case 'place':
      return ['place', ...claim.names].join(' ')
    case 'way':
      return `way ${claim.way} ${claim.side}`
    case 'who-decided':
    case 'who-found':
      return [claim.kind, claim.agent.who, ...claim.agent.names, ':', ...claim.object].join(' ')
  }
}
