import { existsSync } from 'node:fs'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { makeFolder } from './place-file.ts'

const makeParent = async (): Promise<string> => {
  const parent = await mkdtemp(join(tmpdir(), 'third-level-test-'))
  onTestFinished(() => rm(parent, { recursive: true, force: true }))
  return parent
}

test('a folder is made with those above it, for its owner alone, and may be there already', async () => {
  const folder = join(await makeParent(), 'one', 'two', 'three')
  await makeFolder(folder)
  await makeFolder(folder)
  expect((await stat(folder)).mode & 0o777).toBe(0o700)
})

test('a folder below a file is refused', async () => {
  const parent = await makeParent()
  await writeFile(join(parent, 'letter'), 'Dear Ann')
  await expect(makeFolder(join(parent, 'letter', 'folder'))).rejects.toMatchObject({
    code: 'read-only',
  })
})

test.skipIf(!existsSync('/proc/self'))(
  'a place that takes no folder is refused, and not asked for ever',
  async () => {
    await expect(makeFolder('/proc/third-level/data')).rejects.toMatchObject({ code: 'read-only' })
  },
)
