import { beforeEach, describe, expect, test } from 'vitest'
import { engines, makeTestDatabase } from '../../test/test-database.ts'
import { emptyLoop, emptyLoopRound } from '../core/loop/empty-loop.ts'
import type { Database } from './database.ts'

const at = Date.UTC(2026, 2, 10, 9)

for (const { engine, skipped } of engines) {
  describe.skipIf(skipped)(`loops on ${engine}`, () => {
    let database: Database
    const document = {
      ...emptyLoop,
      company: 'Harbour',
      rounds: [{ ...emptyLoopRound('r1'), day: '2026-03-14', notes: 'NUL \0 stays out' }],
    }

    beforeEach(async () => {
      database = await makeTestDatabase(engine)
      await database.stores.loop.create('me', 'l1', { document, roundsAt: [at + 1], at })
    })

    test('are saved over the version they were edited from, and over no other', async () => {
      const { loop } = database.stores
      const next = { document: { ...document, role: 'Engineer' }, roundsAt: [], at: at + 5 }
      expect(await loop.save('me', 'l1', { ...next, expectedVersion: 1 })).toMatchObject({
        kind: 'saved',
        loop: { version: 2, updatedAt: at + 5, document: { role: 'Engineer' } },
      })
      expect(await loop.save('me', 'l1', { ...next, expectedVersion: 1 })).toMatchObject({
        kind: 'stale',
        current: { version: 2 },
      })
      expect(await loop.save('someone else', 'l1', { ...next, expectedVersion: 2 })).toEqual({
        kind: 'not-found',
      })
      expect(await loop.listRoundsAt('me')).toEqual([])
    })

    test('are put away and brought back, and belong to one owner', async () => {
      const { loop } = database.stores
      expect(await loop.listRoundsAt('me')).toEqual([at + 1])
      expect(await loop.remove('someone else', 'l1', at)).toBe(false)
      expect(await loop.remove('me', 'l1', at)).toBe(true)
      expect(await loop.remove('me', 'l1', at)).toBe(false)
      expect(await loop.get('me', 'l1')).toBeNull()
      expect(await loop.list('me')).toEqual([])
      expect(await loop.listRoundsAt('me')).toEqual([])
      await loop.putBack('someone else', 'l1')
      expect(await loop.get('me', 'l1')).toBeNull()
      await loop.putBack('me', 'l1')
      expect((await loop.list('me')).map(({ id }) => id)).toEqual(['l1'])
      expect(await loop.get('someone else', 'l1')).toBeNull()
    })
  })
}
