import type { z } from 'zod'
import { jsonToValue, valueToJson } from './column.ts'
import type { Db } from './tables.ts'

/** Small values of one owner by key, kept as JSON. `version` counts the writes of a key. */
export const settingStore = (db: Db) => ({
  /** Null where the key was never written. Throws ZodError where the value is not what `schema` says. */
  async get<T>(
    owner: string,
    key: string,
    schema: z.ZodType<T>,
  ): Promise<{ value: T; version: number } | null> {
    const row = await db
      .selectFrom('setting')
      .where('owner', '=', owner)
      .where('key', '=', key)
      .select(['value', 'version'])
      .executeTakeFirst()
    return row ? { value: jsonToValue(row.value, schema), version: row.version } : null
  },

  /** Writes over whatever is there and gives the new version. */
  async put(owner: string, key: string, value: unknown, at: number): Promise<number> {
    const json = valueToJson(value)
    const row = await db
      .insertInto('setting')
      .values({ owner, key, version: 1, value: json, updated_at: at })
      .onConflict((conflict) =>
        conflict.columns(['owner', 'key']).doUpdateSet((set) => ({
          version: set('setting.version', '+', 1),
          value: json,
          updated_at: at,
        })),
      )
      .returning('version')
      .executeTakeFirstOrThrow()
    return row.version
  },
})
