import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { installDebianPackage } from './install-debian-package.mjs'

const debianFolder = '/usr/lib/postgresql'

const findInstalled = () => {
  const debian = existsSync(debianFolder)
    ? readdirSync(debianFolder)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => join(debianFolder, version, 'bin'))
    : []
  return [...(process.env.PATH ?? '').split(delimiter), ...debian].find(
    (folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')),
  )
}

/**
 * The folder of a PostgreSQL server's programs: found, or Debian's package installed; null where none
 * can be had.
 */
export const ensurePostgres = () => {
  const found = findInstalled()
  if (found) return found
  return installDebianPackage('postgresql') ? (findInstalled() ?? null) : null
}
