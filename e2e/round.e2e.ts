import type { Page } from '@playwright/test'
import type { RoundView } from '../src/app/round/round-views.ts'
import type { StoryView } from '../src/app/views.ts'
import { emptyStoryDocument } from '../src/core/story/empty-story.ts'
import { callApi } from './call-api.ts'
import { checkLooks } from './check-looks.ts'
import { roundScripts } from '../test/round-scripts.ts'
import { expect, test } from './fixtures.ts'
import type { TestServer } from './server.ts'

const minute = 60_000

const [thin] = roundScripts

const question = (page: Page) => page.getByRole('heading', { level: 1 })

/** Types an answer, ends it by the keyboard, and waits for the next question. */
async function say(page: Page, text: string): Promise<void> {
  const asked = await question(page).innerText()
  await page.getByRole('textbox').fill(text)
  await page.keyboard.press('Control+Enter')
  await expect(question(page)).not.toHaveText(asked)
}

async function begin(page: Page, minutes: '15' | '45'): Promise<void> {
  await page.goto('/rounds')
  await page.getByLabel(`${minutes} minutes`).check()
  await page.getByLabel('They prompt').check()
  await page.getByRole('button', { name: 'Begin the round' }).click()
  await expect(question(page)).toContainText('before we start')
}

/** Waits until the server has these words as the draft of the round that is open. */
async function expectDraft(server: TestServer, text: string): Promise<void> {
  await expect
    .poll(async () => {
      const { open } = await callApi<{ open: RoundView | null }>(server, 'GET', '/api/rounds/open')
      return open?.draft.text
    })
    .toBe(text)
}

test('a whole round of fifteen minutes, and what the panel wrote', async ({ page, server }) => {
  test.slow()
  await begin(page, '15')
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await checkLooks(page)
  await say(page, thin!.opening_answer)
  await server.setClock(3 * minute)
  await say(page, thin!.telling)
  await expect(question(page)).toContainText('?')
  await server.setClock(5 * minute)
  await say(page, thin!.answers_to_follow_ups[0]!)
  // Past ten minutes the next thing asked is the pivot.
  await server.setClock(11 * minute)
  await say(page, thin!.answers_to_follow_ups[1]!)
  await server.setClock(12 * minute)
  await say(page, thin!.pivot_answer)
  await say(page, 'What was the last incident that your team lost sleep over?')
  await expect(page.locator('main')).not.toContainText(/verdict|rating|overall|thin/i)
  await page.getByRole('button', { name: 'I have no more questions' }).click()

  await expect(page.getByRole('heading', { name: 'What the scribe wrote' })).toBeVisible({
    timeout: 30_000,
  })
  await expect(question(page)).toContainText('“')
  await expect(page.getByRole('img', { name: /Overall ratings/ })).toBeVisible()
  await expect(page.locator('main')).toContainText('Asks about a real problem of the team.')
  await checkLooks(page)

  const marks = page.locator('main').locator('[role=button][aria-expanded]')
  const carrying = await marks.count()
  await page.getByRole('button', { name: 'Show everything it found' }).click()
  expect(await marks.count()).toBeGreaterThan(carrying)
  await page.getByRole('button', { name: 'Show only what the ratings rest on' }).click()
  await expect(marks).toHaveCount(carrying)

  await page.getByRole('button', { name: 'Replay step by step' }).click()
  await expect(page.getByText(/^Question 1 of/)).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText(/^Question 2 of/)).toBeInViewport()
  // Printed in the middle of it, the sheet holds every note and not the one step.
  const asked = page.getByRole('heading', { level: 3 })
  await expect(asked).toHaveCount(1)
  await page.emulateMedia({ media: 'print' })
  await expect(asked).toHaveCount(6)
  await expect(page.getByText(/^Question 2 of/)).toBeHidden()
  await page.emulateMedia({ media: null })
  await page.keyboard.press('Escape')
  await expect(asked).toHaveCount(6)
  await expect(page.getByRole('heading', { name: 'What the scribe wrote' })).toBeFocused()

  await page.getByRole('button', { name: /^Rehearse exactly/ }).click()
  await expect(page.getByRole('textbox')).toBeVisible()
  await page.goto('/rounds')
  await expect(page.getByRole('link', { name: 'Go on with it' })).toBeVisible()
  await expect(page.getByRole('table', { name: 'Rounds, newest first' })).toContainText('hire')
  await checkLooks(page)
})

test('where no story is kept, nobody is asked which one they mean to tell', async ({ page }) => {
  await page.goto('/rounds')
  await expect(page.getByText('No story is kept yet.')).toBeVisible()
  await expect(page.getByLabel('The story you mean to tell')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Begin the round' })).toBeEnabled()
  await checkLooks(page)
})

test('a crash in the middle of an answer loses no word, and the clock stood still', async ({
  page,
  server,
}) => {
  await begin(page, '45')
  await say(page, 'Ready.')
  const asked = await question(page).innerText()
  await page.getByRole('textbox').fill('It was the second Saturday of May')
  await expectDraft(server, 'It was the second Saturday of May')

  const address = page.url()
  await page.goto('about:blank')
  await server.crashAndRestart()
  await server.setClock(20 * minute)
  await page.goto(address)
  await expect(question(page)).toHaveText(asked)
  await expect(page.getByRole('textbox')).toHaveValue('It was the second Saturday of May')
  await expect(page.getByText(/The clock stood still for (?:19|20) minutes/)).toBeVisible()
  await expect(page.getByRole('timer')).toContainText(/^0:/)
})

test('half an answer that is left by the way back is there again, and is kept on', async ({
  page,
  server,
}) => {
  await begin(page, '15')
  await say(page, 'Ready.')
  await page.getByRole('textbox').fill('It was the second Saturday')
  await page.goBack()
  await page.getByRole('link', { name: 'Go on with it' }).click()
  await expect(page.getByRole('textbox')).toHaveValue('It was the second Saturday')
  await page.getByRole('textbox').fill('It was the second Saturday of May')
  await expectDraft(server, 'It was the second Saturday of May')
})

test.describe('when the server is away', () => {
  test.use({ expectedErrors: ['ERR_CONNECTION'] })

  test('an answer waits for it, says so, and goes on by itself', async ({ page, server }) => {
    await begin(page, '15')
    await say(page, 'Ready.')
    const asked = await question(page).innerText()
    process.kill(server.pid(), 'SIGKILL')
    await page.getByRole('textbox').fill(thin!.telling)
    await expect(page.getByText('Not saved on disk at the moment')).toBeVisible()
    await page.keyboard.press('Control+Enter')
    const problem = page.getByRole('alert')
    await expect(problem).toContainText('This page then goes on by itself.')
    await checkLooks(page)
    await server.crashAndRestart()
    await expect(question(page)).not.toHaveText(asked)
    await expect(problem).toHaveCount(0)
    await page.getByRole('button', { name: 'End the round early' }).click()
    await page.getByRole('button', { name: 'End it now' }).click()
    await expect(page.getByRole('main')).toContainText(thin!.telling.slice(0, 60))
  })

  test('words that only the page had outlive its reload', async ({ page, server }) => {
    await begin(page, '15')
    process.kill(server.pid(), 'SIGKILL')
    await page.getByRole('textbox').fill('Ready when you are.')
    await expect(page.getByText('Not saved on disk at the moment')).toBeVisible()
    const address = page.url()
    await page.goto('about:blank')
    await server.crashAndRestart()
    await page.goto(address)
    await expect(page.getByRole('textbox')).toHaveValue('Ready when you are.')
  })
})

test('a window that another one has left behind is told before it answers', async ({
  page,
  context,
}) => {
  await begin(page, '15')
  const other = await context.newPage()
  await other.goto(page.url())
  await other.getByRole('textbox').fill('From the other window.')
  await say(page, 'Ready.')
  await expect(other.getByRole('alert')).toContainText('This round went on in another window.')
  await expect(other.getByRole('textbox')).toHaveValue('From the other window.')
  await other.close()
})

test('a question back leaves the question open, with a short reply', async ({ page }) => {
  await begin(page, '15')
  await say(page, thin!.opening_answer)
  const asked = await question(page).innerText()
  await page.getByRole('textbox').fill('Do you mean inside my team or outside?')
  await page.keyboard.press('Control+Enter')
  // The reply stands over the same question, which has the focus again, and the field is empty.
  await expect(page.getByRole('textbox')).toHaveValue('')
  await expect(question(page)).toHaveText(asked)
  await expect(question(page)).toBeFocused()
  await expect(question(page)).toHaveAccessibleDescription(/\./)
  await checkLooks(page)
  await say(page, thin!.telling)
  await page.getByRole('button', { name: 'End the round early' }).click()
  await page.getByRole('button', { name: 'End it now' }).click()
  await expect(page.getByText('which is fair to ask')).toBeVisible({ timeout: 30_000 })
})

test('what was typed before it is said aloud stays in sight, and in the notes', async ({
  page,
}) => {
  await begin(page, '15')
  await say(page, 'Ready.')
  const asked = await question(page).innerText()
  await page.getByRole('textbox').fill('At Brightwater, in May')
  await page.getByRole('radio', { name: 'Spoken aloud' }).check()
  await expect(page.getByText('At Brightwater, in May')).toBeVisible()
  await expect(page.getByText('is not measured either')).toBeVisible()
  await checkLooks(page)
  await page.getByRole('button', { name: /^End my answer/ }).click()
  await expect(question(page)).not.toHaveText(asked)
  await expect(page.getByText('At Brightwater, in May')).toHaveCount(0)
  await page.getByRole('button', { name: 'End the round' }).click()
  await page.getByRole('button', { name: 'End it now' }).click()
  await expect(page.getByText('The words here were typed before.')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText('At Brightwater, in May')).toBeVisible()
})

test('nothing but the clock moves while an answer is given', async ({ page }) => {
  await begin(page, '45')
  await say(page, 'Ready.')
  await page.getByRole('textbox').fill('We had two days.')
  const shown = () =>
    page.evaluate(() => {
      const copy = document.body.cloneNode(true) as HTMLElement
      copy.querySelector('[role=timer]')?.remove()
      return copy.innerHTML
    })
  const before = await shown()
  const clock = await page.getByRole('timer').innerText()
  await expect(page.getByRole('timer')).not.toHaveText(clock)
  await page.waitForTimeout(5_000)
  expect(await shown()).toBe(before)
})

test('a round is begun and sat with the keys alone', async ({ page }) => {
  await page.goto('/rounds')
  const start = page.getByRole('button', { name: 'Begin the round' })
  await expect(start).toBeVisible()
  for (let presses = 0; presses < 30; presses++) {
    if (await start.evaluate((button) => button === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  await expect(question(page)).toBeFocused()
  // A stray Space ends nothing; a letter goes into the answer.
  await page.keyboard.press('Space')
  await page.keyboard.type('Ready when you are.')
  await expect(page.getByRole('textbox')).toHaveValue('Ready when you are.')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Space')
  await expect(question(page)).not.toContainText('before we start')
  await expect(question(page)).toBeFocused()
})

test('a story of a round that is none of those kept is kept as one, and taken back', async ({
  page,
  server,
}) => {
  const body = { minutes: 15, level: 'senior', shape: 'candidate-led' }
  let round = await callApi<RoundView>(server, 'POST', '/api/rounds', body)
  const say = async (event: object) => {
    const next = { sequence: round.sequence + 1, event }
    round = await callApi(server, 'POST', `/api/rounds/${round.id}/events`, next)
  }
  for (const text of ['Ready.', thin!.telling, ...thin!.answers_to_follow_ups.slice(0, 2)])
    await say({ kind: 'answered', text, mode: 'typed' })
  await say({ kind: 'ended' })

  await page.goto(`/rounds/${round.id}`)
  const keep = page.getByRole('button', { name: 'Keep this as a story' })
  await expect(keep).toBeVisible()
  await checkLooks(page)
  await keep.click()
  const title = page.getByRole('heading', { name: /^Your cards of “/ })
  await expect(title).toBeFocused()
  await expect(keep).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Deleted “The story you told”.')).toBeVisible()
  await expect(title).toHaveCount(0)
  await expect(keep).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(title).toBeVisible()
  await page.getByRole('link', { name: 'Open the story' }).click()
  await expect(page.getByLabel('As you tell it')).toHaveValue(thin!.telling)
})

test('a story that was taken for the one told is taken back, and its cards with it', async ({
  page,
  server,
}) => {
  const keep = async (headline: string, telling: string) => {
    const document = { ...emptyStoryDocument, headline, telling }
    const kept = await callApi<StoryView>(server, 'POST', '/api/stories', { document })
    return kept.story.id
  }
  await keep('Ward rota', thin!.telling)
  await keep('The boilers of the mill', 'The boilers of the mill.')
  const body = { minutes: 15, level: 'senior', shape: 'prompt-led' }
  let round = await callApi<RoundView>(server, 'POST', '/api/rounds', body)
  const say = async (event: object, at: number) => {
    await server.setClock(at * minute)
    const next = { sequence: round.sequence + 1, event }
    round = await callApi(server, 'POST', `/api/rounds/${round.id}/events`, next)
  }
  const texts = [thin!.opening_answer, thin!.telling, ...thin!.answers_to_follow_ups.slice(0, 2)]
  for (const [at, text] of texts.entries()) await say({ kind: 'answered', text, mode: 'typed' }, at)
  await say({ kind: 'ended' }, 13)

  await page.goto(`/rounds/${round.id}`)
  await expect(page.getByRole('heading', { name: 'Your cards of “Ward rota”' })).toBeVisible()
  await page.getByRole('button', { name: 'It was another story' }).press('Enter')
  const which = page.getByLabel('Which story was that?')
  await expect(which).toBeFocused()
  await expect(which.getByRole('option')).toHaveText([
    'Choose',
    'The boilers of the mill',
    'None of these',
  ])
  await checkLooks(page)
  await which.selectOption('The boilers of the mill')
  await page.getByRole('button', { name: 'That one' }).click()
  await expect(
    page.getByRole('heading', { name: 'Your cards of “The boilers of the mill”' }),
  ).toBeVisible()
  const change = page.getByRole('button', { name: 'It was another story' })
  await expect(change).toBeFocused()
  await change.click()
  await which.selectOption('None of these')
  await page.getByRole('button', { name: 'That one' }).click()
  await expect(page.getByRole('heading', { name: 'Story: none of those you keep' })).toBeVisible()
})
