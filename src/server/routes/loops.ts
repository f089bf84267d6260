import { Hono } from 'hono'
import { z } from 'zod'
import {
  createLoop,
  deleteLoop,
  saveLoop,
  showLoop,
  undeleteLoop,
} from '../../app/loop/keep-loop.ts'
import { listLoops } from '../../app/loop/list-loops.ts'
import type { App } from '../../app/open-app.ts'
import { previewCalendar } from '../../app/loop/preview-calendar.ts'
import { takeRound } from '../../app/round/take-round.ts'
import { LoopDocument } from '../../core/loop/loop.ts'
import { jsonBody } from '../read-input.ts'

const CreateBody = z.object({ document: LoopDocument.optional() })
/** Ten thousand events and more; a calendar of a life is smaller. */
const longestCalendar = 8 * 1024 * 1024
const CalendarBody = z.object({ text: z.string().max(longestCalendar) })
const SaveBody = z.object({ version: z.int().min(1), document: LoopDocument })

/** Loops at companies. */
export const loopRoutes = (app: App) =>
  new Hono()
    .get('/loops', async (c) => c.json({ loops: await listLoops(app.context()) }))
    .post('/loops', jsonBody(CreateBody), async (c) =>
      c.json(await createLoop(app.context(), c.req.valid('json').document), 201),
    )
    .get('/loops/:id', async (c) => c.json(await showLoop(app.context(), c.req.param('id'))))
    .put('/loops/:id', jsonBody(SaveBody), async (c) =>
      c.json(await saveLoop(app.context(), c.req.param('id'), c.req.valid('json'))),
    )
    .delete('/loops/:id', async (c) => c.json(await deleteLoop(app.context(), c.req.param('id'))))
    .post('/loops/:id/undelete', async (c) =>
      c.json(await undeleteLoop(app.context(), c.req.param('id'))),
    )
    .post('/loops/:id/calendar', jsonBody(CalendarBody), async (c) =>
      c.json(await previewCalendar(app.context(), c.req.param('id'), c.req.valid('json').text)),
    )
    .post('/loops/:id/rounds/:roundId/take', async (c) =>
      c.json(await takeRound(app.context(), c.req.param('id'), c.req.param('roundId'))),
    )
