import { posMachines } from './wink-model.ts'
import type { WordPart } from './word-parts.ts'

/** A state machine of the model: recognizes sequences of words, and says what one word of each is there. */
interface Machine {
  /** A row of `columns` for every state: the state that each word leads to; 0 is the beginning, and nowhere. */
  next: Int16Array
  /** For a state at the end of a sequence, the part of speech that it settles: negative where whatever the word can be. */
  settles: Int16Array
  /** Which word of the sequence that is. */
  offset: Int16Array
  /** For a state that ends a sequence and may begin a longer one, the state of the shorter one. */
  otherwise: Int16Array
}

/** A word enters by its hint where it has one, and by its part of speech elsewhere. */
const hintFrom = 32
const columns = hintFrom + 256

/** How the model's files write a hint, and where to go when a longer sequence comes to nothing. */
const writtenHintFrom = 1_080_000
const writtenOtherwise = 2_070_003

function readMachine(json: string): Machine {
  const [, lastState, rows, settles, marks] = JSON.parse(json) as [
    version: number,
    lastState: number,
    rows: Record<string, Record<string, number>>,
    settles: Record<string, string>,
    marks: Record<string, [before: number, after: number]>,
  ]
  const states = lastState + 1
  const machine: Machine = {
    next: new Int16Array(states * columns),
    settles: new Int16Array(states),
    offset: new Int16Array(states),
    otherwise: new Int16Array(states),
  }
  for (const [state, row] of Object.entries(rows)) {
    for (const [event, to] of Object.entries(row)) {
      const written = Number(event)
      const column = written < hintFrom ? written : written - writtenHintFrom + hintFrom
      if (written === writtenOtherwise) machine.otherwise[Number(state)] = to
      else if (column >= 0 && column < columns) machine.next[Number(state) * columns + column] = to
    }
  }
  for (const [state, pos] of Object.entries(settles)) machine.settles[Number(state)] = Number(pos)
  for (const [state, [before]] of Object.entries(marks)) machine.offset[Number(state)] = before
  return machine
}

const machines = posMachines.map(readMachine)

/** The part of speech of each part, by number: its likeliest one, corrected by its neighbours. Linear in the parts. */
export function settlePoses(parts: readonly WordPart[]): number[] {
  // Typed arrays lie outside the heap: making one costs more than most texts have words.
  const poses: number[] = []
  for (const { pos } of parts) poses.push(pos)
  const events = poses.slice()
  for (const machine of machines) {
    for (let at = 0; at < parts.length; at++) {
      const { hint } = parts[at]!
      events[at] = hint === 0 ? poses[at]! : hintFrom + hint
    }
    recognize(machine, events, (first, state) => {
      const at = first + machine.offset[state]!
      const pos = machine.settles[state]!
      if (pos < 0) poses[at] = -pos
      else if (parts[at]!.poses.has(pos)) poses[at] = pos
    })
  }
  for (let at = 0; at < parts.length; at++) if (parts[at]!.given) poses[at] = parts[at]!.pos
  return poses
}

/**
 * Calls `settle` with the first word and the last state of each sequence, the longest from each place, none
 * overlapping. What a longer sequence read in vain is read again.
 */
function recognize(
  { next, settles, otherwise }: Machine,
  events: readonly number[],
  settle: (first: number, state: number) => void,
): void {
  let state = 0
  let first = 0
  let shorter = 0
  let shorterEnd = 0
  for (let from = 0; from <= events.length; from++) {
    for (let at = from; at <= events.length; at++) {
      const to = at === events.length ? 0 : next[state * columns + events[at]!]!
      if (state === 0 && to !== 0) first = at
      const ended = to !== 0 && settles[to] !== 0 ? to : to === 0 ? shorter : 0
      if (ended !== 0) {
        settle(first, ended)
        from = to === 0 ? shorterEnd : at
        shorter = 0
      }
      state = ended === 0 ? to : 0
      if (state === 0) break
      if (otherwise[state] !== 0) {
        shorter = otherwise[state]!
        shorterEnd = at
      }
    }
  }
}
