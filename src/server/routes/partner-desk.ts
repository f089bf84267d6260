import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { handInHeard, hearAnswer } from '../../app/round/hear-answer.ts'
import { leadRound } from '../../app/partner/lead-round.ts'
import type { App } from '../../app/open-app.ts'
import { offerFollowUps, showPartnerSide } from '../../app/partner/show-partner-side.ts'
import { HeardAnswer } from '../../core/partner/heard.ts'
import { LedQuestion } from '../../core/round/led-question.ts'
import { jsonBody } from '../read-input.ts'

/** What a partner's side is shown of what is typed: nothing, follow-ups that quote it, or all of it. */
export const PartnerShares = z.enum(['nothing', 'follow-ups', 'words'])
export type PartnerShares = z.infer<typeof PartnerShares>

/** Which round the partner's side is of, and what it is shown. */
export interface DeskAccess {
  roundId: string
  shares: PartnerShares
}

const MoveBody = z.object({ after: z.int().min(1).max(1000), next: LedQuestion.nullable() })

/** The partner's side of one round. `accessOf` says of which; `onOver` is told when a move has ended it. */
export const partnerDeskRoutes = (
  app: App,
  accessOf: (c: Context) => DeskAccess,
  onOver: (roundId: string) => void,
) =>
  new Hono()
    .get('/desk', async (c) => {
      const { roundId, shares } = accessOf(c)
      return c.json(
        await showPartnerSide(app.context(), roundId, { showsWords: shares === 'words' }),
      )
    })
    .get('/follow-ups', async (c) => {
      const { roundId, shares } = accessOf(c)
      return c.json(
        shares === 'nothing' ? { followUps: [] } : await offerFollowUps(app.context(), roundId),
      )
    })
    .post('/lead', jsonBody(MoveBody), async (c) => {
      const { roundId } = accessOf(c)
      const { over } = await leadRound(app.context(), roundId, c.req.valid('json'))
      if (over) onOver(roundId)
      return c.json({ over })
    })
    .put('/heard', jsonBody(HeardAnswer), async (c) =>
      c.json(await hearAnswer(app.context(), accessOf(c).roundId, c.req.valid('json'))),
    )
    .post('/hand-in', async (c) => c.json(await handInHeard(app.context(), accessOf(c).roundId)))
