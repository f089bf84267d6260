import { Hono } from 'hono'
import { z } from 'zod'
import type { App } from '../../app/open-app.ts'
import { showGuide } from '../../app/show-guide.ts'
import { searchLibrary, showLibrary } from '../../app/show-library.ts'
import { queryOf } from '../read-input.ts'

const SearchQuery = z.object({ words: z.string().max(500) })

/** The library of guides. */
export const guideRoutes = (app: App) =>
  new Hono()
    .get('/guides', (c) => c.json(showLibrary(app.context())))
    .get('/guides/search', queryOf(SearchQuery), (c) =>
      c.json(searchLibrary(app.context(), c.req.valid('query').words, true)),
    )
    .get('/guides/:slug', async (c) => c.json(await showGuide(app.context(), c.req.param('slug'))))
