import { Hono } from 'hono'
import { z } from 'zod'
import type { App } from '../../app/open-app.ts'
import { showToday } from '../../app/show-today.ts'
import { queryOf } from '../read-input.ts'

const Minutes = z
  .enum(['15', '30', '60'])
  .default('15')
  .transform((minutes) => Number(minutes) as 15 | 30 | 60)
const TodayQuery = z.object({ minutes: Minutes })

/** What to rehearse now. */
export const todayRoutes = (app: App) =>
  new Hono().get('/today', queryOf(TodayQuery), async (c) =>
    c.json(await showToday(app.context(), c.req.valid('query').minutes)),
  )
