import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { findFreePort } from './server.ts'

const root = join(import.meta.dirname, '..')

const makeHome = () => mkdtemp(join(tmpdir(), 'third-level-start-'))

/** `npm start` without npm, in a data folder of its own, removed in the end. */
const start = async (port: number, givenHome?: string) => {
  const home = givenHome ?? (await makeHome())
  const child = spawn(
    process.execPath,
    ['scripts/start.mjs', '--port', String(port), '--no-open'],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, THIRD_LEVEL_HOME: home },
    },
  )
  let output = ''
  child.stdout.on('data', (data) => (output += String(data)))
  child.stderr.on('data', (data) => (output += String(data)))
  const readOrigin = () => /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0] ?? ''
  await expect.poll(readOrigin, { timeout: 20_000 }).not.toBe('')
  const end = async (signal: NodeJS.Signals = 'SIGTERM') => {
    const exited = once(child, 'exit')
    child.kill(signal)
    const [code] = (await exited) as [number | null]
    return code
  }
  return {
    origin: readOrigin(),
    output: () => output,
    end,
    async stop(signal: NodeJS.Signals) {
      const code = await end(signal)
      await rm(home, { recursive: true, force: true })
      return code
    },
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  test(`${signal} ends the server cleanly`, async () => {
    const running = await start(await findFreePort())
    expect((await fetch(running.origin)).status).toBe(200)
    expect(await running.stop(signal)).toBe(0)
    await expect(fetch(running.origin)).rejects.toThrow('fetch failed')
  })

test('damaged data is said on the terminal, with what the page offers', async ({ page }) => {
  const home = await makeHome()
  const first = await start(await findFreePort(), home)
  await fetch(`${first.origin}/api/examples`, { method: 'POST' })
  await expect
    .poll(async () => {
      await fetch(`${first.origin}/api/bank`)
      return readdir(join(home, 'snapshots')).catch(() => [])
    })
    .toEqual([expect.stringMatching(/\.db$/)])
  await first.end()
  await writeFile(join(home, 'third-level.db'), 'no database '.repeat(500))

  const running = await start(await findFreePort(), home)
  const today = new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long' })
  expect(running.output()).toContain('is not a database any more')
  expect(running.output()).toContain(`It is kept as ${join(home, 'damaged')}`)
  expect(running.output()).toMatch(new RegExp(`snapshot of ${today}.*start empty`))
  await page.goto(running.origin)
  await page.getByRole('button', { name: 'Go on from the snapshot' }).click()
  await expect(page.getByRole('heading', { name: 'The kept data' })).toHaveCount(0)
  await running.stop('SIGTERM')
})

test('a taken port gives way to the next one, and that is said', async () => {
  const port = await findFreePort()
  const holder = createServer().listen(port, '127.0.0.1')
  await once(holder, 'listening')
  const running = await start(port)
  expect(Number(new URL(running.origin).port)).toBeGreaterThan(port)
  expect(running.output()).toContain(String(port))
  await running.stop('SIGTERM')
  holder.close()
})

test('only this machine is served, and only its own pages', async () => {
  const running = await start(await findFreePort())
  const bank = `${running.origin}/api/bank`
  const foreign = await fetch(bank, { headers: { origin: 'http://example.com' } })
  expect(foreign.status).toBe(403)
  expect(foreign.headers.get('access-control-allow-origin')).toBeNull()
  expect((await fetch(bank)).status).toBe(200)
  await running.stop('SIGTERM')
})
