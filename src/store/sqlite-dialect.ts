import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import Libsql from 'libsql'
import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { RecentMap } from '../core/recent-map.ts'
import { valueToParameter } from './column.ts'
import { fileErrorToStoreError } from './store-error.ts'

/** How long a write waits for another process to finish its own, in milliseconds. */
const longestWaitMs = 5_000
/** The part of it in which SQLite itself waits, and with it the whole process. */
const blockingWaitMs = 5
const pauseMs = 10
const keptStatements = 200
/** After so long without a write the log is moved into the file, in milliseconds: then nobody waits for it. */
const quietMs = 250
/**
 * Without a quiet time it is moved by the commit that makes it longer than this, in pages of 4 KiB. SQLite's own 1000
 * are some thirty answers: one answer in a hundred would wait 20 ms.
 */
const longestLog = 4000

/**
 * `write`: an absent file is made. `read`: nothing is written, and the log that others write is read with it, which
 * needs their index of it beside the file. `inspect`: nothing is written, not even beside the file, and a log that
 * lies beside it is not read: for files that no one has open.
 */
export type SqliteAccess = 'write' | 'read' | 'inspect'

/** https://www.sqlite.org/uri.html, and https://www.sqlite.org/wal.html#read_only_databases */
const readingModes = { read: 'mode=ro&readonly_shm=1', inspect: 'mode=ro&immutable=1' } as const

/**
 * An open SQLite file. Statements are prepared once and kept: the driver frees them only when the garbage
 * collector comes by, which costs a server some 90 MB. Throws StoreError where the file cannot be opened.
 */
class SqliteFile {
  readonly path: string
  readonly #driver: Libsql.Database
  readonly #statements = new RecentMap<string, Libsql.Statement>(keptStatements)
  #quiet: NodeJS.Timeout | undefined

  constructor(path: string, access: SqliteAccess) {
    this.path = path
    try {
      if (access !== 'write') {
        this.#driver = new Libsql(`${pathToFileURL(path).href}?${readingModes[access]}`)
        return
      }
      this.#driver = new Libsql(path)
      this.#driver.pragma(`busy_timeout = ${longestWaitMs}`)
      this.#driver.pragma('journal_mode = WAL')
      this.#driver.pragma('synchronous = FULL')
      this.#driver.pragma('foreign_keys = ON')
      this.#driver.pragma(`wal_autocheckpoint = ${longestLog}`)
      this.#driver.pragma(`busy_timeout = ${blockingWaitMs}`)
    } catch (error) {
      throw fileErrorToStoreError(error, path)
    }
  }

  get inTransaction(): boolean {
    return this.#driver.inTransaction
  }

  /** Runs a statement that gives no rows. Unlike a prepared one it holds on to nothing when it is refused. */
  run(sql: string): void {
    this.#driver.exec(sql)
  }

  /** Ends a transaction, and has the log moved into the file when no other follows. */
  commit(): void {
    this.run('commit')
    if (this.#quiet) this.#quiet.refresh()
    else this.#quiet = setTimeout(() => this.#moveLog(), quietMs).unref()
  }

  #moveLog(): void {
    if (this.inTransaction) return
    try {
      this.#driver.pragma('wal_checkpoint(passive)')
    } catch {
      // Another process is at it, or the disk is full: the log holds everything, and the next commit tries again.
    }
  }

  /** The statement, prepared anew or kept from before. */
  prepare(sql: string): Libsql.Statement {
    const statement = this.#statements.get(sql) ?? this.#driver.prepare(sql)
    // Kept again at each use: what makes room is the one longest unused.
    if (/^(select|insert|update|delete)\b/i.test(sql)) this.#statements.set(sql, statement)
    return statement
  }

  query(statement: Libsql.Statement, parameters: readonly unknown[]): QueryResult<unknown> {
    const values = parameters.map(valueToParameter)
    if (statement.reader) return { rows: statement.all(values) }
    return { rows: [], numAffectedRows: BigInt(statement.run(values).changes) }
  }

  /** Leaves everything in the one file, unless another process is still at it. */
  close(): void {
    clearTimeout(this.#quiet)
    try {
      this.#driver.pragma('wal_checkpoint(truncate)')
    } catch {
      // The log then stays beside the file, and the next opening reads it.
    }
    this.#statements.clear()
    this.#driver.close()
  }
}

class SqliteConnection implements DatabaseConnection {
  readonly #file: SqliteFile

  constructor(file: SqliteFile) {
    this.#file = file
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const { sql, parameters } = query
    if (!this.#file.inTransaction && /^(insert|update|delete|create|alter|drop)\b/i.test(sql)) {
      return (await this.#writeAlone(sql, parameters)) as QueryResult<R>
    }
    const statement = await this.patiently(() => this.#file.prepare(sql))
    return (await this.patiently(() => this.#file.query(statement, parameters))) as QueryResult<R>
  }

  /**
   * Waits for another process to finish its writing, without blocking this one. What is refused has done nothing,
   * so that it can be tried again; inside a transaction the lock is held and nothing is refused.
   */
  async patiently<T>(attempt: () => T): Promise<T> {
    let waitedMs = 0
    for (;;) {
      try {
        return attempt()
      } catch (error) {
        const problem = fileErrorToStoreError(error, this.#file.path)
        if (problem.code !== 'busy' || this.#file.inTransaction || waitedMs >= longestWaitMs) {
          throw problem
        }
      }
      await sleep(pauseMs)
      waitedMs += pauseMs + blockingWaitMs
    }
  }

  /**
   * One write in a transaction of its own. The lock is taken before the statement runs: a prepared statement that
   * was refused stays open until it is collected, and holds up every later transaction of its connection.
   */
  async #writeAlone(sql: string, parameters: readonly unknown[]): Promise<QueryResult<unknown>> {
    await this.patiently(() => this.#file.run('begin immediate'))
    try {
      const result = this.#file.query(this.#file.prepare(sql), parameters)
      this.#file.commit()
      return result
    } catch (error) {
      if (this.#file.inTransaction) this.#file.run('rollback')
      throw fileErrorToStoreError(error, this.#file.path)
    }
  }

  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    yield await this.executeQuery<R>(query)
  }
}

/** One connection a process, handed to one user at a time, in the order in which they asked. */
class SqliteDriver implements Driver {
  readonly #file: SqliteFile
  readonly #connection: SqliteConnection
  #busy = false
  readonly #waiting: (() => void)[] = []

  constructor(file: SqliteFile) {
    this.#file = file
    this.#connection = new SqliteConnection(file)
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    if (this.#busy) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    this.#busy = true
    return this.#connection
  }

  async releaseConnection(): Promise<void> {
    const next = this.#waiting.shift()
    if (next) next()
    else this.#busy = false
  }

  /** Takes the write lock at once: a transaction that reads first could otherwise not go on to write. */
  async beginTransaction(): Promise<void> {
    await this.#connection.patiently(() => this.#file.run('begin immediate'))
  }

  async commitTransaction(): Promise<void> {
    await this.#connection.patiently(() => this.#file.commit())
  }

  /** After some errors (a full disk) SQLite has already rolled back by itself. */
  async rollbackTransaction(): Promise<void> {
    if (this.#file.inTransaction) this.#file.run('rollback')
  }

  async destroy(): Promise<void> {
    this.#file.close()
  }
}

/** SQLite can roll back table definitions, and the write lock of the transaction keeps a second migrator out. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

/**
 * Opens the SQLite file at once and gives Kysely's dialect for it. WAL, synchronous=FULL: a commit that returned
 * is on the disk. Throws StoreError.
 */
export const openSqliteDialect = (path: string, access: SqliteAccess = 'write'): Dialect => {
  const file = new SqliteFile(path, access)
  return {
    createAdapter: () => new TransactionalSqliteAdapter(),
    createDriver: () => new SqliteDriver(file),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  }
}

const copyTries = 50

const copyScript = `try {
  require('node:fs').copyFileSync(...process.argv.slice(1))
} catch (error) {
  process.stdout.write(error.code)
  process.exitCode = 1
}`

/**
 * Copies a file in a process of its own. Closing a database file that this process has open would drop the locks
 * it holds on it (https://www.sqlite.org/howtocorrupt.html, 2.2): the next process to leave would then take the
 * log away from under this one, and what it writes after would be lost.
 */
const copyElsewhere = (path: string, target: string): Promise<void> =>
  new Promise((resolve, reject) => {
    execFile(process.execPath, ['-e', copyScript, path, target], (error, code) => {
      if (error === null) resolve()
      else reject(Object.assign(error, code === '' ? {} : { code }))
    })
  })

/**
 * Copies an SQLite file that may be in use, as it stands at one moment, without holding up those who write to it.
 * Once the log is empty, a reader that takes no part of it keeps every process from writing into the file itself
 * (https://www.sqlite.org/walformat.html#wal_locks, WAL_READ_LOCK(0)): new commits wait in the log.
 * Where the log never comes to rest, SQLite makes the copy, and this process waits for it. Throws StoreError.
 */
export const copySqliteFile = async (path: string, target: string): Promise<void> => {
  const file = new SqliteFile(path, 'write')
  try {
    for (let tries = 0; tries < copyTries; tries += 1) {
      file.query(file.prepare('pragma wal_checkpoint(truncate)'), [])
      file.run('begin')
      file.query(file.prepare('select count(*) from sqlite_schema'), [])
      const log = await stat(`${path}-wal`).catch(() => null)
      if (log === null || log.size === 0) {
        await copyElsewhere(path, target)
        return
      }
      file.run('rollback')
      await sleep(20)
    }
    file.query(file.prepare('vacuum into ?'), [target])
  } catch (error) {
    throw fileErrorToStoreError(error, target)
  } finally {
    if (file.inTransaction) file.run('rollback')
    file.close()
  }
}
