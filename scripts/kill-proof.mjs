// `node scripts/kill-proof.mjs [--rounds 50]`: kills writing programs at random and counts what was lost.
import { runBundled } from './run-bundled.mjs'

await runBundled('bench/kill-proof/main.ts', 'kill-proof')
