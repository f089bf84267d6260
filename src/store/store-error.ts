/** What can go wrong with the place where things are kept, as a caller has to tell it apart. */
export type StoreErrorCode =
  | 'disk-full'
  | 'read-only'
  | 'busy'
  | 'damaged'
  | 'unreachable'
  | 'not-ours'
  | 'newer-version'
  | 'failed'

/**
 * A failure of the database or its files. `message` says in plain words what happened and where; `cause` keeps
 * the driver's own error. What a person can bring about in the ordinary course (a stale save) is no StoreError.
 */
export class StoreError extends Error {
  readonly code: StoreErrorCode

  constructor(code: StoreErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.name = 'StoreError'
    this.code = code
  }
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''

const fileCodes: Record<string, StoreErrorCode> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
  ENOTDIR: 'read-only',
  EISDIR: 'read-only',
  EEXIST: 'read-only',
  ENOENT: 'read-only',
}

// https://www.sqlite.org/rescode.html; libsql reports unnamed extended codes as UNKNOWN_SQLITE_ERROR_<n>,
// whose low byte is the primary code. The index of the log (shm) is made larger before anything is written, so that
// a full disk is met there first.
const sqliteCodes: Record<string, StoreErrorCode> = {
  SQLITE_FULL: 'disk-full',
  SQLITE_IOERR_SHMSIZE: 'disk-full',
  SQLITE_READONLY: 'read-only',
  SQLITE_PERM: 'read-only',
  SQLITE_AUTH: 'read-only',
  SQLITE_CANTOPEN: 'read-only',
  SQLITE_BUSY: 'busy',
  SQLITE_LOCKED: 'busy',
  SQLITE_CORRUPT: 'damaged',
  SQLITE_NOTADB: 'damaged',
}
const sqliteNumbers: Record<number, StoreErrorCode> = {
  3: 'read-only',
  5: 'busy',
  6: 'busy',
  8: 'read-only',
  11: 'damaged',
  13: 'disk-full',
  14: 'read-only',
  23: 'read-only',
  26: 'damaged',
}

// https://www.postgresql.org/docs/current/errcodes-appendix.html
const postgresCodes: Record<string, StoreErrorCode> = {
  '53100': 'disk-full',
  '25006': 'read-only',
  '40001': 'busy',
  '40P01': 'busy',
  '55P03': 'busy',
  XX001: 'damaged',
  XX002: 'damaged',
  '53300': 'unreachable',
  '57P01': 'unreachable',
  '57P02': 'unreachable',
  '57P03': 'unreachable',
  '3D000': 'unreachable',
  '28P01': 'unreachable',
  '28000': 'unreachable',
  ECONNREFUSED: 'unreachable',
  ECONNRESET: 'unreachable',
  ENOENT: 'unreachable',
  ENOTFOUND: 'unreachable',
  EAI_AGAIN: 'unreachable',
  ETIMEDOUT: 'unreachable',
}

const sentences: Record<StoreErrorCode, (where: string) => string> = {
  'disk-full': (where) =>
    `The disk that holds ${where} is full. Nothing was changed; free some space and try again.`,
  'read-only': (where) =>
    `${where} cannot be written. Nothing was changed. Check that the folder exists and that you may write in it.`,
  busy: (where) =>
    `${where} is in use by another program and did not become free in time. Try again in a moment.`,
  damaged: (where) => `${where} is damaged and cannot be read.`,
  unreachable: (where) =>
    `${where}, cannot be reached. Nothing was changed. Check DATABASE_URL, and that the server runs.`,
  'not-ours': (where) => `${where} is not a Third Level database.`,
  'newer-version': (where) =>
    `${where} was written by a newer version of Third Level. Update the program to open it.`,
  failed: (where) => `${where} could not do what was asked.`,
}

/** A StoreError with the standing sentence for its code. `where` names the file, folder or server. */
export const storeError = (code: StoreErrorCode, where: string, cause?: unknown): StoreError =>
  new StoreError(code, sentences[code](where), { cause })

/** Whether an error says that a place cannot be written, and not what is in it. */
export const isUnwritable = (error: unknown): error is StoreError =>
  error instanceof StoreError && (error.code === 'read-only' || error.code === 'disk-full')

const sqliteCodeOf = (error: unknown): StoreErrorCode => {
  const code = codeOf(error)
  const number = /^UNKNOWN_SQLITE_ERROR_(\d+)$/.exec(code)?.[1]
  if (number) return sqliteNumbers[Number(number) & 0xff] ?? 'failed'
  const named = Object.keys(sqliteCodes).find(
    (name) => code === name || code.startsWith(`${name}_`),
  )
  if (named) return sqliteCodes[named] ?? 'failed'
  // A file that cannot be opened comes without a code, the number at the end of the sentence.
  const opening = /Unable to open connection.*: (\d+)"?\)?$/.exec(String(error))?.[1]
  return opening ? (sqliteNumbers[Number(opening) & 0xff] ?? 'failed') : 'failed'
}

/** Any error of the SQLite driver or of the file system, as a StoreError that names `where`. */
export const fileErrorToStoreError = (error: unknown, where: string): StoreError => {
  if (error instanceof StoreError) return error
  return storeError(fileCodes[codeOf(error)] ?? sqliteCodeOf(error), where, error)
}

// The driver's own refusals come without a code.
const unreachableMessage = /connection terminated|not queryable|connection error|timeout exceeded/i

/** Why a server cannot be reached, and what helps, after `PostgreSQL at db:5432, database stories, `. */
const unreachableReasons: Record<string, string> = {
  ECONNREFUSED:
    'cannot be reached: nothing listens there. Start the server, or set DATABASE_URL right.',
  ENOENT: 'cannot be reached: nothing listens there. Start the server, or set DATABASE_URL right.',
  ENOTFOUND: 'cannot be reached: there is no machine of that name. Set DATABASE_URL right.',
  EAI_AGAIN: 'cannot be reached: the name of the machine cannot be looked up now.',
  ETIMEDOUT: 'cannot be reached: it does not answer in time.',
  '28P01': 'refuses the user name or the password. Set DATABASE_URL right.',
  '28000': 'refuses the user name or the password. Set DATABASE_URL right.',
  '3D000': 'is not there: the server knows no database of that name. Make it with createdb.',
  '53300': 'takes no more connections now. Try again in a moment.',
  '57P03': 'is starting or stopping. Try again in a moment.',
}

/** Any error of the PostgreSQL driver, as a StoreError. `where` names the server and the database. */
export const postgresErrorToStoreError = (error: unknown, where: string): StoreError => {
  if (error instanceof StoreError) return error
  const driverCode = codeOf(error)
  const unreachable = error instanceof Error && unreachableMessage.test(error.message)
  const code = postgresCodes[driverCode] ?? (unreachable ? 'unreachable' : 'failed')
  const reason = unreachableReasons[driverCode]
  return code === 'unreachable' && reason !== undefined
    ? new StoreError(code, `${where}, ${reason} Nothing was changed.`, { cause: error })
    : storeError(code, where, error)
}
