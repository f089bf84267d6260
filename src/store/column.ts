import type { z } from 'zod'

/**
 * A parameter as both engines can keep it. Text: neither engine stores a NUL in text, and UTF-8 has no lone
 * surrogates; both become U+FFFD, so that offsets into the text still hold. Booleans become 0 or 1
 * (the SQLite driver ends the process when handed one).
 */
export const valueToParameter = (value: unknown): unknown => {
  if (typeof value === 'string') return value.replace(/[\0\p{Surrogate}]/gu, '\uFFFD')
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value === undefined) return null
  if (value instanceof Uint8Array && !Buffer.isBuffer(value)) return Buffer.from(value)
  return value
}

/** JSON columns are text on both engines; the schema is checked on the way out. */
export const valueToJson = (value: unknown): string => JSON.stringify(value)

/** Throws ZodError when the kept JSON is not what the schema says: a broken invariant. */
export const jsonToValue = <T>(json: string, schema: z.ZodType<T>): T =>
  schema.parse(JSON.parse(json))

/** Bytes come as ArrayBuffer from one engine and as Buffer from the other. */
export const columnToBytes = (value: Uint8Array | ArrayBuffer): Uint8Array =>
  value instanceof Uint8Array
    ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
    : new Uint8Array(value)
