import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isLaidDown } from './lockfile.mjs'
import { root } from './root.mjs'

const oldestNode = [20, 19]

const checkNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return
  console.error(
    `Third Level needs Node ${oldestNode.join('.')} or later; this is ${process.versions.node}.`,
  )
  process.exit(1)
}

const readPackages = (path) => {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8')).packages
  } catch {
    return null
  }
}

const isInstalled = () => {
  const locked = readPackages('package-lock.json')
  const laid = readPackages('node_modules/.package-lock.json')
  return locked !== null && laid !== null && isLaidDown(locked, laid)
}

/** Runs npm with what runs this script where it can, so that Windows needs no shell. */
const runNpm = (args) => {
  const npm = process.env.npm_execpath
  const result = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  return result.status === 0
}

/** Checks Node, and installs the locked dependencies when they are missing or not the locked ones. */
export const ensureDependencies = () => {
  checkNode()
  if (isInstalled()) return
  console.log('Installing dependencies (npm ci); this happens once.')
  if (runNpm(['ci', '--no-audit', '--no-fund'])) return
  console.error('npm ci failed; what it says above is why. Nothing was started.')
  process.exit(1)
}
