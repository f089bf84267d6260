import { type Kysely, sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { makeDocument, makeJudgment } from '../../../test/factories.ts'
import { engines, makeTestDatabase } from '../../../test/test-database.ts'
import { foldTotals } from './0013-folded-totals.ts'

const at = Date.UTC(2025, 10, 3, 9)
const answers = [
  { facet: 'lesson', day: '2025-11-03', fluent: false, self: 3, overall: 2.5 },
  { facet: 'lesson', day: '2025-11-09', fluent: true, self: 4, overall: 4.25 },
  { facet: 'lesson', day: '2025-11-10', fluent: true, self: null, overall: 4 },
  { facet: 'handoff', day: '2025-11-10', fluent: false, self: 2, overall: 3 },
] as const

for (const { engine, skipped } of engines) {
  describe.skipIf(skipped)(`totals folded on ${engine}`, () => {
    test('are what the answers would have been folded into one by one', async () => {
      const { db, stores } = await makeTestDatabase(engine)
      const { attempt, story } = stores
      await story.create('me', { id: 's1', document: makeDocument(), example: false, at })
      await sql`
        create table card_day (owner text, day text, story_id text, facet text, attempts integer,
          fluent integer, compared integer, self_sum integer, overall_sum double precision)`.execute(
        db,
      )
      for (const [index, { facet, day, fluent, self, overall }] of answers.entries()) {
        const id = `a${index}`
        await attempt.draw('me', { id, storyId: 's1', facet, drawKind: 'any', seed: 1, at })
        await attempt.answer('me', id, {
          text: 'I stopped the cutover.',
          elapsedMs: 60_000,
          mode: 'typed',
          startedAt: at + index,
          answeredAt: at + index,
          day,
          judgment: makeJudgment(4, overall),
          fluency: fluent ? { fluent } : { fluent, reason: { kind: 'chosen-card' } },
        })
        await attempt.setSelfRating('me', id, self)
        const sums = self === null ? [0, 0, 0] : [1, self, overall]
        await sql`
          insert into card_day values ('me', ${day}, 's1', ${facet}, 1, ${fluent},
            ${sql.join(sums)})`.execute(db)
      }
      const read = async () => [
        (await attempt.listCardTotals('me')).toSorted((a, b) => (a.facet < b.facet ? -1 : 1)),
        await attempt.listComparedWeeks('me'),
      ]
      const kept = await read()
      expect(kept.flat()).toHaveLength(4)
      await sql`drop table card_total`.execute(db)
      await sql`drop table compared_week`.execute(db)
      await foldTotals(db as unknown as Kysely<never>)
      expect(await read()).toEqual(kept)
    })
  })
}
