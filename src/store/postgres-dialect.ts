import { type Dialect, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely'
import pg from 'pg'
import { valueToParameter } from './column.ts'
import { postgresErrorToStoreError } from './store-error.ts'

/** int8 and numeric arrive as text; everything kept here fits a double exactly. */
const numberTypes = new Set<number>([pg.types.builtins.INT8, pg.types.builtins.NUMERIC])

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    numberTypes.has(oid)
      ? Number
      : (pg.types.getTypeParser(oid, format) as (text: string) => unknown),
}

const guardClient = (client: pg.PoolClient, where: string): PostgresPoolClient => ({
  query: (async (sql: string, parameters: readonly unknown[]) => {
    try {
      return await client.query(sql, parameters.map(valueToParameter))
    } catch (error) {
      throw postgresErrorToStoreError(error, where)
    }
  }) as unknown as PostgresPoolClient['query'],
  release: () => client.release(),
})

/**
 * Kysely's dialect over a pool of connections; errors leave it as StoreError, which names `where`. Connects when
 * first asked.
 */
export const createPostgresDialect = (databaseUrl: string, where: string): Dialect => {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    types,
    max: 8,
    connectionTimeoutMillis: 10_000,
  })
  // A connection that the server ends is replaced by the pool; whoever used it is told by their next query.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))

  const guarded: PostgresPool = {
    connect: async () => {
      try {
        return guardClient(await pool.connect(), where)
      } catch (error) {
        throw postgresErrorToStoreError(error, where)
      }
    },
    end: () => pool.end(),
  }
  return new PostgresDialect({ pool: guarded })
}
