import { type CueScale, cueScale, type CueTable } from '../text/cue-table.ts'
import type { ParsedText } from '../text/parse-text.ts'
import type { Token } from '../text/tag-words.ts'
import type { AnswerFacet } from './dimension.ts'
import file from './facet-words.json' with { type: 'json' }

/** Read when an answer first seems to tell something else. */
let learned: CueTable | undefined
const readLearned = (): CueTable => (learned ??= JSON.parse(file.text) as CueTable)

/** A word that tells of a facet: no name, and none that the lexicon does not hold. */
const isCue = ({ lemma, unknown, pos }: Token): boolean =>
  !unknown && pos !== 'PROPN' && /\p{L}/u.test(lemma)

/** The base forms of the words that tell of a facet, each once, in their order. */
export const facetCues = (tokens: readonly Token[]): string[] => [
  ...new Set(tokens.filter(isCue).map(({ lemma }) => lemma)),
]

/** A beginning of fewer cues tells of nothing yet. */
const fewestCues = 25

/**
 * How much of all chance a facet has to be what an answer is about, 0 to 1, by its words alone: the least of all its
 * beginnings that end with a clause, so that talk added to an answer does not change what it was about. Linear in the
 * answer. Weights: `npm run eval -- --fit-facets`, from the rated answers that answer their question and the drill-ins of
 * the library.
 */
export function chanceOfFacet(
  { tokens, clauses }: Pick<ParsedText, 'tokens' | 'clauses'>,
  facet: AnswerFacet,
  table: CueTable = readLearned(),
): number {
  const scale = cueScale(table)
  const seen = new Set<string>()
  const ends = new Set(clauses.map(({ from }) => from))
  let least = 1
  tokens.forEach((token, at) => {
    if (ends.has(at) && seen.size >= fewestCues) least = Math.min(least, shareOf(facet, scale))
    if (!isCue(token) || seen.has(token.lemma)) return
    seen.add(token.lemma)
    scale.add(token.lemma)
  })
  return Math.min(least, shareOf(facet, scale))
}

function shareOf(facet: AnswerFacet, scale: CueScale): number {
  const chances = scale.chances()
  const all = chances.reduce((sum, { chance }) => sum + chance, 0)
  return (chances.find(({ label }) => label === facet)?.chance ?? 0) / all
}
