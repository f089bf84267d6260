import { Concern } from './concern.ts'
import weights from './concern-weights.json' with { type: 'json' }
import { type CueTable, weighCues } from './cue-table.ts'

const table: CueTable = weights

/**
 * How likely a sentence names each concern, by its base forms alone (see `read-remark.ts`); the likeliest first. Weights:
 * `npm run eval -- --fit-debrief`, from the texts in test/fixtures/debriefs.
 */
export const weighConcerns = (line: string): { concern: Concern; chance: number }[] =>
  weighCues(table, line).map(({ label, chance }) => ({ concern: Concern.parse(label), chance }))
