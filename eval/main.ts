import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dimensions } from '../src/core/judge/dimension.ts'
import { judgeVersion } from '../src/core/judge/judge.ts'
import { askedRows } from './asked.ts'
import { crossValidate, folds, leaveOut } from './cross-validate.ts'
import { debriefRows } from './debriefs.ts'
import { writeConcernWeights } from './fit-concerns.ts'
import { facetWordRows, writeFacetWords } from './fit-facets.ts'
import { writeLedgerWeights } from './fit-ledger.ts'
import { writePartWeights } from './fit-parts.ts'
import { writePressWeights } from './fit-press.ts'
import { writeWeights } from './fit-weights.ts'
import { writeWordOrder } from './fit-word-order.ts'
import { writeWordingFit } from './fit-wordings.ts'
import { followUpRows } from './followups.ts'
import { searchRows } from './guide-search.ts'
import { guideRows } from './guides.ts'
import {
  baselineNames,
  correlationRow,
  judgeAll,
  junkRows,
  leftOutRows,
  ownRows,
  pairRows,
  questionRows,
  robustnessRows,
} from './judge-rows.ts'
import { keptAsideRows } from './kept-aside.ts'
import { ledgerRows } from './ledger.ts'
import {
  readDrillAnswers,
  readOwnAnswers,
  readOwnPairs,
  readPairs,
  readRealAnswers,
} from './rated-answers.ts'
import { readEvalOptions, type EvalTask } from './options.ts'
import { partRows } from './parts.ts'
import { roundRows } from './rounds.ts'
import { simulationRows } from './loop-simulation/rows.ts'
import { printTable, writeTable } from './table.ts'
import type { Row } from './table.ts'
import { listUnfallen, listWorst } from './worst-cases.ts'

const options = readEvalOptions(process.argv.slice(2))
if (options.kind === 'say') {
  console.log(options.text)
  process.exit(options.ok ? 0 : 1)
}

const fits: Partial<Record<EvalTask, () => void>> = {
  fit: () => {
    writeWordOrder()
    writeWeights()
  },
  'fit-facets': writeFacetWords,
  'fit-ledger': writeLedgerWeights,
  'fit-parts': writePartWeights,
  'fit-press': writePressWeights,
  'fit-wordings': writeWordingFit,
  'fit-debrief': () => writeConcernWeights(options.files),
}
const fit = options.task === null ? undefined : fits[options.task]
if (fit !== undefined) {
  fit()
  console.log('Fitted anew. Run again without the option for the table.')
  process.exit(0)
}

if (options.task === 'loops') {
  for (const [what, , right] of [...debriefRows(console.log), ...askedRows(console.log)])
    console.log(`${what}: ${right}`)
  process.exit(0)
}

const drill = readDrillAnswers()
const real = readRealAnswers()
const pairs = readPairs()
const own = [...readOwnAnswers('write'), ...readOwnAnswers('check')]
const ownPairs = { write: readOwnPairs('write'), check: readOwnPairs('check') }
const judged = judgeAll([...drill, ...real, ...own])
const held = crossValidate([drill, real], pairs)

const fromOthers = (rows: readonly [what: string, bar: string, judge: string][]): Row[] =>
  rows.map(([what, bar, judge]) => ({ what, bar, judge }))

const rows: Row[] = [
  correlationRow(
    { what: `real answers, overall r (${real.length})`, bar: '≥ .80' },
    real,
    judged,
    held,
  ),
  correlationRow(
    { what: `drill answers, overall r (${drill.length})`, bar: '≥ .85' },
    drill,
    judged,
    held,
  ),
  ...(['typed', 'spoken', 'asr'] as const).map((register) =>
    correlationRow(
      { what: `  ${register}`, bar: '≥ .80' },
      drill.filter((answer) => answer.register === register),
      judged,
      held,
    ),
  ),
  ...dimensions.map((dimension) =>
    correlationRow(
      { what: `drill answers, ${dimension} r`, bar: '≥ .65' },
      drill,
      judged,
      held,
      dimension,
    ),
  ),
  ...dimensions.map((dimension) =>
    correlationRow({ what: `real answers, ${dimension} r` }, real, judged, held, dimension),
  ),
  ...pairRows({ what: 'minimal pairs, named dimension falls', bar: '≥ 90 %' }, pairs, held),
  ...pairRows({ what: 'own pairs in view', bar: '≥ 90 %' }, ownPairs.write),
  ...pairRows({ what: 'own pairs kept aside', bar: '≥ 90 %' }, ownPairs.check),
  ...leftOutRows(leaveOut()),
  ...robustnessRows([...drill, ...real], judged),
  ...junkRows(),
  ...ownRows(own, judged),
  ...questionRows(drill, judged),
  ...fromOthers(facetWordRows()),
  ...fromOthers(keptAsideRows()),
  ...fromOthers(followUpRows()),
  ...ledgerRows(),
  ...fromOthers(guideRows()),
  ...fromOthers(searchRows()),
  ...fromOthers(partRows()),
  ...fromOthers(roundRows()),
  ...fromOthers(debriefRows()),
  ...fromOthers(askedRows()),
  ...fromOthers(simulationRows()),
]

const legend = `held out: weights fitted to nine tenths of each shared file, to our own answers in view and to those of the other hands, rated on the rest (${folds} folds); held out by file: fitted to what all other hands wrote; rules were written with the shared files, our own in view and the furthest misses of hand-1, hand-2, hand-6 and the odd half of hand-5 in view, and never with those kept aside. surface: a ridge regression over 27 rates of parts of speech, pronouns, word lengths and the like, held out in the same way. Tellings, held out: the slots alone, learned without that set; the phrases were written with every set in view. Speed and growth are measured by \`npm run bench\`.`

console.log(printTable(rows, baselineNames))
console.log(`\n${legend}`)

if (options.task === 'write') {
  const sections: [string, string[]][] = [
    ['Furthest from their label: drill answers', listWorst(drill, judged)],
    ['Furthest from their label: real answers', listWorst(real, judged)],
    ['Furthest from their label: own answers', listWorst(own, judged)],
    ['Pairs that do not fall', listUnfallen([...pairs, ...ownPairs.write, ...ownPairs.check])],
  ]
  const page = [
    '# How good the judge and the ledger are',
    '',
    `Written by \`npm run eval -- --write\`, judge version ${judgeVersion}.`,
    '',
    writeTable(rows, baselineNames),
    '',
    legend,
    ...sections.flatMap(([title, lines]) => [
      '',
      `## ${title}`,
      '',
      ...(lines.length === 0 ? ['None.'] : lines),
    ]),
    '',
  ].join('\n')
  writeFileSync(join(process.cwd(), 'docs/quality.md'), page)
  console.log('docs/quality.md is written anew')
}
