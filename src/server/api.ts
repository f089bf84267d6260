import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { AppError } from '../app/app-error.ts'
import type { App } from '../app/open-app.ts'
import type { PartnerLink } from './partner/partner-link.ts'
import { answerRoutes } from './routes/answers.ts'
import { drillRoutes } from './routes/drill.ts'
import { guideRoutes } from './routes/guides.ts'
import { houseRoutes } from './routes/house.ts'
import { importRoutes } from './routes/import.ts'
import { ledgerRoutes } from './routes/ledger.ts'
import { loopRoutes } from './routes/loops.ts'
import { partnerRoutes } from './routes/partner.ts'
import { roundRoutes } from './routes/rounds.ts'
import { todayRoutes } from './routes/today.ts'
import { storyRoutes } from './routes/stories.ts'

export type * from '../app/answer/answer-views.ts'
export type * from '../app/guide/guide-views.ts'
export type * from '../app/ledger/ledger-views.ts'
export type * from '../app/loop/loop-views.ts'
export type * from '../app/partner/partner-views.ts'
export type * from '../app/round/round-views.ts'
export type * from '../app/views.ts'

/** The largest body of a request, in bytes: a story with every text at its longest, in UTF-8. */
const largestBody = 16 * 1024 * 1024
/** Of an import: several files, in base64. */
const largestImport = 96 * 1024 * 1024

/** Every route under /api. Errors are thrown as AppError; the server maps them. */
export function createApi(app: App, link: PartnerLink) {
  return new Hono()
    .use('/api/*', async (c, next) => {
      c.header('Cache-Control', 'no-store')
      const maxSize = c.req.path.startsWith('/api/import') ? largestImport : largestBody
      const length = c.req.header('content-length')
      if (length === undefined || c.req.header('transfer-encoding') !== undefined)
        return c.req.method === 'GET' ? next() : bodyLimit({ maxSize, onError: tooLarge })(c, next)
      // Node holds a body to the length that it declares, so that it need not be counted as it comes.
      if (Number(length) > maxSize) tooLarge()
      return next()
    })
    .route('/api', storyRoutes(app))
    .route('/api', ledgerRoutes(app))
    .route('/api', drillRoutes(app))
    .route('/api', loopRoutes(app))
    .route('/api', todayRoutes(app))
    .route('/api', roundRoutes(app, link))
    .route('/api', partnerRoutes(app, link))
    .route('/api', guideRoutes(app))
    .route('/api', answerRoutes(app))
    .route('/api', importRoutes(app))
    .route('/api', houseRoutes(app))
}

function tooLarge(): never {
  throw new AppError('too-large', 'This is more than can be taken in at once.')
}

export type { PartnerLinkView } from './partner/partner-link.ts'
export type { PartnerShares } from './routes/partner-desk.ts'

/** What the web app's typed client knows. */
export type Api = ReturnType<typeof createApi>
