import { parseArgs } from 'node:util'

/** What can be asked of `npm run eval`, in the order of its help. */
const tasks = {
  write: 'prints the table, and renews docs/quality.md',
  fit: 'fits weights.json, wording-weights.json and word-order.json in src/core/judge anew',
  'fit-facets': 'fits facet-words.json in src/core/judge anew',
  'fit-ledger': 'fits side-weights.json and slot-weights.json in src/core/ledger/compare anew',
  'fit-parts': 'fits part-weights.json in src/core/answer anew',
  'fit-press': 'fits press-weights.json in src/core/judge/questions anew',
  'fit-debrief':
    'fits concern-weights.json in src/core/loop/debrief anew; FILE…: without these files',
  loops: 'prints the rows of debriefs and of what was asked alone, each miss with them',
} as const

export type EvalTask = keyof typeof tasks

/** `task` null: the table alone. `files`: what stood after the options. */
export type EvalOptions =
  | { kind: 'run'; task: EvalTask | null; files: string[] }
  | { kind: 'say'; text: string; ok: boolean }

const isTask = (name: string): name is EvalTask => name in tasks

/** The options of one run: at most one task. Anything else is answered with the help. */
export function readEvalOptions(args: readonly string[]): EvalOptions {
  const named = Object.keys(tasks).map((name) => [name, { type: 'boolean' as const }])
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: Object.fromEntries(named),
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const names = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []))
  if (names.includes('help') || names.includes('h')) return { kind: 'say', text: help, ok: true }
  const [task = null, ...others] = names
  const stray = names.find((name) => !isTask(name))
  if (stray !== undefined)
    return { kind: 'say', text: `No option --${stray}.\n\n${help}`, ok: false }
  if (others.length > 0) return { kind: 'say', text: `One option at a time.\n\n${help}`, ok: false }
  if (positionals.length > 0 && task !== 'fit-debrief')
    return { kind: 'say', text: `No files are read here.\n\n${help}`, ok: false }
  return { kind: 'run', task: task !== null && isTask(task) ? task : null, files: positionals }
}

const widest = Math.max(...Object.keys(tasks).map((name) => name.length))

const help = [
  'npm run eval: the judge, the ledger and the interviewer against rated files, as a table; five minutes.',
  '',
  'npm run eval -- OPTION',
  ...Object.entries(tasks).map(([name, says]) => `  --${name.padEnd(widest)}  ${says}`),
  `  --${'help'.padEnd(widest)}  prints this`,
].join('\n')
