import { beforeEach, describe, expect, test } from 'vitest'
import { makeRoundSetup } from '../../test/factories.ts'
import { engines, makeTestDatabase } from '../../test/test-database.ts'
import { beginRound } from '../core/round/advance-round.ts'
import type { Database } from './database.ts'

const at = Date.UTC(2026, 2, 3, 9)

for (const { engine, skipped } of engines) {
  describe.skipIf(skipped)(`a round's partner on ${engine}`, () => {
    let database: Database

    beforeEach(async () => {
      database = await makeTestDatabase(engine)
      const state = beginRound(makeRoundSetup({ ledBy: 'partner' }), at)
      for (const owner of ['me', 'you']) await database.stores.round.begin(owner, 'r1', state)
    })

    test('sits at the screen until a device of theirs is let in', async () => {
      const { partner } = database.stores
      expect(await partner.get('me', 'r1')).toEqual({ device: 'screen', handedAt: null })
      await partner.seat('me', 'r1', 'link')
      expect(await partner.get('me', 'r1')).toEqual({ device: 'link', handedAt: null })
      expect(await partner.get('you', 'r1')).toMatchObject({ device: 'screen' })
    })

    test('changes what they heard until they hand it in, and not afterwards', async () => {
      const { partner } = database.stores
      const first = { exchange: 1, heard: ['moment' as const], note: 'It was a Tuesday.' }
      expect(await partner.putHeard('me', 'r1', first)).toEqual({ kept: true })
      const second = { exchange: 0, heard: [], note: '' }
      await partner.putHeard('me', 'r1', second)
      const changed = { ...first, heard: ['moment' as const, 'learning' as const] }
      await partner.putHeard('me', 'r1', changed)
      expect(await partner.listHeard('me', 'r1')).toEqual([second, changed])
      expect(await partner.listHeard('you', 'r1')).toEqual([])

      await partner.seat('me', 'r1', 'link')
      await partner.handIn('me', 'r1', at + 5)
      await partner.handIn('me', 'r1', at + 9)
      expect(await partner.get('me', 'r1')).toEqual({ device: 'link', handedAt: at + 5 })
      expect(await partner.putHeard('me', 'r1', first)).toEqual({ kept: false })
      expect(await partner.listHeard('me', 'r1')).toEqual([second, changed])
    })
  })
}
