import type { Locator, Page } from '@playwright/test'
import type { BankView } from '../src/app/views.ts'
import { callApi } from './call-api.ts'
import { checkLooks } from './check-looks.ts'
import { expect, test } from './fixtures.ts'
import { importTwelve } from './import-stories.ts'

const drilled = (page: Page) => page.getByRole('region', { name: 'Being drilled' })
const titlesIn = (group: Locator) => group.getByRole('heading', { level: 3 })
/** The stories of the rows on a page; rows carry no words that tell them from each other's lists. */
const rowOf = (page: Page, title: string | RegExp) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name: title }) })

test('an empty bank offers three ways, and each leads where it says', async ({ page }) => {
  await page.goto('/bank')
  await expect(page.getByRole('heading', { name: 'Your bank is empty' })).toBeVisible()

  await page.getByRole('link', { name: 'Bring in files' }).click()
  await expect(page.getByRole('heading', { name: 'Bring in your notes' })).toBeVisible()
  await page.goBack()
  await page.getByRole('link', { name: 'Write a story' }).click()
  await expect(page.getByLabel('Headline')).toBeFocused()
  await page.goBack()
  await page.getByRole('button', { name: 'Put in the examples' }).click()
  await expect(titlesIn(drilled(page))).toHaveCount(4)
})

test('examples are marked, go in one step and come back as they stood', async ({
  page,
  server,
}) => {
  const { activeIds, activeVersion } = await callApi<BankView>(server, 'POST', '/api/examples')
  const storyIds = activeIds.slice(0, 3).toReversed()
  await callApi(server, 'PUT', '/api/bank/active', { storyIds, activeVersion })
  await page.goto('/bank')
  await expect(page.getByText('Example', { exact: true })).toHaveCount(4)
  const titles = await titlesIn(drilled(page)).allInnerTexts()
  expect(titles).toHaveLength(3)

  await page.getByRole('button', { name: 'Remove the examples' }).click()
  await expect(page.getByRole('heading', { name: 'Your bank is empty' })).toBeVisible()
  await expect(page.getByRole('status').last()).toContainText('The example stories are gone.')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Example', { exact: true })).toHaveCount(4)
  await expect(titlesIn(drilled(page))).toHaveText(titles)
})

test('twelve stories are ranked with reasons, and every card has its name', async ({
  page,
  server,
}) => {
  await importTwelve(server)
  await page.goto('/bank')
  await expect(page.getByText('Nothing is being drilled yet.')).toBeVisible()
  const group = page.getByRole('region', { name: 'Choose up to five' })
  await expect(titlesIn(group)).toHaveCount(12)
  for (const place of [1, 6, 12])
    await expect(group.getByText(`Ranked ${place} of 12`, { exact: true })).toBeVisible()

  const compressed = rowOf(page, /^Moved 9 million mobile subscribers/)
  await expect(compressed).toContainText(/Compressed\. Your headline says .+ thin/)
  const whole = rowOf(page, /^Rolled back a live routing system for 38 vaccine trucks/)
  await expect(whole).not.toContainText('Compressed.')
  await expect(whole).toContainText('Partial failure')

  for (const facet of ['Disagreement', 'Near-failure', 'Stakeholder', 'Lesson', 'Handoff'])
    await expect(
      group.getByRole('link', { name: new RegExp(`^${facet}: (missing|thin|specific), .`) }),
    ).toHaveCount(12)

  const prompts = page.getByRole('region', { name: 'The ten prompts' })
  await expect(prompts.getByRole('columnheader')).toHaveCount(10)
  await expect(prompts.getByRole('paragraph').first()).toHaveText(
    / (No story answers [a-z ,]+|Each of the ten prompts has a story that answers it)\.$/,
  )
  await checkLooks(page)

  await compressed.getByRole('link', { name: /^Near-failure: / }).click()
  await expect(page).toHaveURL(/\/stories\/[^/]+#near-failure$/)
  await expect(page.getByRole('heading', { name: 'Near-failure' })).toBeFocused()
  await expect(page.getByRole('heading', { name: 'Near-failure' })).toBeInViewport()
})

test('five are chosen, put in order, exchanged, deleted and found by the keys', async ({
  page,
  server,
}) => {
  await importTwelve(server)
  await page.goto('/bank')
  const drillThis = page.getByRole('button', { name: /^Drill this: / })
  await expect(drillThis).toHaveCount(12)
  for (const left of [11, 10, 9, 8, 7]) {
    await drillThis.last().click()
    await expect(drillThis).toHaveCount(left)
  }
  const five = await titlesIn(drilled(page)).allInnerTexts()
  expect(five).toHaveLength(5)

  await page.getByRole('button', { name: 'Reorder or rest' }).click()
  const later = drilled(page).getByRole('button', { name: /^Later: / })
  await later.first().focus()
  await page.keyboard.press('Enter')
  await expect(titlesIn(drilled(page)).nth(1)).toHaveText(five[0] ?? '')
  await expect(later.nth(1)).toBeFocused()
  await page.keyboard.press('Enter')
  const moved = [five[1], five[2], five[0], five[3], five[4]].map((title) => title ?? '')
  await expect(titlesIn(drilled(page))).toHaveText(moved)

  await drillThis.first().click()
  await expect(page.getByText('Five are being drilled. In place of which?')).toBeVisible()
  const swap = page.getByRole('group', { name: /^Drill .+ in place of$/ })
  const incoming = page.getByRole('listitem').filter({ has: swap })
  const title = await incoming.getByRole('heading', { level: 3 }).innerText()
  await swap.getByRole('button').first().click()
  const swapped = [title, ...moved.slice(1)]
  await expect(titlesIn(drilled(page))).toHaveText(swapped)
  await page.reload()
  await expect(titlesIn(drilled(page))).toHaveText(swapped)

  await page.getByRole('button', { name: 'Reorder or rest' }).click()
  await drilled(page)
    .getByRole('button', { name: /^Rest it: / })
    .last()
    .click()
  await expect(titlesIn(drilled(page))).toHaveText(swapped.slice(0, 4))
  await drilled(page)
    .getByRole('button', { name: /^Delete: / })
    .first()
    .click()
  await expect(titlesIn(drilled(page))).toHaveText(swapped.slice(1, 4))
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(titlesIn(drilled(page))).toHaveText(swapped.slice(0, 4))

  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox', { name: 'Search the bank' })).toBeFocused()
  await page.keyboard.type('vaccine')
  await expect(page.getByText('1 of 12 stories')).toBeVisible()
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(/vaccine trucks/)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(12)
})

test('a search reads every text, quotes what it finds and marks the card', async ({
  page,
  server,
}) => {
  await importTwelve(server)
  await page.goto('/bank')
  await page.getByRole('searchbox', { name: 'Search the bank' }).fill('temitope bello')
  await expect(page.getByText('1 of 12 stories')).toBeVisible()
  const row = rowOf(page, /vaccine trucks/)
  await expect(row.getByRole('list', { name: 'Found in' })).toContainText(
    /Handoff .*Temitope Bello/u,
  )
  await expect(row.getByRole('link', { name: /^Handoff: .*found here/ })).toBeVisible()
  await expect(row.getByRole('link', { name: /found here/ })).toHaveCount(1)
  await checkLooks(page)

  await page.getByRole('searchbox', { name: 'Search the bank' }).fill('temitope nobody')
  await expect(page.getByText('No story holds “temitope nobody”.')).toBeVisible()
})

test('a choice that meets the one of another tab is told, and overwrites nothing', async ({
  page,
  context,
  server,
}) => {
  await callApi(server, 'POST', '/api/examples')
  await page.goto('/bank')
  await expect(titlesIn(drilled(page))).toHaveCount(4)
  const titles = await titlesIn(drilled(page)).allInnerTexts()
  await page.getByRole('button', { name: 'Reorder or rest' }).click()

  const other = await context.newPage()
  await other.goto('/bank')
  await other.getByRole('button', { name: 'Reorder or rest' }).click()
  await other
    .getByRole('button', { name: /^Rest it: / })
    .first()
    .click()
  await expect(titlesIn(drilled(other))).toHaveText(titles.slice(1))

  await page
    .getByRole('button', { name: /^Later: / })
    .first()
    .click()
  const told = page.getByRole('alert')
  await expect(told).toContainText('changed in another window meanwhile')
  await expect(told.getByRole('list').first().getByRole('listitem')).toHaveCount(3)
  await expect(told.getByRole('list').last().getByRole('listitem')).toHaveCount(4)
  await expect(titlesIn(drilled(page))).toHaveText(titles.slice(1))

  await told.getByRole('button', { name: 'Take yours' }).click()
  const mine = [titles[1], titles[0], titles[2], titles[3]].map((title) => title ?? '')
  await expect(titlesIn(drilled(page))).toHaveText(mine)
  await expect(told).toHaveCount(0)
  await other.reload()
  await expect(titlesIn(drilled(other))).toHaveText(mine)
})

test('the keyboard goes on from the choice of five to what is next', async ({ page, server }) => {
  await page.goto('/bank')
  await expect(page.getByRole('heading', { name: 'Your bank is empty' })).toBeVisible()
  await importTwelve(server)
  await page.reload()
  await page.getByRole('button', { name: 'Drill the first five' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: 'Write that card' })).toBeFocused()
})
