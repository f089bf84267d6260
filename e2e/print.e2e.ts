import type { Page } from '@playwright/test'
import type { BankView, StoryView } from '../src/app/views.ts'
import { emptyStoryDocument } from '../src/core/story/empty-story.ts'
import { callApi } from './call-api.ts'
import { checkLooks } from './check-looks.ts'
import { expect, test } from './fixtures.ts'
import type { TestServer } from './server.ts'

/** Of paper, in CSS pixels (96 to the inch) and in points (72 to the inch), upright. */
const papers = [
  { name: 'A4', heightPx: (297 / 25.4) * 96, widthPt: 595, heightPt: 842 },
  { name: 'Letter', heightPx: 11 * 96, widthPt: 612, heightPt: 792 },
] as const

/** The four examples, and between them a story of which nothing but the headline is written. */
async function drillFive(server: TestServer): Promise<void> {
  const bank = await callApi<BankView>(server, 'POST', '/api/examples')
  const document = { ...emptyStoryDocument, headline: 'Moved the archive of four hospitals' }
  const { story } = await callApi<StoryView>(server, 'POST', '/api/stories', { document })
  const { activeIds, activeVersion } = bank
  const storyIds = [...activeIds.slice(0, 2), story.id, ...activeIds.slice(2)]
  await callApi(server, 'PUT', '/api/bank/active', { storyIds, activeVersion })
}

const pages = (page: Page) => page.getByRole('region', { name: /^Page \d+ of \d+, / })
const cards = (page: Page) => pages(page).getByRole('article')

/** The sizes of a PDF's pages in points, from its page dictionaries, which Chromium leaves uncompressed. */
function readPageSizes(pdf: Buffer): { width: number; height: number }[] {
  const boxes = pdf
    .toString('latin1')
    .matchAll(/\/Type \/Page\n[\s\S]*?\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)
  return [...boxes].map(([, width, height]) => ({ width: Number(width), height: Number(height) }))
}

test('five cards lie on paper in four parts, the lesson by choice', async ({ page, server }) => {
  await drillFive(server)
  await page.goto('/print')
  await expect(cards(page)).toHaveCount(5)
  const four = ['Disagreement', 'Near-failure', 'Stakeholder', 'Handoff']
  for (const card of await cards(page).all())
    await expect(card.getByRole('heading', { level: 3 })).toHaveText(four)

  const empty = cards(page).filter({ hasText: 'Moved the archive of four hospitals' })
  await expect(empty.getByText('Three empty lines to write on')).toHaveCount(4)
  await expect(empty.getByRole('paragraph')).toHaveCount(0)
  await checkLooks(page)

  await page.getByRole('radio', { name: 'Five, with the lesson' }).check()
  const five = ['Disagreement', 'Near-failure', 'Stakeholder', 'Lesson', 'Handoff']
  await expect(cards(page).first().getByRole('heading', { level: 3 })).toHaveText(five)
  await page.reload()
  await expect(page.getByRole('radio', { name: 'Five, with the lesson' })).toBeChecked()
  await expect(cards(page).last().getByRole('heading', { level: 3 })).toHaveText(five)
})

test('a lesson that is written and stays off the paper is named', async ({ page, server }) => {
  const facets = structuredClone(emptyStoryDocument.facets)
  facets.lesson.card = 'Since then I count the boxes twice.'
  const document = { ...emptyStoryDocument, headline: 'Moved the archive', facets }
  const { story } = await callApi<StoryView>(server, 'POST', '/api/stories', { document })
  const { activeVersion } = await callApi<BankView>(server, 'GET', '/api/bank')
  await callApi(server, 'PUT', '/api/bank/active', { storyIds: [story.id], activeVersion })
  await page.goto('/print')
  await expect(page.getByText('One lesson is written, and stays off the paper.')).toBeVisible()
  await expect(cards(page).getByText('Since then')).toHaveCount(0)
  await page.getByRole('radio', { name: 'Five, with the lesson' }).check()
  await expect(cards(page).getByText('Since then I count the boxes twice.')).toBeVisible()
  await expect(page.getByText('stays off the paper')).toHaveCount(0)
})

test('a long headline keeps every word, and five cards take no third sheet for it', async ({
  page,
  server,
}) => {
  await drillFive(server)
  const { stories } = await callApi<BankView>(server, 'GET', '/api/bank')
  const words = 'and read every scan of them by hand in four cellars before the lorries came'
  for (const { id } of stories) {
    const { story } = await callApi<StoryView>(server, 'GET', `/api/stories/${id}`)
    const headline = `${story.document.headline}, ${words}, ${words}, ${words}`
    const document = { ...story.document, headline }
    const save = { version: story.version, document, run: 'page' }
    await callApi(server, 'PUT', `/api/stories/${id}`, save)
  }
  await page.goto('/print')
  await expect(cards(page)).toHaveCount(5)
  await expect(pages(page)).toHaveCount(2)
  for (const headline of await cards(page).getByRole('heading', { level: 2 }).all()) {
    await expect(headline).toHaveText(new RegExp(`, ${words}, ${words}, ${words}$`))
    const cut = await headline.evaluate(
      (element) =>
        element.scrollHeight - element.clientHeight + element.scrollWidth - element.clientWidth,
    )
    expect(cut).toBe(0)
  }
  await checkLooks(page)
})

for (const { name, heightPx, widthPt, heightPt } of papers)
  test(`on ${name} no card is broken, and the printed pages are those of the preview`, async ({
    page,
    server,
  }) => {
    await drillFive(server)
    const settings = { paper: name.toLowerCase(), lessonOnPaper: true }
    await callApi(server, 'PUT', '/api/settings', settings)
    await page.goto('/print')
    await expect(cards(page)).toHaveCount(5)
    const count = await pages(page).count()
    await expect(pages(page).last()).toHaveAccessibleName(`Page ${count} of ${count}, ${name}`)

    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('button', { name: 'Print' })).toBeHidden()
    await expect(page.getByRole('navigation')).toBeHidden()
    for (const sheet of await pages(page).all()) {
      const { y: top = 0, x: left = 0 } = (await sheet.boundingBox()) ?? {}
      const boxes = await Promise.all(
        (await sheet.getByRole('article').all()).map((card) => card.boundingBox()),
      )
      expect(boxes.length).toBeGreaterThan(0)
      for (const box of boxes) {
        if (box === null) throw new Error('A card is not laid out')
        expect(box.y).toBeGreaterThanOrEqual(top)
        expect(box.y + box.height).toBeLessThanOrEqual(top + heightPx)
        expect(box.x + box.width - left).toBeLessThanOrEqual((widthPt / 72) * 96)
        const beside = boxes.filter((other) => other?.y === box.y)
        expect(beside.map((other) => other?.height)).toEqual(beside.map(() => box.height))
      }
      const rows = new Set(boxes.map((box) => box?.y))
      expect(rows.size).toBe(Math.ceil(boxes.length / 2))
    }

    const pdf = await page.pdf({ preferCSSPageSize: true })
    const sizes = readPageSizes(pdf)
    expect(sizes).toHaveLength(count)
    for (const { width, height } of sizes) {
      expect(Math.abs(width - widthPt)).toBeLessThanOrEqual(1)
      expect(Math.abs(height - heightPt)).toBeLessThanOrEqual(1)
    }
  })
