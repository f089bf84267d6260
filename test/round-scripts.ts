import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a candidate says in a round, in the order in which it is asked for. */
export interface RoundScript {
  opening_answer: string
  telling: string
  answers_to_follow_ups: string[]
  pivot_answer: string
}

/** The candidates of the fixtures: an evasive one first, then one who holds; the sixth sends two cards back to the draw. */
export const roundScripts: readonly RoundScript[] = readFileSync(
  join(import.meta.dirname, '..', 'test', 'fixtures', 'rounds', 'own.jsonl'),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as RoundScript)
