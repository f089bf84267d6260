import { callApi } from './call-api.ts'
import { checkLooks } from './check-looks.ts'
import { expect, test } from './fixtures.ts'
import type { TestServer } from './server.ts'
import { dayIn } from './zone.ts'
import type { BankView } from '../src/app/views.ts'
import type { LoopView } from '../src/app/loop/loop-views.ts'
import type { LoopRound } from '../src/core/loop/loop.ts'

const makeRound = (id: string, parts: Partial<LoopRound>): LoopRound => ({
  id,
  kind: 'behavioural',
  interviewer: '',
  seat: 'panelist',
  minutes: 60,
  day: null,
  time: null,
  state: 'ahead',
  verdict: null,
  sure: 'told',
  estimate: null,
  asked: [],
  notes: '',
  ...parts,
})

/** A loop with these rounds, past the page. */
async function makeLoop(server: TestServer, company: string, rounds: LoopRound[]): Promise<string> {
  const { id, document } = await callApi<LoopView>(server, 'POST', '/api/loops', {})
  const next = { version: 1, document: { ...document, company, rounds } }
  await callApi(server, 'PUT', `/api/loops/${id}`, next)
  return id
}

test('a loop is added, kept as it is typed, and its deletion taken back', async ({ page }) => {
  await page.goto('/loops')
  await expect(page.getByText('A loop is the set of rounds at one company.')).toBeVisible()
  await checkLooks(page)
  await page.keyboard.press('n')
  await page.getByLabel('Company').fill('Harbour Systems')
  await page.getByRole('button', { name: 'Add a round' }).click()
  await page.getByLabel('Day', { exact: true }).fill(dayIn(5))
  await page.getByLabel('Time', { exact: true }).fill('10:00')
  await expect(page.getByText(/^Kept/)).toBeVisible()
  await checkLooks(page)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Harbour Systems' })).toBeVisible()
  // Nothing was sat yet, so there is nothing to look back on.
  await expect(page.getByRole('heading', { name: 'The debrief' })).toHaveCount(0)

  await page.getByRole('button', { name: 'Delete the behavioural round' }).click()
  await expect(page.getByRole('heading', { name: 'Behavioural' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('heading', { name: 'Behavioural' })).toBeVisible()
  await page.getByRole('button', { name: 'Delete this loop' }).click()
  await expect(page.getByRole('heading', { name: 'Loops', level: 1 })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('link', { name: 'Harbour Systems' })).toBeVisible()
  await expect(page.getByText('The next round is in 5 days')).toBeVisible()
  await page.goto('/draw')
})

test('a loop that nothing was written of leaves nothing behind', async ({ page, server }) => {
  await page.goto('/loops')
  await page.getByRole('link', { name: /^Add a loop/ }).click()
  await expect(page.getByRole('heading', { name: 'A loop without a name' })).toBeVisible()
  await page.goBack()
  await expect(page.getByText('A loop is the set of rounds at one company.')).toBeVisible()
  expect((await callApi<{ loops: unknown[] }>(server, 'GET', '/api/loops')).loops).toEqual([])

  // A first word, a round or a calendar file makes it one, at an address of its own.
  await page.keyboard.press('n')
  await page.getByLabel('Role').pressSequentially('Engineer')
  await expect(page).toHaveURL(/\/loops\/(?!new)/)
  await expect(page.getByLabel('Role')).toBeFocused()
  await expect(page.getByLabel('Role')).toHaveValue('Engineer')
  await expect(page.getByText(/^Kept/)).toBeVisible()
})

test('the time zone of a loop is typed by its city, and what is no zone is said', async ({
  page,
  server,
}) => {
  const id = await makeLoop(server, 'Harbour', [])
  await page.goto(`/loops/${id}`)
  const zone = page.getByLabel('Time zone of the rounds')
  await zone.fill('kyiv')
  await zone.blur()
  await expect(zone).toHaveValue('Europe/Kyiv')
  await expect(page.getByText(/^Kept/)).toBeVisible()
  await page.reload()
  await expect(zone).toHaveValue('Europe/Kyiv')
  await zone.fill('Atlantis')
  await expect(page.getByText(/^No zone is called that/)).toBeVisible()
  await checkLooks(page)
  await zone.fill('')
  await expect(page.getByText(/^Kept/)).toBeVisible()
  const { document } = await callApi<LoopView>(server, 'GET', `/api/loops/${id}`)
  expect(document.timeZone).toBeNull()
})

test('rounds alike are numbered everywhere, and only a day that has come asks what was asked', async ({
  page,
  server,
}) => {
  const id = await makeLoop(server, 'Harbour', [
    makeRound('b', { day: dayIn(4) }),
    makeRound('a', { day: dayIn(-2), state: 'behind', verdict: 'hire' }),
  ])
  await page.goto(`/loops/${id}`)
  await expect(page.getByRole('heading', { name: 'Behavioural 2', exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: /^Write down what was asked/ })).toHaveCount(1)
  await page
    .getByLabel('What the recruiter or the panel said, as they said it')
    .fill('A good talk.')
  await expect(page.getByText(/^Kept/)).toBeVisible()
  await page.getByRole('link', { name: 'Read the postmortem' }).click()
  await expect(page.getByRole('heading', { name: 'Behavioural 1: hire' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Not sat' })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: /^Behavioural 2 ahead/ })).toBeVisible()
  await expect(page.getByText('A good talk.')).toBeVisible()
  await checkLooks(page)
  await page.goto('/loops')
  await expect(page.getByText('Behavioural 2', { exact: true })).toBeVisible()
})

test('what was asked is written down by keys alone', async ({ page, server }) => {
  const { stories } = await callApi<BankView>(server, 'POST', '/api/examples')
  const id = await makeLoop(server, 'Harbour', [makeRound('r1', { day: dayIn(-1) })])
  await page.goto(`/loops/${id}/rounds/r1`)
  await expect(page.getByRole('radio', { name: stories[0]!.shortName })).toBeVisible()
  await expect(page.getByLabel('What they asked for')).toBeFocused()
  for (const typed of ['A project you led', 'Who noticed it first?', 'Who has it now?']) {
    await page.keyboard.type(typed)
    await page.keyboard.press('Enter')
    await page.keyboard.press(typed.startsWith('A project') ? '1' : 't')
  }
  await expect(page.getByLabel('Drill-in 3', { exact: true })).toBeFocused()
  await checkLooks(page)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Over · 2 drill-ins')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'The debrief' })).toBeVisible()
  const { document } = await callApi<LoopView>(server, 'GET', `/api/loops/${id}`)
  expect(document.rounds[0]?.asked).toMatchObject([
    {
      question: 'A project you led',
      storyId: expect.any(String),
      drillIns: [
        { question: 'Who noticed it first?', stood: 'thin' },
        { question: 'Who has it now?', stood: 'thin' },
      ],
    },
  ])
})

test('a story that was asked for but is not drilled is named, with the way to drill it', async ({
  page,
  server,
}) => {
  const { stories, activeVersion } = await callApi<BankView>(server, 'POST', '/api/examples')
  const [told, ...drilled] = stories
  const storyIds = drilled.map(({ id }) => id)
  await callApi(server, 'PUT', '/api/bank/active', { storyIds, activeVersion })
  const drillIns = [{ question: 'What became of the old one?', facet: 'handoff', stood: 'thin' }]
  const asked = [{ question: 'A project', promptKind: null, storyId: told!.id, drillIns }]
  const id = await makeLoop(server, 'Harbour', [
    makeRound('r1', { day: dayIn(-1), state: 'behind', asked: asked as LoopRound['asked'] }),
  ])
  await page.goto(`/loops/${id}/rounds/r1`)
  await expect(
    page.getByText(`“${told!.shortName}” is not among the stories you drill`),
  ).toBeVisible()
  await page.getByRole('link', { name: 'the bank' }).click()
  await expect(page.getByRole('heading', { name: 'Bank', level: 1 })).toBeVisible()
})

test('a packet shows what carries it, takes estimates that come to 100, and holes of the rule', async ({
  page,
  server,
}) => {
  const day = dayIn(-3)
  const sat = (id: string, kind: LoopRound['kind'], verdict: LoopRound['verdict']) =>
    makeRound(id, { kind, day, state: 'behind', verdict })
  const id = await makeLoop(server, 'Harbour', [
    sat('a', 'coding', 'strong hire'),
    sat('b', 'system design', 'strong hire'),
    sat('c', 'technical', 'strong hire'),
    sat('d', 'behavioural', 'no hire'),
  ])
  await page.goto(`/loops/${id}`)
  await expect(page.getByText('These verdicts come to a rejection.')).toBeVisible()
  await expect(page.getByText(/^An offer, if behavioural were/)).toBeVisible()
  // Every verdict is known: no chance is told, but what each round would have turned.
  const packet = page.getByRole('region', { name: 'The packet' })
  await expect(packet.getByText(/ Most hangs on behavioural\.$/)).toBeVisible()
  await expect(packet.getByRole('row', { name: /^coding/i })).toContainText('No offer either way')
  await expect(packet.getByRole('row', { name: /^behavioural/i })).toContainText(
    'No offer, or an offer',
  )
  await expect(packet.getByText('The upright line is how it stands: no offer.')).toBeVisible()
  await expect(packet.getByText('%')).toHaveCount(0)

  await page.getByRole('button', { name: 'Edit the behavioural round' }).click()
  await page.getByRole('combobox', { name: 'Verdict', exact: true }).selectOption('')
  await page.getByRole('button', { name: 'Estimate it' }).click()
  const hire = page.getByRole('slider', { name: 'Hire', exact: true })
  await hire.focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText(/^Together 105 %/)).toBeVisible()
  await page.getByRole('button', { name: 'Scale to 100 %' }).click()
  await expect(page.getByText('Together 100 %.')).toBeVisible()
  await checkLooks(page)

  await page.getByLabel('Read the verdicts as').selectOption('Hiring manager decides')
  await expect(page.getByText(/^The rule says nothing about/).last()).toBeVisible()
  await page.getByText('Edit the rule').click()
  await page.getByRole('button', { name: 'Add a line' }).click()
  await expect(page.getByText('Rejected in every other case.')).toBeVisible()
  await expect(page.getByText(/^The rule says nothing about/)).toHaveCount(0)
  await checkLooks(page)
})

test('rounds that overlap, days that are over and contradicting verdicts are said', async ({
  page,
  server,
}) => {
  const day = dayIn(4)
  const id = await makeLoop(server, 'Harbour', [
    makeRound('a', { day, time: '10:00' }),
    makeRound('b', { kind: 'coding', day, time: '10:30' }),
    makeRound('c', { kind: 'technical', day: dayIn(-4) }),
    makeRound('d', { kind: 'leadership', verdict: 'hire' }),
  ])
  await page.goto(`/loops/${id}`)
  await expect(page.getByText('This round and the behavioural round overlap.')).toBeVisible()
  await expect(page.getByText('This day is over. Was the round sat')).toBeVisible()
  await expect(
    page.getByText('A verdict is set, and the round is not marked as sat.'),
  ).toBeVisible()
})

test('two windows change one loop, and both changes stand', async ({ page, server, context }) => {
  const id = await makeLoop(server, 'Harbour', [])
  await page.goto(`/loops/${id}`)
  const other = await context.newPage()
  await other.goto(`${server.origin}/loops/${id}`)
  await page.getByLabel('Role').fill('Engineer')
  await expect(page.getByText(/^Kept/)).toBeVisible()
  await other.getByLabel('Company').fill('Quay')
  await expect(other.getByText(/^Kept/)).toBeVisible()
  await expect(other.getByRole('heading', { name: 'Quay, Engineer' })).toBeVisible()
  await other.close()
})

test('where there is no such loop, the page says so', async ({ page }) => {
  await page.goto('/loops/compare')
  await expect(page.getByText('Two loops have to be named.')).toBeVisible()
})

test('rounds come out of a calendar file, and the plan goes into one', async ({ page, server }) => {
  await callApi(server, 'POST', '/api/examples')
  const id = await makeLoop(server, 'Harbour', [])
  const stamp = (days: number) => dayIn(days).replaceAll('-', '')
  const event = (title: string, days: number) => [
    'BEGIN:VEVENT',
    `UID:${title}`,
    `SUMMARY:${title}`,
    `DTSTART:${stamp(days)}T090000`,
    `DTEND:${stamp(days)}T094500`,
    'END:VEVENT',
  ]
  const file = (lines: string[]) => ({
    name: 'invites.ics',
    mimeType: 'text/calendar',
    buffer: Buffer.from(lines.join('\r\n')),
  })
  await page.goto(`/loops/${id}`)
  const calendar = page.getByLabel('Calendar file')
  await calendar.setInputFiles(
    file([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      ...event('Behavioural interview', 6),
      ...event('Lunch', 6),
      ...event('Old call', -20),
      ...event('Stand-up', 1).toSpliced(-1, 0, 'RRULE:FREQ=DAILY;COUNT=5'),
      'END:VCALENDAR',
    ]),
  )
  await expect(page.getByRole('checkbox', { name: /Behavioural interview/ })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: /Lunch/ })).not.toBeChecked()
  await expect(page.getByRole('checkbox', { name: /Stand-up/ })).toHaveCount(0)
  await page.getByText(/^Stand-up 5 days from/).click()
  await expect(page.getByRole('checkbox', { name: /Stand-up/ })).toHaveCount(5)
  await expect(page.getByText('1 event lies before today and is left out.')).toBeVisible()
  await checkLooks(page)
  await page.getByRole('button', { name: 'Add 1 round' }).click()
  await expect(page.getByRole('heading', { name: 'Behavioural' })).toBeVisible()
  await expect(page.getByText(/^Kept/)).toBeVisible()
  const { document } = await callApi<LoopView>(server, 'GET', `/api/loops/${id}`)
  expect(document.rounds).toMatchObject([{ day: dayIn(6), minutes: 45, kind: 'behavioural' }])

  const plan = await (await fetch(`${server.origin}/api/plan.ics`)).text()
  expect(plan).toMatch(/^BEGIN:VCALENDAR\r\n/)
  const utc = (time: string) =>
    `${new Date(`${dayIn(6)}T${time}:00`).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
  expect(plan).toContain(
    `DTSTART:${utc('09:00')}\r\nDTEND:${utc('09:45')}\r\nSUMMARY:Harbour: behavioural round`,
  )
})

test.describe('a file that is no calendar', () => {
  test.use({ expectedErrors: ['400'] })

  test('is refused, and the loop stays as it is', async ({ page, server }) => {
    const id = await makeLoop(server, 'Harbour', [])
    await page.goto(`/loops/${id}`)
    await page
      .getByLabel('Calendar file')
      .setInputFiles({ name: 'x.ics', mimeType: 'text/plain', buffer: Buffer.from('hello') })
    await expect(page.getByText('The calendar file was not read.')).toBeVisible()
    await expect(page.getByText('The loop is as it was.')).toBeVisible()
  })
})
