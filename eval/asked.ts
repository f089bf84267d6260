import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AnswerFacet } from '../src/core/judge/dimension.ts'
import { guessFacet } from '../src/core/loop/debrief/asked.ts'
import { libraryGuides } from '../test/library.ts'

/** A drill-in as a panelist words it, and the facet that a reader takes it for; null where nobody could say. */
interface LabelledDrillIn {
  question: string
  facet: AnswerFacet | null
}

/** One drill-in a line: its facet or `null`, a tab, its words. */
function readLabelled(name: 'seen' | 'unseen' | 'typed'): LabelledDrillIn[] {
  return readFileSync(join(process.cwd(), 'test/fixtures/asked', `${name}.tsv`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [facet, question = ''] = line.split('\t')
      return { question, facet: facet === 'null' ? null : AnswerFacet.parse(facet) }
    })
}

/** Rows for the table: what, bar, how much. Names every drill-in that was not told rightly where `say` is given. */
export function askedRows(
  say: (line: string) => void = () => undefined,
): [what: string, bar: string, right: string][] {
  const sets: [name: string, asked: LabelledDrillIn[]][] = [
    ['worded by panelists, worked on', readLabelled('seen')],
    ['worded by panelists, kept aside', readLabelled('unseen')],
    ['as a person types them, worked on', readLabelled('typed')],
    ['of the guides', libraryGuides.flatMap(({ drillIns }) => drillIns)],
  ]
  return sets.map(([name, asked]) => {
    const told = asked.map(({ question, facet }) => {
      const guess = guessFacet(question)
      if (guess !== facet) say(`${name}: ${facet ?? 'null'} → ${guess ?? 'null'}: ${question}`)
      return guess === facet ? 'right' : guess === null ? 'open' : 'wrong'
    })
    const count = (kind: (typeof told)[number]) => told.filter((one) => one === kind).length
    return [
      `drill-ins ${name} (${asked.length}): facet told rightly`,
      '≥ 80 %',
      `${((100 * count('right')) / asked.length).toFixed(1)} % (${count('wrong')} wrong, ${count('open')} left to the person)`,
    ]
  })
}
