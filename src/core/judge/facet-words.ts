import { type CueTable, weighCues } from '../text/cue-table.ts'
import type { Token } from '../text/tag-words.ts'
import type { AnswerFacet } from './dimension.ts'
import file from './facet-words.json' with { type: 'json' }

/** Read when an answer first seems to tell something else. */
let learned: CueTable | undefined
const readLearned = (): CueTable => (learned ??= JSON.parse(file.text) as CueTable)

/** The base forms of an answer, each once, without names and what the lexicon does not hold: they tell of no facet. */
export function facetCues(tokens: readonly Token[]): string[] {
  const cues = new Set<string>()
  for (const { lemma, unknown, pos } of tokens)
    if (!unknown && pos !== 'PROPN' && /\p{L}/u.test(lemma)) cues.add(lemma)
  return [...cues]
}

/**
 * How much of all chance a facet has to be what an answer is about, 0 to 1, by its words alone. Weights:
 * `npm run eval -- --fit-facets`, from the rated answers that answer their question and the drill-ins of the library.
 */
export function chanceOfFacet(
  tokens: readonly Token[],
  facet: AnswerFacet,
  table: CueTable = readLearned(),
): number {
  const chances = weighCues(table, facetCues(tokens))
  const all = chances.reduce((sum, { chance }) => sum + chance, 0)
  return (chances.find(({ label }) => label === facet)?.chance ?? 0) / all
}
