// `npm run screenshots`: renews docs/screenshots from the example stories.
import { buildWhenStale } from './build-when-stale.mjs'
import { ensureDependencies } from './ensure-dependencies.mjs'
import { ensureChromium } from './find-chromium.mjs'
import { takeOptions } from './read-options.mjs'
import { runBundled } from './run-bundled.mjs'

takeOptions({
  command: 'screenshots',
  says: 'every page as a picture into .cache/screenshots; those of the README into docs/screenshots.',
  rest: { name: 'NAME…', says: 'these alone: bank, story, drill, rooms, …' },
})
ensureDependencies()
const chromium = await ensureChromium()
if (!buildWhenStale()) process.exit(1)
await runBundled('e2e/screenshots.ts', 'screenshots', chromium ? { CHROMIUM_PATH: chromium } : {})
