import { sql } from 'kysely'
import { copyFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeDocument } from '../../test/factories.ts'
import { makeTestFolder, openTestDatabase } from '../../test/test-database.ts'
import type { Database } from './database.ts'
import { backUp } from './backup.ts'
import { databaseFile, openDatabase } from './open-database.ts'

const at = Date.UTC(2025, 10, 3, 9)
const addStory = (database: Database, id: string) =>
  database.stores.story.create('me', { id, document: makeDocument(), example: false, at })

/** A copy in a folder of its own: the process that made a database may hold on to its files for a while. */
const copyDatabase = async (folder: string, ...parts: string[]): Promise<string> => {
  const target = await makeTestFolder()
  for (const part of parts) {
    await copyFile(databaseFile(folder) + part, databaseFile(target) + part)
  }
  return target
}

const makeClosedDatabase = async (): Promise<string> => {
  const database = await openTestDatabase(await makeTestFolder())
  await addStory(database, 's1')
  await database.close()
  return copyDatabase(database.dataFolder, '')
}

/** A folder with a database whose newest story is in the log alone, as an ended program leaves it. */
const makeUnsettledDatabase = async (): Promise<string> => {
  const database = await openTestDatabase(await makeTestFolder())
  await addStory(database, 's1')
  await sql`pragma wal_checkpoint(truncate)`.execute(database.db)
  await addStory(database, 's2')
  return copyDatabase(database.dataFolder, '', '-wal')
}

/** Opens to read and gives the ids of the stories; nothing can be added. */
const readStories = async (folder: string): Promise<string[]> => {
  const opened = await openDatabase({ dataFolder: folder, access: 'read' })
  if (opened.kind !== 'opened') throw new Error(`Damaged: ${opened.detail}`)
  const stories = await opened.database.stores.story.list('me')
  expect(opened.readOnly?.code).toBe('read-only')
  await expect(addStory(opened.database, 's9')).rejects.toBeInstanceOf(Error)
  await opened.database.close()
  return stories.map(({ id }) => id)
}

/** Stands in the way of SQLite's index of the log, so that nothing can be written: root is refused, too. */
const block = (folder: string): Promise<void> =>
  symlink(join(folder, 'nowhere', 'index'), `${databaseFile(folder)}-shm`)

test('what cannot be written is read as it is, and only by who reads', async () => {
  const folder = await makeClosedDatabase()
  await block(folder)
  expect(await readStories(folder)).toEqual(['s1'])
  await expect(openDatabase({ dataFolder: folder })).rejects.toMatchObject({ code: 'read-only' })
})

test('a log that lies beside it is read with it', async () => {
  const folder = await makeUnsettledDatabase()
  await block(folder)
  expect(await readStories(folder)).toEqual(['s1', 's2'])
})

test('a backup is made of what can only be read', async () => {
  const [folder, elsewhere] = [await makeClosedDatabase(), await makeTestFolder()]
  await block(folder)
  const opened = await openDatabase({ dataFolder: folder, access: 'read' })
  if (opened.kind !== 'opened') throw new Error('Damaged.')
  expect(await backUp(opened.database, databaseFile(elsewhere))).toEqual({ kind: 'written' })
  await opened.database.close()
  const copy = await openTestDatabase(elsewhere)
  expect(await copy.stores.story.list('me')).toHaveLength(1)
})

test('a file of an older version, which must be brought up to date first, is said to be so', async () => {
  const database = await openTestDatabase(await makeTestFolder())
  await sql`delete from kysely_migration`.execute(database.db)
  await database.close()
  const folder = await copyDatabase(database.dataFolder, '')
  await block(folder)
  await expect(openDatabase({ dataFolder: folder, access: 'read' })).rejects.toMatchObject({
    code: 'read-only',
    message: expect.stringContaining('older version'),
  })
})

test('a damaged file is told as such', async () => {
  const folder = await makeClosedDatabase()
  await block(folder)
  await writeFile(databaseFile(folder), 'no database '.repeat(500))
  expect(await openDatabase({ dataFolder: folder, access: 'read' })).toMatchObject({
    kind: 'damaged',
    reason: 'not-a-database',
  })
})
