import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { makeDocument } from '../../test/factories.ts'
import {
  engines,
  makePostgresDatabase,
  makeTestDatabase,
  makeTestFolder,
  openTestDatabase,
} from '../../test/test-database.ts'
import type { CardState } from '../core/drill/card.ts'
import type { Database } from './database.ts'

const at = Date.UTC(2025, 10, 3, 9)
const card: CardState = {
  storyId: 's1',
  facet: 'handoff',
  fluent: [{ at, day: '2025-11-03' }],
  attempts: 0,
  lastAnsweredAt: at,
  lastFluent: true,
  retiredAt: null,
  memory: { stability: 3.5, difficulty: 5, reps: 1, lapses: 0, lastReviewAt: at, intervalDays: 4 },
}

for (const { engine, skipped } of engines) {
  describe.skipIf(skipped)(`a database on ${engine}`, () => {
    /** Two programs at one database: a server and a command line. */
    let databases: [Database, Database]

    beforeAll(async () => {
      const url = engine === 'postgres' ? await makePostgresDatabase() : undefined
      const folder = await makeTestFolder()
      // Both find it empty and bring it up to date at once.
      databases = await Promise.all([openTestDatabase(folder, url), openTestDatabase(folder, url)])
      const document = makeDocument()
      await databases[0].stores.story.create('me', { id: 's1', document, example: false, at })
    })

    test('settings are kept by key and owner, checked on the way out, and count their writes', async () => {
      const [{ stores }, other] = databases
      const Loop = z.object({ loopAt: z.number().nullable() })
      expect(await stores.setting.get('me', 'loop', Loop)).toBeNull()
      expect(await stores.setting.put('me', 'loop', { loopAt: 5 }, at)).toBe(1)
      expect(await stores.setting.put('me', 'loop', { loopAt: null }, at)).toBe(2)
      expect(await other.stores.setting.get('me', 'loop', Loop)).toEqual({
        value: { loopAt: null },
        version: 2,
      })
      expect(await stores.setting.get('someone else', 'loop', Loop)).toBeNull()
      await expect(stores.setting.get('me', 'loop', z.string())).rejects.toBeInstanceOf(z.ZodError)
    })

    test('a card is kept whole, and leaves the list with its story', async () => {
      const [{ stores }] = databases
      expect(await stores.card.get('me', 's1', 'handoff')).toBeNull()
      await stores.card.put('me', { ...card, memory: null })
      await stores.card.put('me', card)
      expect(await stores.card.get('me', 's1', 'handoff')).toEqual(card)
      expect(await stores.card.list('me')).toEqual([card])
      expect(await stores.card.list('me', 's2')).toEqual([])
      await stores.story.remove('me', 's1', at)
      expect(await stores.card.list('me')).toEqual([])
      await stores.story.putBack('me', 's1')
      expect(await stores.card.list('me', 's1')).toEqual([card])
    })

    test('a transaction that throws leaves nothing behind', async () => {
      const [{ stores, transaction }] = databases
      const work = transaction('me', async (within) => {
        await within.setting.put('me', 'half', 1, at)
        await within.story.create('me', { id: 's9', document: makeDocument(), example: false, at })
        throw new Error('Half-way')
      })
      await expect(work).rejects.toThrow('Half-way')
      expect(await stores.setting.get('me', 'half', z.number())).toBeNull()
      expect(await stores.story.get('me', 's9')).toBeNull()
    })

    test('what two programs read and then write in transactions is never lost', async () => {
      const rounds = 25
      await databases[0].stores.card.put('me', { ...card, attempts: 0 })
      const countUp = async ({ transaction }: Database) => {
        for (let round = 0; round < rounds; round += 1) {
          await transaction('me', async ({ card: cards }) => {
            const kept = await cards.get('me', 's1', 'handoff')
            if (!kept) throw new Error('The card is gone.')
            await new Promise((resolve) => setImmediate(resolve))
            await cards.put('me', { ...kept, attempts: kept.attempts + 1 })
          })
        }
      }
      await Promise.all([countUp(databases[0]), countUp(databases[0]), countUp(databases[1])])
      expect((await databases[1].stores.card.get('me', 's1', 'handoff'))?.attempts).toBe(3 * rounds)
    })

    test('a first write of one key by both at once is counted twice', async () => {
      const versions = await Promise.all(
        databases.map(({ transaction }) =>
          transaction('me', ({ setting }) => setting.put('me', 'first', 'x', at)),
        ),
      )
      expect(new Set(versions)).toEqual(new Set([1, 2]))
    })

    test('parameters that a driver would refuse or end the process for are kept', async () => {
      const [{ stores }] = databases
      expect(await stores.story.get('me', 'a\0b')).toBeNull()
      expect(await stores.attempt.get('me\ud800', '')).toBeNull()
    })
  })
}

test.skipIf(engines.some(({ skipped }) => skipped))(
  'a connection that PostgreSQL ends in the middle of a transaction is told, and the next one works',
  async () => {
    const database = await makeTestDatabase('postgres')
    const work = database.transaction('me', async (within) => {
      await within.setting.put('me', 'half', 1, at)
      await sql`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()`.execute(database.db)
      await new Promise((resolve) => setTimeout(resolve, 50))
      await within.setting.put('me', 'half', 2, at)
    })
    await expect(work).rejects.toMatchObject({ code: 'unreachable' })
    expect(await database.stores.setting.get('me', 'half', z.number())).toBeNull()
  },
)

test.skipIf(engines.some(({ skipped }) => skipped))(
  'what is asked for at once goes over one connection to PostgreSQL, and over a new one when that has ended',
  async () => {
    const { db, stores } = await makeTestDatabase('postgres')
    const readAtOnce = () =>
      Promise.all(Array.from({ length: 20 }, () => stores.setting.get('me', 'none', z.number())))
    const countConnections = async () => {
      const { rows } = await sql<{ pid: number }>`select pid from pg_stat_activity
        where datname = current_database()`.execute(db)
      return rows.length
    }
    expect(await readAtOnce()).toEqual(Array.from({ length: 20 }, () => null))
    expect(await countConnections()).toBe(1)

    await expect(
      sql`select pg_terminate_backend(pg_backend_pid())`.execute(db),
    ).rejects.toMatchObject({ code: 'unreachable' })
    await expect.poll(() => readAtOnce().catch(() => null)).not.toBeNull()
    expect(await countConnections()).toBe(1)
  },
)

test.skipIf(engines.some(({ skipped }) => skipped))(
  'one statement that PostgreSQL refuses leaves those beside it alone',
  async () => {
    const { db, stores } = await makeTestDatabase('postgres')
    const [put, refused, read] = await Promise.allSettled([
      stores.setting.put('me', 'beside', 1, at),
      sql`select 1 / 0`.execute(db),
      stores.setting.get('me', 'none', z.number()),
    ])
    expect([put.status, refused.status, read.status]).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
    ])
    expect((await stores.setting.get('me', 'beside', z.number()))?.value).toBe(1)
  },
)
