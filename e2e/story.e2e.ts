import type { Page } from '@playwright/test'
import type { BankView, StoryView } from '../src/app/views.ts'
import { emptyStoryDocument } from '../src/core/story/empty-story.ts'
import type { StoryDocument } from '../src/core/story/story.ts'
import { callApi } from './call-api.ts'
import { checkLooks } from './check-looks.ts'
import { expect, test } from './fixtures.ts'
import type { TestServer } from './server.ts'

const kept = (page: Page) => page.getByText(/^Kept \d\d:\d\d$/)

/** Keeps a story past the page, and gives its address. */
async function writeStory(server: TestServer, part: Partial<StoryDocument>): Promise<string> {
  const document = { ...emptyStoryDocument, ...part }
  const { story } = await callApi<StoryView>(server, 'POST', '/api/stories', { document })
  return `/stories/${story.id}`
}

test('a story begins with its first character and outlives a reload', async ({ page }) => {
  await page.goto('/stories/new')
  await expect(page.getByText('Not begun yet')).toBeVisible()
  const headline = page.getByLabel('Headline', { exact: true })
  await expect(headline).toBeFocused()
  await page.keyboard.type('M')
  await expect(page).toHaveURL(/\/stories\/(?!new)[^/]+$/)
  await expect(headline).toBeFocused()
  await page.keyboard.type('oved the archive of four hospitals without losing a scan')
  await expect(page.getByLabel(/^Short name/)).toHaveAttribute('placeholder', /^Moved the archive/)

  await page.getByLabel('Your role').fill('Archivist')
  await page.getByRole('radio', { name: 'Partial failure' }).check()
  await page.getByRole('checkbox', { name: 'Scope change' }).check()
  await page.getByLabel('As you tell it').fill('In March 2019 I counted the scans by hand, twice.')
  await expect(page.getByText(/^10 words, /)).toBeVisible()
  await page.getByLabel('Card, Handoff').fill('Nadia has it now.')
  await expect(kept(page)).toBeVisible()

  await page.reload()
  await expect(headline).toHaveValue('Moved the archive of four hospitals without losing a scan')
  await expect(page.getByLabel('Your role')).toHaveValue('Archivist')
  await expect(page.getByRole('radio', { name: 'Partial failure' })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: 'Scope change' })).toBeChecked()
  await expect(page.getByLabel('As you tell it')).toHaveValue(/^In March 2019/)
  await expect(page.getByLabel('Card, Handoff')).toHaveValue('Nadia has it now.')
})

test('what is written is undone and redone step by step, by key and by button', async ({
  page,
  server,
}) => {
  await page.goto(await writeStory(server, { headline: 'One' }))
  const headline = page.getByLabel('Headline', { exact: true })
  const role = page.getByLabel('Your role')
  await headline.fill('One and two')
  await role.fill('Archivist')

  await page.keyboard.press('Control+z')
  await expect(role).toHaveValue('')
  await expect(headline).toHaveValue('One and two')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(headline).toHaveValue('One')
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled()
  await page.keyboard.press('Control+Shift+z')
  await expect(headline).toHaveValue('One and two')
  await page.getByRole('button', { name: 'Redo' }).click()
  await expect(role).toHaveValue('Archivist')
  await expect(page.getByRole('button', { name: 'Redo' })).toBeDisabled()

  await expect(kept(page)).toBeVisible()
  await page.reload()
  await expect(headline).toHaveValue('One and two')
  await expect(role).toHaveValue('Archivist')
})

test('an older version is compared word by word, put back, and that is undone', async ({
  page,
  server,
}) => {
  await page.goto(await writeStory(server, { headline: 'Moved four archives in one night' }))
  const headline = page.getByLabel('Headline', { exact: true })
  await headline.fill('Moved three archives in one night')
  await expect(kept(page)).toBeVisible()
  await page.getByRole('button', { name: 'History' }).click()

  const history = page.getByRole('dialog', { name: 'History' })
  const older = history.getByRole('list', { name: 'Older versions' })
  await expect(older.getByRole('button')).toHaveText([/then changed: Headline$/])
  await expect(history.getByRole('deletion').filter({ hasText: 'four' })).toBeVisible()
  await expect(history.getByRole('insertion').filter({ hasText: 'three' })).toBeVisible()
  await checkLooks(page)

  await history.getByRole('button', { name: 'Put this version back' }).click()
  await expect(history).toBeHidden()
  await expect(headline).toHaveValue('Moved four archives in one night')
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(headline).toHaveValue('Moved three archives in one night')
  await page.reload()
  await expect(headline).toHaveValue('Moved three archives in one night')
})

test('words are marked after a pause, and each mark opens to its reason', async ({
  page,
  server,
}) => {
  await page.goto(await writeStory(server, { headline: 'Moved the archive of four hospitals' }))
  const facet = page.getByRole('region', { name: 'Near-failure' })
  const passage = facet.getByLabel('The longer passage')
  const vague = 'It was decided that the issue would be fixed by the team.'
  const own = 'On 4 March I stopped the copy at 2:10 because Ines saw 31 scans twice.'
  await passage.fill(`${own} ${vague}`)
  const marks = facet.getByText(/^\d+ marks? (for you|against)/)
  await expect(marks).toBeVisible()

  await marks.click()
  const mark = facet.getByRole('list').getByRole('button').first()
  const words = (await mark.innerText()).replaceAll(/[“”]/gu, '')
  expect(`${own} ${vague}`).toContain(words)
  await mark.click()
  await expect(passage).toBeFocused()
  await expect(passage).toHaveAccessibleDescription(/^(Earns|Costs) [a-z]+/)
  expect(
    await passage.evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    ),
  ).toBe(words)
  await expect(kept(page)).toBeVisible()
  await checkLooks(page)

  await marks.click()
  const countMarks = async () =>
    Number(/^(\d+) marks? for you/.exec((await marks.textContent()) ?? '')?.[1])
  const carrying = await countMarks()
  await facet.getByRole('button', { name: 'Show everything it found, Near-failure' }).click()
  await expect.poll(countMarks).toBeGreaterThan(carrying)
  await facet.getByRole('button', { name: 'Show only what the ratings rest on' }).click()
  await expect.poll(countMarks).toBe(carrying)

  await passage.fill('')
  await expect(facet.getByText(/marks? for you|marks? against/)).toHaveCount(0)
  await expect(facet.getByRole('button', { name: /Show everything/ })).toHaveCount(0)
})

test('a fourth sentence on a card is told and kept, and the passage’s own words go there', async ({
  page,
  server,
}) => {
  await page.goto(await writeStory(server, { headline: 'Moved the archive of four hospitals' }))
  const facet = page.getByRole('region', { name: 'Lesson' })
  const card = facet.getByLabel('Card, Lesson')
  await expect(card).toHaveAccessibleDescription('0 of 3 sentences')
  await card.fill('I count twice. I count by hand. I write it down.')
  await expect(card).toHaveAccessibleDescription('3 of 3 sentences')

  const passage = facet.getByLabel('The longer passage')
  const put = facet.getByRole('button', { name: 'Put the selected words on the card' })
  await passage.fill('Since then Nadia counts too. Nobody asked her.')
  await expect(put).toBeDisabled()
  await passage.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(0, 28))
  await put.click()
  const four = 'I count twice. I count by hand. I write it down. Since then Nadia counts too.'
  await expect(card).toHaveValue(four)
  await expect(card).toHaveAccessibleDescription('4 sentences; the card is made for 3')
  await expect(kept(page)).toBeVisible()
  await page.reload()
  await expect(card).toHaveValue(four)
})

test('what a telling seems to say goes to its drill-in when the person says so, and back', async ({
  page,
}) => {
  const start =
    'We moved the archive of four hospitals in the spring, and I was the one who planned it.'
  const against = 'Piet was against it from the start.'
  const end = 'In May the last of them was read from the new shelves, and nobody rang at night.'
  await page.goto('/stories/new')
  await page.getByLabel('Headline').fill('Moved an archive')
  const telling = page.getByLabel('As you tell it')
  await telling.fill(`${start} ${against} ${end}`)
  await page.getByRole('button', { name: 'Look for drill-ins in the telling' }).click()
  await expect(page.getByRole('heading', { name: 'What your telling seems to say' })).toBeFocused()
  await checkLooks(page)
  const passage = page
    .getByRole('region', { name: 'Disagreement' })
    .getByLabel('The longer passage')
  const copy = page.getByRole('button', { name: 'Copy it to Disagreement' })
  await copy.click()
  await expect(telling).toHaveValue(`${start} ${against} ${end}`)
  await expect(passage).toHaveValue(against)
  await page.getByRole('button', { name: 'Take it out of the telling' }).click()
  await expect(page.getByText('the telling goes without it.')).toBeVisible()
  await expect(telling).toHaveValue(`${start} ${end}`)
  await expect(passage).toHaveValue(against)
  await page.getByRole('button', { name: 'Put it back' }).click()
  await expect(telling).toHaveValue(`${start} ${against} ${end}`)
  await expect(passage).toHaveValue('')
  await copy.click()
  await expect(passage).toHaveValue(against)
  await page.keyboard.press('Control+z')
  await expect(telling).toHaveValue(`${start} ${against} ${end}`)
  await expect(passage).toHaveValue('')
  await page.getByRole('button', { name: 'Leave it in the telling alone: Disagreement' }).click()
  await expect(page.getByText(/No other sentence plainly tells of a disagreement, /)).toBeVisible()
  await page.getByRole('button', { name: 'Close' }).click()
  await expect(
    page.getByRole('button', { name: 'Look for drill-ins in the telling' }),
  ).toBeFocused()
})

test('two tabs that write in one story keep the words of both', async ({
  page,
  context,
  server,
}) => {
  const path = await writeStory(server, { headline: 'Moved the archive', telling: 'I counted.' })
  await page.goto(path)
  const telling = page.getByLabel('As you tell it')
  await expect(telling).toHaveValue('I counted.')
  const other = await context.newPage()
  await other.goto(path)

  await other.getByLabel('Your role').fill('Archivist')
  await expect(kept(other)).toBeVisible()
  await page.getByLabel('Period').fill('March 2019')
  await expect(page.getByText('This story was changed in another window too.')).toBeVisible()
  await expect(page.getByLabel('Your role')).toHaveValue('Archivist')
  await expect(kept(page)).toBeVisible()

  await other.reload()
  await other.getByLabel('As you tell it').fill('I counted. Ines counted after me.')
  await expect(kept(other)).toBeVisible()
  await telling.fill('I counted. Then I stopped the copy.')
  const met = page.getByRole('alert')
  await expect(met).toContainText('Another window changed the same text')
  await expect(met).toContainText('I counted. Ines counted after me.')
  await expect(met).toContainText('I counted. Then I stopped the copy.')
  await expect(met.getByRole('radio', { name: 'Every sentence of either' })).toBeChecked()
  await met.getByRole('button', { name: 'Keep it so' }).click()

  const both = 'I counted. Then I stopped the copy. Ines counted after me.'
  await expect(telling).toHaveValue(both)
  await expect(kept(page)).toBeVisible()
  await other.reload()
  await expect(other.getByLabel('As you tell it')).toHaveValue(both)
})

test('a deleted story leaves the bank, and undo brings it back', async ({ page, server }) => {
  const { stories } = await callApi<BankView>(server, 'POST', '/api/examples')
  const path = await writeStory(server, { headline: 'Moved the archive of four hospitals' })
  await page.goto(path)
  await page.getByRole('button', { name: 'Delete this story' }).click()
  await expect(page.getByRole('heading', { name: 'Bank' })).toBeVisible()
  const rows = page.getByRole('heading', { level: 3 })
  await expect(rows).toHaveCount(stories.length)
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(rows.filter({ hasText: 'Moved the archive of four hospitals' })).toBeVisible()
  await page.goto(path)
  await expect(page.getByLabel('Headline', { exact: true })).toHaveValue(/^Moved the archive/)
})
