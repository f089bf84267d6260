import { leastChance } from '../src/core/judge/answers-question.ts'
import { answerFacets } from '../src/core/judge/dimension.ts'
import { chanceOfFacet, facetCues } from '../src/core/judge/facet-words.ts'
import { parseText } from '../src/core/text/parse-text.ts'
import type { CueTable } from '../src/core/text/cue-table.ts'
import { libraryGuides } from '../test/library.ts'
import { fitCueTable, writeCueTable } from './fit-cues.ts'
import { type RatedAnswer, readDrillAnswers, readHands, readOwnAnswers } from './rated-answers.ts'

const fineness = { leastSeen: 4, leastWeight: 30 }
/** Who is rated so has answered the question; below, nobody could say. */
const leastAnswered = 2.5
const writers = (): RatedAnswer[][] => [
  readDrillAnswers(),
  readOwnAnswers('write'),
  ...readHands().map(({ files }) => files.flatMap(({ answers }) => answers)),
]

const answersWell = ({ overall, facet }: RatedAnswer): boolean =>
  facet !== undefined && overall >= leastAnswered

function fit(writersInView: readonly RatedAnswer[][]): CueTable {
  const answers = writersInView.flat().filter(answersWell)
  const drillIns = libraryGuides.flatMap((guide) => guide.drillIns)
  const rows = [
    ...answers.map(({ text, facet }) => ({ text, facet: facet! })),
    ...drillIns.map(({ answer, facet }) => ({ text: answer, facet })),
  ]
  return fitCueTable(
    answerFacets,
    rows.map(({ text, facet }) => ({ cues: facetCues(parseText(text).tokens), labels: [facet] })),
    fineness,
  )
}

/** Learns which words go with which facet, for src/core/judge/facet-words.ts; no chance in it. */
export const writeFacetWords = (): void =>
  writeCueTable('src/core/judge/facet-words.json', fit(writers()))

/** How often the words of an answer alone speak against a question, by tables that have not seen its writer. */
export function facetWordRows(): [what: string, bar: string, right: string][] {
  const all = writers()
  const own: boolean[] = []
  const others: boolean[] = []
  for (const writer of all) {
    const table = fit(all.filter((one) => one !== writer))
    for (const { text, facet } of writer.filter(answersWell)) {
      const parsed = parseText(text)
      for (const asked of answerFacets)
        (asked === facet ? own : others).push(chanceOfFacet(parsed, asked, table) < leastChance)
    }
  }
  const share = (found: readonly boolean[]) =>
    `${((100 * found.filter(Boolean).length) / found.length).toFixed(1)} %`
  return [
    [
      `words alone, held out by hand: taken for no answer to their question (${own.length})`,
      '',
      share(own),
    ],
    [`  for none to another facet's (${others.length})`, '', share(others)],
  ]
}
