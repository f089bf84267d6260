import { spawnSync } from 'node:child_process'
import { bundleForNode } from './build.mjs'
import { ensureDependencies } from './ensure-dependencies.mjs'
import { root } from './root.mjs'

/** Bundles a TypeScript entry into .cache/ and runs it with the arguments of this process. */
export const runBundled = async (entry, name, env = {}) => {
  ensureDependencies()
  const bundle = await bundleForNode(entry, '.cache', name)
  const { status } = spawnSync(process.execPath, [bundle, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  process.exitCode = status ?? 1
}
