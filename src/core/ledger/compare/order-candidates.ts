import type { OrderFact } from '../facts/fact.ts'
import { bagOf, coverage, sharedWeight, type Bag, type Content } from './likeness.ts'
import type { Passage } from './passages.ts'
import type { EventMention, Retelling } from './retelling.ts'

/** What speaks for two orders putting the same two happenings in opposite turns, and against. */
export const orderFeatures = [
  'events met, turned round',
  'events met, as told',
  'both tellings state it',
  'the better met event',
  'words shared by the less met event',
  'words shared by the better met event',
] as const

/** An order of one telling and one of the other that turns it round. */
interface TurnedOrder {
  facts: readonly [OrderFact, OrderFact]
  features: readonly number[]
}

/** Happenings met less are two. */
const leastMet = 0.12
/** Two orders whose happenings are so alike are one, and both tellings state it. */
const sameOrder = 0.45

/**
 * Orders that one telling states in words, against those that the other states, or the turn in which it tells what
 * happened. At most sixty orders and forty events of each are looked at.
 */
export function findTurnedOrders(a: Retelling, b: Retelling): TurnedOrder[] {
  const [as, bs] = [new Happenings(a), new Happenings(b)]
  return [
    ...turnedIn(as, bs),
    ...turnedIn(bs, as).map(({ facts: [one, other], features }): TurnedOrder => ({
      facts: [other, one],
      features,
    })),
  ]
}

/** What happened in a telling, as bags of words made once. */
class Happenings {
  readonly orders
  readonly events
  private readonly bags = new Map<number, Bag>()
  private readonly content: Content

  constructor(retelling: Retelling) {
    this.content = retelling.content
    this.orders = retelling.orders.map((order) => ({
      early: this.bag(order.early),
      late: this.bag(order.late),
      order,
    }))
    this.events = retelling.events.map((event) => ({ event, bag: this.bag(event) }))
  }

  private bag({ from, to }: Passage): Bag {
    const key = from * 1_000_003 + to
    const known = this.bags.get(key)
    if (known !== undefined) return known
    const bag = bagOf(this.content, from, to)
    this.bags.set(key, bag)
    return bag
  }
}

function turnedIn(a: Happenings, b: Happenings): TurnedOrder[] {
  const meet = rememberMeetings()
  return a.orders.flatMap(({ early, late, order }) => {
    const isStatedToo = b.orders.some(
      (other) => Math.min(meet(early, other.early), meet(late, other.late)) >= sameOrder,
    )
    if (isStatedToo) return []
    const fact = toFact(early, late, order)
    const found: TurnedOrder[] = []
    const add = (other: { early: Bag; late: Bag; fact: OrderFact }, isStated: boolean) => {
      const [one, two] = [meet(early, other.late), meet(late, other.early)]
      const same = Math.min(meet(early, other.early), meet(late, other.late))
      if (Math.min(one, two) < leastMet || same >= Math.min(one, two)) return
      const shared = [sharedWeight(early, other.late), sharedWeight(late, other.early)].map(
        (weight) => Math.log(1 + weight),
      )
      const features = [
        Math.min(one, two),
        same,
        Number(isStated),
        Math.max(one, two),
        Math.min(...shared),
        Math.max(...shared),
      ]
      found.push({ facts: [fact, other.fact], features })
    }
    for (const other of b.orders)
      add({ ...other, fact: toFact(other.early, other.late, other.order) }, true)
    const told = findTurned(b.events, (bag) => [meet(early, bag), meet(late, bag)])
    if (told !== undefined)
      add({ early: told[0].bag, late: told[1].bag, fact: toFactOfEvents(...told) }, false)
    return found
  })
}

/** How alike two happenings are; each pair is looked at once. */
function rememberMeetings(): (one: Bag, other: Bag) => number {
  const known = new Map<Bag, Map<Bag, number>>()
  return (one, other) => {
    const ofOne = known.get(one) ?? new Map<Bag, number>()
    known.set(one, ofOne)
    const before = ofOne.get(other)
    if (before !== undefined) return before
    const met = Math.sqrt(coverage(one, other) * coverage(other, one))
    ofOne.set(other, met)
    return met
  }
}

interface ToldEvent {
  event: EventMention
  bag: Bag
}

/** The two events that most plainly stand in the other turn: what is stated as second told before what is stated first. */
function findTurned(
  events: readonly ToldEvent[],
  meet: (bag: Bag) => readonly [first: number, second: number],
): [ToldEvent, ToldEvent] | undefined {
  let best: { met: number; pair: [ToldEvent, ToldEvent] } | undefined
  let early: { met: number; event: ToldEvent } | undefined
  for (const event of events) {
    const [first, second] = meet(event.bag)
    if (early !== undefined) {
      const met = Math.min(first, early.met)
      if (met >= leastMet && met > (best?.met ?? 0)) best = { met, pair: [early.event, event] }
    }
    if (second > (early?.met ?? 0)) early = { met: second, event }
  }
  return best?.pair
}

const stemsOf = (bag: Bag) => bag.map(({ stem }) => stem)

function toFact(
  early: Bag,
  late: Bag,
  { place, quote }: { place: OrderFact['place']; quote: string },
): OrderFact {
  return { kind: 'order', first: stemsOf(early), second: stemsOf(late), about: [], place, quote }
}

const toFactOfEvents = (early: ToldEvent, late: ToldEvent): OrderFact =>
  toFact(early.bag, late.bag, early.event)
