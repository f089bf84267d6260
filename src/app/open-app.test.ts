import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeDocument } from '../../test/factories.ts'
import { makeTestApp, testStart } from '../../test/test-app.ts'
import { makeTestFolder } from '../../test/test-database.ts'
import { createStory } from './story/create-story.ts'
import { examine } from './examine.ts'
import { restoreBackupFile, writeBackupFile } from './keep-backup.ts'
import { showBank } from './story/show-bank.ts'
import { saveStory } from './story/save-story.ts'

const day = 24 * 60 * 60 * 1000

const headlines = async (test: Awaited<ReturnType<typeof makeTestApp>>) =>
  (await showBank(test.context())).stories.map(({ headline }) => headline)

/** A data folder with one story and a snapshot of it, its database closed. */
async function makeUsedFolder(): Promise<string> {
  const dataFolder = await makeTestFolder()
  const first = await makeTestApp({ dataFolder })
  await createStory(first.context(), makeDocument({ headline: 'The ledger' }))
  await first.app.close()
  const second = await makeTestApp({ dataFolder })
  second.clock.now += day
  second.context()
  await second.app.close()
  return dataFolder
}

function damage(dataFolder: string): void {
  const file = join(dataFolder, 'third-level.db')
  writeFileSync(file, 'This was a database once.'.repeat(1000))
}

describe('snapshots', () => {
  it('are kept once for each day of use', async () => {
    const test = await makeTestApp()
    const names = () => readdirSync(join(test.dataFolder, 'snapshots')).toSorted()
    await createStory(test.context(), makeDocument())
    for (const at of [testStart, testStart + 1000, testStart + day]) {
      test.clock.now = at
      test.context()
      test.context()
    }
    await test.app.close()
    expect(names()).toEqual(['third-level-2026-03-10.db', 'third-level-2026-03-11.db'])
    expect(test.warnings).toEqual([])
  })

  it('wait on the first day until there is something to lose, and hold it', async () => {
    const dataFolder = await makeTestFolder()
    const first = await makeTestApp({ dataFolder })
    expect(await headlines(first)).toEqual([])
    await first.app.close()
    expect(readdirSync(dataFolder)).not.toContain('snapshots')

    const test = await makeTestApp({ dataFolder })
    await createStory(test.context(), makeDocument({ headline: 'The ledger' }))
    test.context()
    await test.app.close()
    damage(dataFolder)
    const again = await makeTestApp({ dataFolder })
    await again.app.restoreNewest()
    expect(await headlines(again)).toEqual(['The ledger'])
    await again.app.close()
  })

  it('that cannot be kept stop nothing, and are told', async () => {
    const test = await makeTestApp()
    writeFileSync(join(test.dataFolder, 'snapshots'), 'in the way')
    await createStory(test.context(), makeDocument({ headline: 'The ledger' }))
    expect(await headlines(test)).toEqual(['The ledger'])
    await test.app.close()
    expect(test.warnings).toEqual(['The snapshot of the day was not kept'])
  })
})

describe('damaged data', () => {
  it('is told, kept aside, and never replaced by an empty database', async () => {
    const dataFolder = await makeUsedFolder()
    damage(dataFolder)
    const { app } = await makeTestApp({ dataFolder })
    const health = app.health()
    if (health.kind !== 'damaged') throw new Error('not found damaged')
    expect(readFileSync(health.keptAs ?? '', 'utf8')).toContain('This was a database once.')
    expect(health.newestSnapshot?.path).toContain('third-level-2026-03-11.db')
    expect(() => app.context()).toThrow(
      expect.objectContaining({
        code: 'damaged',
        message: expect.stringContaining(' restore ') as string,
      }),
    )
    expect((await examine(app)).database).toMatchObject({ kind: 'damaged' })
  })

  it('goes on from the newest snapshot', async () => {
    const dataFolder = await makeUsedFolder()
    damage(dataFolder)
    const test = await makeTestApp({ dataFolder })
    expect(await test.app.restoreNewest()).toMatchObject({ kind: 'healthy' })
    expect(await headlines(test)).toEqual(['The ledger'])
  })

  it('starts empty when the person says so', async () => {
    const dataFolder = await makeUsedFolder()
    damage(dataFolder)
    const test = await makeTestApp({ dataFolder })
    expect(await test.app.startEmpty()).toMatchObject({ kind: 'healthy' })
    expect(await headlines(test)).toEqual([])
  })

  it('is offered no snapshot where there is none', async () => {
    const dataFolder = await makeTestFolder()
    damage(dataFolder)
    const { app } = await makeTestApp({ dataFolder })
    expect(app.health()).toMatchObject({ kind: 'damaged', newestSnapshot: null })
    await expect(app.restoreNewest()).rejects.toMatchObject({ code: 'not-found' })
    expect(app.health()).toMatchObject({ kind: 'damaged' })
  })

  it('gives way to a backup, but not to a file that is none', async () => {
    const dataFolder = await makeUsedFolder()
    const before = await makeTestApp({ dataFolder })
    const backup = join(dataFolder, 'backup.db')
    await writeBackupFile(before.context(), backup)
    await before.app.close()
    damage(dataFolder)
    const test = await makeTestApp({ dataFolder })
    const none = join(dataFolder, 'letter.txt')
    writeFileSync(none, 'Dear Ann')
    await expect(restoreBackupFile(test.app, none)).rejects.toMatchObject({ code: 'not-ours' })
    expect(test.app.health().kind).toBe('damaged')
    await restoreBackupFile(test.app, backup)
    expect(await headlines(test)).toEqual(['The ledger'])
  })

  it('counts as such when the database is gone and its snapshots are not', async () => {
    const dataFolder = await makeUsedFolder()
    rmSync(join(dataFolder, 'third-level.db'))
    const { app } = await makeTestApp({ dataFolder })
    expect(app.health()).toMatchObject({ kind: 'damaged' })
  })

  it('stays out of what is healthy', async () => {
    const test = await makeTestApp()
    await createStory(test.context(), makeDocument({ headline: 'The ledger' }))
    expect(await test.app.startEmpty()).toMatchObject({ kind: 'healthy' })
    expect(await test.app.restoreNewest()).toMatchObject({ kind: 'healthy' })
    expect(await headlines(test)).toEqual(['The ledger'])
  })
})

describe('backups', () => {
  it('bring everything back, and keep what they replace', async () => {
    const test = await makeTestApp()
    const document = makeDocument({ headline: 'The ledger' })
    const { story } = await createStory(test.context(), document)
    const file = join(test.dataFolder, 'backup.db')
    await writeBackupFile(test.context(), file)
    const changed = { version: 1, document: makeDocument({ headline: 'Changed' }), run: 'page' }
    await saveStory(test.context(), story.id, changed)
    await createStory(test.context(), makeDocument({ headline: 'Later' }))

    const { replacedCopy } = await restoreBackupFile(test.app, file)
    expect(await headlines(test)).toEqual(['The ledger'])
    await restoreBackupFile(test.app, replacedCopy ?? '')
    expect((await headlines(test)).toSorted()).toEqual(['Changed', 'Later'])
  })

  it('are not written over a file that is there', async () => {
    const test = await makeTestApp()
    const file = join(test.dataFolder, 'letter.txt')
    writeFileSync(file, 'Dear Ann')
    await expect(writeBackupFile(test.context(), file)).rejects.toMatchObject({
      code: 'already-there',
    })
    expect(readFileSync(file, 'utf8')).toBe('Dear Ann')
  })

  it.each([
    ['letter.txt', 'Dear Ann', 'not-ours'],
    ['none.db', null, 'not-found'],
  ])('are refused when the file is %s', async (name, content, code) => {
    const test = await makeTestApp()
    await createStory(test.context(), makeDocument({ headline: 'The ledger' }))
    const file = join(test.dataFolder, name)
    if (content !== null) writeFileSync(file, content)
    await expect(restoreBackupFile(test.app, file)).rejects.toMatchObject({ code })
    expect(await headlines(test)).toEqual(['The ledger'])
  })
})

it('is looked over: what is where, how much is kept, and that it is sound', async () => {
  const test = await makeTestApp()
  await createStory(test.context(), makeDocument({ headline: 'The ledger' }))
  const found = await examine(test.app)
  expect(found).toMatchObject({
    node: process.version,
    dataFolder: test.dataFolder,
    writable: true,
    database: { kind: 'healthy', stories: 1, activeStories: 0, answers: 0, problems: [] },
  })
})
