import { beforeAll, describe, expect, test } from 'vitest'
import { makeAnswerDocument, makeDocument } from '../../test/factories.ts'
import { engines, makeTestDatabase } from '../../test/test-database.ts'
import type { Database } from './database.ts'
import { longestHistoryEntryMs } from './history-entry.ts'

const at = Date.UTC(2025, 10, 3, 9)
const document = makeAnswerDocument({ question: 'What failed?' })
const other = makeAnswerDocument({ question: 'What broke?' })

for (const { engine, skipped } of engines) {
  describe.skipIf(skipped)(`answers on ${engine}`, () => {
    let database: Database

    beforeAll(async () => {
      database = await makeTestDatabase(engine)
      const story = { document: makeDocument(), example: false, at }
      await database.stores.story.create('me', { id: 's1', ...story })
      await database.stores.story.create('me', { id: 's2', ...story })
    })

    test('are kept by owner and story, newest first', async () => {
      const { answer } = database.stores
      const first = await answer.create('me', { id: 'a1', storyId: 's1', document, at })
      const second = await answer.create('me', { id: 'a2', storyId: 's2', document: other, at })
      expect(first).toMatchObject({ id: 'a1', storyId: 's1', version: 1, document })
      expect(await answer.list('me')).toEqual([second, first])
      expect(await answer.list('me', 's1')).toEqual([first])
      expect(await answer.get('me', 'a1')).toEqual(first)
      expect(await answer.get('someone else', 'a1')).toBeNull()
      expect(await answer.list('someone else')).toEqual([])
    })

    test('hang on a kept story', async () => {
      const lost = database.stores.answer.create('me', { id: 'x', storyId: 'no', document, at })
      await expect(lost).rejects.toThrow()
      expect(await database.stores.answer.get('me', 'x')).toBeNull()
    })

    test('are saved over the version they started from, with a history', async () => {
      const { answer } = database.stores
      await answer.create('me', { id: 'b1', storyId: 's1', document, at })
      const save = (expectedVersion: number, after: number, run: string | null) =>
        answer.save('me', 'b1', { expectedVersion, document: other, at: at + after, run })
      expect(await save(1, 10, 'one')).toMatchObject({ kind: 'saved', answer: { version: 2 } })
      expect(await save(1, 20, 'one')).toMatchObject({ kind: 'stale', current: { version: 2 } })
      expect(await save(2, 20, 'one')).toMatchObject({ kind: 'saved', answer: { version: 3 } })
      expect(await save(3, 20 + longestHistoryEntryMs, 'one')).toMatchObject({ kind: 'saved' })
      const versions = await answer.listVersions('me', 'b1', 10)
      expect(versions.map(({ version }) => version)).toEqual([4, 3, 1])
      expect(versions.at(-1)?.document).toEqual(document)
      expect(
        await answer.save('me', 'nowhere', { expectedVersion: 1, document, at, run: null }),
      ).toEqual({ kind: 'not-found' })
    })

    test('are taken away and brought back, alone and with their story', async () => {
      const { answer, story } = database.stores
      await answer.create('me', { id: 'c1', storyId: 's2', document, at })
      await answer.create('me', { id: 'c2', storyId: 's2', document, at })
      expect(await answer.remove('me', 'c1', at)).toBe(true)
      expect(await answer.remove('me', 'c1', at)).toBe(false)
      expect(await answer.get('me', 'c1')).toBeNull()

      await story.remove('me', 's2', at)
      expect(await answer.get('me', 'c2')).toBeNull()
      expect(await answer.list('me', 's2')).toEqual([])
      const lost = { expectedVersion: 1, document: other, at, run: null }
      expect(await answer.save('me', 'c2', lost)).toEqual({ kind: 'not-found' })

      await story.putBack('me', 's2')
      expect((await answer.list('me', 's2')).map(({ id }) => id)).toEqual(['c2', 'a2'])
      expect(await answer.putBack('me', 'c1')).toBe(true)
      expect(await answer.putBack('me', 'c1')).toBe(false)
      expect((await answer.list('me', 's2')).map(({ id }) => id)).toEqual(['c2', 'c1', 'a2'])
      expect((await answer.list('me', 's2', 2)).map(({ id }) => id)).toEqual(['c2', 'c1'])
    })
  })
}
