import { sql } from 'kysely'
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DrawView } from '../src/app/views.ts'
import { restore } from '../src/store/backup.ts'
import type { Database } from '../src/store/database.ts'
import { openDatabase } from '../src/store/open-database.ts'
import { createPostgresDatabase, startPostgres } from '../test/postgres.ts'
import { startServer } from '../e2e/server.ts'
import { type History, makeHistories } from './make-histories.ts'
import { median, p99 } from './quantiles.ts'
import { readAnswers } from './read-answers.ts'
import { dropConnections, requestText } from './request.ts'
import { readResidentMb } from './resident-memory.ts'
import { againstBar, type Table } from './table.ts'

const sizes = [1_000, 10_000, 100_000]
const warmRounds = 50
const rounds = 500
/** The bar for draw, answer, bank and today requests at the largest size, in milliseconds. */
const p99Bar = 20
const residentBar = 150
const barred = ['draw', 'answer', 'bank', 'today']

type Samples = Map<string, number[]>

/** One turn of the drill as the page makes it, each request timed into `samples`. */
async function drillOnce(origin: string, text: string, samples: Samples): Promise<void> {
  const time = async (name: string, method: string, path: string, body?: unknown) => {
    const started = performance.now()
    const answer = await requestText(origin, method, path, body)
    const took = performance.now() - started
    const known = samples.get(name)
    if (known) known.push(took)
    else samples.set(name, [took])
    return answer
  }
  const drawn = JSON.parse(await time('draw', 'POST', '/api/draws', { early: true })) as DrawView
  if (drawn.kind !== 'drawn') throw new Error(`No card was drawn: ${drawn.kind}`)
  const path = `/api/attempts/${drawn.card.attemptId}`
  await time('start', 'POST', `${path}/start`, {})
  await time('draft', 'PUT', `${path}/draft`, { sequence: 1, text, elapsedMs: 30_000 })
  const answer = { text, elapsedMs: 60_000, mode: 'typed', timeZone: 'Europe/Berlin' }
  await time('answer', 'POST', `${path}/answer`, answer)
  await time('self-rating and result', 'POST', `${path}/self-rating`, { rating: 3 })
  await time('bank', 'GET', '/api/bank')
  await time('today', 'GET', '/api/today?minutes=30')
  await time('progress', 'GET', '/api/progress')
}

/** Has the disk and the engine finish what restoring a gigabyte left them to do: nobody restores before each answer. */
async function comeToRest({ engine, db }: Database): Promise<void> {
  if (engine === 'postgres') {
    await sql`vacuum analyze`.execute(db)
    await sql`checkpoint`.execute(db)
  }
  spawnSync('sync')
}

interface Measured {
  samples: Samples
  residentMb: number
}

/** Restores each history into an empty database in turn, and drills on it through the running server. */
async function measureHistories(
  histories: readonly History[],
  databaseUrl: string | undefined,
): Promise<Measured[]> {
  const server = await startServer(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl })
  const { origin, dataFolder } = server
  try {
    const texts = readAnswers().map(({ text }) => text)
    const measured: Measured[] = []
    for (const { attempts, file } of histories) {
      const opened = await openDatabase({ dataFolder, databaseUrl })
      if (opened.kind === 'damaged') throw new Error(opened.detail)
      const restored = await restore(opened.database, file, `before-${attempts}`)
      if (restored.kind === 'refused') throw new Error(restored.message)
      await comeToRest(opened.database)
      await opened.database.close()
      dropConnections()
      const samples: Samples = new Map()
      for (let round = 0; round < warmRounds; round++)
        await drillOnce(origin, texts[round % texts.length] ?? '', new Map())
      for (let round = 0; round < rounds; round++)
        await drillOnce(origin, texts[round % texts.length] ?? '', samples)
      measured.push({ samples, residentMb: readResidentMb(server.pid()) })
    }
    return measured
  } finally {
    await server.stop()
  }
}

function measuredToTable(engine: string, measured: Measured[]): Table {
  const names = [...(measured[0]?.samples.keys() ?? [])]
  const rows = names.map((name) => {
    const bySize = measured.map(({ samples }) => samples.get(name) ?? [])
    const [first = [], last = []] = [bySize[0], bySize.at(-1)]
    return [
      name,
      ...bySize.flatMap((one) => [
        `${median(one).toFixed(1)} ms`,
        barred.includes(name) ? againstBar(p99(one), p99Bar, 'ms') : `${p99(one).toFixed(1)} ms`,
      ]),
      `× ${(median(last) / median(first)).toFixed(2)}`,
    ]
  })
  const memory = measured.flatMap(({ residentMb }) => [
    againstBar(residentMb, residentBar, 'MB', 0),
    '',
  ])
  const heads = sizes.flatMap((size) => [`${size.toLocaleString('en')} median`, 'p99'])
  return {
    title: `Requests on ${engine}`,
    note: `${rounds} turns of the drill at each size, one after another, through the running server on five active stories; growth is the median at ${(sizes.at(-1) ?? 0).toLocaleString('en')} attempts over that at ${(sizes[0] ?? 0).toLocaleString('en')}. Bar: p99 of ${barred.join(', ')} ${p99Bar} ms; memory ${residentBar} MB.`,
    heads: ['request', ...heads, 'growth'],
    rows: [...rows, ['server, resident', ...memory, '']],
  }
}

/** Requests with a growing history, on SQLite and, where there is one, on PostgreSQL. */
export async function measureRequests(): Promise<Table[]> {
  const folder = await mkdtemp(join(tmpdir(), 'third-level-histories-'))
  try {
    const histories = await makeHistories(folder, sizes)
    const tables = [measuredToTable('SQLite', await measureHistories(histories, undefined))]
    const postgres = await startPostgres({ durable: true })
    if (postgres === null) {
      console.log('PostgreSQL: none on this machine, so nothing is measured on it.')
      return tables
    }
    try {
      const databaseUrl = await createPostgresDatabase(postgres.serverUrl)
      const measured = await measureHistories(histories, databaseUrl)
      return [...tables, measuredToTable('PostgreSQL', measured)]
    } finally {
      await postgres.stop()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
