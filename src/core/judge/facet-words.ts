import { type CueTable, weighCues } from '../text/cue-table.ts'
import type { ParsedText } from '../text/parse-text.ts'
import type { Token } from '../text/tag-words.ts'
import type { AnswerFacet } from './dimension.ts'
import file from './facet-words.json' with { type: 'json' }

/** Read when an answer first seems to tell something else. */
let learned: CueTable | undefined
const readLearned = (): CueTable => (learned ??= JSON.parse(file.text) as CueTable)

/** Words that tell of a facet: base forms without names and what the lexicon does not hold, each once, in their order. */
export function facetCues(tokens: readonly Token[]): string[] {
  const cues = new Set<string>()
  for (const { lemma, unknown, pos } of tokens)
    if (!unknown && pos !== 'PROPN' && /\p{L}/u.test(lemma)) cues.add(lemma)
  return [...cues]
}

/** A beginning of fewer cues tells of nothing yet. */
const fewestCues = 25

/**
 * How much of all chance a facet has to be what an answer is about, 0 to 1, by its words alone: the least of all its
 * beginnings that end with a clause, so that talk added to an answer does not change what it was about. Weights:
 * `npm run eval -- --fit-facets`, from the rated answers that answer their question and the drill-ins of the library.
 */
export function chanceOfFacet(
  { tokens, clauses }: Pick<ParsedText, 'tokens' | 'clauses'>,
  facet: AnswerFacet,
  table: CueTable = readLearned(),
): number {
  const whole = facetCues(tokens)
  const beginnings = clauses
    .map(({ from }) => facetCues(tokens.slice(0, from)))
    .filter((cues) => cues.length >= fewestCues)
  return Math.min(...[...beginnings, whole].map((cues) => shareOfFacet(cues, facet, table)))
}

function shareOfFacet(cues: readonly string[], facet: AnswerFacet, table: CueTable): number {
  const chances = weighCues(table, cues)
  const all = chances.reduce((sum, { chance }) => sum + chance, 0)
  return (chances.find(({ label }) => label === facet)?.chance ?? 0) / all
}
