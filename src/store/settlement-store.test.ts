import { beforeAll, describe, expect, test } from 'vitest'
import { makeDocument, makeSettlement } from '../../test/factories.ts'
import { engines, makeTestDatabase } from '../../test/test-database.ts'
import type { Database } from './database.ts'

const at = Date.UTC(2025, 10, 3, 9)

for (const { engine, skipped } of engines) {
  describe.skipIf(skipped)(`settlements on ${engine}`, () => {
    let database: Database

    beforeAll(async () => {
      database = await makeTestDatabase(engine)
      const story = { document: makeDocument(), example: false, at }
      await database.stores.story.create('me', { id: 's1', ...story })
      await database.stores.story.create('me', { id: 's2', ...story })
    })

    test('are kept by story and owner, oldest first, and settled anew in place', async () => {
      const { settlement } = database.stores
      const late = makeSettlement({ id: 'a', settledAt: at + 2 })
      const early = makeSettlement({ id: 'b', settledAt: at + 1, ruling: 'both' })
      await settlement.put('me', 's1', late)
      await settlement.put('me', 's1', early)
      expect(await settlement.list('me', 's1')).toEqual([early, late])
      expect(await settlement.list('me', 's2')).toEqual([])
      expect(await settlement.list('someone else', 's1')).toEqual([])

      const again = makeSettlement({ id: 'a', settledAt: at, ruling: 'second' })
      await settlement.put('me', 's1', again)
      expect(await settlement.list('me', 's1')).toEqual([again, early])
    })

    test('are taken back one by one', async () => {
      const { settlement } = database.stores
      await settlement.put('me', 's2', makeSettlement({ id: 'x' }))
      expect(await settlement.remove('someone else', 's2', 'x')).toBe(false)
      expect(await settlement.remove('me', 's1', 'x')).toBe(false)
      expect(await settlement.remove('me', 's2', 'x')).toBe(true)
      expect(await settlement.remove('me', 's2', 'x')).toBe(false)
      expect(await settlement.list('me', 's2')).toEqual([])
    })

    test('hang on a kept story', async () => {
      const lost = database.stores.settlement.put('me', 'nowhere', makeSettlement())
      await expect(lost).rejects.toThrow()
    })
  })
}
