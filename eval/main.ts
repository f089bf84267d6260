import { isOtherQuestion } from '../src/core/judge/answers-question.ts'
import { judgeAnswer } from '../src/core/judge/judge.ts'
import { dimensions } from '../src/core/judge/dimension.ts'
import type { Judgment } from '../src/core/judge/judgment.ts'
import { baselines } from './baselines.ts'
import { followUpRows } from './followups.ts'
import { fit, writeWeights } from './fit-weights.ts'
import { writeWordOrder } from './fit-word-order.ts'
import { makeJunk, padText, stripText } from './made-answers.ts'
import { ledgerRows } from './ledger.ts'
import { guideRows } from './guides.ts'
import { correlate, mean } from './numbers.ts'
import type { RatedAnswer } from './rated-answers.ts'
import { readDrillAnswers, readOwnAnswers, readPairs, readRealAnswers } from './rated-answers.ts'
import { roundRows } from './rounds.ts'

if (process.argv.includes('--fit')) {
  writeWordOrder()
  writeWeights()
  console.log(
    'weights.json and word-order.json in src/core/judge are fitted anew; run again without --fit for the table',
  )
  process.exit(0)
}

type Row = [
  what: string,
  bar: string,
  judge: string,
  crossValidated: string,
  ...baselines: string[],
]
const baselineNames = Object.keys(baselines)
const folds = 10

const drill = readDrillAnswers()
const real = readRealAnswers()
const pairs = readPairs()
const all = [...drill, ...real]

const judged = new Map(all.map((answer) => [answer, judgeAnswer(inputOf(answer))]))
const held = crossValidate()

const rows: Row[] = []
addCorrelation('real answers, overall r', '≥ .80', real)
addCorrelation('drill answers, overall r', '≥ .85', drill)
for (const register of ['typed', 'spoken', 'asr'] as const) {
  addCorrelation(
    `  ${register}`,
    '≥ .80',
    drill.filter((answer) => answer.register === register),
  )
}
for (const dimension of dimensions) {
  rows.push([
    `drill answers, ${dimension} r`,
    '≥ .65',
    show(
      correlate(
        drill.map((a) => judged.get(a)!.scores[dimension]),
        drill.map((a) => a.ratings[dimension]),
      ),
    ),
    show(
      correlate(
        drill.map((a) => held.answers.get(a)!.scores[dimension]),
        drill.map((a) => a.ratings[dimension]),
      ),
    ),
    ...baselineNames.map((name) =>
      show(
        correlate(
          drill.map((a) => baselines[name]!(a.text)),
          drill.map((a) => a.ratings[dimension]),
        ),
      ),
    ),
  ])
}
for (const dimension of [undefined, ...dimensions]) {
  const some = pairs.filter((pair) => dimension === undefined || pair.dimension === dimension)
  rows.push([
    dimension === undefined
      ? 'minimal pairs, named dimension falls'
      : `  ${dimension} (${some.length})`,
    dimension === undefined ? '≥ 90 %' : '',
    share(some.map((pair) => judgePart(pair, pair.better) > judgePart(pair, pair.worse))),
    share(some.map((pair) => held.pairs.get(pair)!)),
    ...baselineNames.map((name) =>
      share(some.map((pair) => baselines[name]!(pair.better) > baselines[name]!(pair.worse))),
    ),
  ])
}
const stripped = all.map(
  (a) =>
    Math.abs(
      judgeAnswer({ ...inputOf(a), text: stripText(a.text) }).overall - judged.get(a)!.overall,
    ) <= 0.5,
)
rows.push([
  'punctuation and capitals removed, within .5',
  '≥ 90 %',
  share(stripped),
  '',
  ...baselineNames.map(() => ''),
])
rows.push([
  'padded to twice its length, no rating rises',
  '100 %',
  share(all.map((a, i) => !rises(a, padText(a.text, i)))),
  '',
  ...baselineNames.map(() => ''),
])
rows.push([
  'said twice, no rating rises',
  '100 %',
  share(all.map((a) => !rises(a, `${a.text} ${a.text}`))),
  '',
  ...baselineNames.map(() => ''),
])
const own = [...readOwnAnswers('write'), ...readOwnAnswers('check')]
const ownJudged = new Map(own.map((answer) => [answer, judgeAnswer(inputOf(answer))]))
for (const use of ['write', 'check'] as const) {
  const some = own.filter((answer) => answer.use === use)
  const labels = some.map((answer) => answer.overall)
  rows.push([
    `own answers ${use === 'write' ? 'in view' : 'kept aside'}, overall r (${some.length})`,
    '',
    show(
      correlate(
        some.map((answer) => ownJudged.get(answer)!.overall),
        labels,
      ),
    ),
    '',
    ...baselineNames.map((name) =>
      show(
        correlate(
          some.map((answer) => baselines[name]!(answer.text)),
          labels,
        ),
      ),
    ),
  ])
  for (const kind of new Set(some.map((answer) => answer.kind))) {
    const those = some.filter((answer) => answer.kind === kind)
    rows.push([
      `  ${kind}, mean distance (${those.length})`,
      '',
      mean(those.map((a) => Math.abs(ownJudged.get(a)!.overall - a.overall))).toFixed(2),
      '',
      ...baselineNames.map(() => ''),
    ])
  }
}
const told = drill.filter((answer) => answer.overall >= 3)
rows.push([
  `answers rated 3 or more answer their question (${told.length})`,
  '',
  share(told.map((answer) => !isOtherQuestion(judged.get(answer)!))),
  '',
  ...baselineNames.map(() => ''),
])
for (const [from, to] of [
  ['disagreement', 'handoff'],
  ['near-failure', 'handoff'],
  ['near-failure', 'feedback'],
  ['near-failure', 'disagreement'],
  ['stakeholder', 'feedback'],
] as const) {
  const moved = told.filter((answer) => answer.facet === from)
  rows.push([
    `  ${from} told to the ${to} question, found (${moved.length})`,
    '',
    share(moved.map((a) => isOtherQuestion(judgeAnswer({ ...inputOf(a), facet: to })))),
    '',
    ...baselineNames.map(() => ''),
  ])
}
for (const [what, bar, right] of followUpRows())
  rows.push([what, bar, right, '', ...baselineNames.map(() => '')])
const junk = makeJunk()
const junkKinds = [...new Set(junk.map((answer) => answer.kind))]
rows.push([
  `answers that prove nothing, rated 1 (${junk.length})`,
  '100 %',
  share(junk.map(isOne)),
  '',
  ...baselineNames.map(() => ''),
])
for (const kind of junkKinds) {
  const some = junk.filter((answer) => answer.kind === kind)
  rows.push([
    `  ${kind} (${some.length})`,
    '',
    share(some.map(isOne)),
    '',
    ...baselineNames.map(() => ''),
  ])
}

for (const [what, bar, right] of ledgerRows())
  rows.push([what, bar, right, '', ...baselineNames.map(() => '')])
for (const [what, bar, right] of guideRows())
  rows.push([what, bar, right, '', ...baselineNames.map(() => '')])
for (const [what, bar, right] of roundRows())
  rows.push([what, bar, right, '', ...baselineNames.map(() => '')])

print()

function inputOf(answer: RatedAnswer) {
  return {
    text: answer.text,
    question: answer.question,
    ...(answer.facet === undefined ? {} : { facet: answer.facet }),
  }
}

function judgePart(pair: (typeof pairs)[number], text: string): number {
  return judgeAnswer({ text, question: pair.question, facet: pair.facet }).scores[pair.dimension]
}

function isOne(answer: { text: string; question: string }): boolean {
  return judgeAnswer(answer).overall === 1 && judgeAnswer({ text: answer.text }).overall === 1
}

function rises(answer: RatedAnswer, text: string): boolean {
  const before = judged.get(answer)!
  const after = judgeAnswer({ ...inputOf(answer), text })
  return (
    after.overall > before.overall ||
    dimensions.some((dimension) => after.ratings[dimension] > before.ratings[dimension])
  )
}

/** Rates each answer and pair with weights fitted to the other nine tenths. */
function crossValidate() {
  const answers = new Map<RatedAnswer, Pick<Judgment, 'scores' | 'overall'>>()
  const fallen = new Map<(typeof pairs)[number], boolean>()
  for (let fold = 0; fold < folds; fold++) {
    const outside = <T>(list: readonly T[]) => list.filter((_, i) => i % folds !== fold)
    const inside = <T>(list: readonly T[]) => list.filter((_, i) => i % folds === fold)
    const fitted = fit([...outside(drill), ...outside(real)], outside(pairs))
    for (const answer of [...inside(drill), ...inside(real)])
      answers.set(answer, judgeAnswer(inputOf(answer), fitted))
    for (const pair of inside(pairs)) {
      const { question, facet, dimension } = pair
      const [better, worse] = [pair.better, pair.worse].map(
        (text) => judgeAnswer({ text, question, facet }, fitted).scores[dimension],
      )
      fallen.set(pair, better! > worse!)
    }
  }
  return { answers, pairs: fallen }
}

function addCorrelation(what: string, bar: string, answers: readonly RatedAnswer[]): void {
  const labels = answers.map((answer) => answer.overall)
  rows.push([
    what,
    bar,
    show(
      correlate(
        answers.map((answer) => judged.get(answer)!.overall),
        labels,
      ),
    ),
    show(
      correlate(
        answers.map((answer) => held.answers.get(answer)!.overall),
        labels,
      ),
    ),
    ...baselineNames.map((name) =>
      show(
        correlate(
          answers.map((answer) => baselines[name]!(answer.text)),
          labels,
        ),
      ),
    ),
  ])
}

function show(r: number): string {
  return r.toFixed(2)
}

function share(hits: readonly boolean[]): string {
  return `${(100 * mean(hits.map(Number))).toFixed(hits.every(Boolean) ? 0 : 1)} %`
}

function print(): void {
  const table = [['', 'bar', 'judge', 'held out', ...baselineNames], ...rows]
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)))
  for (const row of table)
    console.log(
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]! + 2),
        )
        .join(''),
    )
  console.log(
    `\nheld out: weights fitted to nine tenths, rated on the rest (${folds} folds); rules were written with all answers in view.`,
  )
}
