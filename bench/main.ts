import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { nameMachine } from './machine.ts'
import { measureJudge } from './measure-judge.ts'
import { measureLibrary } from './measure-library.ts'
import { measureLoops } from './measure-loops.ts'
import { measureMarks } from './measure-marks.ts'
import { measureRequests } from './measure-requests.ts'
import { measureRounds } from './measure-rounds.ts'
import { measureShift } from './measure-shift.ts'
import { measureStart } from './measure-start.ts'
import { type Table, tableToMarkdown } from './table.ts'

const parts: Record<string, () => Promise<Table[]>> = {
  start: async () => [await measureStart()],
  shift: async () => [await measureShift()],
  marks: async () => [await measureMarks()],
  judge: async () => measureJudge(),
  requests: measureRequests,
  library: async () => [measureLibrary()],
  rounds: measureRounds,
  loops: measureLoops,
}

const { values } = parseArgs({
  options: { only: { type: 'string' }, write: { type: 'boolean', default: false } },
})
if (values.write && values.only !== undefined)
  throw new Error('--write renews the whole file, so it measures everything: leave --only out')
const names = values.only?.split(',') ?? Object.keys(parts)
const head = `# Measurements\n\nTaken with \`npm run bench\` on ${nameMachine()}. Medians and p99; a value over its bar says OVER.\n`
console.log(head)
const texts = [head]
for (const name of names) {
  const measure = parts[name]
  if (measure === undefined)
    throw new Error(`No part ${name}; the parts are ${Object.keys(parts).join(', ')}`)
  for (const table of await measure()) {
    const text = tableToMarkdown(table)
    console.log(text)
    texts.push(text)
  }
}
if (values.write) writeFileSync('docs/measurements.md', texts.join('\n'))
