import envPaths from 'env-paths'
import { resolve } from 'node:path'
import { AppError } from './app-error.ts'

/** Where things are kept, as the environment says. */
export interface Config {
  /** Absolute. */
  dataFolder: string
  /** `postgres://…`; undefined for the SQLite file in the data folder. */
  databaseUrl: string | undefined
}

/**
 * Reads the configuration: `THIRD_LEVEL_HOME` is the data folder, else the operating system's own place for data;
 * `DATABASE_URL` names a PostgreSQL. Throws AppError `bad-input` where it names anything else: stories must not go
 * unnoticed to another place than the one that was meant.
 */
export const readConfig = (
  environment: Record<string, string | undefined>,
  workingFolder: string,
): Config => {
  const home = environment['THIRD_LEVEL_HOME']
  return {
    dataFolder: home ? resolve(workingFolder, home) : envPaths('third-level', { suffix: '' }).data,
    databaseUrl: readDatabaseUrl(environment['DATABASE_URL']),
  }
}

function readDatabaseUrl(url: string | undefined): string | undefined {
  if (url === undefined || url === '') return undefined
  const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(url)?.[0]
  if (!/^postgres(ql)?:\/\/$/i.test(scheme ?? '')) {
    const found = scheme === undefined ? 'does not begin so' : `begins with ${scheme}`
    throw refuse(`is for a PostgreSQL, postgres://…, and ${found}`)
  }
  if (!isReadable(url)) {
    throw refuse(
      'cannot be read. It looks like postgres://user:password@host:5432/database; in a name or password # is written %23, / %2F, ? %3F and @ %40',
    )
  }
  return url
}

/** An @ past the host means that a mark in the password has cut the address short. */
function isReadable(url: string): boolean {
  const parsed = URL.canParse(url) ? new URL(url) : null
  return parsed !== null && !/@/.test(parsed.pathname + parsed.search + parsed.hash)
}

/** What it holds is not repeated: there may be a password in it. */
const refuse = (what: string): AppError =>
  new AppError(
    'bad-input',
    `DATABASE_URL ${what}. Set it right, or unset it to keep your stories in the data folder.`,
  )
