// `npm start -- --port 5000 --no-open`: from a fresh clone to a served page.
import { join } from 'node:path'
import { ensureDependencies } from './ensure-dependencies.mjs'
import { buildWhenStale } from './build-when-stale.mjs'
import { root } from './root.mjs'

ensureDependencies()
if (!buildWhenStale()) process.exit(1)

const program = join(root, 'bin', 'third-level.js')
process.argv = [process.execPath, program, 'start', ...process.argv.slice(2)]
await import('../bin/third-level.js')
