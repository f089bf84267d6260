import { beforeAll, describe, expect, test } from 'vitest'
import { engines, makeTestDatabase } from '../../test/test-database.ts'
import { emptyGuide } from '../core/guide/empty-guide.ts'
import type { Database } from './database.ts'

const at = Date.UTC(2025, 10, 3, 9)
const draft = emptyGuide('What did you hand over?', 'scope change')

for (const { engine, skipped } of engines) {
  describe.skipIf(skipped)(`guides of a person's own on ${engine}`, () => {
    let database: Database

    beforeAll(async () => {
      database = await makeTestDatabase(engine)
    })

    test('are kept by owner, newest first', async () => {
      const { guide } = database.stores
      const first = await guide.create('me', { id: 'a1', draft, at })
      const second = await guide.create('me', { id: 'a2', draft, at: at + 1 })
      expect(first).toEqual({ id: 'a1', version: 1, updatedAt: at, draft })
      expect(await guide.list('me')).toEqual([second, first])
      expect(await guide.listVersions('me')).toEqual([
        { id: 'a2', version: 1 },
        { id: 'a1', version: 1 },
      ])
      expect(await guide.list('someone else')).toEqual([])
      expect(await guide.get('someone else', 'a1')).toBeNull()
    })

    test('are saved over the version that was read, and over no other', async () => {
      const { guide } = database.stores
      await guide.create('me', { id: 'b1', draft, at })
      const mine = { ...draft, trap: 'Naming nobody.' }
      const saved = await guide.save('me', 'b1', {
        expectedVersion: 1,
        draft: mine,
        at: at + 5,
        run: null,
      })
      expect(saved).toMatchObject({ kind: 'saved', guide: { version: 2, updatedAt: at + 5 } })
      const late = await guide.save('me', 'b1', {
        expectedVersion: 1,
        draft,
        at: at + 6,
        run: null,
      })
      expect(late).toMatchObject({ kind: 'stale', current: { version: 2, draft: mine } })
      const change = { expectedVersion: 1, draft, at, run: null }
      expect(await guide.save('me', 'nowhere', change)).toEqual({ kind: 'not-found' })
      expect(await guide.save('someone else', 'b1', change)).toEqual({ kind: 'not-found' })
    })

    test('have a history, in which the saves of one sitting are one entry', async () => {
      const { guide } = database.stores
      const saying = (trap: string) => ({ ...draft, trap })
      await guide.create('me', { id: 'd1', draft, at })
      const steps = [
        { trap: 'N', after: 1_000, run: 'page 0' },
        { trap: 'Na', after: 61_000, run: 'page 0' },
        { trap: 'Nam', after: 90_000, run: 'page 1' },
        { trap: 'Name', after: 400_000, run: 'page 1' },
        { trap: 'Na', after: 401_000, run: null },
      ]
      for (const [index, { trap, after, run }] of steps.entries())
        await guide.save('me', 'd1', {
          expectedVersion: index + 1,
          draft: saying(trap),
          at: at + after,
          run,
        })
      expect(await guide.listHistory('me', 'd1', 10)).toEqual([
        { version: 6, savedAt: at + 401_000, document: saying('Na') },
        { version: 5, savedAt: at + 400_000, document: saying('Name') },
        { version: 4, savedAt: at + 90_000, document: saying('Nam') },
        { version: 3, savedAt: at + 61_000, document: saying('Na') },
        { version: 1, savedAt: at, document: draft },
      ])
      expect(await guide.listHistory('me', 'd1', 2)).toHaveLength(2)
      const stale = { expectedVersion: 1, draft, at, run: null }
      await guide.save('me', 'd1', stale)
      expect(await guide.listHistory('me', 'd1', 10)).toHaveLength(5)
      expect(await guide.listHistory('someone else', 'd1', 10)).toEqual([])
    })

    test('are put away and brought back as they were', async () => {
      const { guide } = database.stores
      const kept = await guide.create('me', { id: 'c1', draft, at })
      expect(await guide.remove('someone else', 'c1', at)).toBe(false)
      expect(await guide.remove('me', 'c1', at)).toBe(true)
      expect(await guide.remove('me', 'c1', at)).toBe(false)
      expect(await guide.get('me', 'c1')).toBeNull()
      expect((await guide.listVersions('me')).map(({ id }) => id)).not.toContain('c1')
      const change = { expectedVersion: 1, draft, at, run: null }
      expect(await guide.save('me', 'c1', change)).toEqual({ kind: 'not-found' })
      await guide.putBack('someone else', 'c1')
      expect(await guide.get('me', 'c1')).toBeNull()
      await guide.putBack('me', 'c1')
      expect(await guide.get('me', 'c1')).toEqual(kept)
    })
  })
}
