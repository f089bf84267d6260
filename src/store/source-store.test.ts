import { beforeAll, describe, expect, test } from 'vitest'
import { makeDocument } from '../../test/factories.ts'
import { engines, makeTestDatabase } from '../../test/test-database.ts'
import type { Database } from './database.ts'

const at = Date.UTC(2025, 10, 3, 9)
const everyByte = Uint8Array.from({ length: 256 }, (_, byte) => byte)

for (const { engine, skipped } of engines) {
  describe.skipIf(skipped)(`sources on ${engine}`, () => {
    let database: Database
    const source = (id: string, storyId: string, bytes: Uint8Array) => ({
      id,
      storyId,
      fileName: 'stories.md',
      place: 1,
      identity: `stories.md#${storyId}`,
      importedAt: at,
      document: makeDocument({ headline: id }),
      bytes,
    })

    beforeAll(async () => {
      database = await makeTestDatabase(engine)
      for (const id of ['s1', 's2']) {
        await database.stores.story.create('me', {
          id,
          document: makeDocument(),
          example: false,
          at,
        })
      }
    })

    test('a source comes back byte for byte, the newest of a story first asked for', async () => {
      const stores = database.stores.source
      expect(await stores.newestOfStory('me', 's1')).toBeNull()
      const [first, second, other] = [
        source('i1', 's1', everyByte),
        source('i2', 's1', new Uint8Array(0)),
        source('i3', 's2', everyByte.subarray(250)),
      ]
      for (const one of [first, second, other]) await stores.add('me', one)

      expect(await stores.newestOfStory('me', 's1')).toEqual(second)
      expect(await stores.newestOfStory('me', 's2')).toEqual(other)
      const { bytes, ...withoutBytes } = first
      expect((await stores.listOfStory('me', 's1'))[0]).toEqual(withoutBytes)
      expect((await stores.list('me')).map(({ id }) => id)).toEqual(['i1', 'i2', 'i3'])
      expect(await stores.list('someone else')).toEqual([])
      expect(bytes).toEqual(everyByte)
    })

    test('sources of a removed story are not offered for a new import', async () => {
      await database.stores.story.remove('me', 's2', at)
      expect((await database.stores.source.list('me')).map(({ storyId }) => storyId)).toEqual([
        's1',
        's1',
      ])
      expect(await database.stores.source.newestOfStory('me', 's2')).toBeNull()
    })
  })
}
