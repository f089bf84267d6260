import type { Span } from '../../text/span.ts'

/** What a fact is about, and what a disagreement about it is called. */
export const factKinds = [
  'count',
  'size',
  'duration',
  'date',
  'team-size',
  'order',
  'role',
  'who-decided',
  'who-found',
  'reached-customers',
  'outcome',
  'person',
  'turn',
  'place',
  'way',
] as const
export type FactKind = (typeof factKinds)[number]

interface Told {
  /** Where it was said: UTF-16 offsets into the telling; `quote` is the telling's text there. */
  place: Span
  quote: string
  /** Stems of the content words around it: what it is about, beside the value. */
  about: readonly string[]
}

/** A range a spoken number stands for: "about four", "nearly fifty", "over a third". `low` ≤ `value` ≤ `high`. */
export interface Measure {
  value: number
  low: number
  high: number
}

/** "fourteen clinics", "4 TB", "six months". Values are in the unit's base: bytes, seconds, grams, percent. */
export interface QuantityFact extends Told, Measure {
  kind: 'count' | 'size' | 'duration'
  /** Base unit, currency code, or `count`. */
  unit: string
  /** Stem of the noun counted or, for a measure, of the noun it belongs to; empty where there is none. */
  head: string
  /** The state before or after a change that the value describes. */
  phase: 'before' | 'after' | undefined
  /** Which of several it belongs to, where the words count them: "the second meeting took …". */
  turn: string | undefined
  /** What a stretch of time is spent on, where the words tell: `outage`, `finding`, `repair`, `whole`, `part`… */
  aspect: string | undefined
  /** Stem of what the counted things do, where they act: "163 parents answered"; empty where they do not. */
  act: string
  /** True for "a day", "a week": often no more than a manner of speaking. */
  loose: boolean
  /** True where the value is a share of a larger one: "31 of our 58 testers". */
  part: boolean
}

/** How many worked on it, the speaker included. */
export interface TeamSizeFact extends Told, Measure {
  kind: 'team-size'
}

/** What dates are told by. */
export const dateScales = [
  'month',
  'day',
  'week',
  'weekday',
  'clock',
  'part-of-day',
  'year',
  'tenure',
] as const

/**
 * A point in time. `values`: months 1–12, days of the month, weeks by their number, weekdays 1–7, minutes of the day,
 * the hours that a part of the day may stand for, a year, days on the job.
 */
export interface DateFact extends Told {
  kind: 'date'
  scale: (typeof dateScales)[number]
  values: readonly number[]
}

/** One event before another, each as the stems that name it. */
export interface OrderFact extends Told {
  kind: 'order'
  first: readonly string[]
  second: readonly string[]
}

/** Who did it: the speaker, the speaker's whole group, or somebody else with the stems that identify them. */
export interface Agent {
  who: 'speaker' | 'group' | 'other'
  names: readonly string[]
}
export interface AgentFact extends Told {
  kind: 'who-decided' | 'who-found'
  agent: Agent
  /** Stems right beside it: what was found or decided, more closely than `about`. */
  object: readonly string[]
}

/** What the speaker was in it: led it, worked on it, or helped or watched. */
export interface RoleFact extends Told {
  kind: 'role'
  /** `plain` where a title says neither. */
  rank: 'lead' | 'plain' | 'member' | 'onlooker'
  /** Stem of the title, where there is one. */
  title: string
}

/** Whether a fault got out to the people it was made for. */
export interface ReachFact extends Told {
  kind: 'reached-customers'
  reached: boolean
}

/** How a matter ended. */
export interface OutcomeFact extends Told {
  kind: 'outcome'
  topic: string
  good: boolean
}

/** A name together with the position it holds: "the head brewer, Solveig". */
export interface PersonFact extends Told {
  kind: 'person'
  name: string
  position: string
}

/** Which time round it was: "the fourth dry run". */
export interface TurnFact extends Told {
  kind: 'turn'
  turn: number
  /** Stems of what is counted. */
  of: readonly string[]
}

/** Where it was: a place by its name or by the word for such places, or whether people met or rang. */
export interface PlaceFact extends Told {
  kind: 'place'
  by: 'name' | 'spot' | 'way'
  names: readonly string[]
}

/** In which of two ways that exclude each other it was done: all at once or step by step. */
export interface WayFact extends Told {
  kind: 'way'
  way: string
  side: boolean
}

export type Fact =
  | QuantityFact
  | TeamSizeFact
  | DateFact
  | OrderFact
  | AgentFact
  | RoleFact
  | ReachFact
  | OutcomeFact
  | PersonFact
  | TurnFact
  | PlaceFact
  | WayFact

/** The facts of a kind. */
export type FactOf<K extends FactKind, F extends Fact = Fact> = F extends Fact
  ? K extends F['kind']
    ? F
    : never
  : never
