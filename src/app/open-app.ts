import type { Database } from '../store/database.ts'
import {
  openDatabase,
  recoverDatabase,
  type DatabasePlace,
  type OpenResult,
} from '../store/open-database.ts'
import { isGoodFile, keepSnapshot } from '../store/snapshot.ts'
import { AppError } from './app-error.ts'
import { dayAt } from './calendar.ts'
import type { AppContext, Chance, Judge, Time } from './context.ts'
import { packageVersion } from './package-root.ts'
import { createFacetReader } from './read-facets.ts'
import type { HealthView } from './views.ts'

/** Whose data it is where one person uses the program alone. */
export const localOwner = 'local'

/** The edge: what the outside world supplies. */
export interface Edge {
  time: Time
  chance: Chance
  judge: Judge
  /** Told of failures that are not worth stopping for. */
  warn: (what: string, error: unknown) => void
}

/** The program over its kept data, which may turn out damaged. */
export interface App {
  dataFolder: string
  /** What every use-case works with. Throws AppError `damaged` until the person has chosen what comes next. */
  context: () => AppContext
  health: () => HealthView
  /** Puts the newest good snapshot in the place of damaged data; healthy data stays as it is. */
  restoreNewest: () => Promise<HealthView>
  /** Puts a backup in the place of damaged data, if it is a sound one; healthy data stays as it is. */
  recoverFrom: (file: string) => Promise<HealthView>
  /** Puts an empty database in the place of damaged data; healthy data stays as it is. */
  startEmpty: () => Promise<HealthView>
  /** Waits for what is being written and closes the database. */
  close: () => Promise<void>
}

/** Opens the kept data, or finds it damaged. Throws StoreError where it can be neither. */
export async function openApp(place: DatabasePlace, edge: Edge): Promise<App> {
  let opened: OpenResult = await openDatabase(place)
  const readFacets = createFacetReader(edge.judge)
  const { dataFolder } = place
  let snapshotDay: string | null = null
  let snapshot: Promise<unknown> = Promise.resolve()

  /** Keeps the snapshot of each day of use, beside whatever else goes on. */
  const keepDay = (database: Database) => {
    const now = edge.time.now()
    const day = dayAt(now)
    if (day === snapshotDay) return
    snapshotDay = day
    snapshot = snapshot
      .then(() => keepSnapshot(database, day, now))
      .catch((error: unknown) => edge.warn('The snapshot of the day was not kept', error))
  }

  const health = (): HealthView =>
    opened.kind === 'opened'
      ? { kind: 'healthy', version: packageVersion(), dataFolder, database: opened.database.engine }
      : tellDamage(opened)

  const recover = async (
    choose: (
      damaged: Extract<OpenResult, { kind: 'damaged' }>,
    ) => Parameters<typeof recoverDatabase>[1],
  ) => {
    if (opened.kind === 'damaged') {
      opened = { kind: 'opened', database: await recoverDatabase(dataFolder, choose(opened)) }
    }
    return health()
  }

  return {
    dataFolder,
    context() {
      if (opened.kind === 'damaged') throw new AppError('damaged', sayWayOut(opened))
      const { database } = opened
      keepDay(database)
      return { ...edge, owner: localOwner, database, readFacets }
    },
    health,
    restoreNewest: () =>
      recover(({ newestGoodSnapshot }) => {
        if (newestGoodSnapshot === null) {
          throw new AppError('not-found', 'There is no good snapshot to go on from.')
        }
        return { kind: 'snapshot', snapshot: newestGoodSnapshot }
      }),
    async recoverFrom(file) {
      if (opened.kind === 'damaged' && !(await isGoodFile(file))) {
        throw new AppError('not-ours', `${file} is not a sound backup of Third Level.`)
      }
      return recover(() => ({ kind: 'snapshot', snapshot: { path: file } }))
    },
    startEmpty: () => recover(() => ({ kind: 'empty' })),
    async close() {
      await snapshot
      if (opened.kind === 'opened') await opened.database.close()
    },
  }
}

function tellDamage(
  damaged: Extract<OpenResult, { kind: 'damaged' }>,
): Extract<HealthView, { kind: 'damaged' }> {
  const { reason, file, keptAs, newestGoodSnapshot: newest } = damaged
  const sentences = {
    'not-a-database': `${file} is not a database any more: something else was written over it.`,
    malformed: `${file} is damaged: parts of it cannot be read.`,
    missing: `${file} is gone, and its snapshots are still here.`,
  } as const
  return {
    kind: 'damaged',
    keptAs: keptAs ?? file,
    newestSnapshot: newest === null ? null : { path: newest.path, takenAt: newest.takenAt },
    message: sentences[reason],
  }
}

/** What happened, what was kept, and what to do about it on the command line. */
function sayWayOut(damaged: Extract<OpenResult, { kind: 'damaged' }>): string {
  const { message, keptAs, newestSnapshot } = tellDamage(damaged)
  const kept = damaged.keptAs === null ? '' : ` It is kept as ${keptAs}.`
  const way =
    newestSnapshot === null
      ? 'There is no good snapshot. Bring a backup back with: third-level restore FILE'
      : `Bring the newest snapshot back with: third-level restore ${newestSnapshot.path}`
  return `${message}${kept} ${way}`
}
