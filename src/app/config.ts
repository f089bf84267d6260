import envPaths from 'env-paths'
import { resolve } from 'node:path'

/** Where things are kept, as the environment says. */
export interface Config {
  /** Absolute. */
  dataFolder: string
  /** `postgres://…`; undefined for the SQLite file in the data folder. */
  databaseUrl: string | undefined
}

/**
 * Reads the configuration: `THIRD_LEVEL_HOME` is the data folder, else the operating system's own place for data;
 * `DATABASE_URL` counts when it names a PostgreSQL, so that another program's setting does no harm.
 */
export const readConfig = (
  environment: Record<string, string | undefined>,
  workingFolder: string,
): Config => {
  const home = environment['THIRD_LEVEL_HOME']
  const url = environment['DATABASE_URL']
  return {
    dataFolder: home ? resolve(workingFolder, home) : envPaths('third-level', { suffix: '' }).data,
    databaseUrl: url !== undefined && /^postgres(ql)?:\/\//.test(url) ? url : undefined,
  }
}
