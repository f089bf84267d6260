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
  ['mysql://me@db/stories', undefined],
  ['', undefined],
  [undefined, undefined],
])('DATABASE_URL %s gives %s', (url, expected) => {
  expect(readConfig({ DATABASE_URL: url }, '/').databaseUrl).toBe(expected)
})
