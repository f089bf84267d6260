import { access, constants, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { findProblems } from '../store/integrity.ts'
import { listSnapshots, type Snapshot } from '../store/snapshot.ts'
import type { AppError, FailureCode } from './app-error.ts'
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
    | { kind: 'damaged'; message: string; keptAs: string | null }
    /** It is there, for all one knows, and was not to be opened. */
    | { kind: 'unopened'; code: FailureCode; message: string }
  /** Newest first. */
  snapshots: Snapshot[]
}

/** Looks everything over, thoroughly: about a second for each gigabyte. Changes nothing. */
export async function examine(app: App): Promise<Examination> {
  const surroundings = await examineSurroundings(app.dataFolder)
  const writable = surroundings.writable && !app.readOnly
  return { ...surroundings, writable, database: await examineDatabase(app) }
}

/** The same where the database cannot be opened, and why. */
export async function examineUnopened(dataFolder: string, why: AppError): Promise<Examination> {
  const { code, message } = why
  return {
    ...(await examineSurroundings(dataFolder)),
    database: { kind: 'unopened', code, message },
  }
}

async function examineSurroundings(dataFolder: string): Promise<Omit<Examination, 'database'>> {
  const programFolder = packageRoot()
  const [webBuilt, writable, snapshots] = await Promise.all([
    succeeds(access(join(programFolder, 'dist', 'web', 'index.html'))),
    succeeds(access(dataFolder, constants.W_OK)),
    listSnapshots(dataFolder),
  ])
  return {
    version: packageVersion(),
    node: process.version,
    programFolder,
    webBuilt,
    dataFolder,
    writable,
    snapshots,
  }
}

async function examineDatabase(app: App): Promise<Examination['database']> {
  const health = app.health()
  if (health.kind === 'damaged') {
    const { reason, message, keptAs } = health
    return reason === 'elsewhere'
      ? { kind: 'unopened', code: 'unreachable', message }
      : { kind: 'damaged', message, keptAs }
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
