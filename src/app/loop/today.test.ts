import { expect, it } from 'vitest'
import { makeDocument } from '../../../test/factories.ts'
import { makeTestApp, testStart, wordJudge } from '../../../test/test-app.ts'
import { emptyLoop, emptyLoopRound } from '../../core/loop/empty-loop.ts'
import { createStory } from '../story/create-story.ts'
import { createLoop } from './keep-loop.ts'
import { showToday } from './show-today.ts'

it('has nothing to plan with before a story is drilled', async () => {
  const { context } = await makeTestApp()
  expect(await showToday(context(), 15)).toMatchObject({
    plan: { kind: 'no-stories', items: [] },
    stories: 0,
    dated: false,
  })
})

it('plans for the round that comes next, on the day it has where the person is', async () => {
  const { context } = await makeTestApp({ judge: wordJudge })
  const { story } = await createStory(context(), makeDocument({ headline: 'Moved the archive' }))
  const { stores } = context().database
  const choice = { ids: [story.id], expectedVersion: 0, at: testStart }
  await stores.story.saveActive(context().owner, choice)
  await createLoop(context(), {
    ...emptyLoop,
    company: 'Harbour',
    timeZone: 'Pacific/Auckland',
    rounds: [
      { ...emptyLoopRound('r1'), day: '2026-03-14', time: '02:00' },
      { ...emptyLoopRound('r2'), day: '2026-03-01' },
    ],
    debrief: {
      text: 'They could not tell.',
      links: [
        {
          concern: 'part-unclear',
          place: { start: 0, end: 20 },
          phrase: 'They could not tell.',
          state: 'confirmed',
        },
      ],
    },
  })
  const { plan, dated } = await showToday(context(), 30)
  expect(dated).toBe(true)
  expect(plan.kind).toBe('rehearse')
  expect(plan.summary).toContain('behavioural round 2 at Harbour is in 3 days')
  const days = plan.days.filter(({ rounds }) => rounds.length > 0)
  expect(days.map(({ day }) => day)).toEqual(['2026-03-13'])
  expect(plan.items.length).toBeGreaterThan(0)
})
