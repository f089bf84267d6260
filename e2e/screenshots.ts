import { type Browser, chromium, type Page } from '@playwright/test'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { AnswerView } from '../src/app/answer/answer-views.ts'
import type { BankView, DrawView, StoryView } from '../src/app/views.ts'
import { callApi } from './call-api.ts'
import { chromiumOptions } from './chromium.ts'
import { addExampleLoops } from './example-loops.ts'
import { answerByFacet, answeredStory } from './example-answers.ts'
import { beginRound, exampleTelling, sitRound } from './example-rounds.ts'
import { fixturePath } from './import-stories.ts'
import { startServer, type TestServer } from './server.ts'
import { zoneHere } from './zone.ts'

// Every page, empty and full, light and dark, wide and narrow, into .cache/screenshots; those that the
// README shows into docs/screenshots as well. Names as arguments (`bank story drill`) shoot those alone.
const root = join(import.meta.dirname, '..')
const everything = join(root, '.cache', 'screenshots')
const shown = join(root, 'docs', 'screenshots')
const inReadme = new Set([
  'result-full-light-1280',
  'bank-full-light-1280',
  'story-full-dark-1280',
  'answering-full-dark-390',
  'print-full-light-1280',
])

const only = process.argv.slice(2)
const tried = new Set<string>()
const isWanted = (name: string): boolean => {
  tried.add(name)
  return only.length === 0 || only.includes(name)
}

const themes = ['light', 'dark'] as const
const widths = [1280, 390] as const
const pages = {
  today: '/',
  loops: '/loops',
  answers: '/answers',
  draw: '/draw',
  bank: '/bank',
  story: '/stories/new',
  cards: '/cards',
  import: '/import',
  library: '/library',
  guide: '/library/project-that-failed',
  newGuide: '/library/new',
  newAnswer: '/answers/new',
  progress: '/progress',
  rounds: '/rounds',
  settings: '/settings',
  print: '/print',
}

/** Practice over twelve days: the passages of the example stories, said as answers. */
async function fillHistory(server: TestServer): Promise<BankView> {
  const bank = await callApi<BankView>(server, 'POST', '/api/examples')
  for (const daysAgo of [12, 9, 6, 2, 1]) {
    await server.setClock(-daysAgo * 86_400_000)
    for (let turn = 0; turn < 12; turn++) {
      const drawn = await callApi<DrawView>(server, 'POST', '/api/draws', { early: true })
      if (drawn.kind !== 'drawn') throw new Error(`No card was drawn: ${drawn.kind}`)
      const { attemptId, storyId, facet } = drawn.card
      const { story } = await callApi<StoryView>(server, 'GET', `/api/stories/${storyId}`)
      const attempt = `/api/attempts/${attemptId}`
      await callApi(server, 'POST', `${attempt}/start`, {})
      const text = story.document.facets[facet].passage
      const answer = { text, elapsedMs: 61_000, mode: 'typed', timeZone: zoneHere() }
      await callApi(server, 'POST', `${attempt}/answer`, answer)
      await callApi(server, 'POST', `${attempt}/self-rating`, { rating: 2 + (turn % 4) })
    }
  }
  await server.setClock(0)
  return bank
}

/** How long the answer of the pictures took. */
const answeringMs = 71_000

type Shoot = (page: Page, name: string) => Promise<void>

/** The page after its fonts are there and nothing is on its way. */
const shoot: Shoot = async (page, name) => {
  await page.waitForLoadState('networkidle')
  await page.evaluate(async () => {
    // What is laid out only when it comes into sight is in the picture too.
    const whole = new CSSStyleSheet()
    whole.replaceSync('* { content-visibility: visible !important }')
    document.adoptedStyleSheets = [whole]
    await document.fonts.ready
  })
  const file = `${name}.png`
  await page.screenshot({ path: join(everything, file), fullPage: true })
  if (inReadme.has(name)) await page.screenshot({ path: join(shown, file) })
}

/** One turn of the drill on a card of the only active story, each of its four faces shot. */
async function shootDrill(page: Page, origin: string, suffix: string): Promise<void> {
  await page.clock.install()
  await page.goto(`${origin}/draw?facet=stakeholder`)
  await page.getByRole('button', { name: /^Draw/ }).click()
  await page.getByRole('button', { name: /^Start/ }).click()
  await page.getByLabel('Your answer').fill(answerByFacet.stakeholder)
  await page.clock.fastForward(answeringMs)
  await shoot(page, `answering-${suffix}`)
  await page.getByRole('button', { name: /^Stop/ }).click()
  await page.getByRole('heading', { name: 'How did it go?' }).waitFor()
  await shoot(page, `self-rating-${suffix}`)
  await page.keyboard.press('4')
  await page.getByRole('heading', { name: 'Your answer' }).waitFor()
  await shoot(page, `result-${suffix}`)
  await page.keyboard.press('Escape')
}

/** Three files before and after they are brought in. */
async function shootImport(page: Page, origin: string, look: string): Promise<void> {
  await page.goto(`${origin}/import`)
  const opened = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose files' }).click()
  const names = ['03-tram-thing.md', '08-matchmaking.md', '12-library-apprentice.md']
  await (await opened).setFiles(names.map((name) => fixturePath('stories', name)))
  await page.getByRole('heading', { name: 'What goes where' }).waitFor()
  await page
    .getByText(/passages, and where each goes$/)
    .first()
    .click()
  await shoot(page, `preview-full-${look}`)
  const bring = page.getByRole('button', { name: /^Bring in \d/ })
  if (!(await bring.isVisible())) return
  await bring.click()
  await page.getByRole('heading', { name: 'Your stories are in the bank' }).waitFor()
  await shoot(page, `brought-full-${look}`)
  await page.getByRole('button', { name: 'Take this import back' }).click()
  await page
    .getByRole('heading', { name: 'Your stories are in the bank' })
    .waitFor({ state: 'detached' })
}

/** The newest answer to a story's cards. */
async function findAttempt(server: TestServer, storyId: string): Promise<string> {
  const path = `/api/stories/${storyId}/attempts`
  const [newest] = await callApi<{ id: string }[]>(server, 'GET', path)
  return newest?.id ?? ''
}

/** Runs once for each theme and width, in a page of its own. */
async function eachLook(
  browser: Browser,
  work: (page: Page, look: string) => Promise<void>,
): Promise<void> {
  for (const colorScheme of themes)
    for (const width of widths) {
      const page = await browser.newPage({ colorScheme, viewport: { width, height: 800 } })
      await work(page, `${colorScheme}-${width}`)
      await page.close()
    }
}

/** One page as it stands, in every look. */
async function shootLooks(page: Page, name: string): Promise<void> {
  for (const colorScheme of themes)
    for (const width of widths) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 800 })
      await shoot(page, `${name}-${colorScheme}-${width}`)
    }
}

/** A round under way, led by the program and by a friend; what the friend has on a device of their own. */
async function shootRooms(browser: Browser, origin: string): Promise<void> {
  const page = await browser.newPage()
  const question = page.getByRole('heading', { level: 1 })
  await beginRound(page, origin, 'The program')
  await shootLooks(page, 'round-opening')
  const opening = await question.innerText()
  await page.getByRole('textbox').fill('Ready. Would you rather I pick a story, or do you prompt?')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('heading', { level: 1 }).filter({ hasNotText: opening }).waitFor()
  await page.getByRole('textbox').fill(exampleTelling)
  await shootLooks(page, 'round-telling')
  await page.getByRole('button', { name: 'End the round' }).click()
  await page.getByRole('button', { name: 'End it now' }).click()
  await page.getByRole('heading', { name: 'What the scribe wrote' }).waitFor()
  await shootLooks(page, 'round-ended-early')

  await beginRound(page, origin, 'A friend beside you')
  await shootLooks(page, 'partner-lobby')
  await page.getByRole('button', { name: 'Turn the link on' }).click()
  await page.getByText('The link is on.').waitFor()
  const [address = '', code = ''] = await page.getByRole('definition').allInnerTexts()
  await shootLooks(page, 'partner-link')
  const device = await browser.newPage()
  await device.goto(address)
  await shootLooks(device, 'partner-code')
  await device.getByRole('textbox', { name: 'Code' }).fill(code)
  await device.getByRole('button', { name: 'Enter' }).click()
  await page.getByRole('button', { name: 'Begin the round' }).click()
  await device.getByText('They are answering.').waitFor()
  const choice = device.getByRole('region', { name: 'Ask for a story' }).getByRole('button')
  const opened = await question.innerText()
  await choice.first().click()
  await device.getByRole('button', { name: 'Ask it' }).click()
  await question.filter({ hasNotText: opened }).waitFor()
  await page.getByRole('radio', { name: 'Typed' }).check()
  await page.getByRole('textbox', { name: 'Your answer' }).fill(exampleTelling)
  await device.waitForTimeout(1_500)
  await device.getByRole('button', { name: /^Look/ }).click()
  await device.waitForTimeout(1_500)
  await shootLooks(device, 'partner-desk')
  await shootLooks(page, 'partner-room')
  await device.close()
  await page.close()
}

const shootPages = (
  browser: Browser,
  server: TestServer,
  state: 'empty' | 'full',
  paths: Readonly<Record<string, string>>,
) =>
  eachLook(browser, async (page, look) => {
    for (const [name, path] of Object.entries(paths).filter(([name]) => isWanted(name))) {
      await page.goto(server.origin + path)
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      await shoot(page, `${name}-${state}-${look}`)
    }
  })

if (only.length === 0) await rm(everything, { recursive: true, force: true })
await mkdir(everything, { recursive: true })
await mkdir(shown, { recursive: true })
const server = await startServer()
const browser = await chromium.launch(chromiumOptions)
try {
  await shootPages(browser, server, 'empty', pages)
  const bank = await fillHistory(server)
  const rewrite = bank.stories.find(({ shortName }) => shortName === answeredStory)
  if (rewrite === undefined) throw new Error(`There is no example ${answeredStory}`)
  const story = `/stories/${rewrite.id}`
  const { lost, ahead } = await addExampleLoops(server, bank)
  const { answer } = await callApi<AnswerView>(server, 'POST', '/api/answers', {
    storyId: rewrite.id,
    asked: { guide: 'project-that-failed' },
  })
  const full = {
    ...pages,
    story: `${story}#stakeholder`,
    ledger: `${story}/ledger`,
    loopLost: `/loops/${lost}`,
    loopAhead: `/loops/${ahead}`,
    asked: `/loops/${lost}/rounds/h4`,
    postmortem: `/loops/${lost}/postmortem`,
    compare: `/loops/compare?one=${lost}&two=${ahead}`,
    answer: `${story}/answers/${answer.id}`,
    printAnswers: '/answers/print',
    roundThin: `/rounds/${await sitRound(server, 0)}`,
    roundHeld: `/rounds/${await sitRound(server, 1)}`,
    attempt: `/attempts/${await findAttempt(server, rewrite.id)}`,
    practice: '/library/project-that-failed/practice',
  }
  await shootPages(browser, server, 'full', full)
  const { activeVersion } = await callApi<BankView>(server, 'GET', '/api/bank')
  await callApi(server, 'PUT', '/api/bank/active', { storyIds: [rewrite.id], activeVersion })
  if (isWanted('drill'))
    await eachLook(browser, (page, look) => shootDrill(page, server.origin, `full-${look}`))
  if (isWanted('rooms')) await shootRooms(browser, server.origin)
  if (isWanted('preview'))
    await eachLook(browser, (page, look) => shootImport(page, server.origin, look))
} finally {
  await browser.close()
  await server.stop()
}
const unknown = only.filter((name) => !tried.has(name))
if (unknown.length > 0) {
  console.error(`No page ${unknown.join(', ')}; there are ${[...tried].join(', ')}.`)
  process.exitCode = 2
}
console.log(`Shot into ${everything}; ${inReadme.size} of them for the README.`)
