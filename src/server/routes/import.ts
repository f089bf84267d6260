import { Hono } from 'hono'
import { z } from 'zod'
import { addExamples, removeExamples } from '../../app/story/examples.ts'
import { exportEverything } from '../../app/export-everything.ts'
import { exportStory } from '../../app/story/export-stories.ts'
import { importStories } from '../../app/import/import-stories.ts'
import type { App } from '../../app/open-app.ts'
import { previewImport } from '../../app/import/preview-import.ts'
import { takeBackImport } from '../../app/import/take-back-import.ts'
import { StoryFact } from '../../core/story/set-facts.ts'
import { longestLine, Section } from '../../core/story/story.ts'
import { jsonBody } from '../read-input.ts'

const File = z.object({ name: z.string().max(1000), base64: z.string() })
const mostFiles = 500
const Headline = z.string().max(longestLine)

const PreviewBody = z.union([
  z.object({ files: z.array(File).max(mostFiles) }),
  z.object({ paste: z.string() }),
])
const ImportBody = z.object({
  files: z.array(File).max(mostFiles).optional(),
  paste: z.string().optional(),
  moves: z.array(
    z.object({
      key: z.string(),
      passageId: z.string(),
      section: Section,
      stays: z.boolean().optional(),
    }),
  ),
  headings: z.array(z.object({ key: z.string(), passageId: z.string() })).default([]),
  headlines: z.array(z.object({ key: z.string(), headline: Headline })).default([]),
  facts: z.array(z.intersection(z.object({ key: z.string() }), StoryFact)).default([]),
  skip: z.array(z.string()),
})
const TakeBackBody = z.object({
  stories: z.array(
    z.object({
      storyId: z.string(),
      effect: z.enum(['created', 'updated', 'unchanged']),
      version: z.int().min(1),
      sourceId: z.string().nullable(),
    }),
  ),
})

/** Bringing stories in and taking them out, the examples too. */
export const importRoutes = (app: App) =>
  new Hono()
    .post('/import/preview', jsonBody(PreviewBody), async (c) =>
      c.json(await previewImport(app.context(), readFiles(c.req.valid('json')))),
    )
    .post('/import', jsonBody(ImportBody), async (c) => {
      const { moves, headings, headlines, facts, skip, ...body } = c.req.valid('json')
      const order = { files: readFiles(body), moves, headings, headlines, facts, skip }
      return c.json(await importStories(app.context(), order))
    })
    .post('/import/take-back', jsonBody(TakeBackBody), async (c) =>
      c.json(await takeBackImport(app.context(), c.req.valid('json').stories)),
    )
    .post('/examples', async (c) => c.json(await addExamples(app.context())))
    .delete('/examples', async (c) => c.json(await removeExamples(app.context())))
    .get('/export', async (c) => {
      const files = await exportEverything(app.context())
      const toBase64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
      return c.json({ files: files.map(({ name, bytes }) => ({ name, base64: toBase64(bytes) })) })
    })
    .get('/stories/:id/export', async (c) => {
      const { name, bytes } = await exportStory(app.context(), c.req.param('id'))
      c.header('Content-Type', 'text/markdown')
      const quoted = encodeURIComponent(name).replaceAll("'", '%27')
      c.header('Content-Disposition', `attachment; filename*=UTF-8''${quoted}`)
      return c.body(new Uint8Array(bytes))
    })

/** A paste is a file without a name. It is text already, whose zero characters must not pass for another encoding. */
function readFiles(body: {
  files?: { name: string; base64: string }[] | undefined
  paste?: string | undefined
}) {
  const files = (body.files ?? []).map(({ name, base64 }) => ({
    name,
    bytes: new Uint8Array(Buffer.from(base64, 'base64')),
  }))
  const pasted =
    body.paste === undefined
      ? []
      : [{ name: '', bytes: new TextEncoder().encode(body.paste.replaceAll('\0', '\uFFFD')) }]
  return [...files, ...pasted]
}
