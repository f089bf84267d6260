import { answerCard, drillOneExample } from './answer-cards.ts'
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
  await expect(
    page.getByRole('region', { name: 'What is due when' }).getByRole('listitem'),
  ).toHaveCount(14)
  await page.getByText('As a table').click()
  await expect(page.getByRole('columnheader', { name: 'Measured' })).toBeVisible()
  await checkLooks(page)

  await handoff.click()
  await expect(page.getByRole('heading', { name: 'Your answer' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText(answerByFacet.handoff)
  await checkLooks(page)
})
