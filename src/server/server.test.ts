import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeDocument } from '../../test/factories.ts'
import { makeTestApp, type TestApp } from '../../test/test-app.ts'
import { makeTestFolder, onTestsEnd } from '../../test/test-database.ts'
import { createStory } from '../app/story/create-story.ts'
import { restoreBackupFile } from '../app/keep-backup.ts'
import { showBank } from '../app/story/show-bank.ts'
import { createServer } from './create-server.ts'
import type { Log } from './log.ts'
import { startServer } from './start-server.ts'

const port = 4747
const own = { host: `127.0.0.1:${port}` }
const json = { ...own, 'content-type': 'application/json' }

let test: TestApp
let server: ReturnType<typeof createServer>
const failures: string[] = []
const log: Log = { info: () => undefined, failure: (what) => failures.push(what) }
let webFolder: string

beforeAll(async () => {
  test = await makeTestApp()
  webFolder = await makeTestFolder()
  mkdirSync(join(webFolder, 'assets'))
  writeFileSync(join(webFolder, 'index.html'), '<!doctype html><title>Desk</title>')
  writeFileSync(join(webFolder, 'assets', 'main-3fk2.js'), 'console.log(1)')
  writeFileSync(join(webFolder, 'assets', 'main-3fk2.js.br'), 'compressed')
  writeFileSync(join(webFolder, 'secret.env'), 'no')
  server = createServer({ app: test.app, log, webFolder, port: () => port })
})

interface Asked extends Omit<RequestInit, 'headers'> {
  headers?: Record<string, string>
}

const ask = (path: string, init: Asked = {}) =>
  server.request(path, { ...init, headers: { ...own, ...init.headers } })
const send = (method: string, path: string, body: unknown) =>
  server.request(path, { method, headers: json, body: JSON.stringify(body) })

describe('the guard', () => {
  it.each(['127.0.0.1:4747', 'localhost:4747', 'LOCALHOST:4747', '[::1]:4747'])(
    'lets %s in',
    async (host) => {
      expect((await server.request('/api/health', { headers: { host } })).status).toBe(200)
    },
  )

  it.each([
    ['another port', { host: '127.0.0.1:80' }],
    ['no port', { host: 'localhost' }],
    ['a name that resolves here', { host: 'evil.example:4747' }],
    ['a name that begins like ours', { host: 'localhost.evil.example:4747' }],
    ['no host', {}],
    ['another origin', { ...own, origin: 'http://evil.example' }],
    ['our name on another port', { ...own, origin: 'http://localhost:3000' }],
    ['our name by https', { ...own, origin: 'https://127.0.0.1:4747' }],
    ['a page without an origin', { ...own, origin: 'null' }],
    ['a request that another site makes', { ...own, 'sec-fetch-site': 'cross-site' }],
    ['a request from another port of this machine', { ...own, 'sec-fetch-site': 'same-site' }],
  ])('refuses %s', async (_, headers) => {
    for (const method of ['GET', 'POST', 'OPTIONS']) {
      const answer = await server.request('/api/health', { method, headers })
      expect(answer.status).toBe(403)
      expect(await answer.json()).toMatchObject({ code: 'forbidden' })
      expect(answer.headers.get('access-control-allow-origin')).toBeNull()
    }
  })

  it('lets a link on another site open a page', async () => {
    const headers = { ...own, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }
    expect((await server.request('/bank', { headers })).status).toBe(200)
  })

  it('answers no preflight and shares with no origin', async () => {
    const headers = { ...own, 'access-control-request-method': 'PUT' }
    const answer = await server.request('/api/settings', { method: 'OPTIONS', headers })
    expect(answer.status).toBe(404)
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual(
      [],
    )
  })

  it.each(['/', '/api/health', '/api/none', '/assets/none.js'])(
    'puts a policy without inline script on %s',
    async (path) => {
      const { headers } = await ask(path)
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("script-src 'self';")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
    },
  )
})

describe('errors', () => {
  it.each<[string, string, string, unknown, number, string]>([
    ['an unknown route', 'GET', '/api/none', undefined, 404, 'not-found'],
    ['an unknown story', 'GET', '/api/stories/none', undefined, 404, 'not-found'],
    ['a wrong field', 'PUT', '/api/settings', { paper: 'a3' }, 400, 'bad-input'],
    ['a date no calendar holds', 'PUT', '/api/settings', { loopAt: 9e15 }, 400, 'bad-input'],
    ['an unknown facet', 'POST', '/api/draws', { facet: 'weather' }, 400, 'bad-input'],
    ['a wrong query', 'GET', '/api/stories/x/attempts?facet=weather', undefined, 400, 'bad-input'],
    [
      'too many active',
      'PUT',
      '/api/bank/active',
      { storyIds: ['a', 'b', 'c', 'd', 'e', 'f'], activeVersion: 0 },
      400,
      'bad-input',
    ],
    ['an unknown attempt', 'POST', '/api/attempts/none/start', {}, 404, 'not-found'],
  ])('answer %s as {code, message}', async (_, method, path, body, status, code) => {
    const answer = body === undefined ? await ask(path, { method }) : await send(method, path, body)
    expect(answer.status).toBe(status)
    const problem = (await answer.json()) as { code: string; message: string; issues?: unknown }
    expect(problem).toMatchObject({ code, message: expect.stringMatching(/\w/) as string })
  })

  it('name the place in the input', async () => {
    const answer = await send('PUT', '/api/settings', { paper: 'a3' })
    expect(await answer.json()).toMatchObject({ issues: [{ path: 'paper' }] })
  })

  it('tell a body that is no JSON, and one that is too large', async () => {
    const broken = await ask('/api/settings', { method: 'PUT', headers: json, body: '{"paper":' })
    expect(broken.status).toBe(400)
    expect(await broken.json()).toMatchObject({ code: 'bad-input' })
    const large = await send('POST', '/api/judge', { text: 'x'.repeat(17 * 1024 * 1024) })
    expect(large.status).toBe(413)
    expect(await large.json()).toMatchObject({ code: 'too-large' })
    const declared = { ...json, 'content-length': String(17 * 1024 * 1024) }
    const said = await ask('/api/judge', { method: 'POST', headers: declared, body: '{}' })
    expect(said.status).toBe(413)
  })

  it('keep to themselves what nobody foresaw', async () => {
    const app = {
      ...test.app,
      context: () => {
        throw new Error('SELECT my secret story')
      },
    }
    const broken = createServer({ app, log, webFolder, port: () => port })
    const answer = await broken.request('/api/bank', { headers: own })
    expect(answer.status).toBe(500)
    expect(await answer.text()).not.toContain('secret')
    expect(failures.at(-1)).toBe('GET /api/bank')
  })
})

describe('the API', () => {
  it('never lets an answer be cached', async () => {
    expect((await ask('/api/bank')).headers.get('cache-control')).toBe('no-store')
  })

  it('shows both sides of a stale save and overwrites nothing', async () => {
    const document = makeDocument({ headline: 'The ledger' })
    const created = await send('POST', '/api/stories', { document })
    expect(created.status).toBe(201)
    const { story } = (await created.json()) as { story: { id: string; version: number } }
    const path = `/api/stories/${story.id}`
    const one = { ...document, telling: 'From one window.' }
    const other = { ...document, telling: 'From the other.' }
    const saved = await send('PUT', path, { version: 1, document: one })
    expect(await saved.json()).toMatchObject({ kind: 'saved', view: { story: { version: 2 } } })
    const stale = await send('PUT', path, { version: 1, document: other })
    expect(await stale.json()).toMatchObject({
      kind: 'stale',
      current: { story: { version: 2, document: one } },
    })

    const versions = await ask(`${path}/versions`)
    expect(await versions.json()).toHaveLength(2)
    const restored = await send('POST', `${path}/versions/1/restore`, { version: 2 })
    expect(await restored.json()).toMatchObject({
      kind: 'saved',
      view: { story: { version: 3, document: { telling: '' } } },
    })

    expect(await (await ask(path, { method: 'DELETE' })).json()).toEqual({ deleted: true })
    expect((await ask(path)).status).toBe(404)
    const back = await ask(`${path}/undelete`, { method: 'POST' })
    expect(await back.json()).toMatchObject({ story: { id: story.id } })
  })

  it('exports a story as a file of a safe name', async () => {
    const document = makeDocument({ headline: 'Ærøskøbing: “a” / b\r\nX: y' })
    const created = await send('POST', '/api/stories', { document })
    const { story } = (await created.json()) as { story: { id: string } }
    const answer = await ask(`/api/stories/${story.id}/export`)
    expect(answer.headers.get('content-type')).toContain('text/markdown')
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent('ærøskøbing-a-b-x-y.md')}`,
    )
    expect(await answer.text()).toContain('Ærøskøbing')
  })

  it('keeps settings that are not named', async () => {
    await send('PUT', '/api/settings', { theme: 'dark' })
    const answer = await send('PUT', '/api/settings', { loopAt: 5 })
    const settings = { loopAt: 5, lessonOnPaper: false, paper: 'a4', theme: 'dark', level: null }
    expect(await answer.json()).toEqual(settings)
    expect(await (await ask('/api/settings')).json()).toEqual(settings)
  })

  it('reads a paste', async () => {
    const answer = await send('POST', '/api/import/preview', {
      paste: '# The ledger\n\nWe moved it.',
    })
    expect(await answer.json()).toMatchObject({
      files: [{ kind: 'read', stories: [{ document: { headline: 'The ledger' } }] }],
    })
  })

  it('reads a paste with zero characters as the text that it is', async () => {
    const answer = await send('POST', '/api/import/preview', { paste: 'W\0e\0 \0m\0o\0v\0e\0d\0' })
    expect(await answer.json()).toMatchObject({
      files: [{ kind: 'read', stories: [{ document: { telling: expect.stringMatching(/W.e/) } }] }],
    })
  })

  it('judges a text without keeping it', async () => {
    const answer = await send('POST', '/api/judge', { text: 'fine', facet: 'lesson' })
    expect(await answer.json()).toMatchObject({ overall: 1 })
  })
})

describe('the pages', () => {
  it('serves hashed files for ever, compressed where that is understood', async () => {
    const plain = await ask('/assets/main-3fk2.js')
    expect(await plain.text()).toBe('console.log(1)')
    expect(plain.headers.get('cache-control')).toContain('immutable')
    expect(plain.headers.get('content-type')).toContain('text/javascript')
    const small = await ask('/assets/main-3fk2.js', { headers: { 'accept-encoding': 'gzip, br' } })
    expect(small.headers.get('content-encoding')).toBe('br')
    expect(await small.text()).toBe('compressed')
    expect(small.headers.get('vary')).toBe('Accept-Encoding')
  })

  it.each(['/', '/bank', '/stories/0199-x'])(
    'serves the app for %s, checked each time',
    async (path) => {
      const answer = await ask(path)
      expect(await answer.text()).toContain('<title>Desk</title>')
      expect(answer.headers.get('cache-control')).toBe('no-cache')
      const etag = answer.headers.get('etag') ?? ''
      const again = await ask(path, { headers: { 'if-none-match': etag } })
      expect(again.status).toBe(304)
    },
  )

  it.each([
    '/assets/none.js',
    '/secret.env',
    '/../package.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/etc/passwd.txt',
    '/assets/../../package.json',
  ])('has no file %s', async (path) => {
    const answer = await ask(path)
    expect(answer.status).toBe(404)
  })
})

describe('starting', () => {
  it('takes the next port where one is in use, listens on this machine alone, and ends', async () => {
    const first = await startServer({ app: test.app, log, webFolder }, 4790)
    const second = await startServer({ app: test.app, log, webFolder }, first.port)
    onTestsEnd(async () => {
      await first.close()
    })
    expect(second.port).toBeGreaterThan(first.port)
    expect((await fetch(`${second.origin}/api/health`)).status).toBe(200)
    expect(await statusWithHost(second.port, 'evil.example')).toBe(403)
    await second.close()
    await expect(fetch(`${second.origin}/api/health`)).rejects.toThrow()
  })
})

/** The status for a request that names another host; fetch would not send it. */
function statusWithHost(at: number, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: at, path: '/api/bank', headers: { host } }
    const request = httpRequest(options, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
    request.on('error', reject).end()
  })
}

describe('a backup', () => {
  it('goes out as one file that brings everything back, and leaves nothing behind', async () => {
    const kept = await makeTestApp()
    await createStory(kept.context(), makeDocument({ headline: 'Nine hundred saddles' }))
    const serving = createServer({ app: kept.app, log, webFolder, port: () => port })
    const answer = await serving.request('/api/backup', { headers: own })
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="third-level-2026-03-10.db"',
    )
    const bytes = new Uint8Array(await answer.arrayBuffer())
    expect(bytes.length).toBe(Number(answer.headers.get('content-length')))
    const file = join(await makeTestFolder(), 'came.db')
    writeFileSync(file, bytes)

    const empty = await makeTestApp()
    await restoreBackupFile(empty.app, file)
    const { stories } = await showBank(empty.context())
    expect(stories.map(({ headline }) => headline)).toEqual(['Nine hundred saddles'])
    await expect.poll(() => readdirSync(kept.dataFolder).join(' ')).not.toContain('passing-')
  })

  it('of a reader that goes away leaves nothing behind either', async () => {
    const kept = await makeTestApp()
    const serving = createServer({ app: kept.app, log, webFolder, port: () => port })
    const answer = await serving.request('/api/backup', { headers: own })
    await answer.body?.cancel()
    await expect.poll(() => readdirSync(kept.dataFolder).join(' ')).not.toContain('passing-')
  })
})
