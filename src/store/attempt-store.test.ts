import fc from '../../test/properties.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { makeDocument, makeJudgment } from '../../test/factories.ts'
import { engines, makeTestDatabase } from '../../test/test-database.ts'
import { facets, type Facet } from '../core/story/story.ts'
import type { Answer } from './attempt-store.ts'
import type { Database } from './database.ts'

const at = Date.UTC(2025, 10, 3, 9)
const day = '2025-11-03'

const answerOf = (parts: Partial<Answer> = {}): Answer => ({
  text: 'I stopped the cutover at two in the morning.',
  elapsedMs: 61_250.5,
  mode: 'typed',
  startedAt: at + 1,
  answeredAt: at + 61_251,
  day,
  judgment: makeJudgment(4, 4.25),
  fluency: { fluent: true },
  ...parts,
})
const notFluent = { fluent: false, reason: { kind: 'over-time', elapsedMs: 95_000 } } as const

for (const { engine, skipped } of engines) {
  describe.skipIf(skipped)(`attempts on ${engine}`, () => {
    let database: Database
    let owners = 0
    /** An owner of their own with the stories `s1` and `s2`. */
    const newOwner = async () => {
      const owner = `owner-${(owners += 1)}`
      for (const id of ['s1', 's2']) {
        await database.stores.story.create(owner, {
          id,
          document: makeDocument(),
          example: false,
          at,
        })
      }
      return owner
    }
    const draw = (owner: string, id: string, facet: Facet = 'handoff', storyId = 's1') =>
      database.stores.attempt.draw(owner, {
        id,
        storyId,
        facet,
        drawKind: 'any',
        seed: 4_294_967_295,
        at,
      })
    const draft = (sequence: number, text: string) => ({
      sequence,
      text,
      elapsedMs: sequence * 100,
      startedAt: at + sequence,
    })

    beforeAll(async () => {
      database = await makeTestDatabase(engine)
    })

    test('a drawn card is an open attempt without an answer', async () => {
      const owner = await newOwner()
      const { attempt } = database.stores
      const drawn = await draw(owner, 'a1')
      expect(drawn).toEqual({
        id: 'a1',
        storyId: 's1',
        facet: 'handoff',
        state: 'drawn',
        drawKind: 'any',
        seed: 4_294_967_295,
        ownQuestion: null,
        drawnAt: at,
        startedAt: null,
        answeredAt: null,
        day: null,
        elapsedMs: 0,
        mode: 'typed',
        text: '',
        selfRating: null,
        judgment: null,
        fluency: null,
      })
      expect(await attempt.get(owner, 'a1')).toEqual(drawn)
      expect(await attempt.get('someone else', 'a1')).toBeNull()
      expect(await attempt.findOpen(owner)).toEqual({ attempt: drawn, draftSequence: 0 })
      expect(await attempt.lastDrawn(owner)).toEqual({
        id: 'a1',
        storyId: 's1',
        facet: 'handoff',
        drawnAt: at,
      })
      expect(await attempt.recentOfCards(owner, [{ storyId: 's1', facet: 'handoff' }], 30)).toEqual(
        [],
      )
    })

    test('a draft of a story that is not kept cannot be drawn', async () => {
      const owner = await newOwner()
      await expect(draw(owner, 'a1', 'handoff', 'nowhere')).rejects.toMatchObject({
        code: 'failed',
      })
    })

    test('drafts are kept, the start of the clock from the first', async () => {
      const owner = await newOwner()
      const { attempt } = database.stores
      await draw(owner, 'a1')
      expect(await attempt.saveDraft(owner, 'a1', draft(1, 'I st'))).toEqual({ kind: 'saved' })
      expect(await attempt.saveDraft(owner, 'a1', draft(5, 'I stopped'))).toEqual({ kind: 'saved' })
      expect(await attempt.findOpen(owner)).toMatchObject({
        attempt: { state: 'answering', text: 'I stopped', elapsedMs: 500, startedAt: at + 1 },
        draftSequence: 5,
      })
    })

    test('a draft that arrives late never overwrites a newer one, and one sent twice is kept once', async () => {
      const owner = await newOwner()
      const { attempt } = database.stores
      await draw(owner, 'a1')
      await attempt.saveDraft(owner, 'a1', draft(7, 'newer'))
      expect(await attempt.saveDraft(owner, 'a1', draft(6, 'older'))).toEqual({
        kind: 'superseded',
        sequence: 7,
      })
      expect(await attempt.saveDraft(owner, 'a1', draft(7, 'newer'))).toEqual({ kind: 'saved' })
      expect(await attempt.saveDraft(owner, 'a1', draft(7, 'another page'))).toEqual({
        kind: 'superseded',
        sequence: 7,
      })
      expect((await attempt.get(owner, 'a1'))?.text).toBe('newer')
    })

    test('whatever order drafts arrive in, the one with the highest number is kept', async () => {
      const owner = await newOwner()
      const { attempt } = database.stores
      let count = 0
      await fc.assert(
        fc.asyncProperty(
          fc.uniqueArray(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 8 }),
          async (sequences) => {
            const id = `p${(count += 1)}`
            await draw(owner, id)
            await Promise.all(
              sequences.map((sequence) =>
                attempt.saveDraft(owner, id, draft(sequence, `draft ${sequence}`)),
              ),
            )
            const newest = Math.max(...sequences)
            expect((await attempt.get(owner, id))?.text).toBe(`draft ${newest}`)
          },
        ),
        { numRuns: 25 },
      )
    })

    test('an answer is kept whole and ends the attempt', async () => {
      const owner = await newOwner()
      const { attempt } = database.stores
      const drawn = await draw(owner, 'a1')
      await attempt.saveDraft(owner, 'a1', draft(1, 'I st'))
      const answer = answerOf()
      const result = await attempt.answer(owner, 'a1', answer)
      expect(result).toEqual({
        kind: 'answered',
        repeated: false,
        attempt: { ...drawn, ...answer, state: 'answered' },
      })
      expect(await attempt.get(owner, 'a1')).toEqual({ ...drawn, ...answer, state: 'answered' })
      expect(await attempt.findOpen(owner)).toBeNull()
      expect(await attempt.saveDraft(owner, 'a1', draft(9, 'late'))).toEqual({
        kind: 'already-answered',
      })
      expect(await attempt.abandon(owner, 'a1')).toEqual({ kind: 'already-answered' })
      expect((await attempt.get(owner, 'a1'))?.text).toBe(answer.text)
    })

    test('the same answer sent again gives the same attempt; another one does not replace it', async () => {
      const owner = await newOwner()
      const { attempt } = database.stores
      await draw(owner, 'a1')
      const first = await attempt.answer(owner, 'a1', answerOf())
      const again = await attempt.answer(
        owner,
        'a1',
        answerOf({ answeredAt: at + 90_000, day: '2025-11-04' }),
      )
      expect(again).toEqual({ ...first, repeated: true })
      expect(await attempt.answer(owner, 'a1', answerOf({ text: 'Another.' }))).toEqual({
        kind: 'already-answered',
        attempt: await attempt.get(owner, 'a1'),
      })
      expect(await attempt.listCardTotals(owner)).toEqual([
        { storyId: 's1', facet: 'handoff', attempts: 1, fluent: 1, attemptsToFluency: 1 },
      ])
    })

    test('of many answers sent at once, one is kept and counted', async () => {
      const owner = await newOwner()
      const { attempt } = database.stores
      await draw(owner, 'a1')
      const results = await Promise.all(
        Array.from({ length: 6 }, (_, index) =>
          attempt.answer(owner, 'a1', answerOf({ text: `Answer ${index}` })),
        ),
      )
      expect(results.filter(({ kind }) => kind === 'answered')).toHaveLength(1)
      expect(results.filter(({ kind }) => kind === 'already-answered')).toHaveLength(5)
      expect((await attempt.listCardTotals(owner))[0]?.attempts).toBe(1)
    })

    test('a card put away keeps its draft, is offered no more, and takes no answer', async () => {
      const owner = await newOwner()
      const { attempt } = database.stores
      await draw(owner, 'a1')
      await attempt.saveDraft(owner, 'a1', draft(1, 'I st'))
      expect(await attempt.abandon(owner, 'a1')).toEqual({ kind: 'abandoned' })
      expect(await attempt.abandon(owner, 'a1')).toEqual({ kind: 'abandoned' })
      expect(await attempt.findOpen(owner)).toBeNull()
      expect(await attempt.saveDraft(owner, 'a1', draft(2, 'late'))).toEqual({ kind: 'abandoned' })
      expect(await attempt.answer(owner, 'a1', answerOf())).toEqual({ kind: 'abandoned' })
      expect(await attempt.get(owner, 'a1')).toMatchObject({ state: 'abandoned', text: 'I st' })
      expect(await attempt.listCardTotals(owner)).toEqual([])
    })

    test('what does not exist, or belongs to someone else, is not found', async () => {
      const [owner, other] = [await newOwner(), await newOwner()]
      const { attempt } = database.stores
      await draw(owner, 'a1')
      for (const [who, id] of [
        [owner, 'a2'],
        [other, 'a1'],
      ] as const) {
        expect(await attempt.saveDraft(who, id, draft(1, 'x'))).toEqual({ kind: 'not-found' })
        expect(await attempt.answer(who, id, answerOf())).toEqual({ kind: 'not-found' })
        expect(await attempt.setSelfRating(who, id, 3)).toEqual({ kind: 'not-found' })
        expect(await attempt.abandon(who, id)).toEqual({ kind: 'not-found' })
      }
      expect(await attempt.lastDrawn(other)).toBeNull()
    })

    test('of the open attempts of kept stories the newest begun one is offered', async () => {
      const owner = await newOwner()
      const { attempt, story } = database.stores
      await draw(owner, 'a1')
      await draw(owner, 'a2', 'lesson', 's2')
      expect((await attempt.findOpen(owner))?.attempt.id).toBe('a2')
      await attempt.saveDraft(owner, 'a1', draft(1, 'I st'))
      expect((await attempt.findOpen(owner))?.attempt.id).toBe('a1')
      await attempt.saveDraft(owner, 'a2', draft(1, 'I st'))
      expect((await attempt.findOpen(owner))?.attempt.id).toBe('a2')
      await story.remove(owner, 's2', at)
      expect((await attempt.findOpen(owner))?.attempt.id).toBe('a1')
    })

    test('the first self-rating stands, and is counted for its week', async () => {
      const owner = await newOwner()
      const { attempt } = database.stores
      await draw(owner, 'a1')
      expect(await attempt.setSelfRating(owner, 'a1', 2)).toEqual({ kind: 'not-answered' })
      await attempt.answer(owner, 'a1', answerOf())
      expect(await attempt.isSelfRated(owner, 'a1')).toBe(false)
      await attempt.setSelfRating(owner, 'a1', 2)
      expect(await attempt.isSelfRated(owner, 'a1')).toBe(true)
      const again = await attempt.setSelfRating(owner, 'a1', 5)
      expect(again).toEqual({ kind: 'rated', attempt: await attempt.get(owner, 'a1') })
      expect(again).toMatchObject({ attempt: { selfRating: 2 } })
      expect(await attempt.listComparedWeeks(owner)).toEqual([
        { week: '2025-11-03', attempts: 1, selfSum: 2, overallSum: 4.25 },
      ])
    })

    test('a skipped self-rating is told from one not yet given, and is compared with nothing', async () => {
      const owner = await newOwner()
      const { attempt } = database.stores
      await draw(owner, 'a1')
      await attempt.answer(owner, 'a1', answerOf())
      expect(await attempt.setSelfRating(owner, 'a1', null)).toMatchObject({
        kind: 'rated',
        attempt: { selfRating: null },
      })
      expect(await attempt.isSelfRated(owner, 'a1')).toBe(true)
      await attempt.setSelfRating(owner, 'a1', 4)
      expect((await attempt.get(owner, 'a1'))?.selfRating).toBeNull()
      expect(await attempt.listComparedWeeks(owner)).toEqual([])
    })

    test('a clock is started once, and not at all after the answer', async () => {
      const owner = await newOwner()
      const { attempt } = database.stores
      await draw(owner, 'a1')
      expect(await attempt.start(owner, 'a1', at + 5)).toEqual({
        kind: 'started',
        startedAt: at + 5,
        storyId: 's1',
      })
      expect(await attempt.start(owner, 'a1', at + 9)).toEqual({
        kind: 'started',
        startedAt: at + 5,
        storyId: 's1',
      })
      await attempt.saveDraft(owner, 'a1', draft(1, 'I st'))
      expect(await attempt.get(owner, 'a1')).toMatchObject({
        state: 'answering',
        startedAt: at + 5,
      })
      await attempt.answer(owner, 'a1', answerOf())
      expect(await attempt.start(owner, 'a1', at + 9)).toEqual({ kind: 'already-answered' })
      await draw(owner, 'a2')
      await attempt.abandon(owner, 'a2')
      expect(await attempt.start(owner, 'a2', at)).toEqual({ kind: 'abandoned' })
      expect(await attempt.start(owner, 'a3', at)).toEqual({ kind: 'not-found' })
    })

    test('an answer whose content was not measured has no judgment and is compared with nothing', async () => {
      const owner = await newOwner()
      const { attempt } = database.stores
      await draw(owner, 'a1')
      const spoken = answerOf({
        mode: 'spoken',
        text: '',
        judgment: null,
        fluency: { fluent: false, reason: { kind: 'not-measured' } },
      })
      await attempt.answer(owner, 'a1', spoken)
      await attempt.setSelfRating(owner, 'a1', 4)
      expect(await attempt.get(owner, 'a1')).toMatchObject({ ...spoken, selfRating: 4 })
      expect(await attempt.listComparedWeeks(owner)).toEqual([])
    })

    test('the answers add up per card, and self-ratings per week', async () => {
      const owner = await newOwner()
      const { attempt } = database.stores
      const answers = [
        { id: 'a1', facet: 'handoff', storyId: 's1', day, fluency: notFluent, self: 3 },
        { id: 'a2', facet: 'handoff', storyId: 's1', day, fluency: { fluent: true }, self: 4 },
        { id: 'a3', facet: 'lesson', storyId: 's1', day, fluency: { fluent: true }, self: 5 },
        {
          id: 'a4',
          facet: 'handoff',
          storyId: 's2',
          day: '2025-11-10',
          fluency: notFluent,
          self: 1,
        },
      ] as const
      for (const one of answers) {
        await draw(owner, one.id, one.facet, one.storyId)
        await attempt.answer(owner, one.id, answerOf({ day: one.day, fluency: one.fluency }))
        await attempt.setSelfRating(owner, one.id, one.self)
      }
      const totals = await attempt.listCardTotals(owner)
      expect(totals).toHaveLength(3)
      expect(totals).toEqual(
        expect.arrayContaining([
          { storyId: 's1', facet: 'handoff', attempts: 2, fluent: 1, attemptsToFluency: 2 },
          { storyId: 's1', facet: 'lesson', attempts: 1, fluent: 1, attemptsToFluency: 1 },
          { storyId: 's2', facet: 'handoff', attempts: 1, fluent: 0, attemptsToFluency: null },
        ]),
      )
      expect(await attempt.listComparedWeeks(owner)).toEqual([
        { week: '2025-11-03', attempts: 3, selfSum: 12, overallSum: 12.75 },
        { week: '2025-11-10', attempts: 1, selfSum: 1, overallSum: 4.25 },
      ])
    })

    test('a card lists its last answers, newest last, and how many it took to the first fluent one', async () => {
      const owner = await newOwner()
      const { attempt } = database.stores
      const card = { storyId: 's1', facet: 'handoff' } as const
      expect(await attempt.listRecent(owner, 3)).toEqual([])
      expect(await attempt.recentOfCards(owner, [], 3)).toEqual([])
      for (let index = 0; index < 6; index += 1) {
        await draw(owner, `a${index}`)
        if (index === 5) continue
        await attempt.answer(
          owner,
          `a${index}`,
          answerOf({
            answeredAt: at + index,
            fluency: index === 2 || index === 4 ? { fluent: true } : notFluent,
          }),
        )
        expect(await attempt.listCardTotals(owner)).toMatchObject([
          { ...card, attemptsToFluency: index < 2 ? null : 3 },
        ])
      }
      const other = { storyId: 's1', facet: 'lesson' } as const
      await draw(owner, 'b0', 'lesson')
      await attempt.answer(owner, 'b0', answerOf({ fluency: notFluent }))
      const both = await attempt.recentOfCards(owner, [card, other], 3)
      expect(both.filter(({ facet }) => facet === 'lesson').map(({ id }) => id)).toEqual(['b0'])
      const recent = both.filter(({ facet }) => facet === 'handoff')
      expect(recent.map(({ id, fluent }) => [id, fluent])).toEqual([
        ['a2', true],
        ['a3', false],
        ['a4', true],
      ])
      expect(recent[2]).toEqual({
        id: 'a4',
        storyId: 's1',
        facet: 'handoff',
        answeredAt: at + 4,
        day,
        elapsedMs: 61_250.5,
        mode: 'typed',
        drawKind: 'any',
        selfRating: null,
        unrated: true,
        overall: 4.25,
        fluent: true,
      })
    })

    test('a picture of progress has the last answers to every card, and which is the newest', async () => {
      const owner = await newOwner()
      const { attempt } = database.stores
      const unmeasured = answerOf({ judgment: null, fluency: notFluent, answeredAt: at + 3 })
      const answers = [
        { id: 'a1', facet: 'handoff', answer: answerOf({ answeredAt: at + 2 }), self: 3 },
        { id: 'a2', facet: 'handoff', answer: answerOf({ answeredAt: at + 1 }), self: null },
        { id: 'a3', facet: 'lesson', answer: unmeasured, self: 4 },
        { id: 'a4', facet: 'lesson', answer: answerOf({ answeredAt: at }), self: 1 },
      ] as const
      for (const { id, facet, answer, self } of answers) {
        await draw(owner, id, facet)
        await attempt.answer(owner, id, answer)
        await attempt.setSelfRating(owner, id, self)
      }
      await draw(owner, 'a5', 'lesson')
      const recent = await attempt.listRecent(owner, 2)
      const fluent = { overall: 4.25, fluent: true }
      expect(recent.find(({ facet }) => facet === 'handoff')).toEqual({
        storyId: 's1',
        facet: 'handoff',
        newestId: 'a1',
        marks: [
          { ...fluent, answeredAt: at + 1, selfRating: null },
          { ...fluent, answeredAt: at + 2, selfRating: 3 },
        ],
      })
      expect(recent.find(({ facet }) => facet === 'lesson')).toMatchObject({
        newestId: 'a3',
        marks: [
          { answeredAt: at, selfRating: 1 },
          { answeredAt: at + 3, overall: null, selfRating: 4, fluent: false },
        ],
      })
      const [one] = (await attempt.listRecent(owner, 1)).filter(({ facet }) => facet === 'lesson')
      expect(one?.marks).toHaveLength(1)
    })

    test('an answer that told another story is left out of the last ones, and none older takes its place', async () => {
      const owner = await newOwner()
      const { attempt } = database.stores
      const answers = [
        { id: 'a1', facet: 'handoff' },
        { id: 'a2', facet: 'lesson' },
        { id: 'a3', facet: 'handoff' },
        { id: 'a4', facet: 'handoff', fluency: { fluent: false, reason: { kind: 'other-story' } } },
        { id: 'a5', facet: 'handoff', fluency: notFluent },
      ] as const
      for (const [index, { id, facet, ...parts }] of answers.entries()) {
        await draw(owner, id, facet)
        await attempt.answer(owner, id, answerOf({ text: id, answeredAt: at + index, ...parts }))
      }
      const idsOf = async (handoffs: number) => {
        const none = Object.fromEntries(facets.map((facet) => [facet, 0])) as Record<Facet, number>
        const newest = { ...none, handoff: handoffs, lesson: 5 }
        return (await attempt.listTexts(owner, 's1', newest)).map(({ id }) => id)
      }
      expect(await idsOf(2)).toEqual(['a2', 'a5'])
      expect(await idsOf(3)).toEqual(['a2', 'a3', 'a5'])
      expect(await idsOf(4)).toEqual(['a1', 'a2', 'a3', 'a5'])
    })

    test('text that an engine cannot hold keeps its length, so that places in it still hold', async () => {
      const owner = await newOwner()
      const { attempt } = database.stores
      await draw(owner, 'a1')
      const text = 'a\0b\ud800c😀d'
      await attempt.answer(owner, 'a1', answerOf({ text }))
      expect((await attempt.get(owner, 'a1'))?.text).toBe('a\uFFFDb\uFFFDc😀d')
    })
  })
}
