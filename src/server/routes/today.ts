import { Hono } from 'hono'
import { z } from 'zod'
import type { App } from '../../app/open-app.ts'
import { exportPlan, showToday } from '../../app/loop/show-today.ts'
import { queryOf } from '../read-input.ts'

const Minutes = z
  .enum(['15', '30', '60'])
  .default('15')
  .transform((minutes) => Number(minutes) as 15 | 30 | 60)
const TodayQuery = z.object({ minutes: Minutes })

/** What to rehearse now. */
export const todayRoutes = (app: App) =>
  new Hono()
    .get('/today', queryOf(TodayQuery), async (c) =>
      c.json(await showToday(app.context(), c.req.valid('query').minutes)),
    )
    .get('/plan.ics', async (c) => {
      c.header('Content-Type', 'text/calendar; charset=utf-8')
      c.header('Content-Disposition', 'attachment; filename="third-level.ics"')
      return c.body(await exportPlan(app.context()))
    })
