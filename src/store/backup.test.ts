import { sql } from 'kysely'
import { copyFile, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { emptyGuide } from '../core/guide/empty-guide.ts'
import { emptyLoop } from '../core/loop/empty-loop.ts'
import {
  makeAnswerDocument,
  makeDocument,
  makeJudgment,
  makeRoundSetup,
  makeSettlement,
} from '../../test/factories.ts'
import {
  engines,
  makeTestDatabase,
  makeTestFolder,
  openTestDatabase,
  type TestEngine,
} from '../../test/test-database.ts'
import { backUp, restore } from './backup.ts'
import type { Database } from './database.ts'
import { databaseFile } from './open-database.ts'
import { beginRound } from '../core/round/advance-round.ts'
import { tablesInOrder } from './tables.ts'

const at = Date.UTC(2025, 10, 3, 9)
const day = '2025-11-03'

/** One row at least in every table, and more attempts than one batch of a copy. */
const fill = async ({ stores }: Database): Promise<void> => {
  for (const owner of ['me', 'someone else']) {
    await stores.story.create(owner, {
      id: 's1',
      document: makeDocument({ headline: 'Ledger', telling: 'é \0 \ud800 😀' }),
      example: owner === 'me',
      at,
    })
  }
  await stores.story.saveActive('me', { expectedVersion: 0, ids: ['s1'], at })
  await stores.source.add('me', {
    id: 'i1',
    storyId: 's1',
    fileName: 'stories.md',
    place: 0,
    identity: 'stories.md#0',
    importedAt: at,
    document: makeDocument(),
    bytes: Uint8Array.from([0, 255, 128, 10]),
  })
  await stores.card.put('me', {
    storyId: 's1',
    facet: 'lesson',
    fluent: [{ at, day }],
    attempts: 1,
    lastAnsweredAt: at,
    lastFluent: true,
    retiredAt: null,
    memory: null,
  })
  await stores.settlement.put('me', 's1', makeSettlement({ settledAt: at }))
  await stores.guide.create('me', { id: 'g1', draft: emptyGuide('Who left?', 'failure'), at })
  await stores.loop.create('me', 'l1', { document: emptyLoop, roundsAt: [at], at })
  const answer = { id: 'b1', storyId: 's1', document: makeAnswerDocument(), at }
  await stores.answer.create('me', answer)
  const setup = {
    question: 'What failed?',
    kind: 'failure' as const,
    guide: null,
    seed: 1,
    replies: [],
  }
  await stores.practice.begin('me', { id: 'p1', storyId: 's1', answerId: 'b1', setup, at })
  const round = beginRound(makeRoundSetup({ storyId: 's1' }), at)
  await stores.round.begin('me', 'r1', round)
  const event = { kind: 'ended', at } as const
  await stores.round.keepStep('me', 'r1', { sequence: 1, event, state: round, outcome: null })
  await stores.partner.putHeard('me', 'r1', { exchange: 0, heard: ['moment'], note: 'Yes.' })
  await stores.partner.handIn('me', 'r1', at)
  for (let index = 0; index < 430; index += 1) {
    const id = `a${String(index).padStart(4, '0')}`
    await stores.attempt.draw('me', {
      id,
      storyId: 's1',
      facet: 'lesson',
      drawKind: 'any',
      seed: index + 0.5,
      at: at + index,
    })
    if (index % 100 !== 0) continue
    await stores.attempt.answer('me', id, {
      text: `Answer ${index}`,
      elapsedMs: 1000.25,
      mode: 'typed',
      startedAt: at,
      answeredAt: at + index,
      day,
      judgment: makeJudgment(5, 4.75),
      fluency: { fluent: true },
    })
    await stores.attempt.setSelfRating('me', id, 4)
  }
}

/** Everything that the tables hold, alike on both engines. */
const readAll = async ({ db }: Database): Promise<Record<string, unknown[]>> => {
  const all: Record<string, unknown[]> = {}
  for (const table of tablesInOrder) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(
      db,
    )
    all[table] = rows
      .map((row) =>
        JSON.stringify(
          Object.entries(row)
            .toSorted(([one], [other]) => (one < other ? -1 : 1))
            .map(([column, value]) => [
              column,
              value instanceof ArrayBuffer || Buffer.isBuffer(value)
                ? [...new Uint8Array(value)]
                : value,
            ]),
        ),
      )
      .toSorted()
  }
  return all
}

const pairs = engines.flatMap((from) =>
  engines.map((to) => ({
    from: from.engine,
    to: to.engine,
    skipped: from.skipped || to.skipped,
  })),
)

for (const { from, to, skipped } of pairs) {
  test.skipIf(skipped)(`a backup of ${from} brings everything back on ${to}`, async () => {
    const source = await makeTestDatabase(from)
    await fill(source)
    const file = join(await makeTestFolder(), 'kept.db')
    expect(await backUp(source, file)).toEqual({ kind: 'written' })
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    const everything = await readAll(source)
    expect(Object.values(everything).every((rows) => rows.length > 0)).toBe(true)

    const target = await makeTestDatabase(to)
    await target.stores.story.create('me', {
      id: 'before',
      document: makeDocument(),
      example: false,
      at,
    })
    const before = await readAll(target)
    const counts: number[] = []
    const result = await restore(target, file, 'first', (copied) => counts.push(copied))
    expect(result).toMatchObject({ kind: 'restored', copied: { story: 2, attempt: 430 } })
    expect(counts.at(-1)).toBe(Object.values(everything).flat().length)
    expect(await readAll(target)).toEqual(everything)

    // What it replaced comes back in the same way.
    if (result.kind !== 'restored') throw new Error(result.message)
    await restore(target, result.replacedCopy, 'second')
    expect(await readAll(target)).toEqual(before)
  })
}

for (const { engine, skipped } of engines) {
  describe.skipIf(skipped)(`backup and restore on ${engine}`, () => {
    const expectUntouched = async (
      database: Database,
      work: () => Promise<unknown>,
      expected: unknown,
    ): Promise<void> => {
      const before = await readAll(database)
      expect(await work()).toMatchObject(expected as object)
      expect(await readAll(database)).toEqual(before)
    }
    const withOneStory = async (which: TestEngine) => {
      const database = await makeTestDatabase(which)
      await database.stores.story.create('me', {
        id: 's1',
        document: makeDocument(),
        example: false,
        at,
      })
      return database
    }

    test('a file that is there is left alone by a backup, and nothing half-written is left behind', async () => {
      const database = await withOneStory(engine)
      const folder = await makeTestFolder()
      await writeFile(join(folder, 'mine.txt'), 'notes')
      expect(await backUp(database, join(folder, 'mine.txt'))).toEqual({ kind: 'exists' })
      await expect(backUp(database, join(folder, 'no such folder', 'x.db'))).rejects.toMatchObject({
        code: 'read-only',
      })
      expect(await readdir(folder)).toEqual(['mine.txt'])
    })

    test('what is no sound database of ours is refused, and nothing changes', async () => {
      const database = await withOneStory(engine)
      const folder = await makeTestFolder()
      const place = (name: string) => join(folder, name)
      await expectUntouched(database, () => restore(database, place('none'), 'x'), {
        kind: 'refused',
        reason: 'missing',
      })

      await writeFile(place('text.db'), 'dear diary '.repeat(2000))
      await expectUntouched(database, () => restore(database, place('text.db'), 'x'), {
        kind: 'refused',
        reason: 'not-ours',
      })

      await writeFile(place('empty.db'), '')
      await expectUntouched(database, () => restore(database, place('empty.db'), 'x'), {
        kind: 'refused',
        reason: 'not-ours',
      })

      const good = await withOneStory('sqlite')
      await backUp(good, place('good.db'))
      await writeFile(place('half.db'), (await readFile(place('good.db'))).subarray(0, 60_000))
      await expectUntouched(database, () => restore(database, place('half.db'), 'x'), {
        kind: 'refused',
        reason: 'damaged',
        message: expect.stringContaining(place('half.db')) as string,
      })

      const newer = await openTestDatabase(await makeTestFolder())
      await sql`insert into kysely_migration values ('9999-later', '2099-01-01')`.execute(newer.db)
      await backUp(newer, place('newer.db'))
      await expectUntouched(database, () => restore(database, place('newer.db'), 'x'), {
        kind: 'refused',
        reason: 'newer-version',
      })

      const foreign = await openTestDatabase(await makeTestFolder())
      await sql`pragma application_id = 1`.execute(foreign.db)
      await backUp(foreign, place('foreign.db'))
      await expectUntouched(database, () => restore(database, place('foreign.db'), 'x'), {
        kind: 'refused',
        reason: 'not-ours',
      })

      expect((await readdir(folder)).toSorted()).toEqual([
        'empty.db',
        'foreign.db',
        'good.db',
        'half.db',
        'newer.db',
        'text.db',
      ])
      expect(
        (await readdir(database.dataFolder)).filter((name) => name.startsWith('passing')),
      ).toEqual([])
      await restore(database, place('good.db'), 'x')
      expect(await readAll(database)).toEqual(await readAll(good))
    })

    test('a restore that fails half-way leaves everything as it was', async () => {
      const database = await withOneStory(engine)
      const file = join(await makeTestFolder(), 'kept.db')
      const source = await makeTestDatabase('sqlite')
      await fill(source)
      await backUp(source, file)
      const before = await readAll(database)
      const failing = restore(database, file, 'x', (copied) => {
        if (copied > 300) throw new Error('Unplugged')
      })
      await expect(failing).rejects.toThrow('Unplugged')
      expect(await readAll(database)).toEqual(before)
    })
  })
}

test('a restore reaches a program that has the database open, and its stale save is refused', async () => {
  const folder = await makeTestFolder()
  const [server, commandLine] = [await openTestDatabase(folder), await openTestDatabase(folder)]
  const { story } = server.stores
  await story.create('me', {
    id: 's1',
    document: makeDocument({ headline: 'old' }),
    example: false,
    at,
  })
  const file = join(folder, 'kept.db')
  await backUp(commandLine, file)
  for (const version of [1, 2]) {
    const document = makeDocument({ headline: 'newer' })
    await story.save('me', 's1', { expectedVersion: version, document, at, run: null })
  }
  await restore(commandLine, file, 'x')
  expect((await story.get('me', 's1'))?.document.headline).toBe('old')
  const document = makeDocument({ headline: 'newest' })
  expect(
    await story.save('me', 's1', { expectedVersion: 3, document, at, run: null }),
  ).toMatchObject({
    kind: 'stale',
    current: { version: 1 },
  })
})

test('a database that was copied with its log brings the commits that lie in the log', async () => {
  const running = await makeTestDatabase('sqlite')
  const copied = await makeTestFolder()
  await sql`pragma wal_autocheckpoint = 0`.execute(running.db)
  await running.stores.story.create('me', {
    id: 's1',
    document: makeDocument(),
    example: false,
    at,
  })
  await mkdir(copied, { recursive: true })
  for (const part of ['', '-wal']) {
    await copyFile(`${databaseFile(running.dataFolder)}${part}`, join(copied, `copy.db${part}`))
  }
  const target = await makeTestDatabase('sqlite')
  expect(await restore(target, join(copied, 'copy.db'), 'x')).toMatchObject({ kind: 'restored' })
  expect(await target.stores.story.list('me')).toHaveLength(1)
})
