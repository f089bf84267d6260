import { mkdirSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { makeTestApp, type TestApp } from '../../../test/test-app.ts'
import { makeTestFolder, onTestsEnd } from '../../../test/test-database.ts'
import { addRoundEvent } from '../../app/round/add-round-event.ts'
import type { PartnerView } from '../../app/partner/partner-views.ts'
import { saveRoundDraft } from '../../app/round/save-round-draft.ts'
import { startRound } from '../../app/round/start-round.ts'
import type { LedQuestion } from '../../core/round/led-question.ts'
import { afterRoundMs, createPartnerLink, longestMs, type PartnerLink } from './partner-link.ts'
import { guessPauseMs, mostGuesses } from './seat.ts'

const here = { addresses: [{ address: '127.0.0.1', network: 'test' }], publicOnly: false }
const log = { info: () => undefined, failure: () => undefined }
const words = 'It was a Tuesday in May and the team caught a bug in the dry run.'

let test: TestApp
let folder: string
let link: PartnerLink
let roundId: string
let origin: string
let code: string

beforeAll(async () => {
  test = await makeTestApp()
  folder = await makeTestFolder()
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Partner</title>')
  writeFileSync(join(folder, 'assets', 'partner-1.js'), 'console.log(1)')
  link = createPartnerLink({ app: test.app, log, folder, findAddresses: () => here })
  onTestsEnd(() => link.close())
})

beforeEach(async () => {
  const round = await startRound(test.context(), { minutes: 45, level: 'senior', ledBy: 'partner' })
  roundId = round.id
  await turnOn()
})

async function turnOn(shares: 'nothing' | 'follow-ups' | 'words' = 'follow-ups'): Promise<void> {
  const on = await link.turnOn(roundId, { shares })
  if (on.kind !== 'on' || on.code === null) throw new Error(on.kind)
  origin = on.address.slice(0, -1)
  code = on.code
}

interface Answer {
  status: number
  body: { code?: string } & Record<string, unknown>
  headers: Record<string, unknown>
}

/** Asks the listener as a browser would; a header that is null is left out. */
function ask(
  method: string,
  path: string,
  { body, headers = {} }: { body?: unknown; headers?: Record<string, string | null> } = {},
): Promise<Answer> {
  const all = { origin, 'content-type': 'application/json', ...headers }
  const sent = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null))
  return new Promise((resolve, reject) => {
    const options = { method, headers: sent as Record<string, string>, agent: false as const }
    request(`${origin}${path}`, options, (answer) => {
      let text = ''
      answer.on('data', (data: Buffer) => (text += String(data)))
      answer.on('end', () => {
        const isJson = String(answer.headers['content-type']).includes('json')
        const parsed = isJson ? (JSON.parse(text) as Answer['body']) : {}
        resolve({ status: answer.statusCode ?? 0, body: parsed, headers: answer.headers })
      })
    })
      .on('error', reject)
      .end(body === undefined ? undefined : JSON.stringify(body))
  })
}

const enter = (given: string) => ask('POST', '/api/enter', { body: { code: given } })

/** Enters with the code, and gives a way to ask as who was let in. */
async function sit() {
  const entered = await enter(code)
  expect(entered.status).toBe(200)
  const [cookie = ''] = entered.headers['set-cookie'] as string[]
  expect(cookie).toMatch(/HttpOnly/)
  expect(cookie).toMatch(/SameSite=Strict/)
  const seat = cookie.split(';')[0] ?? ''
  return (method: string, path: string, body?: unknown) =>
    ask(method, path, { body, headers: { cookie: seat } })
}

/** The person's page is open: the clock runs. */
const beHere = (text = '') =>
  saveRoundDraft(test.context(), roundId, { sequence: (drafts += 5_000), text })
let drafts = 1_000_000

const deskOf = ({ body }: Answer) => body as unknown as PartnerView

describe('the way in', () => {
  it('opens to the code once, and shows one round', async () => {
    expect((await ask('GET', '/api/desk')).status).toBe(403)
    const as = await sit()
    expect(await enter(code)).toMatchObject({ status: 410, body: { code: 'put-away' } })
    expect(await as('GET', '/api/desk')).toMatchObject({ status: 200, body: { phase: 'opening' } })
    expect((await ask('GET', '/api/desk')).status).toBe(403)
    expect((await ask('GET', '/api/desk', { headers: { cookie: 'seat=x' } })).status).toBe(403)
  })

  it('stays shut to wrong codes, and the link is off after ten', async () => {
    for (let guess = 1; guess <= mostGuesses; guess++) {
      expect(await enter('AAAA-AAA')).toMatchObject({ status: 403 })
      if (guess < mostGuesses) expect(await enter(code)).toMatchObject({ status: 503 })
      test.clock.now += guessPauseMs
    }
    await expect(enter(code)).rejects.toThrow()
    expect(await link.look(roundId)).toMatchObject({ kind: 'off', because: 'guesses' })
  })

  it('is a new one with a new code, and who sat there is out', async () => {
    const as = await sit()
    const before = code
    await turnOn()
    expect(code).not.toBe(before)
    expect((await as('GET', '/api/desk')).status).toBe(403)
    expect((await enter(before)).status).toBe(403)
  })

  it.each<[string, Record<string, string | null>]>([
    ['another host', { host: 'evil.example' }],
    ['a host that begins like ours', { host: '127.0.0.1.evil.example' }],
    ['no port', { host: '127.0.0.1' }],
    ['another origin', { origin: 'http://evil.example' }],
    ['an origin on another port', { origin: 'http://127.0.0.1:4747' }],
    ['a page without an origin', { origin: 'null' }],
    ['a write without an origin', { origin: null }],
    ['a request that another site makes', { 'sec-fetch-site': 'cross-site' }],
  ])('refuses %s, even with the right code', async (_, headers) => {
    const answer = await ask('POST', '/api/enter', { body: { code }, headers })
    expect(answer).toMatchObject({ status: 403, body: { code: 'forbidden' } })
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin')
    expect(await link.look(roundId)).toMatchObject({ kind: 'on', code, wrongGuesses: 0 })
  })
})

describe('what is there', () => {
  it.each([
    '/api/bank',
    '/api/settings',
    '/api/health',
    '/api/rounds',
    '/api/rounds/open',
    '/api/progress',
    '/api/stories',
    '/api/export',
    '/api/none',
    '/api',
    '/bank',
    '/rounds',
    '/index.html/../../package.json',
    '/assets/../../package.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/assets/none.js',
  ])('is nothing at %s, in and out', async (path) => {
    const as = await sit()
    for (const method of ['GET', 'POST', 'PUT', 'DELETE']) {
      expect((await as(method, path)).status).toBe(404)
      expect([403, 404]).toContain((await ask(method, path)).status)
    }
    expect((await as('GET', `/api/rounds/${roundId}`)).status).toBe(404)
    expect((await as('GET', `/api/rounds/${roundId}/partner/link`)).status).toBe(404)
  })

  it('is the page with its files, under a policy that runs nothing else', async () => {
    for (const path of ['/', '/assets/partner-1.js']) {
      const { status, headers } = await ask('GET', path, { headers: { origin: null } })
      expect(status).toBe(200)
      expect(headers['content-security-policy']).toContain("default-src 'none'")
      expect(headers['content-security-policy']).toContain("script-src 'self';")
      expect(headers['referrer-policy']).toBe('no-referrer')
    }
  })

  it('takes no more than it needs', async () => {
    const as = await sit()
    const large = { exchange: 0, heard: [], note: 'x'.repeat(9_000) }
    expect((await as('PUT', '/api/heard', large)).status).toBe(413)
    const long = { exchange: 0, heard: [], note: 'x'.repeat(501) }
    expect((await as('PUT', '/api/heard', long)).status).toBe(400)
    const later = { exchange: 5, heard: [], note: '' }
    expect((await as('PUT', '/api/heard', later)).status).toBe(400)
  })
})

describe('a round over the link', () => {
  it('is led to its end, and both see what was heard beside what was rated', async () => {
    const as = await sit()
    await beHere()
    const desk = deskOf(await as('GET', '/api/desk'))
    const [anchor] = desk.offers.prompts
    expect(await as('POST', '/api/lead', { after: 1, next: anchor })).toMatchObject({ status: 200 })
    // The acknowledgement was lost: the same again is no second question.
    await as('POST', '/api/lead', { after: 1, next: anchor })
    await beHere(words)
    const telling = deskOf(await as('GET', '/api/desk'))
    expect(telling.answers.map(({ question }) => question)).toEqual([
      expect.any(String),
      anchor!.question,
    ])
    expect(telling.words).toBeNull()
    const { body } = await as('GET', '/api/follow-ups')
    const [followUp] = body['followUps'] as LedQuestion[]
    expect(words).toContain(followUp!.quote)
    await as('POST', '/api/lead', { after: 2, next: followUp })
    await as('PUT', '/api/heard', { exchange: 1, heard: ['moment'], note: 'A Tuesday.' })
    await beHere('I turned it off.')
    expect(await as('POST', '/api/lead', { after: 3, next: null })).toMatchObject({
      body: { over: true },
    })
    expect((await as('POST', '/api/lead', { after: 3, next: anchor })).status).toBe(409)
    expect(deskOf(await as('GET', '/api/desk'))).toMatchObject({ phase: 'over', result: null })
    await as('POST', '/api/hand-in')
    const { result } = deskOf(await as('GET', '/api/desk'))
    expect(result?.compared).toHaveLength(2)
    expect(JSON.stringify(result)).not.toContain('Tuesday in May')
    const late = await as('PUT', '/api/heard', { exchange: 1, heard: [], note: '' })
    expect(late.status).toBe(409)
  })

  it('quotes only what was said in it', async () => {
    const as = await sit()
    await beHere()
    const [anchor] = deskOf(await as('GET', '/api/desk')).offers.prompts
    const next = { ...anchor, quote: 'something that nobody said' }
    await as('POST', '/api/lead', { after: 1, next })
    const round = await test.context().database.stores.round.get('local', roundId)
    expect(round?.state.exchanges.at(-1)).toMatchObject({ kind: 'anchor', quote: '' })
  })

  it.each([
    ['nothing', null, 0],
    ['follow-ups', null, 1],
    ['words', words, 1],
  ] as const)('shows of what is typed: %s', async (shares, shown, followUps) => {
    await turnOn(shares)
    const as = await sit()
    await beHere()
    const [anchor] = deskOf(await as('GET', '/api/desk')).offers.prompts
    await as('POST', '/api/lead', { after: 1, next: anchor })
    await beHere(words)
    const answer = await as('GET', '/api/desk')
    expect(deskOf(answer).words).toBe(shown)
    expect(JSON.stringify(answer.body).includes('dry run')).toBe(shares === 'words')
    const { body } = await as('GET', '/api/follow-ups')
    expect(Math.min(1, (body['followUps'] as unknown[]).length)).toBe(followUps)
  })

  it('stands while nobody sits on the other side', async () => {
    const as = await sit()
    test.clock.now += 60_000
    const desk = deskOf(await as('GET', '/api/desk'))
    expect(desk).toMatchObject({ standing: true, clockMs: 0 })
    const [next] = desk.offers.prompts
    expect((await as('POST', '/api/lead', { after: 1, next })).status).toBe(400)
  })
})

describe('the end of a link', () => {
  it('is at once when the person turns it off', async () => {
    const as = await sit()
    expect(await link.turnOff(roundId)).toMatchObject({ kind: 'off', because: 'turned-off' })
    await expect(as('GET', '/api/desk')).rejects.toThrow()
    await expect(ask('GET', '/')).rejects.toThrow()
  })

  it('is after two hours', async () => {
    const as = await sit()
    test.clock.now += longestMs
    expect((await as('GET', '/api/desk')).status).toBe(410)
    expect(await link.look(roundId)).toMatchObject({ kind: 'off', because: 'time' })
    await expect(ask('GET', '/')).rejects.toThrow()
  })

  const end = async () => {
    const event = { kind: 'ended' } as const
    await addRoundEvent(test.context(), roundId, { sequence: 1, event })
    link.endRound(roundId)
  }

  it('comes with the round where nobody was let in', async () => {
    await end()
    await expect(ask('GET', '/')).rejects.toThrow()
    expect(await link.look(roundId)).toMatchObject({ kind: 'off', because: 'round-over' })
  })

  it('comes ten minutes after the round for who was let in', async () => {
    const as = await sit()
    await end()
    expect((await as('GET', '/api/desk')).status).toBe(200)
    test.clock.now += afterRoundMs
    expect((await as('GET', '/api/desk')).status).toBe(410)
  })

  it('comes with another link, and with the end of the program', async () => {
    const as = await sit()
    const first = roundId
    const round = await startRound(test.context(), {
      minutes: 15,
      level: 'mid',
      ledBy: 'partner',
    })
    roundId = round.id
    await turnOn()
    expect((await as('GET', '/api/desk')).status).toBe(403)
    expect(await link.look(first)).toMatchObject({ kind: 'off', because: 'turned-off' })
    await link.close()
    await expect(ask('GET', '/')).rejects.toThrow()
  })

  it('is told after a restart, and only for rounds that had one', async () => {
    await link.close()
    const again = createPartnerLink({ app: test.app, log, folder, findAddresses: () => here })
    expect(await again.look(roundId)).toMatchObject({ kind: 'off', because: 'restarted' })
    const other = await startRound(test.context(), { minutes: 15, level: 'mid', ledBy: 'partner' })
    expect(await again.look(other.id)).toMatchObject({ kind: 'off', because: 'never-on' })
  })
})

describe('turning it on', () => {
  it('twice at once leaves one listener, and turning it off none', async () => {
    const links = await Promise.all(
      [1, 2, 3].map(() => link.turnOn(roundId, { shares: 'nothing' })),
    )
    const addresses = new Set([
      origin,
      ...links.map((one) => (one.kind === 'on' ? one.address : '')),
    ])
    await link.turnOff(roundId)
    for (const address of addresses) await expect(fetch(address)).rejects.toThrow()
  })

  it('is refused where there is no local network, for other rounds, and for rounds that are over', async () => {
    const none = { addresses: [], publicOnly: true }
    const alone = createPartnerLink({ app: test.app, log, folder, findAddresses: () => none })
    expect(await alone.look(roundId)).toMatchObject({ kind: 'off', publicOnly: true })
    const choice = { shares: 'nothing' } as const
    await expect(alone.turnOn(roundId, choice)).rejects.toMatchObject({ code: 'unreachable' })
    const elsewhere = { ...choice, address: '8.8.8.8' }
    await expect(link.turnOn(roundId, elsewhere)).rejects.toMatchObject({ code: 'unreachable' })
    const { id } = await startRound(test.context(), { minutes: 15, level: 'mid' })
    await expect(link.turnOn(id, choice)).rejects.toMatchObject({ code: 'not-found' })
    const event = { kind: 'ended' } as const
    await addRoundEvent(test.context(), roundId, { sequence: 1, event })
    await expect(link.turnOn(roundId, choice)).rejects.toMatchObject({ code: 'already-answered' })
  })
})
