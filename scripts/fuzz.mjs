// `npm run fuzz`: every property from other seeds and with more runs than `npm test` draws;
// `-- --seeds 5 --runs 2000 src/core/ledger` says how many. A failing seed is printed: run it again by
// `PROPERTY_SEED=… npx vitest run FILE`.
import { execFileSync, spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import { packageBin } from './package-bin.mjs'
import { root } from './root.mjs'

const { values, positionals } = parseArgs({
  options: { seeds: { type: 'string', default: '3' }, runs: { type: 'string', default: '500' } },
  allowPositionals: true,
})
const files = execFileSync('git', ['grep', '-l', 'test/properties.ts', '--', '*.test.ts'], {
  cwd: root,
  encoding: 'utf8',
})
  .trim()
  .split('\n')
  .filter((file) => positionals.length === 0 || positionals.some((part) => file.includes(part)))

let failed = 0
for (let drawn = 0; drawn < Number(values.seeds); drawn += 1) {
  const seed = String(randomInt(2 ** 31))
  console.log(`Seed ${seed}, ${values.runs} runs where a property does not set its own`)
  const { status } = spawnSync(
    process.execPath,
    [packageBin('vitest'), 'run', '--reporter=dot', '--testTimeout=600000', ...files],
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
