import { parseArgs } from 'node:util'

/** What can be measured, in the order in which it is. */
export const benchParts = {
  start: 'first and later starts, up to the page that can be used',
  shift: 'what moves on a page after it is shown',
  marks: 'from a sentence as it is typed to its first mark',
  judge: 'the judge and the ledger over many answers, beside other prose checkers',
  requests: 'requests through the HTTP API with 1,000 to 100,000 answers kept',
  library: 'the search of the library as one types',
  rounds: 'rounds, one and 200 at once',
  loops: 'packets, the plan for a day and calendar files',
} as const

export type BenchPart = keyof typeof benchParts

/** `parts` in the order asked for; `write` only with all of them. */
export type BenchOptions =
  { kind: 'run'; parts: BenchPart[]; write: boolean } | { kind: 'say'; text: string; ok: boolean }

const allParts = Object.keys(benchParts) as BenchPart[]

/** The options of one run; anything else is answered with the help. */
export function readBenchOptions(args: readonly string[]): BenchOptions {
  const { values, tokens, positionals } = parseArgs({
    args: [...args],
    options: { only: { type: 'string' }, write: { type: 'boolean' } },
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const names = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []))
  if (names.includes('help') || names.includes('h')) return { kind: 'say', text: help, ok: true }
  const stray = names.find((name) => name !== 'only' && name !== 'write')
  if (stray !== undefined) return refuse(`No option --${stray}.`)
  if (positionals.length > 0) return refuse(`Nothing is read from “${positionals.join(' ')}”.`)
  if (!names.includes('only')) return { kind: 'run', parts: allParts, write: values.write === true }
  if (values.write !== undefined)
    return refuse('--write renews the whole file, so it measures everything: leave --only out.')
  if (typeof values.only !== 'string') return refuse('--only needs the parts to measure.')
  const asked = values.only.split(',').map((name) => name.trim())
  const unknown = asked.find((name) => !isPart(name))
  if (unknown !== undefined) return refuse(`No part “${unknown}”.`)
  return { kind: 'run', parts: asked.filter(isPart), write: false }
}

const isPart = (name: string): name is BenchPart => name in benchParts

const refuse = (why: string): BenchOptions => ({
  kind: 'say',
  text: `${why}\n\n${help}`,
  ok: false,
})

const widest = Math.max(...allParts.map((name) => name.length))

const help = [
  'npm run bench: measures the built program, and prints tables.',
  '',
  'npm run bench -- OPTION',
  '  --only PART,…  measures these parts alone',
  '  --write        measures everything, and renews docs/measurements.md',
  '  --help         prints this',
  '',
  'Parts:',
  ...allParts.map((name) => `  ${name.padEnd(widest)}  ${benchParts[name]}`),
].join('\n')
