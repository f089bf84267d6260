import type { Browser, Page } from '@playwright/test'
import { checkLooks } from './check-looks.ts'
import { expect, test } from './fixtures.ts'

const minute = 60_000
const telling =
  'It was a Tuesday in May, around two in the morning. The team caught a bug in the dry run and it went fine.'

const question = (page: Page) => page.getByRole('heading', { level: 1 })
const tick = (page: Page, name: RegExp) => page.getByRole('checkbox', { name })

/** Begins a round that a friend leads; the clock stands until the two have sat down. */
async function sitDown(page: Page): Promise<void> {
  await page.goto('/rounds')
  await page.getByLabel('15 minutes').check()
  await page.getByLabel('A friend beside you').check()
  await page.getByLabel('They prompt').check()
  await page.getByRole('button', { name: 'Begin the round' }).click()
  await expect(question(page)).toHaveText('Before you begin')
}

async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Begin the round' }).click()
  await expect(page.getByRole('timer')).toBeVisible()
}

/** Chooses one of the questions under a heading and asks it; gives its words. */
async function askFirst(desk: Page, title: string): Promise<string> {
  const choice = desk.getByRole('region', { name: title }).getByRole('button', { pressed: false })
  const words = (await choice.last().innerText()).split('\n').at(-1) ?? ''
  await choice.last().click()
  await desk.getByRole('button', { name: 'Ask it' }).click()
  await expect(question(desk)).toHaveText(words)
  return words
}

/** Turns the link on and gives where it leads and its code. */
async function turnOn(page: Page): Promise<{ address: string; code: string }> {
  await page.getByRole('button', { name: 'Turn the link on' }).click()
  await expect(page.getByText('The link is on.')).toBeVisible()
  const [address = '', code = ''] = await page.getByRole('definition').allInnerTexts()
  expect(address).toMatch(/^http:\/\/192\.168\.77\.7:\d+\/$/)
  return { address, code }
}

/** A phone of somebody else's on the same network; what goes anywhere but through the link is a fault. */
async function takeOutPhone(browser: Browser, faults: string[]): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 800 },
    hasTouch: true,
    isMobile: true,
  })
  const page = await context.newPage()
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url())
    if (protocol === 'http:' && hostname !== '192.168.77.7') faults.push(request.url())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  return page
}

test('two at one screen: asked, ticked, handed in, and read side by side', async ({
  page,
  server,
}) => {
  test.slow()
  await sitDown(page)
  await checkLooks(page)
  // Sitting down takes its time; none of it is the round's.
  await server.setClock(3 * minute)
  await begin(page)
  await expect(page.getByRole('timer')).toContainText(/^0:0/)
  await expect(page.getByText(/stood still/)).toHaveCount(0)
  await expect(page.getByRole('navigation')).toHaveCount(0)

  await askFirst(page, 'Ask for a story')
  await page.getByRole('radio', { name: 'Typed' }).check()
  await page.getByRole('textbox', { name: 'Your answer' }).fill(telling)
  await tick(page, /^Moment/).check()
  await page.getByRole('textbox', { name: 'A line of your own' }).fill('A Tuesday, two at night.')
  await expect(async () => {
    await page.getByRole('button', { name: /^Look/ }).click()
    await expect(
      page.getByRole('region', { name: 'On what they typed' }).getByRole('button'),
    ).not.toHaveCount(1, { timeout: 1_000 })
  }).toPass()
  await checkLooks(page)
  await page.setViewportSize({ width: 1280, height: 800 })
  const followUp = await askFirst(page, 'On what they typed')
  expect(telling).toContain(/“(.+?)”/.exec(followUp)?.[1])

  // What is ticked and typed is there again after a reload in the middle.
  await page.getByRole('textbox', { name: 'Your answer' }).fill('I turned the feature off myself.')
  await tick(page, /^Ownership/).check()
  await page.waitForTimeout(1_500)
  await page.reload()
  await expect(question(page)).toHaveText(followUp)
  await expect(page.getByRole('textbox', { name: 'Your answer' })).toHaveValue(
    'I turned the feature off myself.',
  )
  await expect(tick(page, /^Ownership/)).toBeChecked()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Your partner asks what comes next.')).toBeVisible()

  await page.getByRole('textbox', { name: 'In your own words' }).fill('Who knew before you did?')
  await page.getByRole('button', { name: 'Choose this' }).click()
  await page.getByRole('button', { name: 'Ask it' }).click()
  await expect(question(page)).toHaveText('Who knew before you did?')
  // An answer that nobody types is spoken.
  await page.getByRole('textbox', { name: 'Your answer' }).fill('Marta knew.')
  await page.getByRole('radio', { name: 'Spoken aloud' }).check()
  await expect(page.getByText('the program measures that alone')).toBeVisible()
  await expect(page.getByText('Marta knew.')).toBeVisible()
  await page.getByRole('radio', { name: 'Typed' }).check()
  await page.getByRole('textbox', { name: 'Your answer' }).clear()
  await page.getByRole('radio', { name: 'Spoken aloud' }).check()
  await tick(page, /^None of these/).check()
  await askFirst(page, 'Turn to something else')
  await page.getByRole('button', { name: 'End the round', exact: true }).click()
  await page.getByRole('button', { name: 'End it now' }).click()

  await expect(page.getByRole('button', { name: 'Hand in what I heard' })).toBeVisible()
  await expect(page.locator('main')).not.toContainText(/hire/)
  await checkLooks(page)
  await page.getByRole('button', { name: 'Hand in what I heard' }).click()
  const heard = page.getByRole('region', { name: 'What your partner heard' })
  await expect(heard).toBeVisible({ timeout: 30_000 })
  await expect(heard).toContainText('A Tuesday, two at night.')
  await expect(heard).toContainText('Not measured by the program.')
  await expect(page.getByRole('heading', { name: 'What the scribe wrote' })).toBeVisible()
  await checkLooks(page)

  const id = new URL(page.url()).pathname.split('/').at(-1)
  const text = await (await fetch(`${server.origin}/api/rounds/${id}/export`)).text()
  expect(text).toContain('## What your partner heard')
  expect(text).toContain('Who knew before you did?')
})

test('a second device over the link, through a crash, to a result that both see', async ({
  page,
  server,
  browser,
}) => {
  test.slow()
  const faults: string[] = []
  const phone = await takeOutPhone(browser, faults)
  await sitDown(page)
  const first = await turnOn(page)
  await checkLooks(page)
  await page.setViewportSize({ width: 1280, height: 800 })

  await phone.goto(first.address)
  await expect(question(phone)).toHaveText('Lead a round')
  await phone.getByRole('textbox', { name: 'Code' }).fill('AAAA-AAAA')
  await phone.getByRole('button', { name: 'Enter' }).click()
  await expect(phone.getByRole('alert')).toHaveText('This is not the code.')
  await checkLooks(phone)
  await phone.waitForTimeout(1_100)
  await phone.getByRole('textbox', { name: 'Code' }).fill(first.code.toLowerCase())
  await phone.getByRole('button', { name: 'Enter' }).click()
  await expect(question(phone)).toContainText('before we start')
  await expect(phone.getByText('The clock starts when they begin')).toBeVisible()
  await expect(page.getByText('Your partner’s device is in.')).toBeVisible()

  await begin(page)
  await expect(phone.getByText('They are answering.')).toBeVisible()
  const anchor = await askFirst(phone, 'Ask for a story')
  await expect(question(page)).toHaveText(anchor)
  // Nothing of the partner's side is on the person's screen.
  await expect(page.getByRole('checkbox')).toHaveCount(0)
  await page.getByRole('radio', { name: 'Typed' }).check()
  await page.getByRole('textbox', { name: 'Your answer' }).fill(telling)
  await tick(phone, /^Moment/).check()
  await expect(async () => {
    await phone.getByRole('button', { name: /^Look/ }).click()
    await expect(
      phone.getByRole('region', { name: 'On what they typed' }).getByRole('button'),
    ).not.toHaveCount(1, { timeout: 1_000 })
  }).toPass()
  await expect(phone.getByText(telling)).toHaveCount(0)
  await checkLooks(phone)
  await phone.setViewportSize({ width: 390, height: 800 })
  const followUp = await askFirst(phone, 'On what they typed')
  await expect(question(page)).toHaveText(followUp)

  await page.getByRole('textbox', { name: 'Your answer' }).fill('I turned it off')
  await phone.reload()
  await expect(question(phone)).toHaveText(followUp)
  await phone.waitForTimeout(1_500)

  const address = page.url()
  await page.goto('about:blank')
  await server.crashAndRestart()
  await page.goto(address)
  await expect(question(page)).toHaveText(followUp)
  await expect(page.getByRole('textbox', { name: 'Your answer' })).toHaveValue('I turned it off')
  await expect(phone.getByText('The round cannot be reached at the moment.')).toBeVisible()
  await expect(page.getByText('The program was started again, so the link is off.')).toBeVisible()
  await expect(page.getByRole('checkbox')).toHaveCount(0)
  await checkLooks(page)
  await page.setViewportSize({ width: 1280, height: 800 })
  const second = await turnOn(page)
  expect(second.code).not.toBe(first.code)

  await phone.goto('about:blank')
  await phone.goto(`${second.address}#${second.code}`)
  await expect(question(phone)).toHaveText(followUp)
  expect(new URL(phone.url()).hash).toBe('')
  await page.getByRole('textbox', { name: 'Your answer' }).fill('I turned it off myself, at two.')
  // The partner moves on before these words are kept: they go after the answer.
  const pivot = await askFirst(phone, 'Turn to something else')
  await expect(question(page)).toHaveText(pivot)
  await askFirst(phone, 'Their questions to you')
  await phone.getByRole('button', { name: 'End the round', exact: true }).click()
  await phone.getByRole('button', { name: 'End it now' }).click()
  await expect(page.getByText('Your partner is finishing their ticks')).toBeVisible()
  await checkLooks(phone)
  await phone.getByRole('button', { name: 'Hand in what I heard' }).click()
  for (const [side, name] of [
    [phone, 'What you heard'],
    [page, 'What your partner heard'],
  ] as const) {
    const heard = side.getByRole('region', { name })
    await expect(heard).toContainText(anchor, { timeout: 30_000 })
  }
  await expect(phone.locator('main')).not.toContainText('a Tuesday in May')
  await expect(page.locator('main')).toContainText('I turned it off myself, at two.')
  await checkLooks(phone)
  expect(faults).toEqual([])
  await phone.context().close()
})

test('the link opens one page of one round, and closes at once', async ({ page, browser }) => {
  const faults: string[] = []
  const phone = await takeOutPhone(browser, faults)
  await sitDown(page)
  const onThisScreen = page.getByRole('region', { name: 'On this screen' })
  await expect(onThisScreen).toBeVisible()
  const { address, code } = await turnOn(page)
  // One way to sit at a time.
  await expect(onThisScreen).toHaveCount(0)
  await expect(page.getByText('Your partner is not in yet.')).toBeVisible()
  await phone.goto(`${address}#${code}`)
  await expect(question(phone)).toContainText('before we start')
  await expect(page.getByText('Your partner leads from their device.')).toBeVisible()
  for (const path of ['bank', 'rounds', 'settings', 'api/bank', 'api/settings', 'api/rounds'])
    expect((await phone.request.get(address + path)).status(), path).toBe(404)

  const other = await takeOutPhone(browser, faults)
  await other.goto(`${address}#${code}`)
  await expect(other.getByRole('alert')).toHaveText('This code was used. Ask for a new one.')
  await page.getByRole('button', { name: 'Turn the link off' }).click()
  await expect(page.getByText('The link is off.')).toBeVisible()
  await expect(page.getByText('Your partner leads on this screen.')).toBeVisible()
  await expect(onThisScreen).toBeVisible()
  await expect(phone.getByText('The round cannot be reached at the moment.')).toBeVisible()
  await expect(other.goto(address)).rejects.toThrow()
  expect(faults).toEqual([])
  await phone.context().close()
  await other.context().close()
})
