import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeDocument } from '../../../test/factories.ts'
import { makeTestApp, wordJudge } from '../../../test/test-app.ts'
import { makeTestFolder } from '../../../test/test-database.ts'
import type { Judge } from '../context.ts'
import { createStory } from './create-story.ts'
import { deleteStory } from './delete-story.ts'
import { saveStory } from './save-story.ts'
import { showBank } from './show-bank.ts'

/** A judge that counts the texts it is given. */
function makeCountingJudge(): { judge: Judge; count: () => number } {
  let read = 0
  const readFacet: Judge['readFacet'] = (...text) => {
    read++
    return wordJudge.readFacet(...text)
  }
  return { judge: { ...wordJudge, readFacet }, count: () => read }
}

/** Opens the folder, looks at the bank and closes it again; says how many texts were judged for that. */
async function countJudged(dataFolder: string, build: string | null) {
  const { judge, count } = makeCountingJudge()
  const test = await makeTestApp({ dataFolder, judge, build })
  const bank = await showBank(test.context())
  await test.app.close()
  return { count: count(), standings: bank.stories.map(({ cards }) => cards), ...test }
}

async function makeFolderWithStory(build: string | null) {
  const dataFolder = await makeTestFolder()
  const test = await makeTestApp({ dataFolder, judge: wordJudge, build })
  const facets = makeDocument().facets
  facets.handoff.passage = 'specific words of the handoff'
  const { story } = await createStory(test.context(), makeDocument({ facets }))
  await showBank(test.context())
  await test.app.close()
  return { dataFolder, id: story.id }
}

describe('what was read of the stories', () => {
  it('is not read again by the next start of the same build', async () => {
    const { dataFolder } = await makeFolderWithStory('one')
    const again = await countJudged(dataFolder, 'one')
    expect(again.count).toBe(0)
    const handoff = again.standings.flat().find(({ facet }) => facet === 'handoff')
    expect(handoff?.standing).toBe('specific')
  })

  it('is read again by another build, and once a story has changed', async () => {
    const { dataFolder, id } = await makeFolderWithStory('one')
    expect((await countJudged(dataFolder, 'two')).count).toBeGreaterThan(0)
    const test = await makeTestApp({ dataFolder, judge: wordJudge })
    await saveStory(test.context(), id, { version: 1, document: makeDocument(), run: 'a' })
    await test.app.close()
    expect((await countJudged(dataFolder, 'two')).count).toBeGreaterThan(0)
    expect((await countJudged(dataFolder, 'two')).count).toBe(0)
  })

  it.each(['', '{', '[]', '{"build":"one","stories":[{"storyId":"x"}]}', '\u0000'])(
    'is read again where the file holds %j',
    async (text) => {
      const { dataFolder } = await makeFolderWithStory('one')
      writeFileSync(join(dataFolder, 'readings.json'), text)
      const again = await countJudged(dataFolder, 'one')
      expect(again.count).toBeGreaterThan(0)
      expect(again.warnings).toEqual([])
    },
  )

  it('is gone with its story', async () => {
    const { dataFolder, id } = await makeFolderWithStory('one')
    const test = await makeTestApp({ dataFolder, judge: wordJudge, build: 'one' })
    await deleteStory(test.context(), id)
    await test.app.close()
    expect(readFileSync(join(dataFolder, 'readings.json'), 'utf8')).not.toContain(id)
  })

  it('leaves no file where the sources run unbuilt', async () => {
    const { dataFolder } = await makeFolderWithStory(null)
    expect(existsSync(join(dataFolder, 'readings.json'))).toBe(false)
    expect(readdirSync(dataFolder).filter((name) => name.endsWith('.part'))).toEqual([])
  })
})
