/**
 * The table of ARCHITECTURE.md as data: which folder may import which, and which packages.
 * `layers` names other folders; `types` may be imported as types only; `packages` is an allow-list
 * where it is an array, and everything but `refused` where it is `'any'`.
 */
export const layers = {
  core: { imports: [], packages: ['zod', 'yaml'], builtins: false },
  store: { imports: ['core'], packages: ['kysely', 'zod', 'uuid'], builtins: true },
  app: {
    imports: ['store', 'core'],
    packages: ['zod', 'uuid', 'env-paths', 'pino'],
    builtins: true,
  },
  server: {
    imports: ['app', 'core'],
    packages: ['zod', 'hono', '@hono/node-server', 'pino'],
    builtins: true,
  },
  cli: {
    imports: ['server', 'app', 'core'],
    packages: ['commander', 'open', 'zod'],
    builtins: true,
  },
  web: {
    imports: ['core'],
    packages: [
      'react',
      'react-dom',
      'diff',
      'uqr',
      'zod',
      '@mantine/core',
      '@mantine/hooks',
      '@tanstack/react-query',
      '@tanstack/react-router',
      '@fontsource-variable/inter',
      '@fontsource-variable/source-serif-4',
    ],
    builtins: false,
  },
}

/** Packages and layers that a single place may import besides its layer's own. */
export const exceptions = [
  { place: 'src/core/text/', packages: ['wink-eng-lite-web-model'] },
  { place: 'src/core/guide/', packages: ['minisearch', 'stemmer'] },
  { place: 'src/core/answer/', packages: ['stemmer'] },
  { place: 'src/core/schedule/', packages: ['ts-fsrs'] },
  { place: 'src/store/sqlite-dialect.ts', packages: ['libsql'] },
  { place: 'src/store/postgres-dialect.ts', packages: ['pg'] },
  { place: 'src/web/api.ts', packages: ['hono'], types: ['server'] },
]

/** What a test beside its subject may import besides: the tools, Node, and the factories of test/. */
export const testPackages = ['vitest', 'react', '@testing-library/react', 'wink-nlp']
