import { randomInt } from 'node:crypto'
import { v7 } from 'uuid'
import type { Chance, Time } from './context.ts'

/** The machine's own clock. */
export const systemTime: Time = { now: () => Date.now() }

/** The machine's own chance. */
export const systemChance: Chance = {
  seed: () => randomInt(2 ** 32),
  id: () => v7(),
}
