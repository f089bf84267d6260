import type { Page } from '@playwright/test'
import type { StoryView } from '../src/app/views.ts'
import { callApi } from './call-api.ts'
import { checkLooks } from './check-looks.ts'
import { expect, test } from './fixtures.ts'
import type { TestServer } from './server.ts'

const notes = `# Moved the archive of four hospitals

Role: archivist and project lead

## Telling

I led the move of the archive. The migration took six months from design to cutover.

## Lesson

I would count the shelves before I promise a date.
`
const six = 'I would wait longer: that migration took half a year from design to cutover.'
const four = 'I would plan longer; the migration took four months from design to cutover.'

/** Brings the story in as a file would, and drills it alone. */
async function importStory(server: TestServer): Promise<StoryView> {
  const files = [{ name: 'archive.md', base64: Buffer.from(notes).toString('base64') }]
  await callApi(server, 'POST', '/api/import', { files, moves: [], skip: [] })
  const { stories, activeVersion } = await callApi<{
    stories: { id: string }[]
    activeVersion: number
  }>(server, 'GET', '/api/bank')
  const storyIds = stories.map(({ id }) => id)
  await callApi(server, 'PUT', '/api/bank/active', { storyIds, activeVersion })
  return callApi<StoryView>(server, 'GET', `/api/stories/${storyIds[0]}`)
}

/** Draws the lesson card in the page, answers it and rates the answer. */
async function answer(page: Page, text: string): Promise<void> {
  await page.goto('/draw?facet=lesson')
  await page.getByRole('button', { name: /^Draw/ }).first().click()
  await page.getByRole('button', { name: /^Start/ }).click()
  await page.getByLabel('Your answer').fill(text)
  await page.getByRole('button', { name: /^Stop/ }).click()
  await expect(page.getByRole('heading', { name: 'How did it go?' })).toBeVisible()
  await page.keyboard.press('3')
  await expect(page.getByRole('heading', { name: 'The card' })).toBeVisible()
}

test('a figure that drifts is told once, settled in the ledger, and told again when it comes back', async ({
  page,
  server,
}) => {
  // Three answers, and five looks at a page in two widths.
  test.slow()
  const { story } = await importStory(server)
  const ledger = `/stories/${story.id}/ledger`
  await page.goto(ledger)
  await expect(page.getByText('it has your own text alone')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Draw a card' })).toBeVisible()
  await checkLooks(page)

  await answer(page, four)
  const sentence = page.getByText(
    'Here you said “four months”; in your story earlier today it was “six months”.',
  )
  await expect(sentence).toHaveCount(1)
  await checkLooks(page)
  await page.getByRole('link', { name: 'See both in the ledger' }).click()
  await expect(page.getByRole('heading', { name: '1 disagreement to settle' })).toBeVisible()
  const one = page.getByRole('region', { name: 'How long' })
  await expect(one.locator('mark')).toHaveText(['six months', 'four months'])
  await expect(one.getByRole('link', { name: 'Answer, Lesson' })).toBeVisible()
  await checkLooks(page)

  await one.getByRole('button', { name: '“six months” is right' }).focus()
  await page.keyboard.press('Enter')
  const done = page.getByRole('heading', { name: 'No two tellings disagree' })
  await expect(done).toBeFocused()
  await page.reload()
  await expect(done).toBeVisible()
  await page.getByText('1 disagreement settled').click()
  await expect(page.getByText('“six months” is right, “four months” is not.')).toBeVisible()
  await checkLooks(page)

  await answer(page, six)
  await expect(page.getByText(/^Here you said|^You settled/)).toHaveCount(0)
  await answer(page, four)
  await expect(
    page.getByText('You settled on “six months” earlier today; this answer says “four months”.'),
  ).toHaveCount(1)

  await page.goto(ledger)
  await page.getByText('1 disagreement settled').click()
  await page.getByRole('button', { name: 'Open it again' }).click()
  await expect(page.getByRole('heading', { name: '1 disagreement to settle' })).toBeFocused()
  await one.getByRole('button', { name: 'Both are right: two different things' }).click()
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(one).toBeVisible()
})

test('every fact opens to the sentence it was said in, and leads to the place', async ({
  page,
  server,
}) => {
  const { story } = await importStory(server)
  await page.goto(`/stories/${story.id}`)
  await page.getByRole('link', { name: 'ledger' }).click()
  await expect(page).toHaveURL(new RegExp(`/stories/${story.id}/ledger$`))
  await page.getByRole('heading', { name: 'How long' }).click()
  const sentence = page.locator('blockquote').filter({ hasText: 'The migration took six months' })
  await expect(sentence.locator('mark')).toHaveText('six months')
  await checkLooks(page)
  await page.getByRole('link', { name: 'Telling' }).first().click()
  await expect(page.getByLabel('As you tell it')).toBeVisible()
  await page.goBack()
  await page.keyboard.press('Escape')
  await expect(page.getByLabel('As you tell it')).toBeVisible()
})

test.describe('where there is no such story', () => {
  test.use({ expectedErrors: ['404'] })

  test('the ledger says so', async ({ page }) => {
    await page.goto('/stories/nowhere/ledger')
    await expect(page.getByRole('heading', { name: 'This ledger is not here' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
  })
})
