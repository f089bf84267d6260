import type { Locator } from '@playwright/test'
import type { StoryView } from '../src/app/views.ts'
import { drillOneExample } from './answer-cards.ts'
import { callApi } from './call-api.ts'
import { expect, test } from './fixtures.ts'

/** Where it begins, in pixels, once everything on the page is there. */
async function leftOf(what: Locator): Promise<number | undefined> {
  await what.page().waitForLoadState('networkidle')
  await expect(what).toBeVisible()
  return (await what.boundingBox())?.x
}

test('where the system chooses the colours, what is chosen, where one is and what a bar says stay in sight', async ({
  page,
  server,
}) => {
  await drillOneExample(server)
  await page.emulateMedia({ forcedColors: 'active' })
  const paint = (what: Locator) =>
    what.evaluate((element) => getComputedStyle(element).backgroundColor)
  await page.goto('/rounds')
  const chip = (name: string) => page.locator('label').filter({ hasText: name }).locator('span')
  await expect(page.getByLabel('45 minutes')).toBeChecked()
  expect(await paint(chip('45 minutes'))).not.toBe(await paint(chip('15 minutes')))
  // Else the system lays its own ground under light words.
  await expect(chip('45 minutes')).toHaveCSS('forced-color-adjust', 'none')
  const here = page.getByRole('navigation').getByRole('link', { name: 'Rounds' })
  await expect(here).toHaveCSS('text-decoration-line', 'underline')
  const bank = page.getByRole('navigation').getByRole('link', { name: 'Bank' })
  await expect(bank).not.toHaveCSS('text-decoration-line', 'underline')
  await page.goto('/')
  const bar = page.locator('[class*=bar] span').first()
  await expect(bar).toBeVisible()
  expect(await paint(bar)).not.toBe(await paint(page.locator('body')))
})

test('every page that is read begins at one left edge', async ({ page, server }) => {
  const id = await drillOneExample(server)
  const { story } = await callApi<StoryView>(server, 'GET', `/api/stories/${id}`)
  const paths = ['/bank', '/cards', '/import', '/progress', '/print', '/settings']
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 })
    const edges: Record<string, number | undefined> = {}
    for (const path of paths) {
      await page.goto(path)
      edges[path] = await leftOf(page.getByRole('heading', { level: 1 }))
    }
    await page.goto(`/stories/${story.id}`)
    edges.story = await leftOf(page.getByLabel('Headline'))
    const first = edges['/bank'] ?? 0
    for (const [path, edge] of Object.entries(edges))
      expect(Math.abs((edge ?? 0) - first), `${path} at ${width}`).toBeLessThanOrEqual(1)
  }
})
