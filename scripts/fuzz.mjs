// `npm run fuzz`: every property from other seeds and with more runs than `npm test` draws;
// `-- --seeds 5 --runs 2000 src/core/ledger` says how many. A failing seed is printed: run it again by
// `PROPERTY_SEED=… npx vitest run FILE`.
import { execFileSync, spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { packageBin } from './package-bin.mjs'
import { takeOptions } from './read-options.mjs'
import { root } from './root.mjs'

const number = (name) => (value) =>
  /^[1-9]\d*$/.test(value) ? null : `--${name} takes a whole number from 1, not “${value}”.`

const files = () =>
  execFileSync('git', ['grep', '-l', 'test/properties.ts', '--', '*.test.ts'], {
    cwd: root,
    encoding: 'utf8',
  })
    .trim()
    .split('\n')

const { values, rest } = takeOptions({
  command: 'fuzz',
  says: 'runs every property from other seeds, and with more runs than `npm test`.',
  options: {
    seeds: { value: 'N', preset: '3', says: 'from so many seeds (3)', accept: number('seeds') },
    runs: { value: 'N', preset: '500', says: 'so many runs each (500)', accept: number('runs') },
  },
  rest: {
    name: 'PATH…',
    says: 'only test files whose path contains one of these',
    accept: (part) =>
      files().some((file) => file.includes(part)) ? null : `No property stands in “${part}”.`,
  },
})
const chosen = files().filter(
  (file) => rest.length === 0 || rest.some((part) => file.includes(part)),
)

let failed = 0
for (let drawn = 0; drawn < Number(values.seeds); drawn += 1) {
  const seed = String(randomInt(2 ** 31))
  console.log(`Seed ${seed}, ${values.runs} runs where a property does not set its own`)
  const { status } = spawnSync(
    process.execPath,
    [packageBin('vitest'), 'run', '--reporter=dot', '--testTimeout=600000', ...chosen],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, PROPERTY_SEED: seed, PROPERTY_RUNS: values.runs },
    },
  )
  if (status !== 0) failed += 1
}
console.log(`${failed} of ${values.seeds} seeds failed`)
process.exitCode = failed === 0 ? 0 : 1
