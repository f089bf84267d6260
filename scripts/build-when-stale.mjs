import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { isFresh } from './freshness.mjs'
import { root } from './root.mjs'

/**
 * Builds when the sources are not those that dist/ was built from; false when the build failed. The
 * build is a process of its own, so that the bundler's memory is given back before a server starts.
 */
export const buildWhenStale = () => {
  if (isFresh()) return true
  console.log('Building Third Level; this happens once after each change.')
  const { status } = spawnSync(process.execPath, [join(root, 'scripts', 'build.mjs')], {
    cwd: root,
    stdio: 'inherit',
  })
  return status === 0
}
