import { readOptions } from '../scripts/read-options.mjs'

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

const isPart = (name: string): name is BenchPart => Object.hasOwn(benchParts, name)

/** The options of one run, or what is to be said instead of it. */
export function readBenchOptions(args: readonly string[]): BenchOptions {
  const read = readOptions(
    {
      command: 'bench',
      says: 'measures the built program, and prints tables.',
      options: {
        only: { value: 'PART,…', says: 'measures these parts alone', among: benchParts },
        write: { says: 'measures everything, and renews docs/measurements.md' },
      },
      together: ({ only, write }) =>
        only !== undefined && write !== undefined
          ? '--write renews the whole file, so it measures everything: leave --only out.'
          : null,
    },
    args,
  )
  if (read.kind === 'say') return read
  const { only, write } = read.values
  const names = typeof only === 'string' ? only.split(',') : Object.keys(benchParts)
  return { kind: 'run', parts: names.filter(isPart), write: write === true }
}
