import { sql } from 'kysely'
import { copyFile, mkdir, open, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeDocument } from '../../test/factories.ts'
import {
  engines,
  makePostgresDatabase,
  makeTestDatabase,
  makeTestFolder,
  openTestDatabase,
} from '../../test/test-database.ts'
import type { Database } from './database.ts'
import { findProblems } from './integrity.ts'
import { databaseFile, openDatabase, recoverDatabase } from './open-database.ts'
import { keepSnapshot } from './snapshot.ts'

const at = Date.UTC(2025, 10, 3, 9)

const addStory = (database: Database, id: string, telling = '') =>
  database.stores.story.create('me', {
    id,
    document: makeDocument({ telling }),
    example: false,
    at,
  })

/** A closed database with the given stories, each in a snapshot of its own day before it was added. */
const makeClosedDatabase = async (...ids: string[]): Promise<string> => {
  const folder = await makeTestFolder()
  const database = await openTestDatabase(folder)
  for (const [index, id] of ids.entries()) {
    await addStory(database, id, 'x'.repeat(20_000))
    await keepSnapshot(database, `2025-11-0${index + 1}`, at)
  }
  await database.close()
  return folder
}

/** Overwrites part of a file, as a failing disk would. */
const scribble = async (file: string, offset: number, length: number): Promise<void> => {
  const handle = await open(file, 'r+')
  await handle.write(Buffer.alloc(length, 0xa5), 0, length, offset)
  await handle.close()
}

test('a first opening makes a database that its owner alone can read, and a second finds what was kept', async () => {
  const folder = join(await makeTestFolder(), 'deep', 'down')
  const first = await openTestDatabase(folder)
  await addStory(first, 's1')
  await first.close()
  expect((await stat(folder)).mode & 0o777).toBe(0o700)
  expect((await stat(databaseFile(folder))).mode & 0o777).toBe(0o600)
  const second = await openTestDatabase(folder)
  expect(await second.stores.story.list('me')).toHaveLength(1)
  expect(await findProblems(second.db, 'sqlite')).toEqual([])
})

test('what was written comes into the file itself once nobody writes', async () => {
  const folder = await makeTestFolder()
  const database = await openTestDatabase(folder)
  await addStory(database, 's1', 'x'.repeat(200_000))
  const size = async () => (await stat(databaseFile(folder))).size
  await expect.poll(size, { timeout: 10_000 }).toBeGreaterThan(200_000)
})

test('many first openings at once agree on one database', async () => {
  const folder = await makeTestFolder()
  const databases = await Promise.all(Array.from({ length: 6 }, () => openTestDatabase(folder)))
  await Promise.all(databases.map((database, index) => addStory(database, `s${index}`)))
  for (const database of databases) {
    expect(await database.stores.story.list('me')).toHaveLength(6)
  }
})

test.each([
  { name: 'the first page', offset: 0, length: 100, reason: 'not-a-database' },
  { name: 'pages in the middle', offset: 4096 * 4, length: 4096 * 20, reason: 'malformed' },
])(
  'damage to $name is told, the file kept aside, the newest good snapshot offered',
  async (damage) => {
    const folder = await makeClosedDatabase('s1', 's2', 's3')
    await scribble(databaseFile(folder), damage.offset, damage.length)
    await scribble(
      join(folder, 'snapshots', 'third-level-2025-11-03.db'),
      damage.offset,
      damage.length,
    )
    const damaged = await readFile(databaseFile(folder))

    const opened = await openDatabase({ dataFolder: folder })
    if (opened.kind !== 'damaged') throw new Error('It opened.')
    expect(opened).toMatchObject({
      reason: damage.reason,
      file: databaseFile(folder),
      newestGoodSnapshot: { day: '2025-11-02' },
    })
    expect(opened.detail).not.toBe('')
    expect(await readFile(opened.keptAs ?? '')).toEqual(damaged)
    // Asking again neither starts empty nor makes another copy.
    expect(await openDatabase({ dataFolder: folder })).toEqual(opened)
    expect(await readdir(join(folder, 'damaged'))).toHaveLength(1)

    if (opened.newestGoodSnapshot === null) throw new Error('No snapshot.')
    const recovered = await recoverDatabase(folder, {
      kind: 'snapshot',
      snapshot: opened.newestGoodSnapshot,
    })
    expect((await recovered.stores.story.list('me')).map(({ id }) => id)).toEqual(['s1', 's2'])
    expect(await findProblems(recovered.db, 'sqlite')).toEqual([])
    await recovered.close()
    expect(await readFile(opened.keptAs ?? '')).toEqual(damaged)
    expect((await openDatabase({ dataFolder: folder })).kind).toBe('opened')
  },
)

test('where there is no good snapshot, none is offered, and an empty database is made only when chosen', async () => {
  const folder = await makeClosedDatabase()
  await writeFile(databaseFile(folder), 'no database')
  expect(await openDatabase({ dataFolder: folder })).toMatchObject({
    kind: 'damaged',
    newestGoodSnapshot: null,
  })
  const empty = await recoverDatabase(folder, { kind: 'empty' })
  expect(await empty.stores.story.list('me')).toEqual([])
  await empty.close()
  const [aside] = await readdir(join(folder, 'damaged'))
  expect(await readFile(join(folder, 'damaged', aside ?? ''), 'utf8')).toBe('no database')
})

test('a database that is gone while its snapshots are there is told, not replaced by an empty one', async () => {
  const folder = await makeClosedDatabase('s1')
  for (const part of ['', '-wal', '-shm'])
    await rm(`${databaseFile(folder)}${part}`, { force: true })
  expect(await openDatabase({ dataFolder: folder })).toMatchObject({
    kind: 'damaged',
    reason: 'missing',
    keptAs: null,
    newestGoodSnapshot: { day: '2025-11-01' },
  })
  expect(await readdir(folder)).toEqual(['snapshots'])
})

test("a database of a newer version, and somebody else's, are left as they are", async () => {
  const newer = await makeTestDatabase('sqlite')
  await sql`insert into kysely_migration values ('9999-later', '2099-01-01')`.execute(newer.db)
  await expect(openDatabase({ dataFolder: newer.dataFolder })).rejects.toMatchObject({
    code: 'newer-version',
  })
  const foreign = await makeTestDatabase('sqlite')
  await sql`pragma application_id = 7`.execute(foreign.db)
  await expect(openDatabase({ dataFolder: foreign.dataFolder })).rejects.toMatchObject({
    code: 'not-ours',
  })
  await sql`drop table kysely_migration`.execute(foreign.db)
  await expect(openDatabase({ dataFolder: foreign.dataFolder })).rejects.toMatchObject({
    code: 'not-ours',
  })
})

test('a migration that came later than one with a higher number is run', async () => {
  const before = await makeTestDatabase('sqlite')
  await addStory(before, 's1')
  await sql`drop index practice_by_story`.execute(before.db)
  await sql`delete from kysely_migration where name = '0014-practice-by-story'`.execute(before.db)
  await before.close()
  const after = await openTestDatabase(before.dataFolder)
  expect(await after.stores.story.list('me')).toHaveLength(1)
  const { rows } = await sql`pragma index_info(practice_by_story)`.execute(after.db)
  expect(rows).toHaveLength(3)
})

test('a folder that cannot be written is said so, with its name', async () => {
  const folder = await makeTestFolder()
  await writeFile(join(folder, 'file'), '')
  const inside = join(folder, 'file', 'data')
  await expect(openDatabase({ dataFolder: inside })).rejects.toMatchObject({
    code: 'read-only',
    message: expect.stringContaining(inside),
  })
  await mkdir(databaseFile(folder))
  await expect(openDatabase({ dataFolder: folder })).rejects.toMatchObject({ code: 'read-only' })
})

test('a full disk is said so, nothing is half-written, and it goes on when there is room', async () => {
  const database = await makeTestDatabase('sqlite')
  await addStory(database, 's1')
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(database.db)
  await sql`pragma max_page_count = ${sql.lit(rows[0]?.page_count ?? 0)}`.execute(database.db)
  await expect(addStory(database, 's2', 'x'.repeat(100_000))).rejects.toMatchObject({
    code: 'disk-full',
    message: expect.stringContaining(databaseFile(database.dataFolder)),
  })
  expect(await database.stores.story.list('me')).toHaveLength(1)
  await sql`pragma max_page_count = 100000`.execute(database.db)
  await addStory(database, 's2', 'x'.repeat(100_000))
  expect(await database.stores.story.list('me')).toHaveLength(2)
})

test('a database held by another program is waited for, and then said to be busy', async () => {
  const folder = await makeTestFolder()
  const [one, other] = [await openTestDatabase(folder), await openTestDatabase(folder)]
  let release = () => {}
  const held = one.transaction('me', () => new Promise<void>((resolve) => (release = resolve)))
  const waiting = addStory(other, 's1')
  setTimeout(() => release(), 300)
  await Promise.all([held, waiting])
  expect(await one.stores.story.list('me')).toHaveLength(1)

  const heldOn = one.transaction('me', () => new Promise<void>((resolve) => (release = resolve)))
  await expect(addStory(other, 's2')).rejects.toMatchObject({ code: 'busy' })
  expect(await other.stores.story.list('me')).toHaveLength(1)
  release()
  await heldOn
  await addStory(other, 's2')
})

test('the thorough check finds cards that do not add up, and rows that point at nothing', async () => {
  const database = await makeTestDatabase('sqlite')
  await sql`insert into card_total values ('me', 's1', 'lesson', 2, 0, null)`.execute(database.db)
  await sql`pragma foreign_keys = off`.execute(database.db)
  await sql`insert into card_state values ('me', 'gone', 'lesson', '{}')`.execute(database.db)
  expect(await findProblems(database.db, 'sqlite')).toEqual([
    'A row of card_state points at a missing story.',
    'The cards add up to 2 answers, but 0 are kept.',
  ])
})

test.each([
  ['postgres://someone:secret@127.0.0.1:1/stories', 'PostgreSQL at 127.0.0.1:1, database stories'],
  [
    'postgres://someone:secret@nowhere.invalid',
    'PostgreSQL at nowhere.invalid:5432, database someone',
  ],
  ['postgres:///stories?host=/nowhere', 'PostgreSQL at /nowhere:5432, database stories'],
])(
  'a PostgreSQL that cannot be reached, %s, is named without its password',
  async (databaseUrl, where) => {
    const opening = openDatabase({ dataFolder: await makeTestFolder(), databaseUrl })
    await expect(opening).rejects.toMatchObject({
      code: 'unreachable',
      message: expect.stringContaining(where),
    })
    await expect(opening).rejects.not.toMatchObject({ message: expect.stringContaining('secret') })
  },
)

describe.skipIf(engines.some(({ skipped }) => skipped))(
  'a folder that was used with PostgreSQL',
  () => {
    const use = async (dataFolder: string, databaseUrl?: string) => {
      const opened = await openDatabase({ dataFolder, databaseUrl })
      if (opened.kind === 'opened') await opened.database.close()
      return opened
    }

    test('does not begin empty when the address is gone, and says where its stories are', async () => {
      const [folder, databaseUrl] = [await makeTestFolder(), await makePostgresDatabase()]
      expect(await use(folder, databaseUrl)).toMatchObject({ kind: 'opened', usedBefore: null })
      expect(await use(folder)).toMatchObject({
        kind: 'damaged',
        reason: 'elsewhere',
        detail: expect.stringMatching(/^PostgreSQL at \/.*:5432, database third_level_/),
        keptAs: null,
      })
      expect(await use(folder, databaseUrl)).toMatchObject({ kind: 'opened', usedBefore: null })
      await (await recoverDatabase(folder, { kind: 'empty' })).close()
      expect(await use(folder)).toMatchObject({ kind: 'opened', usedBefore: null })
    })

    test('tells each change from one store to another once', async () => {
      const [folder, databaseUrl] = [await makeTestFolder(), await makePostgresDatabase()]
      expect(await use(folder)).toMatchObject({ usedBefore: null })
      expect(await use(folder, databaseUrl)).toMatchObject({ usedBefore: { engine: 'sqlite' } })
      expect(await use(folder, databaseUrl)).toMatchObject({ usedBefore: null })
      expect(await use(folder)).toMatchObject({ usedBefore: { engine: 'postgres' } })
      expect(await use(folder)).toMatchObject({ usedBefore: null })
    })
  },
)

test('a copy of a snapshot is a whole database by itself', async () => {
  const folder = await makeClosedDatabase('s1', 's2')
  const elsewhere = await makeTestFolder()
  await copyFile(join(folder, 'snapshots', 'third-level-2025-11-02.db'), databaseFile(elsewhere))
  const copy = await openTestDatabase(elsewhere)
  expect(await copy.stores.story.list('me')).toHaveLength(2)
})
