import { Hono } from 'hono'
import { z } from 'zod'
import { addRoundEvent } from '../../app/round/add-round-event.ts'
import { exportRound } from '../../app/round/export-round.ts'
import { keepToldStory } from '../../app/round/keep-told-story.ts'
import { listRounds } from '../../app/round/list-rounds.ts'
import { nameToldStory } from '../../app/round/name-told-story.ts'
import type { App } from '../../app/open-app.ts'
import { rankForPrompt } from '../../app/round/rank-for-prompt.ts'
import { saveRoundDraft } from '../../app/round/save-round-draft.ts'
import { rehearseRound, startRound } from '../../app/round/start-round.ts'
import { findOpenRound, showRound } from '../../app/round/view-round.ts'
import { AnswerMode } from '../../core/drill/attempt.ts'
import { levels } from '../../core/round/interviewer/prompts.ts'
import { RoundMinutes, RoundShape } from '../../core/round/round.ts'
import { longestText, PromptKind } from '../../core/story/story.ts'
import type { PartnerLink } from '../partner/partner-link.ts'
import { jsonBody, queryOf } from '../read-input.ts'

const Said = z.string().max(longestText)

const StartBody = z.object({
  minutes: RoundMinutes,
  level: z.enum(levels),
  shape: RoundShape.optional(),
  storyId: z.string().max(100).optional(),
  ledBy: z.enum(['program', 'partner']).optional(),
})
const EventBody = z.object({
  /** One more than the newest event that the page knows. */
  sequence: z.int().min(1),
  event: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('answered'), text: Said, mode: AnswerMode }),
    z.object({ kind: z.literal('nudged'), text: Said, mode: AnswerMode }),
    z.object({ kind: z.literal('interrupted'), text: Said, mode: AnswerMode }),
    z.object({ kind: z.literal('time-up'), text: Said, mode: AnswerMode }),
    z.object({ kind: z.literal('ended') }),
    z.object({ kind: z.literal('resumed') }),
    z.object({ kind: z.literal('completed'), exchange: z.int().min(0), text: Said }),
  ]),
})
const DraftBody = z.object({ sequence: z.int().min(1), text: Said })
const ToldBody = z.object({ story: z.int().min(0).max(1), storyId: z.string().max(100).nullable() })
const KeepBody = ToldBody.pick({ story: true })
const TellQuery = z.object({ prompt: PromptKind.optional(), shape: RoundShape })

/** Rounds: begun, sat, and read afterwards. */
export const roundRoutes = (app: App, link: Pick<PartnerLink, 'endRound'>) =>
  new Hono()
    .get('/rounds', async (c) => c.json({ rounds: await listRounds(app.context()) }))
    .post('/rounds', jsonBody(StartBody), async (c) =>
      c.json(await startRound(app.context(), c.req.valid('json')), 201),
    )
    .get('/rounds/open', async (c) => c.json({ open: await findOpenRound(app.context()) }))
    .get('/rounds/stories', queryOf(TellQuery), async (c) => {
      const { prompt = null, shape } = c.req.valid('query')
      return c.json({ stories: await rankForPrompt(app.context(), { prompt, shape }) })
    })
    .get('/rounds/:id', async (c) => c.json(await showRound(app.context(), c.req.param('id'))))
    .post('/rounds/:id/events', jsonBody(EventBody), async (c) => {
      const round = await addRoundEvent(app.context(), c.req.param('id'), c.req.valid('json'))
      if (round.phase === 'over') link.endRound(round.id)
      return c.json(round)
    })
    .put('/rounds/:id/draft', jsonBody(DraftBody), async (c) =>
      c.json(await saveRoundDraft(app.context(), c.req.param('id'), c.req.valid('json'))),
    )
    .post('/rounds/:id/told', jsonBody(ToldBody), async (c) =>
      c.json(await nameToldStory(app.context(), c.req.param('id'), c.req.valid('json'))),
    )
    .post('/rounds/:id/keep', jsonBody(KeepBody), async (c) =>
      c.json(await keepToldStory(app.context(), c.req.param('id'), c.req.valid('json'))),
    )
    .post('/rounds/:id/rehearse', async (c) =>
      c.json(await rehearseRound(app.context(), c.req.param('id')), 201),
    )
    .get('/rounds/:id/export', async (c) => {
      const { name, text } = await exportRound(app.context(), c.req.param('id'))
      c.header('Content-Type', 'text/markdown; charset=utf-8')
      c.header('Content-Disposition', `attachment; filename="${name}"`)
      return c.body(text)
    })
