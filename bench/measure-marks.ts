import { chromium, type Page } from '@playwright/test'
import { chromiumOptions } from '../e2e/chromium.ts'
import { startServer } from '../e2e/server.ts'
import type { BankView } from '../src/app/views.ts'
import { fillBank } from './fill-bank.ts'
import { median, p99 } from './quantiles.ts'
import { requestJson } from './request.ts'
import { againstBar, type Table } from './table.ts'

const bar = 200
const patienceMs = 10_000

/** Typed in this order at the end of each telling; the judge hears something in every one. */
const sentences = [
  'I told Vos on the Tuesday that I would not sign it.',
  'Marta Lindgren refused at first, because the audit was in May.',
  'At two in the morning I turned the pumps off by hand.',
  'I chose the paper list over the app, because the phones had no signal there.',
  'Complaints fell from forty a week to three.',
  'Since then I ring the ward before I change a line.',
  'I rang the plant manager myself and read her the numbers.',
  'On 3 June the second run failed with eleven hours left.',
  'Okoro changed his mind when he had seen the queue at the gate.',
  'I gave the keys to Ines in September, with a page on each of the four alarms.',
]

/** From the input of a sentence to the sight of its first mark, in milliseconds. */
async function timeMark(page: Page, sentence: string): Promise<number> {
  const field = page.getByLabel('As you tell it')
  await field.press('Control+End')
  const before = (await field.inputValue()).length
  await page.evaluate(
    ({ before, patienceMs }) => {
      const seen = new Promise<number>((resolve, reject) => {
        let typedAt = 0
        addEventListener('input', () => (typedAt = performance.now()), { capture: true })
        const observer = new MutationObserver(() => {
          const marks = [...document.querySelectorAll<HTMLElement>('#telling [data-start]')]
          if (!marks.some(({ dataset }) => Number(dataset['start']) >= before)) return
          observer.disconnect()
          requestAnimationFrame(() => resolve(performance.now() - typedAt))
        })
        observer.observe(document.body, { subtree: true, childList: true, attributes: true })
        setTimeout(() => reject(new Error('Nothing was marked')), patienceMs)
      })
      seen.catch(() => undefined)
      Object.assign(globalThis, { markSeen: seen })
    },
    { before, patienceMs },
  )
  // On a line of its own: a transcript without stops would run on into it.
  await page.keyboard.insertText(`\n${sentence}`)
  return page.evaluate(() => (globalThis as unknown as { markSeen: Promise<number> }).markSeen)
}

/** How long after a pause in typing the words are marked on the story page. */
export async function measureMarks(): Promise<Table> {
  const server = await startServer()
  const browser = await chromium.launch(chromiumOptions)
  const took: number[] = []
  try {
    await fillBank(server.origin)
    const { stories } = (await requestJson(server.origin, 'GET', '/api/bank')) as BankView
    const page = await browser.newPage()
    for (const { id } of stories) {
      await page.goto(`${server.origin}/stories/${id}`)
      // A sentence more seldom carries a rating; it is marked where everything is.
      await page
        .locator('#telling')
        .getByRole('button', { name: /^Show everything it found/ })
        .click()
      for (const sentence of sentences) took.push(await timeMark(page, sentence))
    }
  } finally {
    await browser.close()
    await server.stop()
  }
  return {
    title: 'Marks while one writes',
    note: `${took.length} sentences added at the end of five tellings of some 400 words, with everything shown that the judge found; from the input to the frame in which the first of its words are marked, with the pause that is waited for (100 ms).`,
    heads: ['measured', 'median', 'p99', 'bar'],
    rows: [
      [
        'input to mark',
        `${median(took).toFixed(0)} ms`,
        againstBar(p99(took), bar, 'ms', 0),
        `${bar} ms`,
      ],
    ],
  }
}
