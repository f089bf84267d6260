import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

const inputs = [
  'src',
  'package-lock.json',
  'package.json',
  'vite.config.ts',
  'vite.partner.config.ts',
  'scripts/build.mjs',
  'scripts/compact-lexicon.mjs',
]
const stamp = join(root, 'dist', '.stamp')

function* listFiles(path) {
  const stats = statSync(join(root, path), { throwIfNoEntry: false })
  if (stats === undefined) return
  if (!stats.isDirectory()) {
    if (!path.includes('.test.')) yield `${path} ${stats.size} ${stats.mtimeMs}`
    return
  }
  for (const name of readdirSync(join(root, path)).sort()) yield* listFiles(`${path}/${name}`)
}

/** A digest of names, sizes and times of everything that a build reads: some milliseconds. */
export const takeFingerprint = () => {
  const hash = createHash('sha256')
  for (const input of inputs) for (const line of listFiles(input)) hash.update(`${line}\n`)
  return hash.digest('hex')
}

/** True when dist/ was built from the sources as they are. */
export const isFresh = () => {
  try {
    return readFileSync(stamp, 'utf8') === takeFingerprint()
  } catch {
    return false
  }
}

/** Notes what dist/ was built from; take the fingerprint before building, so that a change meanwhile counts. */
export const markBuilt = (fingerprint) => {
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(stamp, fingerprint)
}
