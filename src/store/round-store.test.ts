import { beforeEach, describe, expect, test } from 'vitest'
import { makeDocument, makeRoundSetup } from '../../test/factories.ts'
import { engines, makeTestDatabase } from '../../test/test-database.ts'
import { advanceRound, beginRound } from '../core/round/advance-round.ts'
import { reviewRound } from '../core/round/review/review-round.ts'
import type { RoundEvent, RoundState } from '../core/round/round.ts'
import type { Database } from './database.ts'

const at = Date.UTC(2025, 10, 3, 9)

const advance = (state: RoundState, event: RoundEvent): RoundState => {
  const step = advanceRound(state, event)
  if (step.kind !== 'advanced') throw new Error(step.kind)
  return step.state
}

for (const { engine, skipped } of engines) {
  describe.skipIf(skipped)(`rounds on ${engine}`, () => {
    let database: Database
    const begun = beginRound(makeRoundSetup({ storyId: 's1' }), at)
    const answered: RoundEvent = { kind: 'answered', at: at + 1, text: 'Ready.', mode: 'typed' }
    const after = advance(begun, answered)
    const step = { sequence: 1, event: answered, state: after, outcome: null }

    beforeEach(async () => {
      database = await makeTestDatabase(engine)
      const story = { document: makeDocument(), example: false, at }
      await database.stores.story.create('me', { id: 's1', ...story })
      await database.stores.round.begin('me', 'r1', begun)
    })

    test('are kept event by event, each once', async () => {
      const { round } = database.stores
      expect(await round.keepStep('me', 'r1', step)).toEqual({ kind: 'kept' })
      expect(await round.get('me', 'r1')).toMatchObject({
        sequence: 1,
        state: after,
        outcome: null,
      })
      expect(await round.keepStep('me', 'r1', step)).toEqual({ kind: 'taken', event: answered })
      expect(await round.keepStep('me', 'r1', { ...step, sequence: 5 })).toEqual({
        kind: 'ahead',
        sequence: 1,
      })
      expect(await round.keepStep('someone else', 'r1', step)).toEqual({ kind: 'not-found' })
      expect(await round.get('someone else', 'r1')).toBeNull()
    })

    test('keep a draft until the answer, and when the person was last heard of', async () => {
      const { round } = database.stores
      const draft = { text: 'So', sequence: 2, at: at + 500 }
      expect(await round.saveDraft('me', 'r1', draft)).toEqual({ kept: true })
      expect(await round.saveDraft('me', 'r1', { ...draft, sequence: 1 })).toEqual({ kept: false })
      expect(await round.findOpen('me')).toMatchObject({
        draft: { text: 'So', sequence: 2 },
        lastSeenAt: at + 500,
      })
      await round.keepStep('me', 'r1', step)
      expect((await round.get('me', 'r1'))?.draft.text).toBe('')
    })

    test('end with an outcome, and are listed newest first', async () => {
      const { round } = database.stores
      const event: RoundEvent = { kind: 'ended', at: at + 2 }
      const over = advance(begun, event)
      const outcome = {
        review: reviewRound(over),
        told: [{ story: 0, storyId: 's1', how: 'named' as const, likely: [] }],
        consequences: [
          {
            story: 0,
            facet: 'lesson' as const,
            thin: false,
            inPart: false,
            wasRetired: true,
            returned: false,
          },
          {
            story: 0,
            facet: 'handoff' as const,
            thin: true,
            inPart: false,
            wasRetired: true,
            returned: true,
          },
        ],
      }
      await round.keepStep('me', 'r1', { sequence: 1, event, state: over, outcome })
      expect((await round.get('me', 'r1'))?.outcome).toEqual(outcome)
      expect(await round.saveDraft('me', 'r1', { text: 'x', sequence: 9, at })).toEqual({
        kept: false,
      })
      expect(await round.findOpen('me')).toBeNull()

      const later = beginRound(makeRoundSetup(), at + 10)
      await round.begin('me', 'r2', later)
      expect((await round.list('me')).map(({ id }) => id)).toEqual(['r2', 'r1'])
      expect((await round.recent('me', 5, 's1')).map(({ id }) => id)).toEqual(['r1'])
      expect(await round.listLastTold('me')).toEqual([{ storyId: 's1', at }])
      expect(await round.listOutcomes('me', 5)).toEqual([
        { id: 'r1', storyId: 's1', endedAt: at + 2, outcome },
      ])
      expect(await round.listOutcomes('someone else', 5)).toEqual([])
      expect(await round.countRetired('me')).toEqual({ asked: 2, held: 1 })
      expect(await round.countRetired('nobody')).toEqual({ asked: 0, held: 0 })
      expect(await round.list('someone else')).toEqual([])
    })

    test('list what was told in those that are over, with its story', async () => {
      const { round } = database.stores
      const text = 'I moved the ledger on a Monday and rang each merchant myself. '.repeat(5)
      const told = advance(after, { kind: 'answered', at: at + 2, text, mode: 'typed' })
      const keep = (state: RoundState, sequence: number) =>
        round.keepStep('me', 'r1', { ...step, sequence, state })
      await keep(told, 1)
      expect(await round.listTellings('me', 5)).toEqual([])
      await keep(advance(told, { kind: 'ended', at: at + 3 }), 2)
      const { question, promptKind: kind } = told.exchanges[1]!
      const telling = { roundId: 'r1', storyId: 's1', question, kind }
      expect(await round.listTellings('me', 5)).toEqual([telling])
      expect(await round.listTellings('someone else', 5)).toEqual([])
    })
  })
}
