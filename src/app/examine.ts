import { access, constants, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { findProblems } from '../store/integrity.ts'
import { listSnapshots, type Snapshot } from '../store/snapshot.ts'
import type { App } from './open-app.ts'
import { packageRoot, packageVersion } from './package-root.ts'

/** What is where, which versions, and what the checks found. */
export interface Examination {
  version: string
  node: string
  programFolder: string
  /** Whether the pages are built. */
  webBuilt: boolean
  dataFolder: string
  writable: boolean
  database:
    | {
        kind: 'healthy'
        engine: 'sqlite' | 'postgres'
        where: string
        /** Of the SQLite file; null on PostgreSQL. */
        bytes: number | null
        stories: number
        activeStories: number
        answers: number
        /** What the thorough check found wrong; empty when it is sound. */
        problems: string[]
      }
    | { kind: 'damaged'; message: string; keptAs: string }
  /** Newest first. */
  snapshots: Snapshot[]
}

/** Looks everything over, thoroughly: about a second for each gigabyte. Changes nothing. */
export async function examine(app: App): Promise<Examination> {
  const programFolder = packageRoot()
  const { dataFolder } = app
  const [webBuilt, writable, snapshots, database] = await Promise.all([
    succeeds(access(join(programFolder, 'dist', 'web', 'index.html'))),
    succeeds(access(dataFolder, constants.W_OK)),
    listSnapshots(dataFolder),
    examineDatabase(app),
  ])
  return {
    version: packageVersion(),
    node: process.version,
    programFolder,
    webBuilt,
    dataFolder,
    writable,
    database,
    snapshots,
  }
}

async function examineDatabase(app: App): Promise<Examination['database']> {
  const health = app.health()
  if (health.kind === 'damaged') {
    return { kind: 'damaged', message: health.message, keptAs: health.keptAs }
  }
  const { database, owner } = app.context()
  const { engine, where, stores } = database
  const [stories, totals, problems, bytes] = await Promise.all([
    stores.story.list(owner),
    stores.attempt.listCardTotals(owner),
    findProblems(database.db, engine),
    engine === 'sqlite' ? stat(where).then(({ size }) => size) : null,
  ])
  return {
    kind: 'healthy',
    engine,
    where,
    bytes,
    stories: stories.length,
    activeStories: stories.filter(({ activePlace }) => activePlace !== null).length,
    answers: totals.reduce((sum, { attempts }) => sum + attempts, 0),
    problems,
  }
}

const succeeds = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  )
