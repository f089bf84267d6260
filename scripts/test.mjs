// `npm test`: installs what is missing, runs every check, and closes with one line of counts.
// `npm test -- --only vitest` (or several, comma between) runs these steps alone.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { buildWhenStale } from './build-when-stale.mjs'
import { ensureDependencies } from './ensure-dependencies.mjs'
import { failuresOfPlaywright, failuresOfVitest } from './failures.mjs'
import { ensureChromium } from './find-chromium.mjs'
import { ensurePostgres } from './find-postgres.mjs'
import { packageBin } from './package-bin.mjs'
import { takeOptions } from './read-options.mjs'
import { root } from './root.mjs'

const reports = join(root, '.cache', 'reports')
const inCi = process.env.CI === 'true'

/** Runs a command of a dependency (or a script of ours), its output kept for when it fails. */
const run = (script, args, env = {}) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    })
    let output = ''
    child.stdout.on('data', (data) => (output += data))
    child.stderr.on('data', (data) => (output += data))
    child.on('error', (error) => resolve({ passed: false, output: String(error) }))
    child.on('close', (status) => resolve({ passed: status === 0, output }))
  })

const readReport = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

/**
 * The runner's result with the counts of its report, its failures told before its output: a log
 * that is cut shows them. A failure that no test stands for (a crash) counts as one.
 */
const countTests = ({ passed, output }, counts, failures) => {
  const told = [...failures, output].join('\n')
  if (counts === null) return { passed: 0, failed: 1, skipped: 0, output: told }
  const failed = passed ? counts.failed : Math.max(counts.failed, 1)
  return { ...counts, failed, output: told }
}

const whole = ({ passed, output }) => ({
  passed: passed ? 1 : 0,
  failed: passed ? 0 : 1,
  skipped: 0,
  output,
})

const tool = async (name, args, command = name) => whole(await run(packageBin(name, command), args))

const runVitest = async () => {
  const folder = process.env.TEST_DATABASE_URL ? '' : ensurePostgres()
  if (folder === null)
    console.log('PostgreSQL: not found, and not to be had here; its store tests are skipped.')
  const path = join(reports, 'vitest.json')
  const result = await run(
    packageBin('vitest'),
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${path}`],
    folder ? { PATH: `${folder}${delimiter}${process.env.PATH}` } : {},
  )
  const report = readReport(path)
  return countTests(
    result,
    report && {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    },
    failuresOfVitest(report),
  )
}

const runBrowser = async () => {
  const chromium = await ensureChromium()
  if (chromium === null)
    return { passed: 0, failed: 1, skipped: 0, output: 'No Chromium: set CHROMIUM_PATH to one.' }
  if (!buildWhenStale())
    return { passed: 0, failed: 1, skipped: 0, output: 'The build failed; see above.' }
  const path = join(reports, 'playwright.json')
  const result = await run(packageBin('@playwright/test', 'playwright'), ['test'], {
    CHROMIUM_PATH: chromium,
    PLAYWRIGHT_JSON_OUTPUT_FILE: path,
  })
  const report = readReport(path)
  const stats = report?.stats
  // Told, so that a second try hides nothing: such a test has a race in it, or the program has.
  if (stats?.flaky > 0) {
    console.log(`At the second try only: ${stats.flaky} of the browser tests.`)
    console.log(failuresOfPlaywright(report, 'flaky').join('\n'))
  }
  return countTests(
    result,
    stats
      ? { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped }
      : null,
    failuresOfPlaywright(report, 'unexpected'),
  )
}

const steps = {
  format: () => tool('prettier', ['--check', '--log-level', 'warn', '.']),
  lint: () => tool('oxlint', ['--deny-warnings']),
  walls: async () => whole(await run(join(root, 'scripts', 'walls', 'check.mjs'), [])),
  types: () => tool('typescript', ['--noEmit'], 'tsc'),
  unused: () => tool('knip', ['--no-progress']),
  vitest: runVitest,
  browser: runBrowser,
}

const { values } = takeOptions({
  command: 'test',
  says: 'every check, and one line of counts at the end.',
  options: {
    only: {
      value: 'STEP,…',
      says: `these steps alone: ${Object.keys(steps).join(', ')}`,
      accept: (named) => {
        const unknown = named.split(',').filter((name) => !Object.hasOwn(steps, name))
        return unknown.length === 0 ? null : `No step ${unknown.join(', ')}.`
      },
    },
  },
})
const names = values.only === undefined ? Object.keys(steps) : values.only.split(',')

ensureDependencies()
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })
const total = { passed: 0, failed: 0, skipped: 0 }
for (const name of names) {
  const started = performance.now()
  const result = await steps[name]()
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const { passed, failed, skipped } = result
  console.log(
    `${failed > 0 ? 'FAILED' : 'passed'}  ${name.padEnd(8)} ${seconds.padStart(6)} s` +
      (passed + failed + skipped > 1
        ? `  ${passed} passed, ${failed} failed, ${skipped} skipped`
        : ''),
  )
  if (failed > 0) console.log(result.output.trimEnd())
  for (const key of Object.keys(total)) total[key] += result[key]
}

if (inCi && total.skipped > 0) console.log('A skipped test fails the run where CI=true.')
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
if (total.failed > 0 || (inCi && total.skipped > 0)) process.exitCode = 1
