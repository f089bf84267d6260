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
  return { kind: 'not-a-line', line, what: sayIssue(data, issue) }
}

/** What is wrong with which field; one that is not there at all is said to be missing. */
function sayIssue(data: unknown, issue: z.core.$ZodIssue | undefined): string {
  if (issue === undefined) return 'not valid'
  const { path, message } = issue
  if (path.length === 0) return `the line: ${message}`
  const found = path.reduce<unknown>(
    (part, key) => (Object(part) as Record<PropertyKey, unknown>)[key],
    data,
  )
  return found === undefined ? `“${path.join('.')}” is missing` : `${path.join('.')}: ${message}`
}
