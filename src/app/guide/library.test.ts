import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { makeTestApp, type TestApp } from '../../../test/test-app.ts'
import { makeDocument } from '../../../test/factories.ts'
import { AppError } from '../app-error.ts'
import { createStory } from '../story/create-story.ts'
import { exportEverything } from '../export-everything.ts'
import { importStories } from '../import/import-stories.ts'
import {
  bringGuide,
  createGuide,
  deleteGuide,
  exportGuide,
  listGuideVersions,
  openGuide,
  restoreGuideVersion,
  saveGuide,
  undeleteGuide,
} from './own-guides.ts'
import { showGuide } from './show-guide.ts'
import { searchLibrary, showLibrary } from './show-library.ts'

const folder = join(import.meta.dirname, '../../../content/guides')
const file = readFileSync(join(folder, 'scope-cut.md'), 'utf8')

let it: TestApp
beforeEach(async () => {
  it = await makeTestApp()
})
const slugs = async (words: string) =>
  (await searchLibrary(it.context(), words)).results.map(({ slug }) => slug)

describe('the library', () => {
  test('lists every guide and shows each with its kin', async () => {
    const { guides } = await showLibrary(it.context())
    expect(guides.length).toBeGreaterThanOrEqual(60)
    for (const { slug } of guides) {
      const { guide, related, answeredBy } = await showGuide(it.context(), slug)
      expect(related.length).toBeGreaterThanOrEqual(3)
      expect(related.map((other) => other.slug)).not.toContain(slug)
      expect(related.some(({ kind }) => kind === guide.kind)).toBe(true)
      expect(answeredBy).toEqual([])
    }
  })

  test('every guide is led to from another', async () => {
    const { guides } = await showLibrary(it.context())
    const led = new Set<string>()
    for (const { slug } of guides)
      for (const other of (await showGuide(it.context(), slug)).related) led.add(other.slug)
    expect(guides.map(({ slug }) => slug).filter((slug) => !led.has(slug))).toEqual([])
  })

  test('shows the stories that answer a guide, the one to tell first', async () => {
    const document = makeDocument({ headline: 'The depot closed', prompts: ['scope change'] })
    const { story } = await createStory(it.context(), document)
    const { answeredBy } = await showGuide(it.context(), 'scope-cut')
    expect(answeredBy).toMatchObject([{ storyId: story.id, shortName: 'The depot closed' }])
    expect(answeredBy[0]?.cards.every(({ standing }) => standing === 'missing')).toBe(true)
    expect((await showGuide(it.context(), 'hard-bug')).answeredBy).toEqual([])
  })

  test('has no guide of an unknown name', async () => {
    await expect(showGuide(it.context(), 'nothing')).rejects.toThrow(AppError)
  })
})

describe("a guide of the person's own", () => {
  test('is found as it stands, also where it was changed while the search was made ready', async () => {
    const own = { question: 'What of the zeppelin?', kind: 'failure' as const }
    const [, { slug, draft }] = await Promise.all([
      showLibrary(it.context()),
      createGuide(it.context(), own),
    ])
    const [before] = await Promise.all([
      slugs('zeppelin'),
      saveGuide(it.context(), slug, {
        version: 1,
        draft: { ...draft, question: 'What of the funicular?' },
        run: 'page 0',
      }),
    ])
    expect([[], [slug]]).toContainEqual(before)
    expect(await slugs('zeppelin')).toEqual([])
    expect(await slugs('funicular')).toEqual([slug])
    await deleteGuide(it.context(), slug)
    expect(await slugs('funicular')).toEqual([])
  })

  test('takes the kind of the question nearest to it, and is found at once', async () => {
    const question = 'Which quarrel with your boss about the zeppelin do you recall?'
    const { slug, draft } = await createGuide(it.context(), { question, kind: null })
    expect(draft.kind).toBe('conflict')
    expect(await slugs('zeppelin')).toEqual([slug])
    const saved = await saveGuide(it.context(), slug, {
      version: 1,
      draft: { ...draft, question: 'The funicular?', trap: 'Too steep.' },
      run: 'page 0',
    })
    expect(saved).toMatchObject({ kind: 'saved', view: { version: 2 } })
    expect(await slugs('zeppelin')).toEqual([])
    expect(await slugs('funicular')).toEqual([slug])
    expect((await showLibrary(it.context())).guides[0]).toMatchObject({ slug, own: true })
    const late = await saveGuide(it.context(), slug, { version: 1, draft, run: 'page 1' })
    expect(late).toMatchObject({ kind: 'stale', current: { draft: { trap: 'Too steep.' } } })
  })

  test('has a history, and an older version comes back on top of it', async () => {
    const { slug, draft } = await createGuide(it.context(), { question: 'Boat?', kind: 'failure' })
    const said = { ...draft, question: 'Zeppelin?' }
    await saveGuide(it.context(), slug, { version: 1, draft: said, run: 'page 0' })
    const versions = await listGuideVersions(it.context(), slug)
    expect(versions.map(({ version, document }) => [version, document.question])).toEqual([
      [2, 'Zeppelin?'],
      [1, 'Boat?'],
    ])
    const back = { version: 1, expectedVersion: 2 }
    expect(await restoreGuideVersion(it.context(), slug, back)).toMatchObject({
      kind: 'saved',
      view: { version: 3, draft: { question: 'Boat?' } },
    })
    expect(await listGuideVersions(it.context(), slug)).toHaveLength(3)
    expect(await slugs('boat')).toContain(slug)
    const late = await restoreGuideVersion(it.context(), slug, { version: 2, expectedVersion: 2 })
    expect(late).toMatchObject({ kind: 'stale', current: { version: 3 } })
    const unknown = { version: 9, expectedVersion: 3 }
    await expect(restoreGuideVersion(it.context(), slug, unknown)).rejects.toThrow(AppError)
    await expect(listGuideVersions(it.context(), 'scope-cut')).rejects.toThrow(AppError)
  })

  test('goes out of the search with its deletion and comes back with its undoing', async () => {
    const { slug } = await createGuide(it.context(), { question: 'Zeppelin?', kind: 'ambition' })
    await deleteGuide(it.context(), slug)
    expect(await slugs('zeppelin')).toEqual([])
    await expect(openGuide(it.context(), slug)).rejects.toThrow(AppError)
    await expect(deleteGuide(it.context(), slug)).rejects.toThrow(AppError)
    await undeleteGuide(it.context(), slug)
    expect(await slugs('zeppelin')).toEqual([slug])
  })

  test('comes in from a file and goes out as the same', async () => {
    const brought = await bringGuide(it.context(), { text: file, asDraft: false })
    if (brought.kind !== 'kept') throw new Error('was refused')
    const { bytes, name } = await exportGuide(it.context(), brought.guide.slug)
    expect(name).toBe('you-had-to-cut-the-scope-of-a-project.md')
    const again = await bringGuide(it.context(), {
      text: new TextDecoder().decode(bytes),
      asDraft: false,
    })
    expect(again).toMatchObject({ kind: 'kept', guide: { draft: brought.guide.draft } })
  })

  test('is refused with each section and line where a file is wrong, and kept as a draft on request', async () => {
    const text = file.replace('## Trap', '## Tip of another')
    const refused = await bringGuide(it.context(), { text, asDraft: true })
    if (refused.kind !== 'refused') throw new Error('was kept')
    expect(refused.fitsDraft).toBe(false)
    const lines = text.split('\n')
    const line = lines.indexOf('## Tip of another') + 1
    expect(refused.problems).toContainEqual({
      section: 'Tip of another',
      line,
      message: 'is no section of a guide',
    })

    const short = file.replace(/## Trap[\s\S]*?(?=## Tip)/u, '')
    expect(await bringGuide(it.context(), { text: short, asDraft: false })).toMatchObject({
      kind: 'refused',
      fitsDraft: true,
      problems: [{ section: 'Trap', message: 'is missing' }],
    })
    const draft = await bringGuide(it.context(), { text: short, asDraft: true })
    expect(draft).toMatchObject({ kind: 'kept', guide: { draft: { trap: '' } } })
  })

  test('goes out with everything, and is no story when it comes back', async () => {
    await createGuide(it.context(), { question: 'Who left?', kind: 'failure' })
    await createGuide(it.context(), { question: 'Who left?', kind: 'failure' })
    const files = await exportEverything(it.context())
    expect(files.map(({ name }) => name)).toEqual(['guides/who-left.md', 'guides/who-left-2.md'])
    const { files: results } = await importStories(it.context(), {
      files,
      moves: [],
      headings: [],
      headlines: [],
      facts: [],
      skip: [],
    })
    expect(results.every(({ refused }) => refused !== null)).toBe(true)
    expect(results[0]?.refused?.message).toContain('guide')
  })
})
