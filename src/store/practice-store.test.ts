import { beforeAll, describe, expect, test } from 'vitest'
import { makeAnswerDocument, makeDocument, makeJudgment } from '../../test/factories.ts'
import { engines, makeTestDatabase } from '../../test/test-database.ts'
import type { PracticeSetup } from '../core/practice/practice.ts'
import type { Database } from './database.ts'

const at = Date.UTC(2025, 10, 3, 9)
const setup: PracticeSetup = {
  question: 'What failed?',
  kind: 'failure',
  guide: 'project-that-failed',
  seed: 7,
  replies: [{ question: 'How far back?', reply: 'recent', change: 'take the new one' }],
}

for (const { engine, skipped } of engines) {
  describe.skipIf(skipped)(`practised tellings on ${engine}`, () => {
    let database: Database

    beforeAll(async () => {
      database = await makeTestDatabase(engine)
      const { story, answer } = database.stores
      await story.create('me', { id: 's1', document: makeDocument(), example: false, at })
      await answer.create('me', { id: 'a1', storyId: 's1', document: makeAnswerDocument(), at })
    })

    const begin = (id: string, change: { storyId?: string; answerId?: string } = {}) =>
      database.stores.practice.begin('me', {
        id,
        storyId: change.storyId ?? null,
        answerId: change.answerId ?? null,
        setup,
        at,
      })

    test('begin with or without a story, and are read by their owner alone', async () => {
      const { practice } = database.stores
      const free = await begin('p1')
      expect(free).toMatchObject({ state: 'begun', storyId: null, answerId: null, setup })
      expect(await practice.get('me', 'p1')).toEqual({ practice: free, draftSequence: 0 })
      expect(await practice.get('someone else', 'p1')).toBeNull()
      await expect(begin('p2', { storyId: 'nowhere' })).rejects.toThrow()
    })

    test('name the guides they were told from, the newest telling of each', async () => {
      const { practice } = database.stores
      for (const [id, guide] of [
        ['g1', 'one'],
        ['g2', 'two'],
        ['g3', 'one'],
        ['g4', 'open'],
      ])
        await practice.begin('teller', {
          id: id!,
          storyId: null,
          answerId: null,
          setup: { ...setup, guide: guide! },
          at,
        })
      for (const id of ['g1', 'g2', 'g3'])
        await practice.end('teller', id, {
          text: 'told',
          elapsedMs: 1,
          mode: 'typed',
          at,
          judgment: null,
          storyId: null,
        })
      expect(await practice.listGuides('teller')).toEqual([
        { id: 'g3', guide: 'one', question: setup.question, storyId: null },
        { id: 'g2', guide: 'two', question: setup.question, storyId: null },
      ])
      expect(await practice.listGuides('someone else')).toEqual([])
    })

    test('keep the newest draft only, and none once they are over', async () => {
      const { practice } = database.stores
      await begin('d1')
      const draft = (sequence: number, text: string) =>
        practice.saveDraft('me', 'd1', { sequence, text, elapsedMs: sequence * 1000 })
      expect(await draft(2, 'two')).toEqual({ kind: 'saved' })
      expect(await draft(1, 'one')).toEqual({ kind: 'superseded', sequence: 2 })
      expect((await practice.get('me', 'd1'))?.practice).toMatchObject({
        text: 'two',
        elapsedMs: 2000,
      })
      expect(await practice.putAway('me', 'd1')).toBe(true)
      expect(await practice.putAway('me', 'd1')).toBe(false)
      expect(await draft(3, 'three')).toEqual({ kind: 'closed' })
      expect(await practice.saveDraft('me', 'no', { sequence: 1, text: '', elapsedMs: 0 })).toEqual(
        {
          kind: 'not-found',
        },
      )
    })

    test('are listed by their story once told, newest first, and no more than asked for', async () => {
      const { practice, story } = database.stores
      await story.create('me', { id: 's2', document: makeDocument(), example: false, at })
      const told = { text: 'So', elapsedMs: 1, mode: 'typed', at, judgment: null } as const
      for (const id of ['l1', 'l2', 'l3', 'l4']) await begin(id)
      for (const id of ['l1', 'l2', 'l3']) await practice.end('me', id, { ...told, storyId: 's2' })
      await practice.end('me', 'l4', { ...told, storyId: 's1' })
      const ids = async (limit: number) =>
        (await practice.listOfStory('me', 's2', limit)).map(({ id }) => id)
      expect(await ids(9)).toEqual(['l3', 'l2', 'l1'])
      expect(await ids(2)).toEqual(['l3', 'l2'])
      expect(await practice.listOfStory('someone else', 's2', 9)).toEqual([])
    })

    test('keep the signals that came across, of one that is told, and are all listed then', async () => {
      const { practice } = database.stores
      const told = { text: 'So', elapsedMs: 1, mode: 'typed', at, judgment: null } as const
      expect(await begin('t1')).toMatchObject({ ticked: [] })
      expect(await practice.setTicked('me', 't1', ['Humility'])).toBe(false)
      await practice.end('me', 't1', { ...told, storyId: null })
      expect(await practice.setTicked('someone else', 't1', ['Humility'])).toBe(false)
      expect(await practice.setTicked('me', 't1', ['Humility', 'Said “first”'])).toBe(true)
      const ticked = async () =>
        (await practice.listAllTold('me')).find(({ id }) => id === 't1')?.ticked
      expect(await ticked()).toEqual(['Humility', 'Said “first”'])
      expect(await practice.setTicked('me', 't1', [])).toBe(true)
      expect(await ticked()).toEqual([])
      expect(await practice.listAllTold('someone else')).toEqual([])
    })

    test('end once; the same telling again is no error, another is refused', async () => {
      const { practice } = database.stores
      await begin('e1', { storyId: 's1', answerId: 'a1' })
      const end = (text: string) =>
        practice.end('me', 'e1', {
          text,
          elapsedMs: 130_000,
          mode: 'typed',
          at: at + 5,
          judgment: makeJudgment(3),
          storyId: 's1',
        })
      const told = await end('I told it.')
      expect(told).toMatchObject({
        kind: 'told',
        practice: { state: 'told', toldAt: at + 5, text: 'I told it.', judgment: { overall: 3 } },
      })
      expect(await end('I told it.')).toEqual(told)
      expect(await end('Otherwise.')).toEqual({ kind: 'closed' })
      await begin('e2', { answerId: 'a1' })
      expect((await practice.listOfAnswer('me', 'a1', 9)).map(({ id }) => id)).toEqual(['e1'])
      expect(await practice.listOfAnswer('someone else', 'a1', 9)).toEqual([])
    })
  })
}
