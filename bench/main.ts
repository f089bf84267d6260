import { writeFileSync } from 'node:fs'
import { nameMachine } from './machine.ts'
import { measureJudge } from './measure-judge.ts'
import { measureLibrary } from './measure-library.ts'
import { measureLoops } from './measure-loops.ts'
import { measureMarks } from './measure-marks.ts'
import { measureRequests } from './measure-requests.ts'
import { measureRounds } from './measure-rounds.ts'
import { measureShift } from './measure-shift.ts'
import { measureStart } from './measure-start.ts'
import { type BenchPart, readBenchOptions } from './options.ts'
import { type Table, tableToMarkdown } from './table.ts'

const measure: Record<BenchPart, () => Promise<Table[]>> = {
  start: async () => [await measureStart()],
  shift: async () => [await measureShift()],
  marks: async () => [await measureMarks()],
  judge: async () => measureJudge(),
  requests: measureRequests,
  library: async () => [measureLibrary()],
  rounds: measureRounds,
  loops: measureLoops,
}

const options = readBenchOptions(process.argv.slice(2))
if (options.kind === 'say') {
  console.log(options.text)
  process.exit(options.ok ? 0 : 1)
}
const head = `# Measurements\n\nTaken with \`npm run bench\` on ${nameMachine()}. Medians and p99; a value over its bar says OVER.\n`
console.log(head)
const texts = [head]
for (const name of options.parts) {
  for (const table of await measure[name]()) {
    const text = tableToMarkdown(table)
    console.log(text)
    texts.push(text)
  }
}
if (options.write) writeFileSync('docs/measurements.md', texts.join('\n'))
