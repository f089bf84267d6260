import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { compactLexicon } from './compact-lexicon.mjs'
import { compactPatterns } from './compact-patterns.mjs'
import { ensureDependencies } from './ensure-dependencies.mjs'
import { markBuilt, takeFingerprint } from './freshness.mjs'
import { oneByteSource } from './one-byte-source.mjs'
import { takeOptions } from './read-options.mjs'
import { root } from './root.mjs'

const compressible = /\.(html|js|css|svg|json|webmanifest)$/

/** Lays a .br and a .gz beside every text file of a folder, for the server to send as they are. */
const precompress = async (folder) => {
  const names = readdirSync(folder, { recursive: true }).filter((name) => compressible.test(name))
  await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name)
      const text = readFileSync(path)
      const brotli = await promisify(brotliCompress)(text, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 10 },
      })
      writeFileSync(`${path}.br`, brotli)
      writeFileSync(`${path}.gz`, await promisify(gzip)(text, { level: 9 }))
    }),
  )
}

/** Builds pages as their configuration says, into a folder of dist. */
const buildPages = async (config, folder) => {
  const { build } = await import('vite')
  await build({ configFile: join(root, config), logLevel: 'warn' })
  await precompress(join(root, 'dist', folder))
}

/**
 * Packages of many small files, whose looking up is half of a start; the rest stay imports, native and CommonJS
 * ones in particular.
 */
const bundled = ['kysely', 'hono', '@hono/node-server', 'zod', 'commander', 'uuid', 'yaml']

/**
 * Bundles one TypeScript entry for Node; other packages stay imports. `entry` and `folder` are relative to
 * the repository. Returns the path of the bundle. Chunks lie beside it, so that a path relative to
 * `import.meta.url` means the same from each.
 */
export const bundleForNode = async (entry, folder, name) => {
  const { build } = await import('vite')
  const out = join(root, folder)
  mkdirSync(out, { recursive: true })
  for (const file of readdirSync(out))
    if (file === `${name}.js` || file.startsWith(`${name}-`)) rmSync(join(out, file))
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    plugins: [compactLexicon(out, name), await compactPatterns(), oneByteSource],
    ssr: { noExternal: bundled },
    build: {
      ssr: true,
      outDir: out,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        checks: { bundlerTimings: false },
        input: { [name]: join(root, entry) },
        output: {
          // Node reads every byte at every start.
          comments: { legal: true, annotation: false, jsdoc: false },
          entryFileNames: '[name].js',
          chunkFileNames: `${name}-[name]-[hash].js`,
          assetFileNames: `${name}-[name]-[hash][extname]`,
        },
      },
    },
  })
  return join(out, `${name}.js`)
}

const parts = {
  web: () => buildPages('vite.config.ts', 'web'),
  partner: () => buildPages('vite.partner.config.ts', 'partner'),
  cli: () => bundleForNode('src/cli/main.ts', 'dist', 'cli'),
}

/** Builds everything that runs: the web app, and the command line with its server. */
const buildAll = async () => {
  const fingerprint = takeFingerprint()
  const started = performance.now()
  await Promise.all(Object.values(parts).map((build) => build()))
  markBuilt(fingerprint)
  console.log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`)
}

// `npm run build`, or one part of it: `npm run build -- web`.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { rest } = takeOptions({
    command: 'build',
    says: 'builds everything that runs.',
    rest: {
      name: 'PART…',
      says: `these parts alone: ${Object.keys(parts).join(', ')}`,
      accept: (part) => (Object.hasOwn(parts, part) ? null : `No part “${part}”.`),
    },
  })
  ensureDependencies()
  try {
    await (rest.length === 0 ? buildAll() : Promise.all(rest.map((part) => parts[part]())))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
