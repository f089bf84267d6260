import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { engines, makeTestDatabase } from '../../../test/test-database.ts'
import { emptyGuide } from '../../core/guide/empty-guide.ts'
import { createGuideVersions } from './0015-guide-versions.ts'

const at = Date.UTC(2025, 10, 3, 9)
const draft = emptyGuide('Who left?', 'failure')

for (const { engine, skipped } of engines) {
  describe.skipIf(skipped)(`histories of guides on ${engine}`, () => {
    test('begin with each guide as it stood', async () => {
      const { db, stores } = await makeTestDatabase(engine)
      const { guide } = stores
      await guide.create('me', { id: 'g1', draft, at })
      const newer = { ...draft, trap: 'Naming nobody.' }
      const save = { expectedVersion: 1, draft: newer, at: at + 5, run: 'page 0' }
      await guide.save('me', 'g1', save)
      await guide.create('me', { id: 'g2', draft, at })
      await guide.remove('me', 'g2', at + 6)
      await sql`drop table guide_version`.execute(db)

      await createGuideVersions(db as never)
      expect(await guide.listHistory('me', 'g1', 10)).toEqual([
        { version: 2, savedAt: at + 5, document: newer },
      ])
      expect(await guide.listHistory('me', 'g2', 10)).toHaveLength(1)
      await guide.save('me', 'g1', { ...save, expectedVersion: 2, draft, at: at + 9 })
      expect(await guide.listHistory('me', 'g1', 10)).toHaveLength(2)
    })
  })
}
