import { defineConfig } from '@playwright/test'
import { chromiumOptions } from './e2e/chromium.ts'
import { zoneOfTheMorning } from './e2e/zone.ts'

// Chosen once; the workers, which read this file again, inherit it.
process.env.E2E_ZONE ??= zoneOfTheMorning(Date.now())
process.env.TZ = process.env.E2E_ZONE

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env.CI === 'true',
  // A busy machine loses a race now and then; scripts/test.mjs says how many tests needed it.
  retries: process.env.CI === 'true' ? 1 : 0,
  // Far over what any test needs (the longest takes a minute on a busy machine): a slow machine is no failure of the program.
  timeout: 150_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json']],
  use: {
    trace: { mode: 'retain-on-failure', screenshots: false, sources: false },
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: process.env.E2E_ZONE,
    launchOptions: chromiumOptions,
  },
})
