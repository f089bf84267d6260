import { expect, it } from 'vitest'
import { makeDocument } from '../../test/factories.ts'
import { makeTestApp } from '../../test/test-app.ts'
import { answerAttempt } from '../app/drill/answer-attempt.ts'
import { createStory } from '../app/story/create-story.ts'
import { drawCard } from '../app/drill/draw-card.ts'
import { rateAttempt } from '../app/drill/rate-attempt.ts'
import { describeResult } from './describe-result.ts'

const width = 200
const contradiction =
  'Here you said “four months”; in your story earlier today it was “six months”.'

it.each([
  ['four', 1],
  ['six', 0],
])('says once what an answer of %s months contradicts: %i', async (months, times) => {
  const { context, clock } = await makeTestApp()
  const telling = 'The migration took six months from design to cutover.'
  const { story } = await createStory(context(), makeDocument({ headline: 'Moved it', telling }))
  const card = { storyId: story.id, facet: 'lesson' } as const
  const drawn = await drawCard(context(), { card, early: true })
  if (drawn.kind !== 'drawn') throw new Error(drawn.kind)
  const text = `I would plan longer; the migration took ${months} months from design to cutover.`
  const { attemptId } = drawn.card
  await answerAttempt(context(), attemptId, { text, elapsedMs: 60_000, mode: 'typed' })
  const result = await rateAttempt(context(), attemptId, null)
  const lines = describeResult(result, width, clock.now)
  expect(lines.filter((line) => line === contradiction)).toHaveLength(times)
})
