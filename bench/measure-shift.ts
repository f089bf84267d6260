import { chromium, type Page } from '@playwright/test'
import { chromiumOptions } from '../e2e/chromium.ts'
import { startServer } from '../e2e/server.ts'
import { fillBank } from './fill-bank.ts'
import { againstBar, type Table } from './table.ts'

const paths = [
  '/',
  '/draw',
  '/bank',
  '/cards',
  '/rounds',
  '/loops',
  '/library',
  '/library/project-that-failed',
  '/import',
  '/progress',
  '/settings',
  '/print',
]
const widths = [1280, 390]
const settleMs = 1500

/** Chromium's own sum of what moved without the person's doing (the CLS score), from navigation on. */
async function readShift(page: Page, url: string): Promise<number> {
  await page.goto(url)
  await page.waitForTimeout(settleMs)
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(
            list
              .getEntries()
              .map(
                (entry) => entry as PerformanceEntry & { value: number; hadRecentInput: boolean },
              )
              .filter(({ hadRecentInput }) => !hadRecentInput)
              .reduce((sum, { value }) => sum + value, 0),
          ),
        ).observe({ type: 'layout-shift', buffered: true })
        // Where nothing moved the observer is never called.
        setTimeout(() => resolve(0), 200)
      }),
  )
}

/** Layout shift of every page after load, with an empty data folder and with five active stories. */
export async function measureShift(): Promise<Table> {
  const server = await startServer()
  const browser = await chromium.launch(chromiumOptions)
  const rows = paths.map((path) => [path])
  try {
    for (const full of [false, true]) {
      if (full) await fillBank(server.origin)
      for (const width of widths) {
        const page = await browser.newPage({ viewport: { width, height: 800 } })
        for (const row of rows)
          row.push(againstBar(await readShift(page, server.origin + (row[0] ?? '')), 0, '', 4))
        await page.close()
      }
    }
  } finally {
    await browser.close()
    await server.stop()
  }
  return {
    title: 'Layout shift after load',
    note: `Chromium's layout-shift score over ${settleMs / 1000} s after navigation, by width; bar 0.`,
    heads: [
      'page',
      ...widths.map((width) => `empty ${width}`),
      ...widths.map((width) => `full ${width}`),
    ],
    rows,
  }
}
