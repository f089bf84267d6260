import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { LibraryView, OwnGuideView } from '../src/app/guide/guide-views.ts'
import { callApi } from './call-api.ts'
import { checkLooks } from './check-looks.ts'
import { expect, test } from './fixtures.ts'

const guides = join(import.meta.dirname, '..', 'content', 'guides')
const scopeCut = readFileSync(join(guides, 'scope-cut.md'), 'utf8')

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search the library' })

test('a question in anybody’s words leads to its guide, without a story in the bank', async ({
  page,
}) => {
  test.slow()
  await page.goto('/')
  await page
    .getByRole('navigation', { name: 'Pages' })
    .getByRole('link', { name: 'Library' })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: /^Conflict/ })).toBeVisible()
  await checkLooks(page)
  await page.setViewportSize({ width: 1280, height: 800 })

  await page.keyboard.press('/')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('Describe a time you disagred with your boss')
  const first = page.getByRole('main').getByRole('listitem').first()
  await expect(first.getByRole('link')).toHaveText(/disagreed with your manager/)
  await expect(page.getByText(/^\d+ guides? asks? this, or nearly$/)).toBeVisible()
  await page.getByLabel('Level').selectOption('staff')
  await expect(page).toHaveURL(/level=staff/)
  await expect(first.getByRole('link')).not.toHaveText(/disagreed with your manager/)
  await page.getByLabel('Level').selectOption('')
  await first.getByRole('link').click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/disagreed with your manager/)
  for (const title of ['What you may ask first', 'What the panel listens for', 'A worked example'])
    await expect(page.getByRole('heading', { name: title })).toBeVisible()
  const asks = page.locator('summary').filter({ hasText: 'Disagreement' })
  const answer = page.locator('details').filter({ has: asks }).first()
  await expect(answer.getByRole('paragraph')).toBeHidden()
  await answer.locator('summary').click()
  await expect(answer.getByRole('paragraph')).toBeVisible()
  await expect(page.getByText('No story of yours is marked for conflict yet.')).toBeVisible()
  await checkLooks(page)

  await page.getByRole('button', { name: 'Mark the evidence' }).click()
  const mark = page.getByRole('main').locator('[role=button][aria-expanded]').first()
  await mark.click()
  await expect(page.getByRole('note')).toBeVisible()
  await checkLooks(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
})

test('what is not found says what to do, and filters say what they hide', async ({ page }) => {
  await page.goto('/library?words=xqzvwk')
  await expect(page.getByText('No guide answers “xqzvwk”.')).toBeVisible()
  await checkLooks(page)
  await page.getByRole('link', { name: 'Write a guide for it' }).click()
  await expect(page.getByLabel('The question')).toHaveValue('xqzvwk')

  await page.goto('/library?kind=mentorship&level=mid&competency=ethics')
  await expect(page.getByText('No guide has this kind, level and competency')).toBeVisible()
  await page.getByRole('button', { name: 'Show every kind' }).click()
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
})

test('the longest guides print on two pages, of A4 and of Letter, its answers open', async ({
  page,
  server,
}) => {
  test.slow()
  const { guides: lines } = await callApi<LibraryView>(server, 'GET', '/api/guides')
  await page.emulateMedia({ media: 'print' })
  const longest = lines
    .map(({ slug }) => ({ slug, length: statSync(join(guides, `${slug}.md`)).size }))
    .toSorted((one, other) => other.length - one.length)
  for (const { slug } of longest.slice(0, 6)) {
    await page.goto(`/library/${slug}`)
    await expect(page.locator('details').last().getByRole('paragraph')).toBeVisible()
    for (const format of ['A4', 'Letter'])
      expect(countPages(await page.pdf({ format, preferCSSPageSize: false })), slug).toBe(2)
  }
})

/** Each page of a PDF is an object of the type Page. */
const countPages = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0

test('a guide of one’s own is written, found, deleted and brought back', async ({ page }) => {
  test.slow()
  await page.goto('/library/new')
  await checkLooks(page)
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.getByLabel('The question').fill('What went wrong with the zeppelin?')
  await page.getByLabel('Its kind').selectOption('failure')
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByLabel('Turning point')).toBeVisible()
  await page.getByLabel('The trap').fill('To blame the wind.')
  await page.getByLabel('Mistake', { exact: true }).fill('I did not look at the mooring.')
  await expect(page.getByText(/^Kept \d/)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Still to write' })).toBeVisible()
  await checkLooks(page)
  await page.setViewportSize({ width: 1280, height: 800 })

  await page.getByLabel('Kind', { exact: true }).selectOption('conflict')
  await expect(page.getByLabel('Action')).toHaveValue('I did not look at the mooring.')
  await page.getByRole('button', { name: 'Take out signal 3' }).click()
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('group', { name: 'Signal 3' })).toBeVisible()
  await page.getByRole('link', { name: 'Read it' }).click()
  await expect(page.getByText('To blame the wind.')).toBeVisible()
  await expect(page.getByText(/^Not whole yet:/)).toBeVisible()
  await checkLooks(page)
  await page.setViewportSize({ width: 1280, height: 800 })

  await page.goto('/library?words=zeppelin')
  await page.getByRole('link', { name: 'What went wrong with the zeppelin?' }).click()
  await page.getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
  await expect(page.getByRole('link', { name: /zeppelin/ })).toHaveCount(0)
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('link', { name: /zeppelin/ })).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: /^Your own/ })).toBeVisible()
})

test('an earlier version of a guide of one’s own is looked at and brought back', async ({
  page,
  server,
}) => {
  const { slug } = await callApi<OwnGuideView>(server, 'POST', '/api/guides', {
    question: 'Who left the mooring?',
    kind: 'failure',
  })
  await page.goto(`/library/${slug}/edit`)
  await page.getByLabel('The trap').fill('To blame the wind.')
  await expect(page.getByText(/^Kept/)).toBeVisible()
  await page.getByRole('button', { name: 'History' }).click()
  const dialog = page.getByRole('dialog', { name: 'History' })
  await expect(dialog.getByRole('button', { name: /then changed: The trap$/ })).toBeVisible()
  await expect(dialog.getByRole('insertion').last()).toHaveText('To blame the wind.')
  await checkLooks(page)
  await page.setViewportSize({ width: 1280, height: 800 })
  await dialog.getByRole('button', { name: 'Put this version back' }).click()
  await expect(page.getByLabel('The trap')).toHaveValue('')
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByLabel('The trap')).toHaveValue('To blame the wind.')
  await page.getByLabel('The tip').fill('Name the knot.')
  await page.getByRole('link', { name: 'Read it' }).click()
  await expect(page.getByText('To blame the wind.')).toBeVisible()
  await expect(page.getByText('Name the knot.')).toBeVisible()
})

test('a file that is wrong says where, loses nothing, and is brought in when it is mended', async ({
  page,
}) => {
  await page.goto('/library/new')
  const text = page.getByLabel('Its text, or paste it here')
  await page.getByLabel('A file').setInputFiles({
    name: 'own.md',
    mimeType: 'text/markdown',
    buffer: Buffer.from(scopeCut.replace('## Trap', '## Trip')),
  })
  await page.getByRole('button', { name: 'Bring it in' }).click()
  await expect(page.getByText('Trip is no section of a guide.')).toBeVisible()
  await expect(page.getByText('Trap is missing.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Keep it as it is' })).toHaveCount(0)
  await checkLooks(page)
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.getByRole('listitem').filter({ hasText: 'Trip' }).first().getByRole('button').click()
  await expect(text).toBeFocused()
  const marked = await text.evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  )
  expect(marked).toBe('## Trip')
  await page.keyboard.type('## Trap')
  await page.getByRole('button', { name: 'Bring it in' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/cut the scope/)
  await expect(page.getByText('Your own')).toBeVisible()
  await expect(page.getByText(/^Not whole yet:/)).toHaveCount(0)
})

test.describe('where there is no such guide', () => {
  test.use({ expectedErrors: ['404'] })

  test('the page says so', async ({ page }) => {
    await page.goto('/library/nothing-of-the-kind')
    await expect(page.getByRole('heading', { name: 'This guide is not here' })).toBeVisible()
    await page.goto('/library/scope-cut/edit')
    await expect(page.getByRole('heading', { name: 'not yours to write on' })).toBeVisible()
  })
})
