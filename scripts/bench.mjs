// `npm run bench`: measures the built program and prints tables; `-- --write` renews docs/measurements.md,
// `-- --only start,shift,marks,requests,judge` measures some of it.
import { delimiter } from 'node:path'
import { buildWhenStale } from './build-when-stale.mjs'
import { ensureDependencies } from './ensure-dependencies.mjs'
import { ensureChromium } from './find-chromium.mjs'
import { ensurePostgres } from './find-postgres.mjs'
import { runBundled } from './run-bundled.mjs'

ensureDependencies()
const chromium = await ensureChromium()
const postgres = ensurePostgres()
if (!buildWhenStale()) process.exit(1)
await runBundled('bench/main.ts', 'bench', {
  ...(chromium ? { CHROMIUM_PATH: chromium } : {}),
  ...(postgres ? { PATH: `${postgres}${delimiter}${process.env.PATH}` } : {}),
})
