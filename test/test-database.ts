import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, inject } from 'vitest'
import type { Database } from '../src/store/database.ts'
import { openDatabase } from '../src/store/open-database.ts'
import { createPostgresDatabase, dropPostgresDatabase } from './postgres.ts'

/** The engines that a store's tests run on; PostgreSQL is skipped where there is none. */
export const engines = [
  { engine: 'sqlite', skipped: false },
  { engine: 'postgres', skipped: !inject('postgresServerUrl') },
] as const
export type TestEngine = (typeof engines)[number]['engine']

const cleanups: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean()
})

/** Runs `clean` after the file's tests, the newest first. */
export const onTestsEnd = (clean: () => Promise<void>): void => void cleanups.push(clean)

/** A new folder, removed after the file's tests. */
export const makeTestFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'third-level-test-'))
  cleanups.push(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** Opens the database of a folder (and address), closed after the file's tests. Throws when it is damaged. */
export const openTestDatabase = async (
  dataFolder: string,
  databaseUrl?: string,
): Promise<Database> => {
  const opened = await openDatabase({ dataFolder, databaseUrl })
  if (opened.kind === 'damaged') throw new Error(`Damaged: ${opened.detail}`)
  cleanups.push(() => opened.database.close())
  return opened.database
}

/** The address of an empty PostgreSQL database, removed after the file's tests. */
export const makePostgresDatabase = async (): Promise<string> => {
  const serverUrl = inject('postgresServerUrl')
  if (!serverUrl) throw new Error('There is no PostgreSQL here.')
  const databaseUrl = await createPostgresDatabase(serverUrl)
  cleanups.push(() => dropPostgresDatabase(serverUrl, databaseUrl))
  return databaseUrl
}

/** An empty database on either engine. */
export const makeTestDatabase = async (engine: TestEngine): Promise<Database> =>
  openTestDatabase(
    await makeTestFolder(),
    engine === 'postgres' ? await makePostgresDatabase() : undefined,
  )
