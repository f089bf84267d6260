import { execFile } from 'node:child_process'
import { copyFile, mkdir, readdir, stat, utimes, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { makeDocument } from '../../test/factories.ts'
import {
  engines,
  makeTestDatabase,
  makeTestFolder,
  openTestDatabase,
} from '../../test/test-database.ts'
import { restore } from './backup.ts'
import { findNewestGoodSnapshot, isGoodFile, keepSnapshot, listSnapshots } from './snapshot.ts'

const at = Date.UTC(2025, 10, 3, 9)

for (const { engine, skipped } of engines) {
  describe.skipIf(skipped)(`snapshots of ${engine}`, () => {
    test('each day keeps the state of its first call, and seven days are kept', async () => {
      const database = await makeTestDatabase(engine)
      const { story } = database.stores
      for (let day = 1; day <= 9; day += 1) {
        const name = `2025-11-0${day}`
        expect(await keepSnapshot(database, name, at)).toBe(
          join(database.dataFolder, 'snapshots', `third-level-${name}.db`),
        )
        await story.create('me', { id: `s${day}`, document: makeDocument(), example: false, at })
        expect(await keepSnapshot(database, name, at)).toBeNull()
      }
      const snapshots = await listSnapshots(database.dataFolder)
      expect(snapshots.map(({ day }) => day)).toEqual([
        '2025-11-09',
        '2025-11-08',
        '2025-11-07',
        '2025-11-06',
        '2025-11-05',
        '2025-11-04',
        '2025-11-03',
      ])
      expect(await readdir(join(database.dataFolder, 'snapshots'))).toHaveLength(7)
      expect(await findNewestGoodSnapshot(database.dataFolder)).toEqual(snapshots[0])
      expect((await stat(snapshots[0]?.path ?? '')).mode & 0o777).toBe(0o600)

      await restore(database, snapshots[3]?.path ?? '', 'x')
      expect((await story.list('me')).map(({ id }) => id)).toEqual(['s1', 's2', 's3', 's4', 's5'])
    })

    test('a snapshot holds everything, whether others are served first or haste comes in the middle of it', async () => {
      const database = await makeTestDatabase(engine)
      const { story } = database.stores
      const ids = Array.from({ length: 230 }, (_, nth) => `s${String(nth).padStart(3, '0')}`)
      for (const id of ids)
        await story.create('me', { id, document: makeDocument(), example: false, at })
      const haste = new AbortController()
      const signals = [new AbortController().signal, haste.signal, AbortSignal.abort()]
      for (const [index, signal] of signals.entries()) {
        const kept = keepSnapshot(database, `2025-11-0${index + 1}`, at, signal)
        if (signal === haste.signal) setTimeout(() => haste.abort(), 10)
        await restore(database, (await kept) ?? '', `x${index}`)
        expect((await story.list('me')).map(({ id }) => id)).toEqual(ids)
      }
    })
  })
}

test('a snapshot tells when it was taken, and so does a copy of it that is changed later', async () => {
  const database = await makeTestDatabase('sqlite')
  const path = (await keepSnapshot(database, '2025-11-03', at)) ?? ''
  const elsewhere = await makeTestFolder()
  await mkdir(join(elsewhere, 'snapshots'))
  await copyFile(path, join(elsewhere, 'snapshots', basename(path)))
  for (const folder of [database.dataFolder, elsewhere]) {
    await utimes(join(folder, 'snapshots', basename(path)), 0, 0)
    expect(await listSnapshots(folder)).toMatchObject([{ day: '2025-11-03', takenAt: at }])
  }
  expect(await isGoodFile(path)).toBe(true)
})

test('a snapshot that cannot tell counts from the last change of its file', async () => {
  const folder = await makeTestFolder()
  const path = join(folder, 'snapshots', 'third-level-2025-11-03.db')
  await mkdir(join(folder, 'snapshots'))
  await writeFile(path, 'short')
  await utimes(path, at / 1000, at / 1000)
  expect(await listSnapshots(folder)).toEqual([{ path, day: '2025-11-03', takenAt: at }])
})

test('what an ended program left half-written is dropped, and what one is writing is not', async () => {
  const database = await makeTestDatabase('sqlite')
  const { dataFolder } = database
  const snapshots = join(dataFolder, 'snapshots')
  await mkdir(snapshots)
  const parts = ['third-level-2025-11-01.db.0a.part', 'third-level-2025-11-01.db.0a.part-wal']
  for (const age of ['old', 'new']) {
    await mkdir(join(dataFolder, `passing-${age}`))
    for (const part of parts) await writeFile(join(snapshots, `${age}-${part}`), 'half')
  }
  const longAgo = new Date(Date.now() - 2 * 60 * 60_000)
  await utimes(join(dataFolder, 'passing-old'), longAgo, longAgo)
  for (const part of parts) await utimes(join(snapshots, `old-${part}`), longAgo, longAgo)

  await keepSnapshot(database, '2025-11-02', at)
  expect((await readdir(snapshots)).toSorted()).toEqual([
    ...parts.map((part) => `new-${part}`),
    'third-level-2025-11-02.db',
  ])
  expect((await readdir(dataFolder)).filter((name) => name.startsWith('passing'))).toEqual([
    'passing-new',
  ])
})

test('after a clock that ran ahead was set right, the new snapshot is kept', async () => {
  const database = await makeTestDatabase('sqlite')
  for (let day = 1; day <= 7; day += 1) await keepSnapshot(database, `2031-01-0${day}`, at)
  const path = await keepSnapshot(database, '2025-11-02', at)
  expect((await listSnapshots(database.dataFolder)).map((one) => one.path)).toContain(path)
})

test('a snapshot is of one moment, however much is written while it is made', async () => {
  const folder = await makeTestFolder()
  const [one, other] = [await openTestDatabase(folder), await openTestDatabase(folder)]
  const document = makeDocument({ telling: 'x'.repeat(50_000) })
  let writing = true
  let added = 0
  // Each transaction adds two stories: a copy that holds an odd number was torn.
  const addPair = () => {
    const pair = (added += 1)
    return one.transaction('me', async ({ story }) => {
      for (const half of ['a', 'b']) {
        await story.create('me', { id: `${pair}${half}`, document, example: false, at })
      }
    })
  }
  const write = async () => {
    while (writing && added < 60) {
      await addPair()
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
  }
  await addPair()
  const writer = write()
  for (let day = 1; day <= 3; day += 1) await keepSnapshot(other, `2025-11-0${day}`, at)
  writing = false
  await writer

  let earlier = 2
  for (const snapshot of (await listSnapshots(folder)).toReversed()) {
    expect(await isGoodFile(snapshot.path)).toBe(true)
    const target = await makeTestDatabase('sqlite')
    await restore(target, snapshot.path, 'x')
    const count = (await target.stores.story.list('me')).length
    expect(count % 2).toBe(0)
    expect(count).toBeGreaterThanOrEqual(earlier)
    earlier = count
  }
})

/** Opens the database in a program of its own, which counts the stories and ends. */
const countStoriesElsewhere = async (file: string): Promise<number> => {
  const script = `const Libsql = require('libsql')
    const driver = new Libsql(process.argv[1])
    console.log(driver.prepare('select count(*) as stories from story').get().stories)
    driver.close()`
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', script, file])
  return Number(stdout)
}

test('after a snapshot, another program that comes and goes takes nothing away', async () => {
  const database = await makeTestDatabase('sqlite')
  await keepSnapshot(database, '2025-11-02', at)
  expect(await countStoriesElsewhere(database.where)).toBe(0)
  const story = { id: 's1', document: makeDocument(), example: false, at }
  await database.stores.story.create('me', story)
  expect(await countStoriesElsewhere(database.where)).toBe(1)
})
