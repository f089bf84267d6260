// `npm run screenshots`: renews docs/screenshots from the example stories.
import { buildWhenStale } from './build-when-stale.mjs'
import { ensureDependencies } from './ensure-dependencies.mjs'
import { ensureChromium } from './find-chromium.mjs'
import { runBundled } from './run-bundled.mjs'

ensureDependencies()
const chromium = await ensureChromium()
if (!buildWhenStale()) process.exit(1)
await runBundled('e2e/screenshots.ts', 'screenshots', chromium ? { CHROMIUM_PATH: chromium } : {})
