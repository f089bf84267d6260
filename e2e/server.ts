import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { localAddress } from './chromium.ts'

/** The built program, serving a data folder of its own on a port of its own. */
export interface TestServer {
  origin: string
  dataFolder: string
  /** Of the process that serves now. */
  pid(): number
  /** Moves the server's clock this far from the real one, in milliseconds. */
  setClock(offsetMs: number): Promise<void>
  /** Ends the process at once, as a power cut would, and starts it again on the same folder and port. */
  crashAndRestart(): Promise<void>
  stop(): Promise<void>
}

const root = join(import.meta.dirname, '..')
const program = join(root, 'bin', 'third-level.js')
const clock = pathToFileURL(join(root, 'e2e', 'move-clock.mjs')).href
const network = pathToFileURL(join(root, 'e2e', 'pretend-network.mjs')).href

/** A port that nothing listens on now. */
export async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('The probe has no port')
  return address.port
}

interface Launched {
  child: ChildProcess
  origin: string
}

/** Waits for the address that the program prints: it may take the next free port. */
async function launch(port: number, env: Record<string, string>): Promise<Launched> {
  const child = spawn(
    process.execPath,
    ['--import', clock, '--import', network, program, 'start', '--port', String(port), '--no-open'],
    { stdio: ['ignore', 'pipe', 'pipe', 'ipc'], env: { ...process.env, ...env } },
  )
  let output = ''
  const keep = (data: Buffer) => (output += String(data))
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)
  for (const deadline = Date.now() + 20_000; Date.now() < deadline;) {
    if (child.exitCode !== null)
      throw new Error(`The server ended with ${child.exitCode}:\n${output}`)
    const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0]
    if (origin !== undefined) return { child, origin }
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  child.kill('SIGKILL')
  throw new Error(`The server printed no address within 20 s:\n${output}`)
}

const end = async (child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL') => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = once(child, 'exit')
  child.kill(signal)
  await exited
}

/** Starts the built program. `env` may name a database; the data folder is removed by `stop`. */
export async function startServer(env: Record<string, string> = {}): Promise<TestServer> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'third-level-e2e-'))
  const settings = {
    THIRD_LEVEL_HOME: dataFolder,
    E2E_LOCAL_ADDRESS: localAddress,
    ...env,
  }
  const first = await launch(await findFreePort(), settings)
  const { origin } = first
  let { child } = first
  let offsetMs = 0
  const tellClock = async () => {
    const moved = once(child, 'message')
    child.send({ offsetMs })
    await moved
  }
  return {
    origin,
    dataFolder,
    pid: () => child.pid ?? 0,
    async setClock(offset) {
      offsetMs = offset
      await tellClock()
    },
    async crashAndRestart() {
      await end(child, 'SIGKILL')
      const again = await launch(Number(new URL(origin).port), settings)
      child = again.child
      if (again.origin !== origin) throw new Error(`Something else took ${origin} meanwhile`)
      if (offsetMs !== 0) await tellClock()
    },
    async stop() {
      await end(child, 'SIGTERM')
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}
