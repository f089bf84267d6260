// `npm run bench`: measures the built program and prints tables; `-- --help` says what it takes.
import { delimiter } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundleForNode } from './build.mjs'
import { buildWhenStale } from './build-when-stale.mjs'
import { ensureDependencies } from './ensure-dependencies.mjs'
import { ensureChromium } from './find-chromium.mjs'
import { ensurePostgres } from './find-postgres.mjs'
import { runBundled } from './run-bundled.mjs'

ensureDependencies()
// Nothing is installed or built for options that measure nothing.
const read = await bundleForNode('bench/options.ts', '.cache', 'options-of-bench')
const { readBenchOptions } = await import(pathToFileURL(read).href)
const options = readBenchOptions(process.argv.slice(2))
if (options.kind === 'say') {
  console.log(options.text)
  process.exit(options.ok ? 0 : 1)
}
const chromium = await ensureChromium()
const postgres = ensurePostgres()
if (!buildWhenStale()) process.exit(1)
await runBundled('bench/main.ts', 'bench', {
  ...(chromium ? { CHROMIUM_PATH: chromium } : {}),
  ...(postgres ? { PATH: `${postgres}${delimiter}${process.env.PATH}` } : {}),
})
