import { Hono } from 'hono'
import { z } from 'zod'
import type { App } from '../../app/open-app.ts'
import {
  bringGuide,
  createGuide,
  deleteGuide,
  exportGuide,
  listGuideVersions,
  openGuide,
  restoreGuideVersion,
  saveGuide,
  undeleteGuide,
} from '../../app/guide/own-guides.ts'
import { showGuide } from '../../app/guide/show-guide.ts'
import { searchLibrary, showLibrary } from '../../app/guide/show-library.ts'
import { GuideDraft, longestGuideLine } from '../../core/guide/guide-draft.ts'
import { PromptKind } from '../../core/story/story.ts'
import { jsonBody, queryOf } from '../read-input.ts'

const SearchQuery = z.object({ words: z.string().max(longestGuideLine) })
const CreateBody = z.object({
  question: z.string().max(longestGuideLine),
  kind: PromptKind.nullable(),
})
const Version = z.int().min(1)
const SaveBody = z.object({
  version: Version,
  draft: GuideDraft,
  /** Names one sitting at one page; its saves within two minutes are one entry of the history. */
  run: z.string().max(100),
})
const BringBody = z.object({ text: z.string(), asDraft: z.boolean() })

/** The library of guides, and the person's own. */
export const guideRoutes = (app: App) =>
  new Hono()
    .get('/guides', async (c) => c.json(await showLibrary(app.context())))
    .post('/guides', jsonBody(CreateBody), async (c) =>
      c.json(await createGuide(app.context(), c.req.valid('json')), 201),
    )
    .post('/guides/bring', jsonBody(BringBody), async (c) =>
      c.json(await bringGuide(app.context(), c.req.valid('json'))),
    )
    .get('/guides/search', queryOf(SearchQuery), async (c) =>
      c.json(await searchLibrary(app.context(), c.req.valid('query').words, true)),
    )
    .get('/guides/:slug', async (c) => c.json(await showGuide(app.context(), c.req.param('slug'))))
    .get('/guides/:slug/own', async (c) =>
      c.json(await openGuide(app.context(), c.req.param('slug'))),
    )
    .put('/guides/:slug', jsonBody(SaveBody), async (c) =>
      c.json(await saveGuide(app.context(), c.req.param('slug'), c.req.valid('json'))),
    )
    .delete('/guides/:slug', async (c) =>
      c.json(await deleteGuide(app.context(), c.req.param('slug'))),
    )
    .post('/guides/:slug/undelete', async (c) =>
      c.json(await undeleteGuide(app.context(), c.req.param('slug'))),
    )
    .get('/guides/:slug/versions', async (c) =>
      c.json(await listGuideVersions(app.context(), c.req.param('slug'))),
    )
    .post(
      '/guides/:slug/versions/:version/restore',
      jsonBody(z.object({ version: Version })),
      async (c) => {
        const version = Number(c.req.param('version'))
        const expectedVersion = c.req.valid('json').version
        const restore = { version, expectedVersion }
        return c.json(await restoreGuideVersion(app.context(), c.req.param('slug'), restore))
      },
    )
    .get('/guides/:slug/export', async (c) => {
      const { name, bytes } = await exportGuide(app.context(), c.req.param('slug'))
      c.header('Content-Type', 'text/markdown')
      const quoted = encodeURIComponent(name).replaceAll("'", '%27')
      c.header('Content-Disposition', `attachment; filename*=UTF-8''${quoted}`)
      return c.body(new Uint8Array(bytes))
    })
