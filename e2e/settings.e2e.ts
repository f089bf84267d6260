import { readdir, readFile } from 'node:fs/promises'
import { callApi } from './call-api.ts'
import { checkLooks } from './check-looks.ts'
import { expect, test } from './fixtures.ts'
import { fixturePath, importTwelve, storyFiles } from './import-stories.ts'
import { dayIn } from './zone.ts'

test('the day of the loop is kept, told where one draws, and taken out again', async ({
  page,
  server,
}) => {
  await callApi(server, 'POST', '/api/examples')
  await page.goto('/settings')
  const day = page.getByLabel('The day of the interviews')
  const inFive = dayIn(5)
  await day.fill(inFive)
  await expect(page.getByRole('status').filter({ hasText: 'Kept' })).toBeVisible()
  await page.reload()
  await expect(day).toHaveValue(inFive)
  await checkLooks(page)

  await page.goto('/draw')
  await expect(page.getByText('Your next interview with stories is in 5 days.')).toBeVisible()
  await page.goto('/settings')
  await page.getByRole('button', { name: 'No date' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Kept' })).toBeVisible()
  await page.reload()
  await expect(day).toHaveValue('')
})

test('the chosen theme dresses every page, whatever the system says', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/settings')
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const light = await ground()
  await page.getByRole('radio', { name: 'Dark' }).click()
  await expect.poll(ground).not.toBe(light)
  const dark = await ground()
  await expect(page.getByRole('status').filter({ hasText: 'Kept' })).toBeVisible()

  await page.goto('/bank')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect.poll(ground).toBe(dark)
  await page.goto('/settings')
  await page.getByRole('radio', { name: 'As the system' }).click()
  await expect.poll(ground).toBe(light)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(ground).toBe(dark)
})

test('a choice stands at once, and a quicker second one is not taken back', async ({ page }) => {
  await page.goto('/settings')
  const letter = page.getByRole('radio', { name: 'Letter' })
  await expect(page.getByRole('radio', { name: 'A4' })).toBeChecked()
  let answerFirst = () => {}
  const held = new Promise<void>((resolve) => (answerFirst = resolve))
  await page.route('**/api/settings', async (route) => {
    if (route.request().postData()?.includes('paper')) await held
    await route.continue()
  })
  await letter.click()
  expect(await letter.isChecked()).toBe(true)
  await page.getByRole('radio', { name: 'Dark' }).click()
  answerFirst()
  await expect(page.getByRole('status').filter({ hasText: 'Kept' })).toHaveCount(1)
  await expect(letter).toBeChecked()
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked()
  await page.reload()
  await expect(letter).toBeChecked()
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked()
})

test('in a checkout, the way back is said as it is called there', async ({ page }) => {
  await page.goto('/settings')
  await expect(page.getByText('node bin/third-level.js restore FILE')).toBeVisible()
})

test('a backup is downloaded, and leaves nothing behind', async ({ page, server }) => {
  await callApi(server, 'POST', '/api/examples')
  await page.goto('/settings')
  const started = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download a backup' }).click()
  const download = await started
  expect(download.suggestedFilename()).toMatch(/^third-level-\d{4}-\d{2}-\d{2}\.db$/)
  await expect(page.getByText(download.suggestedFilename())).toBeVisible()
  const bytes = await readFile(await download.path())
  expect(bytes.subarray(0, 15).toString('latin1')).toBe('SQLite format 3')
  const left = async () =>
    (await readdir(server.dataFolder)).filter((name) => name.startsWith('passing-'))
  await expect.poll(left).toEqual([])
})

test('all stories are exported in one archive, each byte for byte', async ({ page, server }) => {
  await importTwelve(server)
  await page.goto('/settings')
  const started = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export stories and guides' }).click()
  await expect(page.getByText('12 Markdown files in third-level-stories.zip')).toBeVisible()
  const download = await started
  expect(download.suggestedFilename()).toBe('third-level-stories.zip')
  // The archive holds its files as they are, not deflated.
  const archive = await readFile(await download.path())
  expect(archive.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004')
  for (const name of storyFiles) {
    const bytes = await readFile(fixturePath('stories', name))
    expect(archive.includes(name) && archive.includes(bytes), name).toBe(true)
  }
})
