import { type CueTable, weighCues } from '../../text/cue-table.ts'
import { Concern } from './concern.ts'
import file from './concern-weights.json' with { type: 'json' }

/** Read when a debrief first is: few sessions have one, and the table takes ten times the room of its text. */
let table: CueTable | undefined
const readTable = (): CueTable => (table ??= JSON.parse(file.text) as CueTable)

/**
 * How likely a sentence names each concern, by its base forms alone (see `read-remark.ts`); the likeliest first. Weights:
 * `npm run eval -- --fit-debrief`, from the texts in test/fixtures/debriefs.
 */
export const weighConcerns = (line: string): { concern: Concern; chance: number }[] =>
  weighCues(readTable(), cuesOf(line)).map(({ label, chance }) => ({
    concern: Concern.parse(label),
    chance,
  }))

/** The words of a line with a space between them, its pairs, and its pairs with a word between; each once. */
export function cuesOf(line: string): string[] {
  const words = line.split(' ').filter((word) => /[\p{L}\p{N}"?]/u.test(word))
  const cues = new Set<string>()
  words.forEach((word, at) => {
    cues.add(word)
    const next = words[at + 1]
    const after = words[at + 2]
    if (next !== undefined) cues.add(`${word} ${next}`)
    if (after !== undefined) cues.add(`${word} _ ${after}`)
  })
  return [...cues]
}
