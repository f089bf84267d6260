import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makeTestFolder } from '../../test/test-database.ts'
import { describeError, openLog } from './log.ts'

it('describes an error by its name, code and places, never by what it quotes', () => {
  const cause = Object.assign(new SyntaxError('Unexpected token "I fired Ann"'), { code: 'EPARSE' })
  const error = new Error('could not keep "I fired Ann"', { cause })
  const described = describeError(error)
  expect(described).toMatchObject({ name: 'Error', cause: { name: 'SyntaxError', code: 'EPARSE' } })
  expect(JSON.stringify(described)).toContain('log.test.ts')
  expect(JSON.stringify(described)).not.toContain('Ann')
})

it.each(['text', null, undefined, { message: 'I fired Ann' }])('describes %j thrown', (thrown) => {
  expect(JSON.stringify(describeError(thrown))).not.toMatch(/Ann|text/)
})

it('writes into the data folder, readable by its owner alone, and starts anew when it is large', async () => {
  const folder = await makeTestFolder()
  const file = join(folder, 'third-level.log')
  openLog(folder).failure('PUT /api/stories/:id', new Error('I fired Ann'))
  expect(readFileSync(file, 'utf8')).toContain('PUT /api/stories/:id')
  expect(readFileSync(file, 'utf8')).not.toContain('Ann')
  expect(statSync(file).mode & 0o077).toBe(0)

  writeFileSync(file, 'x'.repeat(1_000_001))
  openLog(folder).info('started')
  expect(statSync(file).size).toBeLessThan(1000)
  expect(statSync(`${file}.old`).size).toBe(1_000_001)
})
