import { Hono } from 'hono'
import { z } from 'zod'
import { chooseActive } from '../../app/story/choose-active.ts'
import { createStory } from '../../app/story/create-story.ts'
import { deleteStory, undeleteStory } from '../../app/story/delete-story.ts'
import { listAttempts } from '../../app/drill/list-attempts.ts'
import { offerCards } from '../../app/story/offer-cards.ts'
import type { App } from '../../app/open-app.ts'
import { saveStory } from '../../app/story/save-story.ts'
import { searchBank } from '../../app/story/search-bank.ts'
import { showBank } from '../../app/story/show-bank.ts'
import { showStory } from '../../app/story/show-story.ts'
import { listVersions, restoreVersion } from '../../app/story/story-history.ts'
import { writeCards } from '../../app/story/write-cards.ts'
import { Facet, longestText, mostActiveStories, StoryDocument } from '../../core/story/story.ts'
import { jsonBody, queryOf } from '../read-input.ts'

const Version = z.int().min(1)

const ActiveBody = z.object({
  storyIds: z.array(z.string()),
  activeVersion: z.int().min(0),
})
const SaveBody = z.object({
  version: Version,
  document: StoryDocument,
  /** Names one sitting at one page; its saves within two minutes are one entry of the history. */
  run: z.string().max(100).optional(),
})
const CardText = z.string().max(longestText).optional()
const CardsBody = z.object({
  stories: z
    .array(
      z.object({
        storyId: z.string(),
        version: Version,
        cards: z.object({
          disagreement: CardText,
          'near-failure': CardText,
          stakeholder: CardText,
          lesson: CardText,
          handoff: CardText,
        }),
      }),
    )
    .max(mostActiveStories),
})
/** Ids with commas between them. */
const CardsQuery = z.object({ stories: z.string().max(1000).optional() })
const SearchQuery = z.object({ words: z.string().max(200) })
const AttemptsQuery = z.object({ facet: Facet.optional() })

/** The bank and its stories. */
export const storyRoutes = (app: App) =>
  new Hono()
    .get('/bank', async (c) => c.json(await showBank(app.context())))
    .get('/bank/search', queryOf(SearchQuery), async (c) =>
      c.json(await searchBank(app.context(), c.req.valid('query').words)),
    )
    .put('/bank/active', jsonBody(ActiveBody), async (c) =>
      c.json(await chooseActive(app.context(), c.req.valid('json'))),
    )
    .get('/cards/offer', queryOf(CardsQuery), async (c) =>
      c.json(await offerCards(app.context(), c.req.valid('query').stories?.split(','))),
    )
    .put('/cards', jsonBody(CardsBody), async (c) =>
      c.json(await writeCards(app.context(), c.req.valid('json').stories)),
    )
    .post('/stories', jsonBody(z.object({ document: StoryDocument })), async (c) =>
      c.json(await createStory(app.context(), c.req.valid('json').document), 201),
    )
    .get('/stories/:id', async (c) => c.json(await showStory(app.context(), c.req.param('id'))))
    .put('/stories/:id', jsonBody(SaveBody), async (c) => {
      const { run = 'page', ...save } = c.req.valid('json')
      return c.json(await saveStory(app.context(), c.req.param('id'), { ...save, run }))
    })
    .delete('/stories/:id', async (c) =>
      c.json(await deleteStory(app.context(), c.req.param('id'))),
    )
    .post('/stories/:id/undelete', async (c) =>
      c.json(await undeleteStory(app.context(), c.req.param('id'))),
    )
    .get('/stories/:id/versions', async (c) =>
      c.json(await listVersions(app.context(), c.req.param('id'))),
    )
    .post(
      '/stories/:id/versions/:version/restore',
      jsonBody(z.object({ version: Version })),
      async (c) => {
        const version = Number(c.req.param('version'))
        const expectedVersion = c.req.valid('json').version
        const restore = { version, expectedVersion }
        return c.json(await restoreVersion(app.context(), c.req.param('id'), restore))
      },
    )
    .get('/stories/:id/attempts', queryOf(AttemptsQuery), async (c) =>
      c.json(await listAttempts(app.context(), c.req.param('id'), c.req.valid('query').facet)),
    )
