import { type BrowserContext, chromium } from '@playwright/test'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromiumOptions } from '../e2e/chromium.ts'
import { findFreePort, startServer } from '../e2e/server.ts'
import { backUp } from '../src/store/backup.ts'
import { databaseFile, openDatabase } from '../src/store/open-database.ts'
import { fillBank } from './fill-bank.ts'
import { median, p99 } from './quantiles.ts'
import { readResidentMb } from './resident-memory.ts'
import { againstBar, type Table } from './table.ts'

const starts = 15

interface Load {
  servingMs: number
  headingMs: number
  scriptKb: number
  residentMb: number
}

/** The address that the program prints when it serves. */
function waitForAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = ''
    // Kept on to the end: a program whose output nobody takes ends.
    child.stdout?.on('data', (part: Buffer) => {
      output += String(part)
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0]
      if (address !== undefined) resolve(address)
    })
    child.on('exit', (code) => reject(new Error(`The server ended with ${code}:\n${output}`)))
  })
}

/** Starts the program, opens its address in a tab that stands ready, and ends it when the page is there. */
async function startOnce(browser: BrowserContext, home: string, port: number): Promise<Load> {
  const page = await browser.newPage()
  const started = performance.now()
  const child = spawn(
    process.execPath,
    ['scripts/start.mjs', '--port', String(port), '--no-open'],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, THIRD_LEVEL_HOME: home } },
  )
  try {
    const origin = await waitForAddress(child)
    const servingMs = performance.now() - started
    const sizes: Promise<number>[] = []
    page.on('requestfinished', (request) => {
      if (request.resourceType() === 'script')
        sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
    })
    await page.goto(origin, { waitUntil: 'commit' })
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    const headingMs = performance.now() - started
    await page.waitForLoadState('networkidle')
    const scriptBytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
    const residentMb = readResidentMb(child.pid ?? 0)
    await page.close()
    return { servingMs, headingMs, scriptKb: scriptBytes / 1000, residentMb }
  } finally {
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
}

/** A data folder with five active stories, as the first start leaves it. */
async function makeHome(): Promise<string> {
  const server = await startServer()
  await fillBank(server.origin)
  const home = await mkdtemp(join(tmpdir(), 'third-level-bench-'))
  const opened = await openDatabase({ dataFolder: server.dataFolder })
  if (opened.kind === 'damaged') throw new Error(opened.detail)
  await backUp(opened.database, databaseFile(home))
  await opened.database.close()
  await server.stop()
  return home
}

/**
 * Second and later starts of the built program with five active stories: from starting Node on scripts/start.mjs to
 * the heading of the first page, in a tab of a browser that runs already and holds the files of an earlier start.
 */
export async function measureStart(): Promise<Table> {
  const home = await makeHome()
  const port = await findFreePort()
  const browser = await chromium.launch(chromiumOptions)
  const loads: Load[] = []
  let first: Load
  try {
    const context = await browser.newContext()
    first = await startOnce(context, home, port)
    for (let run = 0; run < starts; run++) loads.push(await startOnce(context, home, port))
  } finally {
    await browser.close()
    await rm(home, { recursive: true, force: true })
  }
  const row = (name: string, pick: (load: Load) => number, unit: string, bar?: number) => {
    const samples = loads.map(pick)
    const middle = median(samples)
    return [
      name,
      bar === undefined ? `${middle.toFixed(0)} ${unit}` : againstBar(middle, bar, unit, 0),
      `${p99(samples).toFixed(0)} ${unit}`,
      bar === undefined ? '' : `${bar} ${unit}`,
    ]
  }
  return {
    title: 'Start and first page',
    note: `${starts} starts through scripts/start.mjs with five active stories, each opened in a tab that stands ready, of a browser that runs already and has the files of an earlier start; the last row in one that has none. Script as transferred, everything the first page pulls.`,
    heads: ['measured', 'median', 'p99', 'bar'],
    rows: [
      row('start to serving', (load) => load.servingMs, 'ms'),
      row('start to first page shown', (load) => load.headingMs, 'ms', 1000),
      row('server, resident', (load) => load.residentMb, 'MB', 150),
      ['script of the first page', againstBar(first.scriptKb, 250, 'kB', 0), '', '250 kB'],
      ['first page, browser without its files', `${first.headingMs.toFixed(0)} ms`, '', ''],
    ],
  }
}
