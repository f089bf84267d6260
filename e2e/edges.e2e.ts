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
