import type { Page } from '@playwright/test'
import type { BankView, StoryView } from '../src/app/views.ts'
import { splitSentences } from '../src/core/story/told/sentences.ts'
import { facets } from '../src/core/story/story.ts'
import { callApi } from './call-api.ts'
import { checkLooks } from './check-looks.ts'
import { expect, test } from './fixtures.ts'
import { importTwelve } from './import-stories.ts'
import type { TestServer } from './server.ts'

/** The twelve stories, the first five of the ranking being drilled. */
async function drillFirstFive(server: TestServer): Promise<string[]> {
  await importTwelve(server)
  const { stories, activeVersion } = await callApi<BankView>(server, 'GET', '/api/bank')
  const storyIds = stories.slice(0, 5).map(({ id }) => id)
  await callApi(server, 'PUT', '/api/bank/active', { storyIds, activeVersion })
  return storyIds
}

const readCards = async (server: TestServer, id: string) => {
  const { story } = await callApi<StoryView>(server, 'GET', `/api/stories/${id}`)
  return facets.map((facet) => story.document.facets[facet])
}

const printed = (page: Page) => page.getByRole('region', { name: /^Page \d/ }).getByRole('article')

test('after an import, one step puts the person’s own sentences on the cards of all five', async ({
  page,
  server,
}) => {
  const ids = await drillFirstFive(server)
  await page.goto('/print')
  await page.getByRole('link', { name: 'Choose the sentences' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Choose the sentences')
  await checkLooks(page)
  await page.getByRole('button', { name: /^Put them on \d+ cards/ }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Print the cards')
  await expect(printed(page)).toHaveCount(5)
  await expect(page.getByRole('region', { name: /^Page \d/ })).toHaveCount(2)
  let filled = 0
  for (const id of ids)
    for (const { card, passage } of await readCards(server, id)) {
      if (card !== '') filled += 1
      for (const { start, end } of splitSentences(card))
        expect(flat(passage)).toContain(card.slice(start, end))
    }
  expect(filled).toBeGreaterThan(20)

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('The cards are as they were.')).toBeVisible()
  for (const id of ids) for (const { card } of await readCards(server, id)) expect(card).toBe('')
})

const flat = (text: string) => text.replaceAll(/\s+/gu, ' ')

test('sentences are ticked by keyboard, three at most, and a written card is left alone', async ({
  page,
  server,
}) => {
  const [id = ''] = await drillFirstFive(server)
  const { story } = await callApi<StoryView>(server, 'GET', `/api/stories/${id}`)
  const document = structuredClone(story.document)
  document.facets.handoff.card = 'I said goodbye.'
  await callApi(server, 'PUT', `/api/stories/${id}`, { version: story.version, document })

  await page.goto(`/cards?stories=${id}`)
  await expect(page.getByText('I said goodbye.')).toBeVisible()
  const disagreement = page.getByRole('group', { name: /^Disagreement/ })
  await disagreement.getByRole('button', { name: /more sentences/u }).click()
  const boxes = disagreement.getByRole('checkbox')
  const ticked = disagreement.getByRole('checkbox', { checked: true })
  await expect(ticked).not.toHaveCount(0)
  for (let taken = await ticked.count(); taken < 3; taken++) {
    await disagreement.getByRole('checkbox', { checked: false }).first().press('Space')
    await expect(ticked).toHaveCount(taken + 1)
  }

  await boxes.first().focus()
  while (await boxes.and(page.locator(':focus')).isChecked()) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await expect(ticked).toHaveCount(3)
  await expect(disagreement.getByText('Untick one to take another.')).toBeVisible()

  await ticked.first().focus()
  await page.keyboard.press('Space')
  await expect(ticked).toHaveCount(2)
  await page.keyboard.press('Control+Enter')

  await expect(page).toHaveURL(`${server.origin}/stories/${id}`)
  const [first] = await readCards(server, id)
  expect(first?.card).not.toBe('')
  expect((await readCards(server, id)).at(-1)?.card).toBe('I said goodbye.')
})

test('without a story being drilled, the page says where to choose one', async ({ page }) => {
  await page.goto('/cards')
  await expect(page.getByRole('link', { name: 'Go to the bank' })).toBeVisible()
})
