import type { Database } from '../store/database.ts'
import {
  openDatabase,
  recoverDatabase,
  type DatabasePlace,
  type OpenResult,
} from '../store/open-database.ts'
import { keepReadings, recallReadings } from '../store/reading-file.ts'
import { isEmpty, isGoodFile, keepSnapshot } from '../store/snapshot.ts'
import { AppError } from './app-error.ts'
import { dayAt } from './calendar.ts'
import { createTellingComparer } from './ledger/compare-tellings.ts'
import type { AppContext, Chance, Judge, Time } from './context.ts'
import { createGuideShelf } from './guide/guide-shelf.ts'
import { packageVersion, programCommand } from './package-root.ts'
import { createFacetReader } from './story/read-facets.ts'
import { createMarkReader } from './story/read-marks.ts'
import { createToldReader } from './ledger/read-told.ts'
import { createRoundReader } from './round/round-reader.ts'
import { sayNotes, sayWayOut, tellDamage } from './say-health.ts'
import type { HealthView } from './views.ts'

/** Whose data it is where one person uses the program alone. */
export const localOwner = 'local'

/** The edge: what the outside world supplies. */
export interface Edge {
  time: Time
  chance: Chance
  judge: Judge
  /** Names what was built; its readings of stories are kept for its next start. Null: none are kept. */
  build: string | null
  /** Told of failures that are not worth stopping for. */
  warn: (what: string, error: unknown) => void
}

/** The program over its kept data, which may turn out damaged. */
export interface App {
  dataFolder: string
  /** What the person is told on opening: that nothing can be written, or that another store was used before. */
  notes: readonly string[]
  /** Whether the kept data is only read, because its place cannot be written. */
  readOnly: boolean
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
  const reader = createFacetReader(edge.judge)
  const readTold = createToldReader(edge.judge)
  const listMarks = createMarkReader()
  const comparer = createTellingComparer()
  const shelf = createGuideShelf()
  const roundReader = createRoundReader()
  const { dataFolder } = place
  const notes = opened.kind === 'opened' ? sayNotes(opened) : []
  const readOnly = opened.kind === 'opened' && opened.readOnly !== null
  if (edge.build !== null) reader.recall(await recallReadings(dataFolder, edge.build))
  let snapshotDay: string | null = null
  let snapshot: Promise<unknown> = Promise.resolve()
  const closing = new AbortController()

  /** Keeps the snapshot of each day of use, beside whatever else goes on, and in haste once that has ended. */
  const keepDay = (database: Database) => {
    if (readOnly) return
    const now = edge.time.now()
    const day = dayAt(now)
    if (day === snapshotDay) return
    snapshotDay = day
    snapshot = snapshot
      .then(async () => {
        // The first day's would be of the time before anything was brought, and the day would have no other.
        if (await isEmpty(database)) snapshotDay = null
        else await keepSnapshot(database, day, now, closing.signal)
      })
      .catch((error: unknown) => edge.warn('The snapshot of the day was not kept', error))
  }

  /** Keeps for the next start what was read of the stories that are still there. */
  const keepNews = async ({ stores }: Database) => {
    if (edge.build === null || readOnly) return
    reader.retain(new Set((await stores.story.list(localOwner)).map(({ id }) => id)))
    const news = reader.listNews()
    if (news !== null) await keepReadings(dataFolder, edge.build, news)
  }

  const health = (): HealthView =>
    opened.kind === 'opened'
      ? {
          kind: 'healthy',
          version: packageVersion(),
          command: programCommand(),
          dataFolder,
          database: opened.database.engine,
        }
      : tellDamage(opened)

  const recover = async (
    choose: (
      damaged: Extract<OpenResult, { kind: 'damaged' }>,
    ) => Parameters<typeof recoverDatabase>[1],
  ) => {
    if (opened.kind === 'damaged') {
      const database = await recoverDatabase(dataFolder, choose(opened))
      opened = { kind: 'opened', database, readOnly: null, usedBefore: null }
    }
    return health()
  }

  return {
    dataFolder,
    notes,
    readOnly,
    context() {
      if (opened.kind === 'damaged') {
        const code = opened.reason === 'elsewhere' ? 'unreachable' : 'damaged'
        throw new AppError(code, sayWayOut(opened))
      }
      const { database } = opened
      keepDay(database)
      return {
        // Each by its name: what a spread makes lies in V8's old space at once, and this is made for every request.
        time: edge.time,
        chance: edge.chance,
        judge: edge.judge,
        owner: localOwner,
        database,
        readFacets: reader.read,
        readTold,
        listMarks,
        comparer,
        shelf,
        roundReader,
      }
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
      closing.abort()
      await snapshot
      if (opened.kind !== 'opened') return
      await keepNews(opened.database).catch((error: unknown) =>
        edge.warn('What was read of the stories was not kept', error),
      )
      await opened.database.close()
    },
  }
}
