import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

/** Every pattern of a syntax tree, with where it is written. */
function* patternsIn(node) {
  if (node === null || typeof node !== 'object') return
  if (node.regex !== undefined && node.type === 'Literal') yield node
  for (const value of Object.values(node)) yield* patternsIn(value)
}

/** The patterns of a TypeScript text in order of place, but for those over sets of characters. */
export const listPatterns = async (code) => {
  const { parseAst } = await import('vite')
  return [...patternsIn(parseAst(code, { lang: 'ts' }))]
    .map(({ regex, start, end }) => ({ ...regex, start, end }))
    .filter(({ flags }) => !flags.includes('v'))
    .sort((a, b) => a.start - b.start)
}

/** The text with its patterns written by `compact`. */
export const compactIn = async (code, compact) => {
  let made = ''
  let at = 0
  for (const { pattern, flags, start, end } of await listPatterns(code)) {
    made += `${code.slice(at, start)}/${compact(pattern)}/${flags}`
    at = end
  }
  return made + code.slice(at)
}

/** A module of the repository that imports nothing. Vite's own `runnerImport` would set NODE_ENV for every build after it. */
const importTypeScript = async (path) => {
  const { transformWithOxc } = await import('vite')
  const { code } = await transformWithOxc(readFileSync(join(root, path), 'utf8'), path)
  return import(`data:text/javascript,${encodeURIComponent(code)}`)
}

/** Writes the patterns of the core as `compactPattern` does: megabytes less of machine code as the program runs. */
export const compactPatterns = async () => {
  const { compactPattern } = await importTypeScript('src/core/text/compact-pattern.ts')
  return {
    name: 'compact-patterns',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/core\/.*\.ts$/ },
      handler: async (code) => ({ code: await compactIn(code, compactPattern), map: null }),
    },
  }
}
