import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { installDebianPackage } from './install-debian-package.mjs'

const debianFolder = '/usr/lib/postgresql'

/** What this machine has, and how it gets more. */
const thisMachine = {
  env: process.env,
  exists: existsSync,
  list: readdirSync,
  installDebianPackage,
}

/**
 * The folder of a PostgreSQL server's programs: on the PATH, the newest of Debian's, or Debian's package installed;
 * null where none can be had.
 */
export const ensurePostgres = (machine = thisMachine) => {
  const { env, exists, list } = machine
  const findInstalled = () => {
    const debian = exists(debianFolder)
      ? list(debianFolder)
          .sort((a, b) => Number(b) - Number(a))
          .map((version) => join(debianFolder, version, 'bin'))
      : []
    return [...(env.PATH ?? '').split(delimiter), ...debian].find(
      (folder) => exists(join(folder, 'initdb')) && exists(join(folder, 'pg_ctl')),
    )
  }
  const found = findInstalled()
  if (found) return found
  return machine.installDebianPackage('postgresql') ? (findInstalled() ?? null) : null
}
