import { Hono } from 'hono'
import { z } from 'zod'
import type { App } from '../../app/open-app.ts'
import { settleDisagreement, unsettleDisagreement } from '../../app/ledger/settle-disagreement.ts'
import { showLedger } from '../../app/ledger/show-ledger.ts'
import { Ruling } from '../../core/ledger/settlement.ts'
import { jsonBody } from '../read-input.ts'

/** Names a disagreement: it is made of stems, some dozens at most. */
const DisagreementId = z.string().min(1).max(10_000)

/** The ledger of a story: what its tellings state, and where they disagree. */
export const ledgerRoutes = (app: App) =>
  new Hono()
    .get('/stories/:id/ledger', async (c) =>
      c.json(await showLedger(app.context(), c.req.param('id'))),
    )
    .post(
      '/stories/:id/ledger/settle',
      jsonBody(z.object({ id: DisagreementId, ruling: Ruling })),
      async (c) =>
        c.json(await settleDisagreement(app.context(), c.req.param('id'), c.req.valid('json'))),
    )
    .post('/stories/:id/ledger/unsettle', jsonBody(z.object({ id: DisagreementId })), async (c) => {
      const { id } = c.req.valid('json')
      return c.json(await unsettleDisagreement(app.context(), c.req.param('id'), id))
    })
