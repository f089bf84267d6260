import { Hono, type Context } from 'hono'
import { z } from 'zod'
import type { App } from '../../app/open-app.ts'
import type { PartnerLink } from '../partner/partner-link.ts'
import { jsonBody } from '../read-input.ts'
import { partnerDeskRoutes, PartnerShares } from './partner-desk.ts'

const LinkBody = z.object({ address: z.string().max(60).optional(), shares: PartnerShares })

/** On this machine: the partner's side of a round on the same screen, and the link for a second device. */
export const partnerRoutes = (app: App, link: PartnerLink) =>
  new Hono()
    .route(
      '/rounds/:id/partner',
      partnerDeskRoutes(
        app,
        (c: Context<object, '/:id'>) => ({ roundId: c.req.param('id'), shares: 'words' }),
        link.endRound,
      ),
    )
    .get('/rounds/:id/partner/link', async (c) => c.json(await link.look(c.req.param('id'))))
    .post('/rounds/:id/partner/link', jsonBody(LinkBody), async (c) =>
      c.json(await link.turnOn(c.req.param('id'), c.req.valid('json'))),
    )
    .delete('/rounds/:id/partner/link', async (c) => c.json(await link.turnOff(c.req.param('id'))))
