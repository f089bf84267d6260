import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  type TransactionSettings,
} from 'kysely'
import pg from 'pg'
import { valueToParameter } from './column.ts'
import { postgresErrorToStoreError } from './store-error.ts'

/** Connections at most: the one that all share, and those of transactions. */
const mostConnections = 8

/**
 * `together`: what belongs to no transaction goes over one connection; `alone`: everyone who asks for a connection has
 * one to themselves, as locks that outlast a transaction need it.
 */
export type PostgresSharing = 'together' | 'alone'

/** int8 and numeric arrive as text; everything kept here fits a double exactly. */
const numberTypes = new Set<number>([pg.types.builtins.INT8, pg.types.builtins.NUMERIC])

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    numberTypes.has(oid)
      ? Number
      : (pg.types.getTypeParser(oid, format) as (text: string) => unknown),
}

/** What changes rows, and says how many. */
const counting = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE'])

/** Has all that is written in this turn of the program go out at once: each packet wakes the server anew. */
const gather = ({ connection: { stream } }: pg.PoolClient): void => {
  if (stream.writableCorked > 0) return
  stream.cork()
  process.nextTick(() => stream.uncork())
}

/** The connections to one server, made when first asked for. Errors leave as StoreError, which names `where`. */
class PostgresServer {
  readonly #pool: pg.Pool
  readonly #where: string
  #shared: Promise<pg.PoolClient> | undefined

  constructor(databaseUrl: string, where: string) {
    this.#where = where
    this.#pool = new pg.Pool({
      connectionString: databaseUrl,
      types,
      pipeline: true,
      max: mostConnections,
      connectionTimeoutMillis: 10_000,
    })
    // A connection that the server ends is replaced; whoever used it is told by their query.
    this.#pool.on('error', () => {})
    this.#pool.on('connect', (client) => client.on('error', () => {}))
  }

  /** A connection for the caller alone, until they release it. */
  async connect(): Promise<pg.PoolClient> {
    try {
      return await this.#pool.connect()
    } catch (error) {
      throw postgresErrorToStoreError(error, this.#where)
    }
  }

  /**
   * The one that serves all who need none of their own. Their statements follow each other without waiting for answers:
   * what a request asks for at once takes one way to the server and back, and one of the server's processes.
   */
  share(): Promise<pg.PoolClient> {
    this.#shared ??= this.connect().then(
      (client) => {
        client.once('error', (error) => {
          this.#shared = undefined
          client.release(error)
        })
        return client
      },
      (error: unknown) => {
        this.#shared = undefined
        throw error
      },
    )
    return this.#shared
  }

  async query<R>(
    client: pg.PoolClient,
    sql: string,
    parameters: readonly unknown[] = [],
  ): Promise<QueryResult<R>> {
    try {
      gather(client)
      const { command, rowCount, rows } = await client.query(sql, parameters.map(valueToParameter))
      return counting.has(command)
        ? { rows: rows as R[], numAffectedRows: BigInt(rowCount ?? 0) }
        : { rows: rows as R[] }
    } catch (error) {
      throw postgresErrorToStoreError(error, this.#where)
    }
  }

  async end(): Promise<void> {
    const shared = await this.#shared?.catch(() => undefined)
    shared?.release()
    await this.#pool.end()
  }
}

/** What Kysely works with: the shared connection, or one of its own, which a transaction always has. */
class PostgresConnection implements DatabaseConnection {
  readonly #server: PostgresServer
  #own: pg.PoolClient | undefined
  #begun: Promise<unknown> | undefined

  constructor(server: PostgresServer, own?: pg.PoolClient) {
    this.#server = server
    this.#own = own
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const client = this.#own ?? (await this.#server.share())
    const result = this.#server.query<R>(client, sql, parameters)
    return (await Promise.all([result, this.#begun]))[0]
  }

  async begin({ isolationLevel, accessMode }: TransactionSettings): Promise<void> {
    this.#own ??= await this.#server.connect()
    const isolation = isolationLevel ? ` isolation level ${isolationLevel}` : ''
    const sql = `start transaction${isolation}${accessMode ? ` ${accessMode}` : ''}`
    // It goes out with the first statement of the transaction, which is told of its failure.
    this.#begun = this.#server.query(this.#own, sql)
    this.#begun.catch(() => {})
  }

  async end(sql: 'commit' | 'rollback'): Promise<void> {
    if (this.#own) await this.#server.query(this.#own, sql)
  }

  release(): void {
    this.#own?.release()
    this.#own = undefined
  }

  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    yield await this.executeQuery<R>(query)
  }
}

class PostgresDriver implements Driver {
  readonly #server: PostgresServer
  readonly #sharing: PostgresSharing

  constructor(server: PostgresServer, sharing: PostgresSharing) {
    this.#server = server
    this.#sharing = sharing
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<PostgresConnection> {
    const own = this.#sharing === 'alone' ? await this.#server.connect() : undefined
    return new PostgresConnection(this.#server, own)
  }

  async beginTransaction(
    connection: PostgresConnection,
    settings: TransactionSettings,
  ): Promise<void> {
    await connection.begin(settings)
  }

  async commitTransaction(connection: PostgresConnection): Promise<void> {
    await connection.end('commit')
  }

  async rollbackTransaction(connection: PostgresConnection): Promise<void> {
    await connection.end('rollback')
  }

  async releaseConnection(connection: PostgresConnection): Promise<void> {
    connection.release()
  }

  async destroy(): Promise<void> {
    await this.#server.end()
  }
}

/**
 * Kysely's dialect over a few connections; errors leave it as StoreError, which names `where`. Connects when first
 * asked.
 */
export const createPostgresDialect = (
  databaseUrl: string,
  where: string,
  sharing: PostgresSharing = 'together',
): Dialect => {
  const server = new PostgresServer(databaseUrl, where)
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new PostgresDriver(server, sharing),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  }
}
