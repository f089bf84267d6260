// `npm run eval`: the judge against rated answers, as a table.
import { runBundled } from './run-bundled.mjs'

await runBundled('eval/main.ts', 'eval')
