import type { Page } from '@playwright/test'
import { checkLooks } from './check-looks.ts'
import { answerByFacet, answeredStory } from './example-answers.ts'
import { expect, test } from './fixtures.ts'

/** Draws a card and starts its clock with the keys alone; the answer may be typed. */
async function drawAndStart(page: Page): Promise<void> {
  await page.keyboard.press('Space')
  await expect(page.getByRole('button', { name: /^Start/ })).toBeVisible()
  await page.keyboard.press('Space')
  await expect(page.getByLabel('Your answer')).toBeFocused()
}

/** Ends the answer that is being given, and rates it before anything is told. */
async function stopAndRate(page: Page, rating: string): Promise<void> {
  await page.getByRole('button', { name: /^Stop/ }).click()
  await expect(page.getByRole('heading', { name: 'How did it go?' })).toBeVisible()
  await page.keyboard.press(rating)
  await expect(page.getByRole('heading', { name: 'The card' })).toBeVisible()
}

test.beforeEach(async ({ page }) => {
  await page.goto('/draw')
  await page.getByRole('button', { name: 'Look around with examples' }).click()
  await expect(page.getByRole('button', { name: /^Draw a card/ })).toBeVisible()
})

test('a card is drawn, answered and rated with the keys alone', async ({ page }) => {
  await page.keyboard.press('Space')
  const question = page.getByRole('heading', { level: 1 })
  await expect(question).toContainText('?')
  await expect(page.getByRole('navigation')).toHaveCount(0)

  await page.keyboard.press('Space')
  await expect(page.getByLabel('Your answer')).toBeFocused()
  await page.keyboard.type(
    'I asked Ines to do the rollback herself, and she did it in eleven minutes.',
  )
  await page.keyboard.press('Control+Enter')

  await expect(page.getByRole('heading', { name: 'How did it go?' })).toBeVisible()
  await expect(page.getByLabel('Ratings, 1 to 5')).toHaveCount(0)
  await page.keyboard.press('3')
  await expect(page.getByLabel('Ratings, 1 to 5').getByRole('button')).toHaveCount(7)
  await expect(page.getByRole('heading', { name: 'The card' })).toBeVisible()

  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^Start/ })).toBeVisible()
})

test('the drawn card shows no text of the story but its short name', async ({ page, server }) => {
  await page.getByRole('button', { name: /^Draw a card/ }).click()
  await expect(page.getByRole('button', { name: /^Start/ })).toBeVisible()
  const shown = await page.locator('main').innerText()
  const bank = (await (await page.request.get(`${server.origin}/api/bank`)).json()) as {
    stories: { id: string }[]
  }
  for (const { id } of bank.stories) {
    const { story } = (await (
      await page.request.get(`${server.origin}/api/stories/${id}`)
    ).json()) as {
      story: {
        document: { telling: string; facets: Record<string, { passage: string; card: string }> }
      }
    }
    const texts = [
      story.document.telling,
      ...Object.values(story.document.facets).flatMap(({ passage, card }) => [passage, card]),
    ]
    for (const line of texts
      .flatMap((text) => text.split('\n'))
      .filter((text) => text.trim() !== ''))
      expect(shown).not.toContain(line.trim())
  }
})

test('an answer that was left before its rating waits for it, on the draw and at its address', async ({
  page,
}) => {
  const answer = async () => {
    await page.getByRole('button', { name: /^Draw a card/ }).click()
    await page.getByRole('button', { name: /^Start/ }).click()
    await page.getByLabel('Your answer').fill('I asked Ines to do the rollback herself.')
    const answered = page.waitForResponse(/\/attempts\/[^/]+\/answer$/)
    await page.getByRole('button', { name: /^Stop/ }).click()
    const [, id = ''] = /attempts\/([^/]+)\//.exec((await answered).url()) ?? []
    // As a closed tab leaves it: what the tab itself remembers is gone.
    await page.evaluate(() => sessionStorage.clear())
    return id
  }
  await answer()
  await page.goto('/draw')
  await expect(page.getByText(/^One answer waits for your rating: /)).toBeVisible()
  await checkLooks(page)
  await page.getByRole('button', { name: 'Rate it' }).click()
  await expect(page.getByRole('heading', { name: 'How did it go?' })).toBeFocused()
  await page.keyboard.press('3')
  await expect(page.getByRole('heading', { name: 'Your answer' })).toBeVisible()
  await page.goto('/draw')
  await expect(page.getByRole('button', { name: /^Draw a card/ })).toBeVisible()
  await expect(page.getByText(/waits for your rating/)).toHaveCount(0)

  const id = await answer()
  await page.goto(`/attempts/${id}`)
  await expect(page.getByRole('heading', { name: 'How did it go?' })).toBeVisible()
  await page.keyboard.press('0')
  await expect(page.getByRole('heading', { name: 'Your answer' })).toBeVisible()
})

test('an answer rated elsewhere is not asked about again', async ({ page, context }) => {
  await drawAndStart(page)
  await page.keyboard.type('I asked Ines to do the rollback herself.')
  const answered = page.waitForResponse(/\/attempts\/[^/]+\/answer$/)
  await page.keyboard.press('Control+Enter')
  const [, id] = /attempts\/([^/]+)\//.exec((await answered).url()) ?? []
  await expect(page.getByRole('heading', { name: 'How did it go?' })).toBeVisible()

  await context.request.post(`/api/attempts/${id}/self-rating`, { data: { rating: 2 } })
  await page.reload()
  await expect(page.getByRole('heading', { name: 'The card' })).toBeVisible()
  await expect(page.getByText('2 of 5', { exact: true })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: /^Draw a card/ })).toBeVisible()
})

test('marks and ratings open without taking the keys of the result', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await drawAndStart(page)
  const text = 'I told Vos on Tuesday that I would not sign. He refused, and I chose to wait a day.'
  await page.keyboard.type(`${text} ${text.replace('Vos', 'Haas')}`)
  await stopAndRate(page, '4')

  const rating = page.getByLabel('Ratings, 1 to 5').getByRole('button').first()
  await rating.click()
  await expect(page.getByText('How the rating adds up')).toBeInViewport()
  const answer = page.getByRole('region', { name: 'Your answer' })
  await answer.getByRole('button').first().click()
  await expect(answer.getByRole('note')).toBeVisible()

  await answer.getByRole('button').first().focus()
  await page.keyboard.press('Enter')
  await expect(answer.getByRole('note')).toHaveCount(0)
  await page.keyboard.press('n')
  await expect(page.getByRole('button', { name: /^Start/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Start/ }).locator('kbd')).toBeHidden()
})

test('from the result, e opens the card for editing', async ({ page }) => {
  await drawAndStart(page)
  await page.keyboard.type('I told Vos on Tuesday that I would not sign.')
  await stopAndRate(page, '4')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toContainText('Edit this card')
  await page.keyboard.press('Escape')
  await page.keyboard.press('e')
  await expect(page).toHaveURL(/\/stories\/[^/]+#/)
})

test('words of an answer go onto its card, and off again', async ({ page }) => {
  await drawAndStart(page)
  await page.keyboard.type('Marit Vos would not sign. I rang her at six on the Tuesday.')
  await stopAndRate(page, '4')
  const card = page.getByRole('region', { name: 'The card' })
  await card.getByRole('button', { name: 'Put words of this answer on it' }).click()
  const ticked = card.getByRole('checkbox', { checked: true })
  while ((await ticked.count()) > 0) await ticked.first().uncheck()
  await card.getByRole('checkbox', { name: 'I rang her at six on the Tuesday.' }).check()
  await checkLooks(page)
  await card.getByRole('button', { name: 'Put them on the card' }).click()
  await expect(card.getByRole('checkbox')).toHaveCount(0)
  await expect(card.getByText('I rang her at six on the Tuesday.')).toBeVisible()

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(card.getByText('I rang her at six on the Tuesday.')).toHaveCount(0)
})

test('what is typed outlives a reload', async ({ page }) => {
  await page.getByRole('button', { name: /^Draw a card/ }).click()
  await page.getByRole('button', { name: /^Start/ }).click()
  await page.getByLabel('Your answer').pressSequentially('It was the Thursday before the cutover.')
  await page.reload()
  await expect(page.getByText('It was the Thursday before the cutover.')).toBeVisible()
  await page.getByRole('button', { name: /^Go on/ }).click()
  await expect(page.getByLabel('Your answer')).toHaveValue(
    'It was the Thursday before the cutover.',
  )
})

test('what is typed is not lost where answers are spoken aloud elsewhere meanwhile', async ({
  page,
}) => {
  await drawAndStart(page)
  await page.getByLabel('Your answer').pressSequentially('It was the Thursday.')
  // Another tab of this browser.
  await page.evaluate(() => localStorage.setItem('third-level.mode', 'spoken'))
  await page.reload()
  await page.getByRole('button', { name: /^Go on/ }).click()
  await expect(page.getByLabel('Your answer')).toHaveValue('It was the Thursday.')
  await stopAndRate(page, '2')
  await expect(page.getByRole('region', { name: 'Your answer' })).toContainText('the Thursday')
})

test.describe('when the server is killed', () => {
  test.use({ expectedErrors: ['ERR_CONNECTION'] })

  test('an answer and its rating wait for it, and go on by themselves', async ({
    page,
    server,
  }) => {
    await page.getByRole('button', { name: /^Draw a card/ }).click()
    await page.getByRole('button', { name: /^Start/ }).click()
    await page.getByLabel('Your answer').fill('It was the Thursday before the cutover.')
    process.kill(server.pid(), 'SIGKILL')
    await page.getByRole('button', { name: /^Stop/ }).click()
    await expect(page.getByRole('alert')).toContainText('This page then goes on by itself.')
    await server.crashAndRestart()
    await expect(page.getByRole('heading', { name: 'How did it go?' })).toBeVisible()
    process.kill(server.pid(), 'SIGKILL')
    await page.keyboard.press('3')
    await expect(page.getByRole('alert')).toContainText('This page then goes on by itself.')
    await server.crashAndRestart()
    await expect(page.getByRole('heading', { name: 'The card' })).toBeVisible()
  })

  test('what was typed two seconds before is on disk', async ({ page, server, context }) => {
    await page.getByRole('button', { name: /^Draw a card/ }).click()
    await page.getByRole('button', { name: /^Start/ }).click()
    await page
      .getByLabel('Your answer')
      .pressSequentially('It was the Thursday before the cutover.')
    await page.waitForTimeout(2000)
    await server.crashAndRestart()
    // Another browser has nothing kept of its own: what it shows came from the disk.
    await context.clearCookies()
    const other = await context.browser()?.newPage({ baseURL: server.origin })
    await other?.goto('/draw')
    await expect(other!.getByText('It was the Thursday before the cutover.')).toBeVisible()
    await other?.close()
  })
})

test('a card said aloud keeps the rating of the person and measures no content', async ({
  page,
}) => {
  await page.getByRole('button', { name: /^Draw a card/ }).click()
  await page.getByRole('radio', { name: 'Spoken aloud' }).check()
  await page.getByRole('button', { name: /^Start/ }).click()
  await expect(page.getByText('the content is not measured')).toBeVisible()
  await stopAndRate(page, '4')
  await expect(page.getByLabel('Ratings, 1 to 5')).toHaveCount(0)
})

test('three fluent answers on two days retire a card', async ({ page, server }) => {
  const bank = (await (await page.request.get(`${server.origin}/api/bank`)).json()) as {
    activeVersion: number
    stories: { id: string; shortName: string }[]
  }
  const rewrite = bank.stories.find(({ shortName }) => shortName === answeredStory)
  expect(rewrite).toBeDefined()
  await page.request.put(`${server.origin}/api/bank/active`, {
    headers: { origin: server.origin },
    data: { storyIds: [rewrite!.id], activeVersion: bank.activeVersion },
  })
  for (const hours of [0, 7, 31]) {
    await server.setClock(hours * 3_600_000)
    await page.goto('/draw?facet=stakeholder')
    await page.getByRole('button', { name: /^Draw/ }).click()
    await page.getByRole('button', { name: /^Start/ }).click()
    await page.getByLabel('Your answer').fill(answerByFacet.stakeholder)
    await stopAndRate(page, '4')
  }
  await expect(page.getByText(/retired/i).first()).toBeVisible()
  const after = (await (await page.request.get(`${server.origin}/api/bank`)).json()) as {
    stories: { id: string; cards: { facet: string; standing: string }[] }[]
  }
  const cards = after.stories.find(({ id }) => id === rewrite!.id)?.cards
  expect(cards?.filter(({ standing }) => standing === 'retired').map(({ facet }) => facet)).toEqual(
    ['stakeholder'],
  )
})
