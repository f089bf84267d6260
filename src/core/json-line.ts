import type { z } from 'zod'

/** A line of JSON that could not be read: its number, from 1, and what is wrong with it. */
export type UnreadLine =
  | { kind: 'not-json'; line: number; what: string }
  | { kind: 'not-a-line'; line: number; what: string }

/** One line of JSON as `schema` has it. `line` is its number, for messages. Never throws. */
export function readJsonLine<T>(
  schema: z.ZodType<T>,
  json: string,
  line: number,
): { kind: 'read'; value: T } | UnreadLine {
  let data: unknown
  try {
    data = JSON.parse(json)
  } catch (error) {
    return { kind: 'not-json', line, what: error instanceof Error ? error.message : 'not JSON' }
  }
  const parsed = schema.safeParse(data)
  if (parsed.success) return { kind: 'read', value: parsed.data }
  const issue = parsed.error.issues[0]
  const path = issue?.path.join('.') ?? ''
  const what = `${path === '' ? 'the line' : path}: ${issue?.message ?? 'not valid'}`
  return { kind: 'not-a-line', line, what }
}
