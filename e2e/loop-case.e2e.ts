import type { Page } from '@playwright/test'
import type { BankView } from '../src/app/views.ts'
import { answerCard } from './answer-cards.ts'
import { facets } from '../src/core/story/story.ts'
import { callApi } from './call-api.ts'
import { checkLooks } from './check-looks.ts'
import { answerByFacet } from './example-answers.ts'
import { expect, test } from './fixtures.ts'
import type { TestServer } from './server.ts'
import { dayIn } from './zone.ts'

const dayMs = 86_400_000
const hourMs = 3_600_000

/** Adds a round through the page, and leaves its fields closed. Without a verdict it lies ahead. */
async function addRound(page: Page, kind: string, day: string, verdict?: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a round' }).click()
  await page.getByLabel('Kind').selectOption(kind)
  await page.getByLabel('Day', { exact: true }).fill(day)
  if (verdict !== undefined) await giveVerdict(page, verdict)
  await page.getByRole('button', { name: 'Done' }).click()
}

const giveVerdict = (page: Page, verdict: string) =>
  page.getByRole('combobox', { name: 'Verdict', exact: true }).selectOption({ label: verdict })

/** Writes down what was asked in the behavioural round, with the keys alone once the page is there. */
async function writeAsked(
  page: Page,
  story: string,
  drillIns: readonly { question: string; stood: 's' | 't' | 'm' }[],
): Promise<void> {
  const round = page.getByRole('listitem').filter({ has: page.getByText('Behavioural') })
  await round.getByRole('link', { name: /^Write down what was asked/ }).click()
  const radio = page.getByRole('radio', { name: story })
  await expect(radio).toBeVisible()
  const key = await radio.getAttribute('aria-keyshortcuts')
  await page.keyboard.type('Tell me about a large project of yours')
  await page.keyboard.press('Enter')
  await page.keyboard.press(key ?? '')
  for (const { question, stood } of drillIns) {
    await page.keyboard.type(question)
    await page.keyboard.press('Enter')
    await page.keyboard.press(stood)
  }
  await expect(radio).toBeChecked()
  await checkLooks(page)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(`${drillIns.length} drill-ins`)).toBeVisible()
}

async function drillAlone(server: TestServer, shortName: string): Promise<string> {
  const { stories, activeVersion } = await callApi<BankView>(server, 'GET', '/api/bank')
  const id = stories.find((story) => story.shortName === shortName)?.id
  if (id === undefined) throw new Error(`There is no story ${shortName}`)
  await callApi(server, 'PUT', '/api/bank/active', { storyIds: [id], activeVersion })
  return id
}

test('a lost loop becomes a plan, and the next one is won with another story', async ({
  page,
  server,
}) => {
  test.slow()
  await callApi(server, 'POST', '/api/examples')
  await drillAlone(server, 'The database migration')

  await page.goto('/loops')
  await page.getByRole('link', { name: /^Add a loop/ }).click()
  await page.getByLabel('Company').fill('Harbour Systems')
  for (const kind of ['coding', 'system design', 'technical'])
    await addRound(page, kind, dayIn(-2), 'Strong hire')
  await addRound(page, 'behavioural', dayIn(-1), 'No hire')
  await writeAsked(page, 'The database migration', [
    { question: 'Who disagreed with you about the window?', stood: 's' },
    { question: 'When did it nearly fail, and who noticed?', stood: 't' },
    { question: 'Who was the hardest stakeholder to bring along?', stood: 'm' },
  ])

  // The packet, and what was asked beside what the level expects.
  await expect(page.getByText('These verdicts come to a rejection.')).toBeVisible()
  await expect(page.getByText(/^An offer, if behavioural were/)).toHaveCount(1)
  await expect(page.getByText(/Most hangs on behavioural/)).toBeVisible()
  const asked = page.getByRole('table', { name: 'The drill-ins that were asked' })
  await expect(asked.getByRole('row', { name: /nearly fail.*Near-failure.*Thin/ })).toBeVisible()
  await expect(asked.getByRole('row', { name: /stakeholder.*Stakeholder.*Missing/ })).toBeVisible()

  // The debrief: each phrase confirmed or refused by the person.
  await page
    .getByLabel('What the recruiter or the panel said, as they said it')
    .fill(
      'They loved the scale. But the answers were not specific, and the panel could not tell how central you were. We keep your file for a year.',
    )
  await page.getByRole('button', { name: /^It holds.*Your part was unclear/ }).click()
  await page.getByRole('button', { name: /^It does not.*Not specific/ }).click()
  await expect(page.getByText('We keep your file for a year.', { exact: true })).toBeVisible()
  // What the program does not understand the person may name; taken back, it is a plain sentence again.
  await page
    .getByLabel(/^The concern that “They loved the scale/)
    .selectOption('Scope below the level')
  await expect(page.getByText('“They loved the scale.”')).toBeVisible()
  await page.getByRole('button', { name: /^Undo.*Scope below the level/ }).click()
  await expect(page.getByText('“They loved the scale.”')).toHaveCount(0)
  await expect(page.getByText(/^Kept/)).toBeVisible()
  await checkLooks(page)

  await page.getByRole('link', { name: 'Read the postmortem' }).click()
  await page.getByLabel(/^What you have done differently since/).fill('Tell the rewrite instead.')
  await expect(page.getByText(/Your part was unclear/)).toBeVisible()
  await expect(page.getByText(/→ Not specific/)).toHaveCount(0)
  await expect(page.getByText(/^Kept/)).toBeVisible()
  await checkLooks(page)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as Markdown' }).click()
  expect((await download).suggestedFilename()).toBe('harbour-systems.md')

  // Another story, a loop ahead, and a plan for it.
  const rewrite = await drillAlone(server, 'The pricing rewrite')
  await page.goto('/loops')
  await page.getByRole('link', { name: /^Add a loop/ }).click()
  await page.getByLabel('Company').fill('Quay')
  await addRound(page, 'behavioural', dayIn(12))
  await expect(page.getByText(/^Kept/)).toBeVisible()
  await page.goto('/')
  await expect(
    page.getByText(/^Your behavioural round at Quay is in 12 days\. 5 cards of 5/),
  ).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: /^Draw ?: / })).toBeVisible()

  // Every card retired over two days: no card is left to draw, until the last three days before the round.
  for (const hours of [0, 7, 31]) {
    await server.setClock(hours * hourMs)
    for (const facet of facets) await answerCard(server, facet, answerByFacet[facet])
  }
  await page.goto('/bank')
  await expect(page.getByRole('link', { name: /: retired, 3 attempts/ })).toHaveCount(5)
  await page.goto('/')
  await expect(
    page.getByText('Your behavioural round at Quay is in 11 days. Every card is retired.'),
  ).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Sit a 15-minute round' })).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: /^Draw ?: / })).toHaveCount(0)
  await checkLooks(page)
  await server.setClock(10 * dayMs)
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible()
  await expect(page.getByText(/^In the last three days before a round every card/)).toBeVisible()
  await checkLooks(page)

  // Loop two: the same kind of round, the other story.
  await server.setClock(12 * dayMs)
  await page.goto('/loops')
  await page.getByRole('link', { name: 'Quay' }).click()
  await writeAsked(page, 'The pricing rewrite', [
    { question: 'Who paid a price for it?', stood: 's' },
    { question: 'Who has it now?', stood: 's' },
  ])
  await page.getByRole('button', { name: 'Edit the behavioural round' }).click()
  await giveVerdict(page, 'Strong hire')
  await expect(page.getByText(/strong hire, were it the only one, comes to an offer/)).toBeVisible()
  const { stories } = await callApi<BankView>(server, 'GET', '/api/bank')
  const held = stories.find(({ id }) => id === rewrite)?.cards ?? []
  expect(held.filter(({ standing }) => standing === 'retired')).toHaveLength(5)

  await page.goto('/loops')
  await page.getByRole('checkbox', { name: 'Compare Harbour Systems' }).check()
  await page.getByRole('checkbox', { name: 'Compare Quay' }).check()
  await page.getByRole('link', { name: 'Lay the two side by side' }).click()
  await expect(page.getByText(/^The same kind of round, behavioural: /)).toHaveText(
    /: no hire in .*, strong hire in .*, with another story: The database migration, then The pricing rewrite\.$/,
  )
  await checkLooks(page)
})
