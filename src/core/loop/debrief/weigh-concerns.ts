import { Concern } from './concern.ts'
import file from './concern-weights.json' with { type: 'json' }
import { type CueTable, weighCues } from './cue-table.ts'

/** Read when a debrief first is: few sessions have one, and the table takes ten times the room of its text. */
let table: CueTable | undefined
const readTable = (): CueTable => (table ??= JSON.parse(file.text) as CueTable)

/**
 * How likely a sentence names each concern, by its base forms alone (see `read-remark.ts`); the likeliest first. Weights:
 * `npm run eval -- --fit-debrief`, from the texts in test/fixtures/debriefs.
 */
export const weighConcerns = (line: string): { concern: Concern; chance: number }[] =>
  weighCues(readTable(), line).map(({ label, chance }) => ({
    concern: Concern.parse(label),
    chance,
  }))
