import { Hono } from 'hono'
import { z } from 'zod'
import { abandonAttempt } from '../../app/drill/abandon-attempt.ts'
import { answerAttempt } from '../../app/drill/answer-attempt.ts'
import { showStage } from '../../app/drill/attempt-stage.ts'
import { drawCard } from '../../app/drill/draw-card.ts'
import { findUnratedAnswer, showUnratedAnswer } from '../../app/drill/find-unrated-answer.ts'
import { findOpenAttempt } from '../../app/drill/find-open-attempt.ts'
import type { App } from '../../app/open-app.ts'
import { rateAttempt } from '../../app/drill/rate-attempt.ts'
import { saveDraft } from '../../app/drill/save-draft.ts'
import { showProgress } from '../../app/drill/show-progress.ts'
import { showResult } from '../../app/drill/show-result.ts'
import { startAttempt } from '../../app/drill/start-attempt.ts'
import { AnswerMode } from '../../core/drill/attempt.ts'
import { Rating } from '../../core/judge/dimension.ts'
import { Facet, longestText } from '../../core/story/story.ts'
import { jsonBody } from '../read-input.ts'

/** A day; the clock runs on past zero, and someone may leave the desk. */
const longestElapsedMs = 24 * 60 * 60 * 1000

const AnswerText = z.string().max(longestText)
const ElapsedMs = z.number().min(0).max(longestElapsedMs)

const CardRef = z.object({ storyId: z.string(), facet: Facet })
const DrawBody = z.object({
  facet: Facet.optional(),
  card: CardRef.optional(),
  among: z.array(CardRef).max(100).optional(),
  early: z.boolean().optional(),
})
const DraftBody = z.object({
  sequence: z.int().min(1),
  text: AnswerText,
  elapsedMs: ElapsedMs,
})
const AnswerBody = z.object({
  text: AnswerText,
  elapsedMs: ElapsedMs,
  mode: AnswerMode,
  timeZone: z.string().max(100).optional(),
})
const RatingBody = z.object({ rating: Rating.nullable() })

/** Drawing cards and answering them. */
export const drillRoutes = (app: App) =>
  new Hono()
    .post('/draws', jsonBody(DrawBody), async (c) =>
      c.json(await drawCard(app.context(), c.req.valid('json'))),
    )
    .get('/attempts/open', async (c) => {
      const context = app.context()
      const [open, unrated] = await Promise.all([
        findOpenAttempt(context),
        findUnratedAnswer(context),
      ])
      return c.json({ open, unrated })
    })
    .get('/attempts/:id/unrated', async (c) =>
      c.json({ unrated: await showUnratedAnswer(app.context(), c.req.param('id')) }),
    )
    .get('/attempts/:id', async (c) => c.json(await showResult(app.context(), c.req.param('id'))))
    .get('/attempts/:id/stage', async (c) =>
      c.json(await showStage(app.context(), c.req.param('id'))),
    )
    .post('/attempts/:id/start', async (c) =>
      c.json(await startAttempt(app.context(), c.req.param('id'))),
    )
    .put('/attempts/:id/draft', jsonBody(DraftBody), async (c) =>
      c.json(await saveDraft(app.context(), c.req.param('id'), c.req.valid('json'))),
    )
    .post('/attempts/:id/answer', jsonBody(AnswerBody), async (c) =>
      c.json(await answerAttempt(app.context(), c.req.param('id'), c.req.valid('json'))),
    )
    .post('/attempts/:id/self-rating', jsonBody(RatingBody), async (c) => {
      const { rating } = c.req.valid('json')
      return c.json(await rateAttempt(app.context(), c.req.param('id'), rating))
    })
    .post('/attempts/:id/abandon', async (c) =>
      c.json(await abandonAttempt(app.context(), c.req.param('id'))),
    )
    .get('/progress', async (c) => c.json(await showProgress(app.context())))
