import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { AppError, failures, toAppError } from '../app/app-error.ts'
import type { Log } from './log.ts'

/** Any error as `{code, message, issues?}` with its status; what nobody foresaw is logged. */
export function answerError(error: unknown, c: Context, log: Log): Response {
  const known = error instanceof HTTPException ? readException(error) : toAppError(error)
  if (known.code === 'failed') log.failure(`${c.req.method} ${c.req.routePath}`, error)
  const { code, message, issues } = known
  const body = issues === undefined ? { code, message } : { code, message, issues }
  return c.json(body, failures[code].status)
}

/** Hono's own refusals: a body that is no JSON, or too large. */
function readException(error: HTTPException): AppError {
  if (error.status === 413)
    return new AppError('too-large', 'This is more than can be taken in at once.')
  return error.status < 500
    ? new AppError('bad-input', 'The request is not what was expected: its body is no JSON.')
    : toAppError(error)
}
