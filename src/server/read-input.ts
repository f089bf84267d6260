import { validator } from 'hono/validator'
import type { z } from 'zod'
import { AppError } from '../app/app-error.ts'

/** The JSON body of a request as `schema` says. Throws AppError `bad-input` that names each place. */
export const jsonBody = <S extends z.ZodType>(schema: S) =>
  validator('json', (value: unknown): z.output<S> => parseInput(schema, value))

/** The query of a request as `schema` says. */
export const queryOf = <S extends z.ZodType>(schema: S) =>
  validator('query', (value: unknown): z.output<S> => parseInput(schema, value))

function parseInput<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const issues = result.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))
  const first = issues[0]
  const where = first === undefined ? '' : ` ${first.path || 'The whole'}: ${first.message}.`
  throw new AppError('bad-input', `The request is not what was expected.${where}`, { issues })
}
