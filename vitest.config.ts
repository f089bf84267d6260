import { defineConfig } from 'vitest/config'

// A test that counts days counts them in one zone, wherever it runs; zones are named where they matter.
process.env.TZ = 'UTC'

export default defineConfig({
  test: {
    pool: 'threads',
    maxWorkers: 2,
    restoreMocks: true,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'src/{core,web,cli}/**/*.test.{ts,tsx}',
            'eval/**/*.test.ts',
            'bench/**/*.test.ts',
            'scripts/**/*.test.mjs',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'store',
          include: ['src/store/**/*.test.ts'],
          globalSetup: ['test/postgres-setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'api',
          include: ['src/{app,server}/**/*.test.ts'],
          globalSetup: ['test/postgres-setup.ts'],
        },
      },
    ],
  },
})
