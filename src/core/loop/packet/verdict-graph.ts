import { verdicts, type Verdict } from '../../round/review/verdict-rules.ts'
import { decide, isCounted, type VerdictCount } from './decide.ts'
import { seats, type Decision, type PacketRule, type Seat } from './packet-rule.ts'

/**
 * Every way in which verdicts can add up, round by round. What a rule cannot tell apart is one state: it looks only
 * at how many rounds of a seat fall into each class of verdicts, so eight rounds make hundreds of states and not
 * 6^8 ways.
 */
export interface VerdictGraph {
  /** For each round the seat that stands for its own: seats that no condition names are one. */
  seats: readonly Seat[]
  /** For each round the class of each of the six verdicts. */
  classes: readonly (readonly number[])[]
  /** `next[round][state][class]` is the state after that round. There is one state before the first. */
  next: readonly (readonly (readonly number[])[])[]
  /** How each state after the last round is decided, and by which line. */
  ends: readonly { decision: Decision; line: number | null; counts: readonly VerdictCount[] }[]
}

/** The rounds of one seat that fall into one class. A state's number holds its count at `place`. */
interface Slot {
  seat: Seat
  /** The best verdict of the class. */
  verdict: Verdict
  place: number
}

/** Builds the graph for rounds of these seats, in their order. */
export function buildVerdictGraph(
  rule: Pick<PacketRule, 'lines'>,
  given: readonly Seat[],
): VerdictGraph {
  const rounds = poolSeats(rule, given)
  const classesOf = new Map(seats.map((seat) => [seat, classifyVerdicts(rule, seat)]))
  const slots = layOutSlots(classesOf, rounds)
  const next: number[][][] = []
  let states = [0]
  for (const seat of rounds) {
    const places = slots.filter((slot) => slot.seat === seat).map(({ place }) => place)
    const known = new Map<number, number>()
    const after: number[] = []
    next.push(
      states.map((state) =>
        places.map((place) => {
          const key = state + place
          const index = known.get(key) ?? after.push(key) - 1
          known.set(key, index)
          return index
        }),
      ),
    )
    states = after
  }
  const ends = states.map((state) => {
    const counts = readCounts(state, slots, rounds)
    return { ...decide(rule, counts), counts }
  })
  return { seats: rounds, classes: rounds.map((seat) => classesOf.get(seat) ?? []), next, ends }
}

function poolSeats({ lines }: Pick<PacketRule, 'lines'>, rounds: readonly Seat[]): Seat[] {
  const named = new Set(lines.flatMap(({ when }) => when.map(({ seat }) => seat)))
  const unnamed = seats.find((seat) => !named.has(seat))
  return rounds.map((seat) => (named.has(seat) ? seat : (unnamed ?? seat)))
}

/** For each verdict the number of its class: verdicts that every condition on this seat counts alike are one. */
function classifyVerdicts({ lines }: Pick<PacketRule, 'lines'>, seat: Seat): number[] {
  const conditions = lines
    .flatMap(({ when }) => when)
    .filter((one) => one.seat === null || one.seat === seat)
  const signs = verdicts.map((verdict) =>
    conditions.map((condition) => Number(isCounted(condition, verdict))).join(''),
  )
  const distinct = [...new Set(signs)]
  return signs.map((sign) => distinct.indexOf(sign))
}

/** A place for each class of each seat. The last class of a seat needs none: it has what the others leave. */
function layOutSlots(
  classesOf: ReadonlyMap<Seat, readonly number[]>,
  rounds: readonly Seat[],
): Slot[] {
  let place = 1
  return seats.flatMap((seat) => {
    const classes = classesOf.get(seat) ?? []
    const radix = rounds.filter((one) => one === seat).length + 1
    const firsts = [...new Set(classes)].map((kind) => classes.indexOf(kind))
    return firsts.flatMap((first, index): Slot[] => {
      const verdict = verdicts[first]
      if (verdict === undefined) return []
      if (index === firsts.length - 1) return [{ seat, verdict, place: 0 }]
      const slot = { seat, verdict, place }
      place *= radix
      return [slot]
    })
  })
}

function readCounts(
  state: number,
  slots: readonly Slot[],
  rounds: readonly Seat[],
): VerdictCount[] {
  return seats.flatMap((seat) => {
    const total = rounds.filter((one) => one === seat).length
    let left = total
    return slots
      .filter((slot) => slot.seat === seat)
      .map(({ verdict, place }) => {
        const count = place === 0 ? left : Math.floor(state / place) % (total + 1)
        left -= count
        return { seat, verdict, count }
      })
      .filter(({ count }) => count > 0)
  })
}
