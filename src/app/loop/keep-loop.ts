import { emptyLoop } from '../../core/loop/empty-loop.ts'
import type { LoopDocument } from '../../core/loop/loop.ts'
import { AppError, notFound } from '../app-error.ts'
import { isTimeZone } from '../calendar.ts'
import type { AppContext } from '../context.ts'
import type { LoopView, SaveLoopView } from './loop-views.ts'
import { storyRoundsAheadOf } from './read-loop-day.ts'
import { readSettings } from '../settings.ts'
import { viewLoop } from './view-loop.ts'

/** Keeps a new loop: empty and at the level of the settings, or with what is known of it already. */
export async function createLoop(context: AppContext, document?: LoopDocument): Promise<LoopView> {
  const { owner, database, chance } = context
  const begun = document ?? {
    ...emptyLoop,
    level: (await readSettings(database.stores, owner)).level ?? emptyLoop.level,
  }
  const kept = await database.stores.loop.create(owner, chance.id(), toKeep(context, begun))
  return viewLoop(context, kept)
}

/** Saves a loop over the version it was edited from; a newer one is shown instead of overwritten. */
export async function saveLoop(
  context: AppContext,
  id: string,
  save: { version: number; document: LoopDocument },
): Promise<SaveLoopView> {
  const { owner, database } = context
  const result = await database.stores.loop.save(owner, id, {
    ...toKeep(context, save.document),
    expectedVersion: save.version,
  })
  if (result.kind === 'not-found') throw notFound('loop')
  return result.kind === 'saved'
    ? { kind: 'saved', view: viewLoop(context, result.loop) }
    : { kind: 'stale', view: viewLoop(context, result.current) }
}

function toKeep({ time }: AppContext, document: LoopDocument) {
  const { timeZone, rounds } = document
  if (timeZone !== null && !isTimeZone(timeZone))
    throw new AppError('bad-input', `"${timeZone}" is no time zone. Choose one from the list.`)
  if (new Set(rounds.map(({ id }) => id)).size < rounds.length)
    throw new AppError('bad-input', 'Two rounds of this loop have the same id.')
  return { document, roundsAt: storyRoundsAheadOf(document), at: time.now() }
}

/** Shows one loop. Throws AppError `not-found`. */
export async function showLoop(context: AppContext, id: string): Promise<LoopView> {
  const { owner, database } = context
  const loop = await database.stores.loop.get(owner, id)
  if (loop === null) throw notFound('loop')
  return viewLoop(context, loop)
}

/** Puts a loop away; `undeleteLoop` brings it back. */
export async function deleteLoop(context: AppContext, id: string): Promise<{ deleted: true }> {
  const { owner, database, time } = context
  if (!(await database.stores.loop.remove(owner, id, time.now()))) throw notFound('loop')
  return { deleted: true }
}

/** Brings a loop back that was put away; where it is here already, nothing changes. */
export async function undeleteLoop(context: AppContext, id: string): Promise<LoopView> {
  await context.database.stores.loop.putBack(context.owner, id)
  return showLoop(context, id)
}
