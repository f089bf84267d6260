import fc from '../../test/properties.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { makeDocument } from '../../test/factories.ts'
import { engines, makeTestDatabase } from '../../test/test-database.ts'
import type { StoryDocument } from '../core/story/story.ts'
import type { Database } from './database.ts'
import { longestHistoryEntryMs } from './history-entry.ts'
import { createStores } from './stores.ts'
import type { SaveStoryResult } from './story-store.ts'

const at = Date.UTC(2025, 10, 3, 9)
const document = makeDocument({ headline: 'Moved the ledger' })
const withVersion = ({ document }: { document: StoryDocument }) => ({ version: 2, document })
const withTelling = (telling: string): StoryDocument => makeDocument({ telling })

for (const { engine, skipped } of engines) {
  describe.skipIf(skipped)(`stories on ${engine}`, () => {
    let database: Database
    let owners = 0
    /** Another owner for each test, in one database: what one left behind must not be seen by the next. */
    const newOwner = () => `owner-${(owners += 1)}`
    const addStories = async (owner: string, ...ids: string[]) => {
      for (const id of ids) {
        await database.stores.story.create(owner, { id, document, example: false, at })
      }
    }

    beforeAll(async () => {
      database = await makeTestDatabase(engine)
    })

    test('a new story is version 1, not active, with one entry of history', async () => {
      const owner = newOwner()
      const { story } = database.stores
      const created = await story.create(owner, { id: 's1', document, example: true, at })
      expect(created).toEqual({
        id: 's1',
        version: 1,
        example: true,
        activePlace: null,
        createdAt: at,
        updatedAt: at,
        document,
      })
      expect(await story.get(owner, 's1')).toEqual(created)
      expect(await story.list(owner)).toEqual([created])
      expect(await story.listStates(owner)).toEqual([{ id: 's1', version: 1, updatedAt: at }])
      expect(await story.listVersions(owner, 's1')).toEqual([{ version: 1, savedAt: at, document }])
    })

    test('a story that was read is read anew when it was saved elsewhere, and only then', async () => {
      const [owner, other] = [newOwner(), newOwner()]
      const { story } = database.stores
      await addStories(owner, 's1', 's2')
      const theirs = { id: 's1', document: withTelling('theirs'), example: false, at }
      await story.create(other, theirs)
      const [before] = await story.list(owner)
      expect(await story.get(other, 's1')).toMatchObject({ document: withTelling('theirs') })
      expect((await story.get(owner, 's1'))?.document).toBe(before?.document)
      // As another program would: through stores that share nothing with these.
      const elsewhere = createStores(database.db).story
      const save = { expectedVersion: 1, document: withTelling('new'), at, run: null }
      expect(await elsewhere.save(owner, 's1', save)).toMatchObject({ kind: 'saved' })
      expect(await story.get(owner, 's1')).toMatchObject({ version: 2, document: save.document })
      await elsewhere.remove(owner, 's2', at)
      expect((await story.list(owner)).map(({ id }) => id)).toEqual(['s1'])
    })

    test('what a transaction read and undid is not remembered', async () => {
      const owner = newOwner()
      const { story } = database.stores
      await addStories(owner, 's1')
      const save = (telling: string) => ({
        expectedVersion: 1,
        document: withTelling(telling),
        at,
        run: null,
      })
      const undone = database.transaction(owner, async (stores) => {
        await stores.story.save(owner, 's1', save('undone'))
        expect(await stores.story.get(owner, 's1')).toMatchObject(withVersion(save('undone')))
        throw new Error('undo')
      })
      await expect(undone).rejects.toThrow('undo')
      await story.save(owner, 's1', save('kept'))
      expect(await story.get(owner, 's1')).toMatchObject(withVersion(save('kept')))
    })

    test('an owner neither sees nor changes the stories of another', async () => {
      const [mine, other] = [newOwner(), newOwner()]
      const { story } = database.stores
      await addStories(mine, 's1')
      expect(await story.get(other, 's1')).toBeNull()
      expect(await story.list(other)).toEqual([])
      expect(await story.listStates(other)).toEqual([])
      expect(await story.listVersions(other, 's1')).toEqual([])
      const save = { expectedVersion: 1, document: withTelling('theirs'), at, run: null }
      expect(await story.save(other, 's1', save)).toEqual({ kind: 'not-found' })
      expect(await story.remove(other, 's1', at)).toBe(false)
      expect(await story.saveActive(other, { expectedVersion: 0, ids: ['s1'], at })).toEqual({
        kind: 'not-found',
        id: 's1',
      })
      expect((await story.get(mine, 's1'))?.document).toEqual(document)
    })

    test('a save over the version it started from counts up; over another it changes nothing', async () => {
      const owner = newOwner()
      const { story } = database.stores
      await addStories(owner, 's1')
      const first = { expectedVersion: 1, document: withTelling('one'), at: at + 1, run: null }
      const saved = await story.save(owner, 's1', first)
      expect(saved).toMatchObject({
        kind: 'saved',
        story: { version: 2, updatedAt: at + 1, createdAt: at, document: first.document },
      })
      const late = { expectedVersion: 1, document: withTelling('two'), at: at + 2, run: null }
      expect(await story.save(owner, 's1', late)).toEqual({
        kind: 'stale',
        current: await story.get(owner, 's1'),
      })
      expect((await story.get(owner, 's1'))?.document.telling).toBe('one')
      expect(await story.save(owner, 'nowhere', late)).toEqual({ kind: 'not-found' })
    })

    test.each([
      {
        name: 'one run, within two minutes',
        run: 'a',
        nextRun: 'a',
        after: longestHistoryEntryMs,
        entries: [3, 1],
      },
      {
        name: 'one run, later',
        run: 'a',
        nextRun: 'a',
        after: longestHistoryEntryMs + 1,
        entries: [3, 2, 1],
      },
      { name: 'another run', run: 'a', nextRun: 'b', after: 1, entries: [3, 2, 1] },
      { name: 'no run', run: null, nextRun: null, after: 1, entries: [3, 2, 1] },
      { name: 'a clock set back', run: 'a', nextRun: 'a', after: -1, entries: [3, 2, 1] },
    ])('history of two saves: $name', async ({ run, nextRun, after, entries }) => {
      const owner = newOwner()
      const { story } = database.stores
      await addStories(owner, 's1')
      const saves = [
        { expectedVersion: 1, document: withTelling('one'), at: at + 10, run },
        { expectedVersion: 2, document: withTelling('two'), at: at + 10 + after, run: nextRun },
      ]
      for (const save of saves) {
        expect(await story.save(owner, 's1', save)).toMatchObject({ kind: 'saved' })
      }
      const versions = await story.listVersions(owner, 's1')
      expect(versions.map(({ version }) => version)).toEqual(entries)
      expect(versions[0]).toEqual({
        version: 3,
        savedAt: at + 10 + after,
        document: withTelling('two'),
      })
      expect(await story.listVersions(owner, 's1', 1)).toHaveLength(1)
    })

    test('a long run of saves leaves an entry every two minutes, measured from its first save', async () => {
      const owner = newOwner()
      const { story } = database.stores
      await addStories(owner, 's1')
      for (let save = 0; save < 10; save += 1) {
        const minute = at + save * 60_000
        await story.save(owner, 's1', {
          expectedVersion: save + 1,
          document: withTelling(`minute ${save}`),
          at: minute,
          run: 'sitting',
        })
      }
      const versions = await story.listVersions(owner, 's1')
      expect(versions.map((entry) => entry.document.telling)).toEqual([
        'minute 9',
        'minute 8',
        'minute 5',
        'minute 2',
        '',
      ])
    })

    test('the active stories are kept in the order chosen, and a choice made from an old one is refused', async () => {
      const owner = newOwner()
      const { story } = database.stores
      await addStories(owner, 's1', 's2', 's3')
      expect(await story.readActive(owner)).toEqual({ ids: [], version: 0 })
      const first = await story.saveActive(owner, { expectedVersion: 0, ids: ['s3', 's1'], at })
      expect(first).toEqual({ kind: 'saved', ids: ['s3', 's1'], version: 1 })
      expect((await story.list(owner)).map(({ activePlace }) => activePlace)).toEqual([1, null, 0])

      expect(await story.saveActive(owner, { expectedVersion: 0, ids: ['s2'], at })).toEqual({
        kind: 'stale',
        ids: ['s3', 's1'],
        version: 1,
      })
      expect(
        await story.saveActive(owner, { expectedVersion: 1, ids: ['s2', 'gone'], at }),
      ).toEqual({ kind: 'not-found', id: 'gone' })
      expect(await story.readActive(owner)).toEqual({ ids: ['s3', 's1'], version: 1 })

      await story.saveActive(owner, { expectedVersion: 1, ids: ['s2'], at })
      expect((await story.list(owner)).map(({ activePlace }) => activePlace)).toEqual([
        null,
        0,
        null,
      ])
    })

    test('a removed story leaves the bank and the active ones, and comes back with its history', async () => {
      const owner = newOwner()
      const { story } = database.stores
      await addStories(owner, 's1', 's2')
      await story.saveActive(owner, { expectedVersion: 0, ids: ['s1', 's2'], at })
      expect(await story.putBack(owner, 's1')).toBeNull()
      expect(await story.remove(owner, 's1', at)).toBe(true)
      expect(await story.remove(owner, 's1', at)).toBe(false)
      expect(await story.get(owner, 's1')).toBeNull()
      expect((await story.list(owner)).map(({ id }) => id)).toEqual(['s2'])
      expect(await story.readActive(owner)).toEqual({ ids: ['s2'], version: 2 })
      const save = { expectedVersion: 1, document: withTelling('late'), at, run: null }
      expect(await story.save(owner, 's1', save)).toEqual({ kind: 'not-found' })

      expect(await story.putBack(owner, 's1')).toMatchObject({
        id: 's1',
        activePlace: null,
        document,
      })
      expect(await story.listVersions(owner, 's1')).toHaveLength(1)
    })

    test('any text of a document comes back as it was written', async () => {
      const owner = newOwner()
      const { story } = database.stores
      let count = 0
      await fc.assert(
        fc.asyncProperty(
          fc.string({ unit: 'binary', maxLength: 300 }),
          fc.string({
            unit: fc.constantFrom('\0', '\ud800', '\udfff', "'", '\\', '"', '\u202e', 'é'),
          }),
          async (telling, notes) => {
            const id = `p${(count += 1)}`
            const nasty = makeDocument({ telling, notes })
            await story.create(owner, { id, document: nasty, example: false, at })
            expect((await story.get(owner, id))?.document).toEqual(nasty)
          },
        ),
        { numRuns: 50 },
      )
    })

    test('many editors at once: every save is counted once, and every refusal names the newest', async () => {
      const owner = newOwner()
      await addStories(owner, 's1')
      const { story } = database.stores
      const results: SaveStoryResult[] = []
      await Promise.all(
        Array.from({ length: 8 }, async (_, editor) => {
          for (let save = 0; save < 5; save += 1) {
            for (;;) {
              const current = await story.get(owner, 's1')
              if (!current) throw new Error('The story is gone.')
              const result = await story.save(owner, 's1', {
                expectedVersion: current.version,
                document: withTelling(`${current.document.telling}[${editor}.${save}]`),
                at,
                run: `editor ${editor}`,
              })
              results.push(result)
              if (result.kind === 'saved') break
            }
          }
        }),
      )
      const final = await story.get(owner, 's1')
      expect(final?.version).toBe(41)
      expect(final?.document.telling.match(/\[\d\.\d\]/g)).toHaveLength(40)
      expect(results.filter(({ kind }) => kind === 'saved')).toHaveLength(40)
      expect(results.some(({ kind }) => kind === 'not-found')).toBe(false)
    })
  })
}
