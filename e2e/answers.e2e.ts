import type { Page } from '@playwright/test'
import type { AnswerView } from '../src/app/answer/answer-views.ts'
import type { StoryView } from '../src/app/views.ts'
import { callApi } from './call-api.ts'
import { checkLooks } from './check-looks.ts'
import { expect, test } from './fixtures.ts'
import type { TestServer } from './server.ts'

const notes = `# Moved the ledger, and moved it back

Role: senior engineer
Outcome: failure

## Telling

In 2020 we were four people at a payments firm in Lagos with a ledger that nobody dared to touch. There were nine million entries in it, and merchants were paid out of it every morning at six. It was older than anyone in the room, and three people who had known it had left. Everybody had a story about the last attempt, and none of them ended well. The firm had grown by half in that year. My job was to move it over one weekend in June.

I chose the merchants for the rehearsal by who had traded that day. On Monday at 6:40 the first hotel rang: it had been paid twice. I decided to go back to the old ledger at once, and I rang our director before I typed the command.

We got 38 of 41 million back within six weeks, and two hotels left us.

## Lesson

Since then I share my screen when somebody asks me whether a case is covered.
`

/** Brings the story in as a file would. */
async function importStory(server: TestServer): Promise<StoryView> {
  const files = [{ name: 'ledger.md', base64: Buffer.from(notes).toString('base64') }]
  await callApi(server, 'POST', '/api/import', { files, moves: [], skip: [] })
  const { stories } = await callApi<{ stories: { id: string }[] }>(server, 'GET', '/api/bank')
  return callApi<StoryView>(server, 'GET', `/api/stories/${stories[0]?.id}`)
}

const part = (page: Page, name: string) =>
  page.getByRole('region', { name, exact: true }).getByRole('textbox')

test('from a search of the library to a guide, a built answer and its rehearsal', async ({
  page,
  server,
}) => {
  // Four pages, each looked at in two widths.
  test.slow()
  await importStory(server)
  await page.goto('/library')
  await page.getByRole('searchbox').first().fill('tell me about a failure of yours')
  // The whole library gives way to what was found.
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(0)
  await page.getByRole('link', { name: 'Tell me about a project that failed.' }).first().click()
  await page.getByRole('link', { name: 'Build your answer' }).click()
  await expect(page.getByRole('radio', { name: /Moved the ledger/ })).toBeChecked()
  await checkLooks(page)
  await page.getByRole('button', { name: 'Begin with the story’s own words' }).click()

  await expect(
    page.getByRole('heading', { level: 1, name: 'Tell me about a project that failed.' }),
  ).toBeVisible()
  await expect(part(page, 'Situation')).toHaveValue(/four people at a payments firm/)
  await expect(part(page, 'Task')).toHaveValue(/My job was to move it over one weekend in June\.$/)
  const measure = page.getByRole('region', { name: 'Length and shares' })
  await expect(measure.getByText(/^Situation and task take \d+ % of this answer/)).toBeVisible()

  await page.getByRole('checkbox', { name: 'How long ago may it be?' }).check()
  await page.getByRole('radio', { name: 'if recent' }).check()
  await expect(page.getByText('choose one where you can already show what changed')).toBeVisible()

  const system = part(page, 'In the system')
  await expect(system).toHaveValue('')
  await system.fill('No rehearsal is taken there without the list of what it leaves out.')
  const written = page.getByRole('region', { name: 'In the system', exact: true })
  await written.getByText('1 passage written here').click()
  await expect(written.getByText('Written here', { exact: true })).toBeVisible()

  const situation = page.getByRole('region', { name: 'Situation', exact: true })
  await situation.getByText(/sentences from your story/).click()
  await expect(situation.getByText('From your story, Telling').first()).toBeVisible()
  await situation.getByRole('combobox').first().selectOption('Task')
  await expect(part(page, 'Task')).toHaveValue(/^In 2020 we were four people/)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(part(page, 'Situation')).toHaveValue(/^In 2020 we were four people/)
  await expect(page.getByText(/^Kept \d/)).toBeVisible()
  await checkLooks(page)
  await page.reload()
  await expect(system).toHaveValue(/without the list/)

  await page.getByRole('button', { name: 'Rehearse this answer' }).click()
  await expect(page.getByRole('timer')).toHaveText('0:00')
  await expect(page.getByText('without the list')).toHaveCount(0)
  await page.getByLabel('Your answer').fill('In 2020 I chose the wrong merchants')
  await page.reload()
  const answer = page.getByLabel('Your answer')
  await expect(answer).toHaveValue('In 2020 I chose the wrong merchants')
  await answer.fill(
    'On Monday 15 June 2020 at 6:40 a hotel in Lagos rang: it had been paid twice. I had chosen the merchants for the rehearsal by who had traded that day, and I decided to go back at once. I rang our director, Adaeze, before I typed the command. She wanted to patch forward and I said no. We got 38 million back within six weeks. Since then I share my screen whenever somebody asks me. I hid the mistake from her until July.',
  )
  await page.getByRole('button', { name: /^Stop/ }).click()
  await expect(page.getByRole('heading', { name: 'What the panel listens for' })).toBeVisible()
  await expect(page.getByText(/shorter than the two to five minutes/)).toBeVisible()
  await page.setViewportSize({ width: 1280, height: 800 })
  const here = page.getByRole('navigation').locator('[aria-current=page]')
  await expect(here).toHaveText('Answers')
  const character = page.getByRole('region', { name: 'Of what kind this failure is' })
  await expect(character.getByText('I hid the mistake from her')).toBeVisible()
  await expect(page.getByRole('heading', { name: /Accountability/ })).toBeVisible()
  await checkLooks(page)

  await page.getByRole('link', { name: 'Back to the answer' }).click()
  await expect(page.getByText(/not measured|of 5/).first()).toBeVisible()
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('/bank')
  await expect(
    page.getByRole('link', { name: /an answer is built: Tell me about a project/ }),
  ).toBeVisible()
  await page.goto('/answers/print')
  await expect(
    page.getByRole('heading', { name: 'Tell me about a project that failed.' }),
  ).toBeVisible()
  await checkLooks(page)
})

test('an answer is deleted and brought back, and goes with its story', async ({ page, server }) => {
  const { story } = await importStory(server)
  const { answer } = await callApi<AnswerView>(server, 'POST', '/api/answers', {
    storyId: story.id,
    asked: { question: 'Why did you leave?', kind: 'ambition' },
  })
  await page.goto(`/stories/${story.id}`)
  await page.getByRole('link', { name: 'Why did you leave?' }).click()
  await page.getByRole('button', { name: 'Delete this answer' }).click()
  await expect(page).toHaveURL(/\/answers$/)
  await expect(page.getByRole('link', { name: 'Why did you leave?' })).toHaveCount(0)
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('link', { name: 'Why did you leave?' })).toBeVisible()
  await callApi(server, 'DELETE', `/api/stories/${story.id}`)
  await page.reload()
  await expect(page.getByText('An answer is one question of the library')).toBeVisible()
  await callApi(server, 'POST', `/api/stories/${story.id}/undelete`)
  await page.goto(`/stories/${story.id}/answers/${answer.id}`)
  await expect(page.getByRole('heading', { name: 'Why did you leave?' })).toBeVisible()
})

test('an older version of an answer is put back', async ({ page, server }) => {
  const { story } = await importStory(server)
  const { answer } = await callApi<AnswerView>(server, 'POST', '/api/answers', {
    storyId: story.id,
    asked: { question: 'Why did you leave?', kind: 'ambition' },
  })
  await page.goto(`/stories/${story.id}/answers/${answer.id}`)
  const result = part(page, 'Result')
  const before = await result.inputValue()
  await result.fill('Something else entirely.')
  await page.getByRole('button', { name: 'History' }).click()
  const dialog = page.getByRole('dialog', { name: 'History' })
  await dialog.getByRole('button', { name: 'Put this version back' }).click()
  await expect(result).toHaveValue(before)
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(result).toHaveValue('Something else entirely.')
})

test('a question of one’s own has the kind that is meant, and can be given another', async ({
  page,
  server,
}) => {
  await importStory(server)
  await page.goto('/answers/new')
  const question = page.getByRole('textbox', { name: 'The question' })
  await question.fill('tell me about a project that failed')
  await expect(page.getByText('Failure. The guide to it stands beside your answer.')).toBeVisible()
  await question.fill('What would your last cook say about Tuesdays?')
  const begin = page.getByRole('button', { name: 'Begin with the story’s own words' })
  await expect(page.getByLabel('Or without a guide, as a question about')).toHaveValue('')
  await expect(begin).toBeDisabled()
  await page.getByLabel('Or without a guide, as a question about').selectOption('feedback')
  await begin.click()
  await expect(page.getByRole('region', { name: 'Action', exact: true })).toBeVisible()
  await page.getByLabel('Read as a question about').selectOption('failure')
  await expect(page.getByRole('region', { name: 'Mistake', exact: true })).toBeVisible()
  await expect(part(page, 'Mistake')).not.toHaveValue('')
  await checkLooks(page)
})

test('without a story, a person practises from a guide and sees what would be asked', async ({
  page,
}) => {
  test.slow()
  await page.goto('/library/mistake-you-made')
  await page.getByRole('link', { name: 'Practise it' }).click()
  await page.getByRole('checkbox', { name: 'Should I say how I told people?' }).check()
  await checkLooks(page)
  await page.getByRole('button', { name: 'Ask, and go on' }).click()
  await expect(
    page.getByRole('heading', { name: 'You asked, and this reply was drawn' }),
  ).toBeVisible()
  await expect(page.getByText('Your bank has no stories yet.')).toBeVisible()
  await checkLooks(page)
  await page.getByRole('button', { name: /To the clock/ }).click()
  await checkLooks(page)
  await page.keyboard.press('Space')
  await page
    .getByLabel('Your answer')
    .fill('Mistakes were made on all sides, to be fair, and we moved on.')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('It sounds like the weak line below.')).toBeVisible()
  const ticks = page.getByRole('checkbox', { name: /^It came across/ })
  const kept = page.waitForResponse((response) => response.url().endsWith('/ticked'))
  await ticks.first().check()
  expect((await kept).ok()).toBe(true)
  await page.reload()
  await expect(ticks.first()).toBeChecked()
  await expect(ticks.nth(1)).not.toBeChecked()
  await checkLooks(page)
  await page.getByRole('link', { name: 'Build the answer' }).click()
  await expect(page.getByText('the bank has none yet')).toBeVisible()
  await page.goBack()
  await page.getByRole('button', { name: 'Keep it as a story' }).click()
  await expect(page.getByLabel('As you tell it')).toHaveValue(/^Mistakes were made/)
  const made = page.url()
  await page.goBack()
  await page.getByRole('link', { name: 'Open the story' }).click()
  await expect(page).toHaveURL(made)

  await page.goto('/answers')
  await page.getByRole('radio', { name: 'Staff' }).check()
  await expect(page.getByText(/^Nothing of yours stands for any of them yet/)).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'practise it' })).toHaveCount(20)
  await checkLooks(page)
  await page.reload()
  await expect(page.getByRole('radio', { name: 'Staff' })).toBeChecked()
})

test.describe('where there is none of that address', () => {
  test.use({ expectedErrors: ['404'] })

  test('the pages say so', async ({ page }) => {
    await page.goto('/stories/x/answers/nowhere')
    await expect(page.getByRole('heading', { name: 'This answer is not here' })).toBeVisible()
    await page.goto('/practices/nowhere')
    await expect(page.getByRole('heading', { name: 'This practice is not here' })).toBeVisible()
    await page.goto('/library/nowhere/practice')
    await expect(page.getByRole('heading', { name: 'This guide is not here' })).toBeVisible()
  })
})
