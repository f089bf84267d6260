import { isAbsolute } from 'node:path'
import { expect, test } from 'vitest'
import { readConfig } from './config.ts'

test.each([
  { name: 'an absolute folder', home: '/srv/third-level', folder: '/srv/third-level' },
  { name: 'a folder from where one stands', home: 'data', folder: '/home/someone/data' },
])('THIRD_LEVEL_HOME may be $name', ({ home, folder }) => {
  expect(readConfig({ THIRD_LEVEL_HOME: home }, '/home/someone').dataFolder).toBe(folder)
})

test("without it the operating system's place for data is used", () => {
  for (const environment of [{}, { THIRD_LEVEL_HOME: '' }]) {
    const { dataFolder } = readConfig(environment, '/home/someone')
    expect(isAbsolute(dataFolder)).toBe(true)
    expect(dataFolder).toMatch(/third-level/)
  }
})

test.each([
  ['postgres://me@db/stories', 'postgres://me@db/stories'],
  ['postgresql://me@db/stories', 'postgresql://me@db/stories'],
  ['postgres:///stories?host=/run/postgresql', 'postgres:///stories?host=/run/postgresql'],
  ['', undefined],
  [undefined, undefined],
])('DATABASE_URL %s gives %s', (url, expected) => {
  expect(readConfig({ DATABASE_URL: url }, '/').databaseUrl).toBe(expected)
})

test.each([
  'mysql://me:hushhush@db/stories',
  'sqlite:stories.db',
  'me:hushhush@db/stories',
  'postgres//me:hushhush@db/stories',
  'postgres://me:hush#hush@db/stories',
  'postgres://me:1/hush@db/stories',
  'postgres://me:1?hush@db/stories',
  'postgres://me:hushhush@db:port/stories',
])('DATABASE_URL %s is refused, and what it holds is not repeated', (url) => {
  const read = () => readConfig({ DATABASE_URL: url }, '/')
  expect(read).toThrow(expect.objectContaining({ code: 'bad-input' }))
  expect(read).toThrow(/DATABASE_URL/)
  expect(read).not.toThrow(/hush/)
})
