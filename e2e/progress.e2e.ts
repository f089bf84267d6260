import { answerCard, drillOneExample } from './answer-cards.ts'
import type { TodayView } from '../src/app/loop/loop-views.ts'
import { callApi } from './call-api.ts'
import { checkLooks } from './check-looks.ts'
import { answerByFacet, answeredStory } from './example-answers.ts'
import { expect, test } from './fixtures.ts'

test('every answer is counted on the progress page, and opens from there', async ({
  page,
  server,
}) => {
  await drillOneExample(server)
  await answerCard(server, 'handoff', 'There was some documentation, and it went well.')
  await server.setClock(7 * 3_600_000)
  await answerCard(server, 'handoff', answerByFacet.handoff)
  await page.goto('/progress')
  await expect(
    page.getByText(/^0 of 5 cards retired; 2 answers, \d of them fluent\./),
  ).toBeVisible()

  const story = page.getByRole('region', { name: 'Each card, answer by answer' })
  await expect(story.getByRole('heading', { level: 3 })).toHaveText(answeredStory)
  await expect(story.getByText('No answer yet')).toHaveCount(4)
  const handoff = story.getByRole('link', { name: /Handoff/ })
  await expect(handoff).toContainText('2 answers')
  await expect(handoff.getByRole('img')).toHaveAccessibleName(
    /^Oldest to newest: \d\.\d( fluent)?; \d\.\d( fluent)?$/,
  )
  // The two pages foretell the same days.
  const ahead = page.getByRole('region', { name: 'What comes up when' }).getByRole('listitem')
  await expect(ahead).toHaveCount(14)
  const { plan } = await callApi<TodayView>(server, 'GET', '/api/today?minutes=15')
  for (const [at, { cards }] of plan.days.entries())
    await expect(ahead.nth(at)).toContainText(`: ${cards.length} card`)
  // One bar says no more than a sentence.
  await expect(
    page.getByText(/^Handoff: \d of 2 answers fluent\. The others have no answer yet\.$/),
  ).toBeVisible()
  await expect(page.getByText(/: \d of 2 answers fluent\.$/)).toHaveCount(1)
  await expect(page.getByRole('columnheader', { name: 'Cards' })).toHaveCount(0)
  await page.getByText('As a table').click()
  await expect(page.getByRole('columnheader', { name: 'Measured' })).toBeVisible()
  await checkLooks(page)

  await handoff.click()
  await expect(page.getByRole('heading', { name: 'Your answer' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText(answerByFacet.handoff)
  await checkLooks(page)
})
