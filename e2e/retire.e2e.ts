import type { BankView, CardView } from '../src/app/views.ts'
import { answerCard, drillOneExample } from './answer-cards.ts'
import { callApi } from './call-api.ts'
import { checkLooks } from './check-looks.ts'
import { answerByFacet } from './example-answers.ts'
import { expect, test } from './fixtures.ts'
import type { TestServer } from './server.ts'

const hour = 3_600_000
const facet = 'stakeholder'

async function readCard(server: TestServer, storyId: string): Promise<CardView> {
  const { stories } = await callApi<BankView>(server, 'GET', '/api/bank')
  const card = stories.find(({ id }) => id === storyId)?.cards.find((each) => each.facet === facet)
  if (card === undefined) throw new Error('The card is not in the bank')
  return card
}

test('a retired card is not drawn until its check, and a failed check returns it', async ({
  page,
  server,
}) => {
  const storyId = await drillOneExample(server)
  for (const hours of [0, 7, 31]) {
    await server.setClock(hours * hour)
    await answerCard(server, facet, answerByFacet[facet])
  }
  const { standing, dueAt } = await readCard(server, storyId)
  expect(standing).toBe('retired')
  expect(dueAt).toBeGreaterThan(Date.now() + 32 * hour)

  await page.goto('/draw')
  await expect(page.getByRole('heading', { name: '4 cards are due' })).toBeVisible()
  await checkLooks(page)
  await page.getByRole('radio', { name: /^Stakeholder/ }).click()
  await expect(page.getByRole('heading', { name: 'Nothing on stakeholder is due' })).toBeVisible()
  await page.goto('/bank')
  await expect(page.getByRole('link', { name: /^Stakeholder: retired, 3 attempts/ })).toBeVisible()

  await server.setClock((dueAt ?? 0) - Date.now() + hour)
  await page.goto(`/draw?facet=${facet}`)
  await expect(page.getByRole('heading', { name: '1 card on stakeholder is due' })).toBeVisible()
  await page.getByRole('button', { name: /^Draw a card/ }).click()
  await page.getByRole('button', { name: /^Start/ }).click()
  await page.getByLabel('Your answer').fill('There was some tension, and we resolved it.')
  await checkLooks(page)
  await page.getByRole('button', { name: /^Stop/ }).click()
  await expect(page.getByRole('heading', { name: 'How did it go?' })).toBeVisible()
  await checkLooks(page)
  await page.getByRole('button', { name: /^2/ }).click()
  await expect(page.getByText(/^This card is back in the draw\./)).toBeVisible()
  expect((await readCard(server, storyId)).retiredAt).toBeNull()
})
