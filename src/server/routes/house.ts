import { Hono } from 'hono'
import { z } from 'zod'
import { readBackup } from '../../app/keep-backup.ts'
import { judgeText } from '../../app/judge-text.ts'
import type { App } from '../../app/open-app.ts'
import { changeSettings, showSettings, SettingsChange } from '../../app/settings.ts'
import { AnswerFacet } from '../../core/judge/dimension.ts'
import { longestLine, longestText } from '../../core/story/story.ts'
import { jsonBody } from '../read-input.ts'

const JudgeBody = z.object({
  text: z.string().max(longestText),
  facet: AnswerFacet.optional(),
  question: z.string().max(longestLine).optional(),
  headline: z.string().max(longestLine).optional(),
  telling: z.string().max(longestText).optional(),
})

/** Health, settings, a backup, and the judge on its own. */
export const houseRoutes = (app: App) =>
  new Hono()
    .get('/health', (c) => c.json(app.health()))
    .post('/health/restore-newest', async (c) => c.json(await app.restoreNewest()))
    .post('/health/start-empty', async (c) => c.json(await app.startEmpty()))
    .get('/settings', async (c) => c.json(await showSettings(app.context())))
    .put('/settings', jsonBody(SettingsChange), async (c) =>
      c.json(await changeSettings(app.context(), c.req.valid('json'))),
    )
    .get('/backup', async (c) => {
      const { name, length, stream } = await readBackup(app.context())
      c.header('Content-Type', 'application/vnd.sqlite3')
      c.header('Content-Length', String(length))
      c.header('Content-Disposition', `attachment; filename="${name}"`)
      return c.body(stream)
    })
    .post('/judge', jsonBody(JudgeBody), (c) =>
      c.json(judgeText(app.context(), c.req.valid('json'))),
    )
