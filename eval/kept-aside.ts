import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AnswerFacet, dimensions } from '../src/core/judge/dimension.ts'
import { judgeAnswer } from '../src/core/judge/judge.ts'
import { guessFacet } from '../src/core/loop/debrief/asked.ts'
import { readToldParts } from '../test/told-parts.ts'
import { labelOf, scorePart } from './cross-validate.ts'
import { judgeFirst, type LabelledAnswer } from './followups.ts'
import { judgePair, type TellingPair } from './ledger.ts'
import { correlate } from './numbers.ts'
import { rowOfParts } from './parts.ts'
import { inputOf } from './rated-answers.ts'
import type { AnswerPair, RatedAnswer } from './rated-answers.ts'
import { showR, showShare } from './table.ts'

const read = (name: string): string[] =>
  readFileSync(join(process.cwd(), 'test/fixtures/kept-aside', name), 'utf8')
    .trim()
    .split('\n')

const readLines = <T>(name: string): T[] =>
  read(`${name}.jsonl`).map((line) => JSON.parse(line) as T)

/** What becomes of all that strangers wrote, whom no rule and no weight has learned from: what, bar, how much. */
export function keptAsideRows(): [what: string, bar: string, judge: string][] {
  const answers = readLines<RatedAnswer>('drill')
  const judged = new Map(answers.map((answer) => [answer, judgeAnswer(inputOf(answer))]))
  const goWith = (some: readonly RatedAnswer[], what: (typeof dimensions)[number] | 'overall') =>
    showR(
      correlate(
        some.map((answer) => {
          const { overall, scores } = judged.get(answer)!
          return what === 'overall' ? overall : scores[what]
        }),
        some.map((answer) => labelOf(answer, what)),
      ),
    )
  const pairs = readLines<AnswerPair>('pairs')
  const first = readLines<LabelledAnswer>('followups').map((labelled) => judgeFirst(labelled))
  const tellings = readLines<TellingPair>('tellings').map(judgePair)
  const asked = read('asked.tsv').map((line) => {
    const [facet, question = ''] = line.split('\t')
    return { facet: AnswerFacet.parse(facet), guess: guessFacet(question) }
  })
  return [
    [`kept aside: answers, overall r (${answers.length})`, '≥ .85', goWith(answers, 'overall')],
    ...(['typed', 'spoken', 'asr'] as const).map((register): [string, string, string] => [
      `  ${register}`,
      '≥ .80',
      goWith(
        answers.filter((answer) => answer.register === register),
        'overall',
      ),
    ]),
    ...dimensions.map((dimension): [string, string, string] => [
      `  ${dimension}`,
      '≥ .65',
      goWith(answers, dimension),
    ]),
    [
      `kept aside: minimal pairs, named dimension falls (${pairs.length})`,
      '≥ 90 %',
      showShare(pairs.map((pair) => scorePart(pair, pair.better) > scorePart(pair, pair.worse))),
    ],
    [
      `kept aside: first follow-up on what is thinnest (${first.length})`,
      '≥ 80 %',
      showShare(first.map(({ onThinnest }) => onThinnest)),
    ],
    [
      '  its quotation meets the weakest phrase',
      '≥ 65 %',
      showShare(first.map(({ meetsPhrase }) => meetsPhrase)),
    ],
    ['  asks what was answered', '≤ 2 %', showShare(first.map(({ asksAnswered }) => asksAnswered))],
    [
      `kept aside: tellings (${tellings.length})`,
      '≥ 85 %',
      showShare(tellings.map(({ reported, contradiction }) => reported === contradiction)),
    ],
    rowOfParts(
      'sentences of failures placed rightly, kept aside by strangers',
      readToldParts('kept-aside/told-parts.txt'),
    ),
    [
      `kept aside: drill-ins worded by panelists, facet told rightly (${asked.length})`,
      '≥ 80 %',
      `${showShare(asked.map(({ facet, guess }) => guess === facet))}, ${asked.filter(({ guess }) => guess === null).length} left to the person`,
    ],
  ]
}
