import { Hono } from 'hono'
import type { App } from '../app/open-app.ts'
import { answerError } from './answer-error.ts'
import { createApi } from './api.ts'
import { guardOrigin, secureHeaders } from './guard.ts'
import type { Log } from './log.ts'
import { createPartnerLink, type PartnerLink } from './partner/partner-link.ts'
import { serveFiles } from './static-files.ts'

export interface ServerParts {
  app: App
  log: Log
  /** The link for a partner's device; left out, one that nobody closes. */
  link?: PartnerLink
  /** The folder of the built web app. */
  webFolder: string
  /** The port it is reached on. */
  port: () => number
}

/** Everything that answers a request: guard, API, then the pages. */
export function createServer({ app, log, link, webFolder, port }: ServerParts): Hono {
  const server = new Hono()
  server.use(secureHeaders)
  server.use(guardOrigin(port))
  server.route('/', createApi(app, link ?? createPartnerLink({ app, log })))
  server.all('/api/*', (c) =>
    c.json({ code: 'not-found', message: 'There is no such route.' }, 404),
  )
  server.use(serveFiles(webFolder, { pageEverywhere: true }))
  server.notFound((c) => c.json({ code: 'not-found', message: 'There is no such page.' }, 404))
  server.onError((error, c) => answerError(error, c, log))
  return server
}
