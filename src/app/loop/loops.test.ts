import { describe, expect, it } from 'vitest'
import { makeDocument } from '../../../test/factories.ts'
import { makeTestApp, testStart, wordJudge } from '../../../test/test-app.ts'
import { emptyLoop, emptyLoopRound } from '../../core/loop/empty-loop.ts'
import type { LoopDocument, LoopRoundKind } from '../../core/loop/loop.ts'
import { createStory } from '../story/create-story.ts'
import { drawCard } from '../drill/draw-card.ts'
import { createLoop, deleteLoop, saveLoop, showLoop, undeleteLoop } from './keep-loop.ts'
import { listLoops } from './list-loops.ts'
import { previewCalendar } from './preview-calendar.ts'
import { readLoopDay } from './read-loop-day.ts'
import { rateAttempt } from '../drill/rate-attempt.ts'
import { answerAttempt } from '../drill/answer-attempt.ts'
import { takeRound } from '../round/take-round.ts'

const hourMs = 3_600_000

async function makeStory() {
  const test = await makeTestApp({ judge: wordJudge })
  const context = test.context()
  const { story } = await createStory(context, makeDocument({ headline: 'Moved the archive' }))
  return { ...test, context, storyId: story.id }
}

const withAsked = (storyId: string, question: string, stood: 'strong' | 'thin'): LoopDocument => ({
  ...emptyLoop,
  company: 'Harbour',
  rounds: [
    {
      ...emptyLoopRound('r1'),
      state: 'behind',
      day: '2026-03-09',
      asked: [
        {
          question: 'Tell me about a project',
          promptKind: null,
          storyId,
          drillIns: [{ question, facet: 'handoff', stood }],
        },
      ],
    },
  ],
})

describe('loops', () => {
  it('move the schedule to the next round that lies ahead, wherever its clock stands', async () => {
    const { context } = await makeTestApp()
    const day = { ...emptyLoopRound('r1'), day: '2026-03-20', time: '10:00' }
    const loop = await createLoop(context(), {
      ...emptyLoop,
      timeZone: 'America/New_York',
      rounds: [day, { ...emptyLoopRound('r2'), day: '2026-03-01', time: '10:00' }],
    })
    expect((await readLoopDay(context())).loopAt).toBe(Date.UTC(2026, 2, 20, 14))
    await deleteLoop(context(), loop.id)
    expect((await readLoopDay(context())).loopAt).toBeNull()
    await undeleteLoop(context(), loop.id)
    expect((await readLoopDay(context())).loopAt).toBe(Date.UTC(2026, 2, 20, 14))
  })

  it('refuse a time zone that nobody knows and two rounds of one id, and keep what was there', async () => {
    const { context } = await makeTestApp()
    const { id } = await createLoop(context())
    const save = (document: LoopDocument) => saveLoop(context(), id, { version: 1, document })
    await expect(save({ ...emptyLoop, timeZone: 'Mars/Base' })).rejects.toThrow(/no time zone/)
    const twice = [emptyLoopRound('r1'), emptyLoopRound('r1')]
    await expect(save({ ...emptyLoop, rounds: twice })).rejects.toThrow(/same id/)
    expect((await showLoop(context(), id)).version).toBe(1)
  })

  it('are listed with the nearest round on top', async () => {
    const { context } = await makeTestApp()
    const at = (day: string): LoopDocument => ({
      ...emptyLoop,
      company: day,
      rounds: [{ ...emptyLoopRound('r'), day }],
    })
    for (const day of ['2026-03-01', '2026-04-02', '2026-03-12'])
      await createLoop(context(), at(day))
    expect((await listLoops(context())).map(({ company }) => company)).toEqual([
      '2026-03-12',
      '2026-04-02',
      '2026-03-01',
    ])
  })

  it('say when stories are told next, whatever round comes before', async () => {
    const { context } = await makeTestApp()
    const round = (id: string, kind: LoopRoundKind, day: string) => ({
      ...emptyLoopRound(id),
      kind,
      day,
    })
    await createLoop(context(), {
      ...emptyLoop,
      timeZone: 'UTC',
      rounds: [
        round('r1', 'system design', '2026-03-18'),
        round('r2', 'behavioural', '2026-03-20'),
        round('r3', 'behavioural', '2026-03-22'),
      ],
    })
    const [line] = await listLoops(context())
    const { loopAt } = await readLoopDay(context())
    expect(loopAt).not.toBeNull()
    expect(line?.storiesAt).toBe(loopAt)
    expect(line?.nextAt).toBeLessThan(loopAt ?? 0)
  })

  it('ask a question of a real round again, and the answer keeps it when the loop is gone', async () => {
    const { context, storyId } = await makeStory()
    const question = 'Who holds the pager for it now?'
    const loop = await createLoop(context, withAsked(storyId, question, 'strong'))
    const asked: string[] = []
    let own: string | undefined
    for (let turn = 0; turn < 12; turn++) {
      const drawn = await drawCard(context, { card: { storyId, facet: 'handoff' } })
      if (drawn.kind !== 'drawn') throw new Error(drawn.kind)
      asked.push(drawn.card.question)
      if (drawn.card.question === question) own = drawn.card.attemptId
    }
    expect(asked).toContain(question)
    expect(new Set(asked).size).toBeGreaterThan(1)
    if (own === undefined) throw new Error('it was not asked')
    await answerAttempt(context, own, { text: 'fluent.', elapsedMs: 60_000, mode: 'typed' })
    await deleteLoop(context, loop.id)
    expect(await rateAttempt(context, own, 4)).toMatchObject({ question })
  })

  it('bring a retired card back to the draw when it stood thin, once', async () => {
    const { context, clock, storyId } = await makeStory()
    const { stores } = context.database
    await stores.story.saveActive(context.owner, {
      ids: [storyId],
      expectedVersion: 0,
      at: testStart,
    })
    for (const hours of [0, 7, 31]) {
      clock.now = testStart + hours * hourMs
      const drawn = await drawCard(context, { facet: 'handoff', early: true })
      if (drawn.kind !== 'drawn') throw new Error(drawn.kind)
      const answer = { text: 'fluent.', elapsedMs: 60_000, mode: 'typed' as const }
      await answerAttempt(context, drawn.card.attemptId, answer)
    }
    const isRetired = async () =>
      (await stores.card.get(context.owner, storyId, 'handoff'))?.retiredAt !== null
    expect(await isRetired()).toBe(true)
    const strong = await createLoop(context, withAsked(storyId, 'Who has it?', 'strong'))
    expect(await takeRound(context, strong.id, 'r1')).toEqual({ returned: [] })
    const thin = await createLoop(context, withAsked(storyId, 'Who has it?', 'thin'))
    expect(await takeRound(context, thin.id, 'r1')).toMatchObject({
      returned: [{ storyId, facet: 'handoff' }],
    })
    expect(await isRetired()).toBe(false)
    expect(await takeRound(context, thin.id, 'r1')).toEqual({ returned: [] })
  })
})

describe('a calendar file of ten thousand events', () => {
  it('offers each of them as a round, under a key of its own', async () => {
    const test = await makeTestApp({ judge: wordJudge })
    const context = test.context()
    const { id } = await createLoop(context, emptyLoop)
    const events = Array.from({ length: 10_000 }, (_, at) => [
      'BEGIN:VEVENT',
      `UID:${at}`,
      `DTSTART;TZID=Europe/Vienna:2031${String(1 + (at % 12)).padStart(2, '0')}1${at % 10}T1${at % 10}3000`,
      `SUMMARY:Behavioural ${at}`,
      'END:VEVENT',
    ])
    const text = ['BEGIN:VCALENDAR', ...events.flat(), 'END:VCALENDAR'].join('\n')
    const { rounds, past, remarks } = await previewCalendar(context, id, text)
    expect({ past, remarks }).toEqual({ past: 0, remarks: [] })
    expect(new Set(rounds.map(({ key }) => key)).size).toBe(10_000)
    expect(new Set(rounds.map(({ title }) => title)).size).toBe(10_000)
    expect(rounds.every(({ kind, time }) => kind === 'behavioural' && time !== null)).toBe(true)
  })
})
