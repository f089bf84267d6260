import { type Browser, chromium } from '@playwright/test'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromiumOptions } from '../e2e/chromium.ts'
import { findFreePort } from '../e2e/server.ts'
import { median, p99 } from './quantiles.ts'
import { readResidentMb } from './resident-memory.ts'
import { againstBar, type Table } from './table.ts'

const starts = 15

interface Load {
  firstByteMs: number
  headingMs: number
  scriptKb: number
  residentMb: number
}

async function waitForPage(origin: string, child: ChildProcess): Promise<void> {
  for (;;) {
    const answer = await fetch(origin).catch(() => null)
    if (answer?.ok) return
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

async function startOnce(browser: Browser, home: string): Promise<Load> {
  const port = await findFreePort()
  const origin = `http://127.0.0.1:${port}/`
  const started = performance.now()
  const child = spawn(
    process.execPath,
    ['scripts/start.mjs', '--port', String(port), '--no-open'],
    { stdio: 'ignore', env: { ...process.env, THIRD_LEVEL_HOME: home } },
  )
  try {
    await waitForPage(origin, child)
    const firstByteMs = performance.now() - started
    const page = await browser.newPage()
    const sizes: Promise<number>[] = []
    page.on('requestfinished', (request) => {
      if (request.resourceType() === 'script')
        sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
    })
    await page.goto(origin)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    const headingMs = performance.now() - started
    await page.waitForLoadState('networkidle')
    const scriptBytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
    const residentMb = readResidentMb(child.pid ?? 0)
    await page.close()
    return { firstByteMs, headingMs, scriptKb: scriptBytes / 1000, residentMb }
  } finally {
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
}

/** Warm starts of the built program through what `npm start` runs, each opened in a new Chromium page. */
export async function measureStart(): Promise<Table> {
  const home = await mkdtemp(join(tmpdir(), 'third-level-bench-'))
  const browser = await chromium.launch(chromiumOptions)
  const loads: Load[] = []
  try {
    // The first start makes the data folder, and is not a warm one.
    await startOnce(browser, home)
    for (let run = 0; run < starts; run++) loads.push(await startOnce(browser, home))
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
    note: `${starts} warm starts through scripts/start.mjs, each opened in a new page of Chromium; script as transferred, everything the first page pulls.`,
    heads: ['measured', 'median', 'p99', 'bar'],
    rows: [
      row('start to first byte', (load) => load.firstByteMs, 'ms'),
      row('start to first page shown', (load) => load.headingMs, 'ms', 1000),
      row('script of the first page', (load) => load.scriptKb, 'kB', 250),
      row('server, resident', (load) => load.residentMb, 'MB', 150),
    ],
  }
}
