import { expect, test } from 'vitest'
import { fileErrorToStoreError, postgresErrorToStoreError, StoreError } from './store-error.ts'

const withCode = (code: string) => Object.assign(new Error('told by a driver'), { code })

test.each([
  ['ENOSPC', 'disk-full'],
  ['EROFS', 'read-only'],
  ['EACCES', 'read-only'],
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_IOERR_SHMSIZE', 'disk-full'],
  ['SQLITE_READONLY_DBMOVED', 'read-only'],
  ['SQLITE_BUSY_SNAPSHOT', 'busy'],
  ['SQLITE_CORRUPT_INDEX', 'damaged'],
  ['SQLITE_NOTADB', 'damaged'],
  ['UNKNOWN_SQLITE_ERROR_1032', 'read-only'],
  ['UNKNOWN_SQLITE_ERROR_3091', 'failed'],
  ['SQLITE_CONSTRAINT_PRIMARYKEY', 'failed'],
  ['', 'failed'],
])('an error %s of a file is told as %s, with the place', (code, expected) => {
  const cause = withCode(code)
  const told = fileErrorToStoreError(cause, '/data/third-level.db')
  expect(told).toMatchObject({ code: expected, cause })
  expect(told.message).toContain('/data/third-level.db')
  expect(fileErrorToStoreError(told, 'elsewhere')).toBe(told)
})

test('a file that cannot be opened comes without a code', () => {
  const cause = new Error(
    'ConnectionFailed("Unable to open connection to local database /x/y.db: 14")',
  )
  expect(fileErrorToStoreError(cause, '/x/y.db').code).toBe('read-only')
})

test.each([
  ['53100', 'disk-full'],
  ['25006', 'read-only'],
  ['40P01', 'busy'],
  ['57P01', 'unreachable'],
  ['ECONNREFUSED', 'unreachable'],
  ['23505', 'failed'],
])('an error %s of PostgreSQL is told as %s', (code, expected) => {
  const told = postgresErrorToStoreError(withCode(code), 'PostgreSQL at db:5432, database stories')
  expect(told).toBeInstanceOf(StoreError)
  expect(told.code).toBe(expected)
  expect(told.message).toContain('PostgreSQL at db:5432, database stories')
})
