import { readOptions } from '../scripts/read-options.mjs'

/** What can be asked of `npm run eval`, in the order of its help. */
const tasks = {
  write: 'prints the table, and renews docs/quality.md',
  fit: 'fits weights.json, wording-weights.json and word-order.json in src/core/judge anew',
  'fit-facets': 'fits facet-words.json in src/core/judge anew',
  'fit-ledger': 'fits side-weights.json and slot-weights.json in src/core/ledger/compare anew',
  'fit-parts': 'fits part-weights.json in src/core/answer anew',
  'fit-press': 'fits press-weights.json in src/core/judge/questions anew',
  'fit-wordings': 'fits wording-fit.json in src/core/judge/questions anew',
  'fit-debrief': 'fits concern-weights.json in src/core/loop/debrief anew',
  loops: 'prints the rows of debriefs and of what was asked alone, each miss with them',
} as const

export type EvalTask = keyof typeof tasks

/** `task` null: the table alone. `files`: what stood after the options. */
export type EvalOptions =
  | { kind: 'run'; task: EvalTask | null; files: string[] }
  | { kind: 'say'; text: string; ok: boolean }

const taskNames = Object.keys(tasks) as EvalTask[]

/** The options of one run, at most one task, or what is to be said instead of it. */
export function readEvalOptions(args: readonly string[]): EvalOptions {
  const read = readOptions(
    {
      command: 'eval',
      says: 'the judge, the ledger and the interviewer against rated files, as a table; five minutes.',
      options: Object.fromEntries(taskNames.map((name) => [name, { says: tasks[name] }])),
      rest: { name: 'FILE…', says: 'with --fit-debrief: without these files' },
      together: (values, files) => {
        if (taskNames.filter((name) => values[name]).length > 1) return 'One option at a time.'
        return files.length > 0 && !values['fit-debrief'] ? 'No files are read here.' : null
      },
    },
    args,
  )
  if (read.kind === 'say') return read
  return {
    kind: 'run',
    task: taskNames.find((name) => read.values[name]) ?? null,
    files: read.rest,
  }
}
