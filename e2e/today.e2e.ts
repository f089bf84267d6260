import type { BankView } from '../src/app/views.ts'
import type { LoopView, TodayView } from '../src/app/loop/loop-views.ts'
import { callApi } from './call-api.ts'
import { addExampleLoops } from './example-loops.ts'
import { checkLooks } from './check-looks.ts'
import { expect, test } from './fixtures.ts'
import { dayIn } from './zone.ts'

test('who has nothing yet is told what this is, and begins from here', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('link', { name: 'Bring your notes' })).toBeVisible()
  await checkLooks(page)
  await page.getByRole('button', { name: 'Look around with examples' }).click()
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible()
  await expect(page.getByText('No round has a day yet.')).toBeVisible()
})

test('the plan is for the time there is, and its first item starts with one key', async ({
  page,
  server,
}) => {
  await callApi<BankView>(server, 'POST', '/api/examples')
  const loop = await callApi<LoopView>(server, 'POST', '/api/loops', {})
  const day = dayIn(5)
  const round = {
    id: 'r1',
    kind: 'behavioural',
    interviewer: '',
    seat: 'panelist',
    minutes: 45,
    day,
    time: null,
    state: 'ahead',
    verdict: null,
    sure: 'told',
    estimate: null,
    asked: [],
    notes: '',
  }
  const document = { ...loop.document, company: 'Harbour', rounds: [round] }
  await callApi(server, 'PUT', `/api/loops/${loop.id}`, { version: 1, document })

  await page.goto('/')
  await expect(page.getByText(/Your behavioural round at Harbour is in 5 days\./)).toBeVisible()
  await expect(page.getByText('Behavioural round, Harbour')).toBeVisible()
  await checkLooks(page)
  await page.keyboard.press('6')
  await expect(page.getByRole('radio', { name: /^60 minutes/ })).toBeChecked()
  await expect(page).toHaveURL(/minutes=60/)
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible()
  await checkLooks(page)
  await page.keyboard.press('1')
  await expect(page.getByRole('link', { name: /^Draw ?: / }).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^Draw a card/ })).toBeVisible()
  await page.keyboard.press('Space')
  await expect(page.getByRole('button', { name: /^Start/ })).toBeVisible()
})

test('what a panel asked and said is in the plan with its words, and each day names its cards', async ({
  page,
  server,
}) => {
  const bank = await callApi<BankView>(server, 'POST', '/api/examples')
  await addExampleLoops(server, bank)
  await page.goto('/')
  await expect(page.getByText(/^Harbour Systems asked “.+”, and your answer was/)).toBeVisible()
  await page
    .getByRole('listitem')
    .filter({ hasText: /^Tue|^Mon|^Wed|^Thu|^Fri|^Sat|^Sun/ })
    .getByText(/cards, /)
    .first()
    .click()
  await checkLooks(page)
  await page.getByRole('link', { name: /^Read it/ }).click()
  await expect(page.getByRole('heading', { name: 'The debrief' })).toBeFocused()
  await expect(page.getByRole('heading', { name: 'The debrief' })).toBeInViewport()
})

test('where rehearsing would better nothing, it says rest and offers nothing to do', async ({
  page,
  server,
}) => {
  await callApi<BankView>(server, 'POST', '/api/examples')
  const today = await callApi<TodayView>(server, 'GET', '/api/today')
  const summary = 'You are ready; rest. Every card is retired, and your last round held.'
  const plan = { ...today.plan, kind: 'rest', summary, items: [] }
  await page.route('**/api/today*', (route) => route.fulfill({ json: { ...today, plan } }))
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'Rest', level: 1 })).toBeVisible()
  await expect(page.getByText(summary)).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: /Draw|Practise|Sit/ })).toHaveCount(
    0,
  )
  await checkLooks(page)
})
