import { execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, realpathSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'

const execute = promisify(execFile)

/** A PostgreSQL server for tests and measurements. */
export interface TestPostgres {
  /** `postgres://…` of a database in which others can be made. */
  serverUrl: string
  stop(): Promise<void>
}

const debianFolder = '/usr/lib/postgresql'

/** The folder of a server's programs, or null. */
const findPrograms = (): string | null => {
  const debian = existsSync(debianFolder)
    ? readdirSync(debianFolder)
        .sort((one, other) => Number(other) - Number(one))
        .map((version) => join(debianFolder, version, 'bin'))
    : []
  const folder = [...(process.env['PATH'] ?? '').split(delimiter), ...debian].find(
    (candidate) => existsSync(join(candidate, 'initdb')) && existsSync(join(candidate, 'pg_ctl')),
  )
  // A link into the real folder would hide the programs that lie beside it.
  return folder === undefined ? null : dirname(realpathSync(join(folder, 'initdb')))
}

/** The server refuses to run as root: then it runs as `postgres`, or where there is none as `nobody`. */
const findUser = async (): Promise<{ uid: number; gid: number } | null> => {
  if (process.getuid?.() !== 0) return null
  for (const name of ['postgres', 'nobody']) {
    try {
      const [uid, gid] = await Promise.all(
        ['-u', '-g'].map(async (flag) => Number((await execute('id', [flag, name])).stdout)),
      )
      if (uid !== undefined && gid !== undefined) return { uid, gid }
    } catch {
      // No such user: the next.
    }
  }
  return null
}

const runOn = async (serverUrl: string, statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** Makes an empty database on a server and gives its `postgres://` address. */
export const createPostgresDatabase = async (serverUrl: string): Promise<string> => {
  const name = `third_level_${randomBytes(6).toString('hex')}`
  await runOn(serverUrl, `create database ${name}`)
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}

/** Removes a database that `createPostgresDatabase` made on the same server. */
export const dropPostgresDatabase = (serverUrl: string, databaseUrl: string): Promise<void> =>
  runOn(serverUrl, `drop database ${new URL(databaseUrl).pathname.slice(1)}`)

/**
 * Starts a throwaway server in a folder of its own, reached through a socket in that folder alone. Only a durable
 * one waits for the disk: tests need not, measurements must.
 */
const startCluster = async (programs: string, durable: boolean): Promise<TestPostgres> => {
  const user = await findUser()
  const folder = mkdtempSync(join(tmpdir(), 'third-level-postgres-'))
  chmodSync(folder, 0o700)
  if (user) chownSync(folder, user.uid, user.gid)
  const run = (program: string, args: string[]) =>
    execute(join(programs, program), args, {
      cwd: folder,
      ...user,
      env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8', TZ: 'UTC' },
    })

  const data = join(folder, 'data')
  await run('initdb', ['-D', data, '-U', 'tester', '-A', 'trust', '-E', 'UTF8', '--no-sync'])
  const hasty = durable ? '' : ' -c fsync=off -c full_page_writes=off'
  // Every test of a file keeps its pool until the file ends.
  const options = `-c max_connections=600 -c listen_addresses='' -c unix_socket_directories='${folder}'${hasty}`
  try {
    await run('pg_ctl', ['-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start'])
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
  // Ends the server when this program closes the pipe, or ends in any way at all.
  const ending = `cat; '${join(programs, 'pg_ctl')}' -D '${data}' -m immediate -w stop; rm -rf '${folder}'`
  const watcher = spawn('sh', ['-c', ending], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    cwd: '/',
    ...user,
  })
  watcher.unref()
  const stop = async () => {
    const ended = once(watcher, 'close')
    watcher.ref()
    watcher.stdin.end()
    await ended
  }
  const serverUrl = `postgres://tester@localhost/postgres?host=${encodeURIComponent(folder)}`
  return { serverUrl, stop }
}

/**
 * The server at `TEST_DATABASE_URL`, else a throwaway one from the programs on this machine; null where there are
 * none. Throws with `CI=true`, where a missing PostgreSQL is a failure.
 */
export const startPostgres = async ({ durable = false } = {}): Promise<TestPostgres | null> => {
  const given = process.env['TEST_DATABASE_URL']
  if (given) return { serverUrl: given, stop: async () => {} }
  const programs = findPrograms()
  if (programs !== null) return startCluster(programs, durable)
  if (process.env['CI'] === 'true') {
    throw new Error(
      'There is no PostgreSQL for the store suite, and with CI=true none may be missing.',
    )
  }
  return null
}
