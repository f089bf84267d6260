import type { Page } from '@playwright/test'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BankView, ImportResultView } from '../src/app/views.ts'
import { callApi } from './call-api.ts'
import { checkLooks } from './check-looks.ts'
import { expect, test } from './fixtures.ts'
import { fixturePath } from './import-stories.ts'
import type { TestServer } from './server.ts'

interface Notes {
  name: string
  mimeType: string
  buffer: Buffer
}

const notes = (name: string, text: string | Buffer): Notes => ({
  name,
  mimeType: 'text/markdown',
  buffer: Buffer.from(text),
})

const countStories = async (server: TestServer) =>
  (await callApi<BankView>(server, 'GET', '/api/bank')).stories.length

/** Chooses files as a person does, by the button and the system's dialog. */
async function chooseFiles(page: Page, files: string[] | Notes[]): Promise<void> {
  await page.goto('/import')
  const opened = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose files' }).click()
  await (await opened).setFiles(files)
  await expect(page.getByRole('heading', { name: 'What goes where' })).toBeVisible()
}

const bringIn = (page: Page) => page.getByRole('button', { name: /^Bring in \d+ stor(y|ies)$/ })

test('files are seen before they are kept: one passage is moved, one story left out', async ({
  page,
  server,
}) => {
  const names = ['01-vaccine-trucks.md', '04-ward-rota-rewrite.md', '11-smoke-alarm-recall.md']
  const paths = names.map((name) => fixturePath('stories', name))
  await chooseFiles(page, paths)
  await expect(page.getByText('3 stories in 3 files. Nothing is kept yet.')).toBeVisible()
  await expect(page.getByText('New', { exact: true })).toHaveCount(3)
  expect(await countStories(server)).toBe(0)

  const trucks = page.getByRole('region', { name: names[0] ?? '' })
  await trucks.getByText(/^\d+ passages, and where each goes$/).click()
  const handoff = trucks.getByRole('region', { name: 'Handoff' })
  const passage = (await handoff.getByRole('paragraph').first().textContent()) ?? ''
  const select = handoff.getByRole('combobox').first()
  await select.focus()
  await page.keyboard.type('Notes')
  await expect(select).toHaveValue('notes')
  await expect(handoff.getByText('Moves to Notes')).toBeVisible()
  await expect(select).toBeFocused()
  await expect(trucks.getByText(/^No passage is marked as handoff/)).toBeVisible()
  await checkLooks(page)
  await page
    .getByRole('region', { name: names[1] ?? '' })
    .getByRole('checkbox')
    .uncheck()

  await expect(bringIn(page)).toHaveText('Bring in 2 stories')
  await bringIn(page).click()
  await expect(page.getByRole('heading', { name: 'Your stories are in the bank' })).toBeFocused()
  await expect(page.getByText('2 new stories.')).toBeVisible()
  await page.getByRole('link', { name: /38 vaccine trucks/ }).click()
  await expect(page.getByLabel(/^Notes/)).toHaveValue(passage)
  await expect(
    page.getByRole('region', { name: 'Handoff' }).getByLabel('The longer passage'),
  ).toHaveValue('')
})

test('the same file again changes nothing, a changed one shows what, and neither is doubled', async ({
  page,
  server,
}) => {
  const path = fixturePath('stories', '12-library-apprentice.md')
  await chooseFiles(page, [path])
  await bringIn(page).click()
  await expect(page.getByText('1 new story.')).toBeVisible()

  await chooseFiles(page, [path])
  await expect(page.getByText('Nothing new for your bank', { exact: true })).toBeVisible()
  await expect(page.getByText('There is nothing to bring in.')).toBeVisible()
  await expect(bringIn(page)).toHaveCount(0)

  const told = 'She asked me to stop answering first.'
  const before = await readFile(path, 'utf8')
  const after = before.replace(/(## Lesson\n\n)/u, `$1${told} `)
  expect(after).not.toBe(before)
  await chooseFiles(page, [notes('12-library-apprentice.md', after)])
  await expect(page.getByText(/^Updates “Mentored a career changer.+”: lesson$/)).toBeVisible()
  await page.getByText('What changes, word by word').click()
  await expect(page.getByRole('insertion')).toHaveText([new RegExp(told)])
  await expect(page.getByRole('deletion')).toHaveCount(0)
  await bringIn(page).click()
  await expect(page.getByText('1 updated.')).toBeVisible()
  expect(await countStories(server)).toBe(1)

  await page.getByRole('button', { name: 'Take this import back' }).click()
  await expect(page.getByText('The import is taken back.')).toBeVisible()
  await chooseFiles(page, [notes('12-library-apprentice.md', after)])
  await expect(page.getByText(/^Updates “Mentored a career changer.+”: lesson$/)).toBeVisible()
  await page.goto('/bank')
  await page.getByRole('link', { name: /^Lesson: / }).click()
  const lesson = page.getByRole('region', { name: 'Lesson' }).getByLabel('The longer passage')
  await expect(lesson).toHaveValue(/\S/)
  await expect(lesson).not.toHaveValue(new RegExp(told))
})

test('a text is pasted, files are dropped on the page', async ({ page }) => {
  await page.goto('/import')
  const paste = page.getByLabel('Or paste a text')
  await expect(page.getByRole('button', { name: 'Look at what was pasted' })).toBeDisabled()
  await paste.fill('# Counted 31 scans by hand\n\n## Handoff\n\nNadia has it now.\n')
  await page.getByRole('button', { name: 'Look at what was pasted' }).click()
  const pasted = page.getByRole('region', { name: 'Pasted text' })
  await expect(pasted.getByRole('heading', { level: 3 })).toHaveText('Counted 31 scans by hand')
  await expect(pasted.getByRole('region', { name: 'Handoff' })).toContainText('Nadia has it now.')

  await page.getByRole('button', { name: 'Choose others' }).click()
  const dropped = await page.evaluateHandle(() => {
    const transfer = new DataTransfer()
    const texts = {
      'one.md': '# Moved one archive',
      'two.txt': 'Moved another archive\n\nAt night.',
    }
    for (const [name, text] of Object.entries(texts)) transfer.items.add(new File([text], name))
    return transfer
  })
  await page.dispatchEvent('main', 'dragover', { dataTransfer: dropped })
  await expect(page.getByText('Let go to look at them')).toBeVisible()
  await page.dispatchEvent('main', 'drop', { dataTransfer: dropped })
  await expect(page.getByText('2 stories in 2 files.')).toBeVisible()
  for (const name of ['one.md', 'two.txt'])
    await expect(page.getByRole('heading', { level: 2, name })).toBeVisible()
})

test('a passage is divided, and one sentence of it goes elsewhere', async ({ page }) => {
  await page.goto('/import')
  await page
    .getByLabel('Or paste a text')
    .fill(
      '# Counted 31 scans by hand\n\n## Telling\n\nI counted them twice. Vos refused to wait. We went on in May.\n',
    )
  await page.getByRole('button', { name: 'Look at what was pasted' }).click()
  await page.getByRole('button', { name: /^Divide into sentences/ }).click()
  await page.getByLabel(/^Goes to: .*Vos refused to wait/).selectOption('disagreement')
  await expect(page.getByText('Telling keeps it too.')).toBeVisible()
  await page.getByRole('button', { name: /^Move it instead: .*Vos refused/ }).click()
  await expect(page.getByText('Telling goes without it.')).toBeVisible()
  await checkLooks(page)
  await page.getByRole('button', { name: /^Bring in/ }).click()
  await page.getByRole('link', { name: 'Counted 31 scans by hand' }).click()
  await expect(page.getByLabel('As you tell it')).toHaveValue(
    'I counted them twice.\n\nWe went on in May.',
  )
  await expect(page.getByLabel('Passage, Disagreement')).toHaveValue('Vos refused to wait.')
})

test('headings are kept in the text where the person wants them', async ({ page }) => {
  const text = '# The mill\n\n## Situation\n\nIt was flooded.\n\n## Task\n\nI had to dry it.\n'
  await chooseFiles(page, [notes('mill.md', text)])
  const keep = page.getByRole('button', { name: /^Keep the heading: “Situation/ })
  await keep.click()
  await page.getByRole('button', { name: /^Leave the heading out: “/ }).click()
  await expect(keep).toBeVisible()
  await expect(
    page.getByText('Your headings and labels (“Situation” and “Task”) say'),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Write them above their passages' }).click()
  await expect(page.getByText('Your headings and labels stand above their passages')).toBeVisible()
  await checkLooks(page)
  await bringIn(page).click()
  await page.getByRole('link', { name: /^The mill/ }).click()
  await expect(page.getByLabel('As you tell it')).toHaveValue(
    'Situation\nIt was flooded.\n\nTask\nI had to dry it.',
  )
})

test('what a text seems to say is taken or left by one key each, and nothing else is moved', async ({
  page,
}) => {
  await page.goto('/import')
  await page
    .getByLabel('Or paste a text')
    .fill(
      '# Search for bikes\n\n*Tech lead, 2021*\n\nWe built a ranking. Piet was against it. He feared the mails. We rolled it back on 19 May. Since then I ask who pays.\n',
    )
  await page.getByRole('button', { name: 'Look at what was pasted' }).click()
  const story = page.getByRole('article')
  await expect(story).toContainText(
    'No passage is marked as disagreement, near-failure, stakeholder, lesson or handoff; your telling may hold them.',
  )
  const told = story.getByRole('region', { name: 'What your text seems to say' })
  await checkLooks(page)
  await expect(told).toContainText('“rolled it back on 19 May”: how did it end?')
  await told.getByRole('button', { name: 'Failure', exact: true }).press('Enter')
  await expect(told).toContainText('Failure, as you say.')
  const take = told.getByRole('button', { name: 'Yes, take them' })
  await expect(take).toBeFocused()
  await page.keyboard.press('Enter')
  const move = told.getByRole('button', { name: 'Copy it to Disagreement' })
  await expect(move).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(told).toContainText('Copied to Disagreement; your text keeps it')
  await told.getByRole('button', { name: 'Move it instead: Disagreement' }).press('Enter')
  await expect(told).toContainText('Moves to Disagreement; it is gone from where it stood.')
  await told.getByRole('button', { name: 'Put it back: Disagreement' }).press('Enter')
  await expect(move).toBeFocused()
  await page.keyboard.press('Enter')
  await told.getByRole('button', { name: 'Leave it where it is: Lesson' }).press('Enter')
  await expect(told).toContainText('Left as it is.')
  await checkLooks(page)

  await bringIn(page).click()
  await page.getByRole('link', { name: 'Search for bikes' }).click()
  await expect(page.getByLabel('Your role')).toHaveValue('Tech lead')
  await expect(page.getByLabel('Passage, Disagreement')).toHaveValue(
    'Piet was against it. He feared the mails.',
  )
  await expect(page.getByLabel('Passage, Lesson')).toHaveValue('')
  await expect(page.getByLabel('As you tell it')).toHaveValue(
    /a ranking\. Piet was against it\. He feared/,
  )
  await expect(page.getByText('as you arranged it when you brought it in.')).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Failure', exact: true })).toBeChecked()
})

test('several sentences are selected and go elsewhere at once, by mouse or by key', async ({
  page,
}) => {
  // Tall, so that neither bar lies over a button.
  await page.setViewportSize({ width: 1280, height: 1600 })
  await page.goto('/import')
  await page
    .getByLabel('Or paste a text')
    .fill(
      '# Counted 31 scans by hand\n\n## Telling\n\nI counted them twice. Vos refused to wait. I showed the list. We shook hands. We went on in May.\n',
    )
  await page.getByRole('button', { name: 'Look at what was pasted' }).click()
  await page.getByRole('button', { name: /^Divide into sentences/ }).click()
  const tick = (words: string) =>
    page.getByRole('checkbox', { name: new RegExp(`^Select: .*${words}”$`) })
  await tick('Vos refused to wait.').check()
  await page.getByRole('button', { name: /^Select to here: .*We shook hands/ }).click()
  await expect(page.getByText('3 passages selected. Move to')).toBeVisible()
  await checkLooks(page)
  await tick('I showed the list.').uncheck()
  await page.keyboard.press('d')
  await expect(tick('We shook hands.')).toBeFocused()
  await expect(page.getByText('Copied to Disagreement')).toHaveCount(2)
  await tick('I counted them twice.').click()
  await tick('I showed the list.').click({ modifiers: ['Shift'] })
  await page.getByRole('group', { name: 'Move what is selected' }).getByText('Notes').click()
  await expect(page.getByText('Moves to Notes')).toHaveCount(3)
  await expect(page.getByText('Copied to Disagreement')).toHaveCount(1)
})

test('a headline is put in other words before it is kept, and what it was is kept too', async ({
  page,
}) => {
  await page.goto('/import')
  await page
    .getByLabel('Or paste a text')
    .fill('# scans thing\n\nI counted them twice. Vos refused to wait.\n')
  await page.getByRole('button', { name: 'Look at what was pasted' }).click()
  const story = page.getByRole('article')
  const heading = story.getByRole('heading', { level: 3 })
  const change = story.getByRole('button', { name: /^Change the headline: / })
  await change.press('Enter')
  const field = story.getByLabel('Headline', { exact: true })
  await expect(field).toBeFocused()
  await expect(field).toHaveValue('scans thing')
  await page.keyboard.type('Counted by foot')
  await page.keyboard.press('Escape')
  await expect(heading).toHaveText('scans thing')
  await expect(change).toBeFocused()

  await change.press('Enter')
  await checkLooks(page)
  await page.keyboard.type('Counted 31 scans by hand')
  await page.keyboard.press('Enter')
  await expect(heading).toHaveText('Counted 31 scans by hand')
  await expect(change).toBeFocused()
  await expect(story.getByText('Was “scans thing”, and goes to Notes.')).toBeVisible()
  await checkLooks(page)
  await story.getByRole('button', { name: 'Put it back' }).click()
  await expect(heading).toHaveText('scans thing')
  await expect(change).toBeFocused()

  await change.click()
  await field.fill('Counted 31 scans by hand')
  await story.getByRole('button', { name: 'Done' }).click()
  await bringIn(page).click()
  await page.getByRole('link', { name: 'Counted 31 scans by hand' }).click()
  await expect(page.getByLabel('Headline', { exact: true })).toHaveValue('Counted 31 scans by hand')
  await expect(page.getByLabel(/^Notes/)).toHaveValue('scans thing')
})

test('a folder that is dropped is read with all below it, in order', async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), 'third-level-notes-'))
  await mkdir(join(folder, 'older'))
  await writeFile(join(folder, '10-tram.md'), '# Put a screen on every tram\n')
  await writeFile(join(folder, '2-ward.md'), '# Gave the ward its own rota\n')
  await writeFile(join(folder, 'older', 'kiln.md'), '# Fired the kiln by hand for a week\n')
  await writeFile(join(folder, 'team.png'), 'no notes')
  await page.goto('/import')
  await expect(page.getByRole('button', { name: 'Choose a folder' })).toBeVisible()

  // As the system hands a folder over: the page's own events cannot carry one.
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: [folder], dragOperationsMask: 1 }
  const drag = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data })
  await drag('dragEnter')
  await drag('dragOver')
  await expect(page.getByText('Let go to look at them')).toBeVisible()
  await drag('dragOver')
  await drag('drop')

  await expect(page.getByText('3 stories in 3 files. Nothing is kept yet.')).toBeVisible()
  await expect(page.getByRole('heading', { level: 3 })).toHaveText([
    'Gave the ward its own rota',
    'Put a screen on every tram',
    'Fired the kiln by hand for a week',
  ])
  await expect(page.getByText('1 file left aside, by name no notes')).toBeVisible()
  await rm(folder, { recursive: true })
})

test('what cannot be read is refused with its line, and stops no other file', async ({ page }) => {
  const bomb = [
    '---',
    'headline: Counted 31 scans',
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map(
      (key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[at]}`).join(', ')}]`,
    ),
    '---',
    '',
    'By hand.',
  ].join('\n')
  const latin = Buffer.concat([
    Buffer.from('# Fine\n\nthis line is\nthis is '),
    Buffer.of(0xe9, 0x20),
  ])
  await chooseFiles(page, [
    notes('picture.md', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])),
    notes('latin.md', latin),
    notes('unclosed.md', await readFile(fixturePath('notes', 'unclosed.md'))),
    notes('bomb.md', bomb),
  ])
  const region = (name: string) => page.getByRole('region', { name })
  await expect(page.getByText(/2 files could not be read/)).toBeVisible()
  await expect(region('picture.md')).toContainText(
    /Not read\. This is not a text file: line \d+ .+The file itself is as it was\./,
  )
  await expect(region('latin.md')).toContainText('Not read. Line 4 is not valid UTF-8.')
  await expect(region('unclosed.md').getByRole('list').first()).toContainText(/\bline 1\b/iu)
  await expect(region('unclosed.md').getByRole('heading', { level: 3 })).toHaveText(
    'Put the ferry on a web page',
  )
  await expect(region('bomb.md').getByRole('heading', { level: 3 })).toHaveText('Counted 31 scans')
  expect((await region('bomb.md').innerText()).length).toBeLessThan(5000)
  await expect(bringIn(page)).toHaveText('Bring in 2 stories')
  await checkLooks(page)
})

test('hostile words stay words on every page, and none of them runs', async ({ page, server }) => {
  const script = '<script>globalThis.ran = 1</script><img src=x onerror="globalThis.ran = 2">'
  const link = '[press](javascript:globalThis.ran=3) {{ 7 * 7 }} ${7 * 7} <%= 7 * 7 %>'
  const text = [`# ${script}`, '## Telling', link, '## Handoff', script]
  await chooseFiles(page, [notes('"><script>ran=4</script>.md', text.join('\n\n'))])
  const hears = (address: string) =>
    page
      .evaluate(() => ({
        ran: 'ran' in globalThis,
        smuggled: document.querySelectorAll(
          'main script, main img, main iframe, a[href^="javascript" i]',
        ).length,
      }))
      .then((heard) => expect(heard, address).toEqual({ ran: false, smuggled: 0 }))

  await expect(page.getByRole('heading', { level: 3 })).toHaveText(script)
  await expect(page.getByText(link, { exact: true })).toBeVisible()
  await hears('the preview')
  await bringIn(page).click()
  await expect(page.getByRole('link', { name: script })).toBeVisible()
  await hears('the result')

  await page.getByRole('link', { name: script }).click()
  await expect(page.getByLabel('Headline', { exact: true })).toHaveValue(script)
  await expect(page.getByLabel('As you tell it')).toHaveValue(link)
  await page.getByLabel('Card, Handoff').fill(script)
  await expect(page.getByText(/^Kept \d\d:\d\d$/)).toBeVisible()
  await expect(page).toHaveTitle(/<script>/)
  await hears('the story')

  await page.goto('/bank')
  await page.getByRole('button', { name: 'Drill it' }).click()
  await expect(page.getByRole('region', { name: 'Being drilled' })).toContainText(script)
  await hears('the bank')
  await page.goto('/print')
  const printed = page.getByRole('region', { name: 'Page 1 of 1, A4' }).getByRole('article')
  await expect(printed.getByRole('heading', { level: 2 })).toHaveText(script)
  await expect(printed).toContainText(script)
  await hears('the print')
  await page.goto('/draw')
  await page.getByRole('button', { name: /^Draw a card/ }).click()
  await expect(page.getByRole('button', { name: /^Start/ })).toBeVisible()
  await hears('the draw')
  expect(await countStories(server)).toBe(1)
})

test('a file that nobody changed is exported byte for byte', async ({ page, server }) => {
  const odd = Buffer.from(
    '\ufeff# Fann ekki lekann  \r\n\r\nName:\tÞóra \u0301\r\n\r\n\r\n***\r\nEnd',
  )
  const files = [{ name: 'Þóra.md', base64: odd.toString('base64') }]
  const brought = await callApi<ImportResultView>(server, 'POST', '/api/import', {
    files,
    moves: [],
    skip: [],
  })
  const id = brought.files[0]?.stories[0]?.storyId ?? ''
  await page.goto(`/stories/${id}`)
  await expect(page.getByText('From Þóra.md, as it was brought in.')).toBeVisible()
  const exported = async () => {
    const started = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Export as Markdown' }).click()
    const download = await started
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
  }
  const same = await exported()
  expect(same.bytes.equals(odd), same.bytes.toString()).toBe(true)
  expect(same.name).toBe('Þóra.md')

  await page.getByLabel('Your role').fill('Geologist')
  await expect(page.getByText(/^Kept \d\d:\d\d$/)).toBeVisible()
  await expect(page.getByText('From Þóra.md, changed here since.')).toBeVisible()
  expect((await exported()).bytes.toString()).toContain('Geologist')
})
