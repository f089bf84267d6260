import { Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { getCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'
import { AppError } from '../../app/app-error.ts'
import type { App } from '../../app/open-app.ts'
import { answerError } from '../answer-error.ts'
import { secureHeaders } from '../guard.ts'
import type { Log } from '../log.ts'
import { jsonBody } from '../read-input.ts'
import { partnerDeskRoutes, type DeskAccess } from '../routes/partner-desk.ts'
import { serveFiles } from '../static-files.ts'
import { holdsSeat, takeSeat, type Seat } from './seat.ts'

/** One link as its server sees it. */
export interface OpenLink extends DeskAccess {
  /** The address that it listens on with its port, as a browser writes it after `http://`. */
  host: string
  seat: Seat
  /** When it closes, in milliseconds since 1970. */
  closesAt: number
  closed: boolean
  lastHeardAt: number | null
}

export interface PartnerServerParts {
  app: App
  log: Log
  /** The folder of the partner's page. */
  folder: string
  link: OpenLink
  /** Told when somebody has tried too many codes, and when the round is over. */
  onGuesses: () => void
  onOver: (roundId: string) => void
}

/** The largest body: a question and a quote, or a note. In bytes. */
const largestBody = 8 * 1024
const cookieName = 'seat'

const EnterBody = z.object({ code: z.string().max(40) })

/**
 * All that a second device reaches: the partner's page, the way in, and the partner's side of one round. Every other
 * address is refused before it is looked at.
 */
export function createPartnerServer(parts: PartnerServerParts): Hono {
  const { app, log, folder, link } = parts
  const server = new Hono()
  server.use(secureHeaders)
  server.use(guardLink(link, () => app.context().time.now()))
  server.route('/', createPartnerApi(parts))
  server.use(serveFiles(folder, { pageEverywhere: false }))
  server.notFound((c) => c.json({ code: 'not-found', message: 'There is no such page.' }, 404))
  server.onError((error, c) => answerError(error, c, log))
  return server
}

/** Every route of the second device. */
function createPartnerApi({ app, link, onGuesses, onOver }: PartnerServerParts) {
  return new Hono()
    .use('/api/*', bodyLimit({ maxSize: largestBody, onError: tooLarge }))
    .post('/api/enter', jsonBody(EnterBody), (c) => {
      const now = app.context().time.now()
      const entered = takeSeat(link.seat, c.req.valid('json').code, now)
      switch (entered.kind) {
        case 'let-in':
          setCookie(c, cookieName, entered.token, {
            httpOnly: true,
            sameSite: 'Strict',
            path: '/api',
            maxAge: Math.ceil((link.closesAt - now) / 1000),
          })
          return c.json({ entered: true })
        case 'used':
          throw new AppError('put-away', 'This code was used. Ask for a new one.')
        case 'wait':
          throw new AppError('busy', 'Wait a second, then try the code again.')
        case 'wrong':
          if (entered.left <= 0) onGuesses()
          throw new AppError('forbidden', 'This is not the code.')
      }
    })
    .use('/api/*', async (c, next) => {
      if (!holdsSeat(link.seat, getCookie(c, cookieName)))
        throw new AppError('forbidden', 'Enter the code that is shown on the other screen.')
      link.lastHeardAt = app.context().time.now()
      c.header('Cache-Control', 'no-store')
      await next()
    })
    .route(
      '/api',
      partnerDeskRoutes(app, () => link, onOver),
    )
}

/** What the partner's page's typed client knows. */
export type PartnerApi = ReturnType<typeof createPartnerApi>

function tooLarge(): never {
  throw new AppError('too-large', 'This is more than can be taken in at once.')
}

/** Lets in only requests for the address that is listened on, from its own page; nothing once the link is over. */
function guardLink(link: OpenLink, now: () => number): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.header('host')?.toLowerCase() !== link.host)
      throw new AppError('forbidden', 'This address is not served here.')
    const origin = c.req.header('origin')?.toLowerCase()
    const writes = c.req.method !== 'GET' && c.req.method !== 'HEAD'
    // Every browser names the page that a write comes from.
    if (origin === undefined ? writes : origin !== `http://${link.host}`)
      throw new AppError('forbidden', 'Requests from other sites are refused.')
    const site = c.req.header('sec-fetch-site')
    const foreign = site === 'cross-site' || site === 'same-site'
    if (foreign && c.req.path.startsWith('/api/'))
      throw new AppError('forbidden', 'Requests from other sites are refused.')
    if (link.closed || now() >= link.closesAt)
      throw new AppError('put-away', 'This link is off. Ask for a new one.')
    await next()
  }
}
