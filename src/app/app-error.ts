import { StoreError, type StoreErrorCode } from '../store/store-error.ts'

/**
 * Everything that can go wrong, as callers tell it apart: the HTTP status, and the exit code of the command
 * line (0 is success, 1 what nobody foresaw, 2 a wrong use of the command or unreadable input, 3 something not
 * found, 4 a refusal by state, 5 a place that cannot be written or reached, 6 damaged data, 7 data of another
 * program or version).
 */
export const failures = {
  'bad-input': { status: 400, exitCode: 2 },
  forbidden: { status: 403, exitCode: 4 },
  'not-found': { status: 404, exitCode: 3 },
  'already-answered': { status: 409, exitCode: 4 },
  'already-there': { status: 409, exitCode: 4 },
  'not-rated-yet': { status: 409, exitCode: 4 },
  'not-answered-yet': { status: 409, exitCode: 4 },
  'put-away': { status: 410, exitCode: 4 },
  'too-large': { status: 413, exitCode: 2 },
  'disk-full': { status: 507, exitCode: 5 },
  'read-only': { status: 503, exitCode: 5 },
  busy: { status: 503, exitCode: 5 },
  unreachable: { status: 503, exitCode: 5 },
  damaged: { status: 503, exitCode: 6 },
  'not-ours': { status: 503, exitCode: 7 },
  'newer-version': { status: 503, exitCode: 7 },
  failed: { status: 500, exitCode: 1 },
} as const satisfies Record<string, { status: number; exitCode: number }> &
  Record<StoreErrorCode, { status: number; exitCode: number }>

export type FailureCode = keyof typeof failures

/** A use-case could not do what was asked. `message` is for the person: what happened, what to do. */
export class AppError extends Error {
  readonly code: FailureCode
  /** What is wrong with the input, place by place. */
  readonly issues: readonly { path: string; message: string }[] | undefined

  constructor(
    code: FailureCode,
    message: string,
    options?: { cause?: unknown; issues?: readonly { path: string; message: string }[] },
  ) {
    super(message, { cause: options?.cause })
    this.name = 'AppError'
    this.code = code
    this.issues = options?.issues
  }
}

/** Any thrown thing as an AppError; what nobody foresaw becomes `failed`, without its own words. */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error
  if (error instanceof StoreError) return new AppError(error.code, error.message, { cause: error })
  if (isDiskFull(error)) {
    const message = 'The disk is full. Nothing was removed; free some space and try again.'
    return new AppError('disk-full', message, { cause: error })
  }
  return new AppError(
    'failed',
    'Something went wrong that was not foreseen. Nothing was removed.',
    {
      cause: error,
    },
  )
}

/** A file system that has no room, wherever it was met. */
const isDiskFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')

export const notFound = (what: string): AppError =>
  new AppError('not-found', `There is no such ${what}. It may have been removed in another window.`)
