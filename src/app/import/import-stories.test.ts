import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeTestApp, wordJudge } from '../../../test/test-app.ts'
import { createStory } from '../story/create-story.ts'
import { deleteStory } from '../story/delete-story.ts'
import { addExamples, removeExamples } from '../story/examples.ts'
import { exportStories, exportStory } from '../story/export-stories.ts'
import { importStories } from './import-stories.ts'
import { previewImport } from './preview-import.ts'
import type { IncomingFile } from './read-import.ts'
import { saveStory } from '../story/save-story.ts'
import { showBank } from '../story/show-bank.ts'
import { showStory } from '../story/show-story.ts'
import { listVersions } from '../story/story-history.ts'
import type { AppContext } from '../context.ts'
import { takeBackImport } from './take-back-import.ts'
import type { ImportFact, ImportHeadline, ImportMove, ImportResultView } from '../views.ts'

const folder = join(import.meta.dirname, '..', '..', '..', 'test', 'fixtures', 'stories')
const twelve: IncomingFile[] = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }))

const text = (name: string, content: string): IncomingFile => ({
  name,
  bytes: new TextEncoder().encode(content),
})
const ledger = (lesson: string, more = '') =>
  text('ledger.md', `# The ledger\n\n## Telling\n\nWe moved it.\n\n## Lesson\n\n${lesson}\n${more}`)

const bring = (
  context: AppContext,
  files: IncomingFile[],
  moves: ImportMove[] = [],
  headlines: ImportHeadline[] = [],
  facts: ImportFact[] = [],
) => importStories(context, { files, moves, headings: [], headlines, facts, skip: [] })

/** What became of each story, in order. */
async function effects(context: AppContext, files: IncomingFile[]): Promise<string[]> {
  const result = await bring(context, files)
  return result.files.flatMap(({ stories }) => stories.map(({ effect }) => effect))
}

async function makeContext() {
  return (await makeTestApp({ judge: wordJudge })).context()
}

describe('importing', () => {
  it('keeps each story once, however often its file is brought', async () => {
    const context = await makeContext()
    expect(await effects(context, twelve)).toEqual(twelve.map(() => 'created'))
    expect(await effects(context, twelve)).toEqual(twelve.map(() => 'unchanged'))
    expect((await showBank(context)).stories).toHaveLength(12)
  })

  it('keeps the headings that the person wants in the text, also when the file comes again', async () => {
    const context = await makeContext()
    const files = [
      text(
        'mill.md',
        '# The mill\n\n## Situation\n\nIt was flooded. I came.\n\n## Task\n\nDry it.',
      ),
    ]
    const [read] = (await previewImport(context, files)).files
    const [story] = read?.kind === 'read' ? read.stories : []
    const passages = story?.passages.filter(({ section }) => section === 'telling') ?? []
    expect(passages.map(({ heading }) => heading)).toEqual(['Situation', 'Task'])
    const key = story?.key ?? ''
    const [first] = passages
    const order = {
      files,
      // Its second sentence goes elsewhere; the heading stays with the first.
      moves: [{ key, passageId: `${first?.id}:1`, section: 'notes' as const }],
      headings: passages.map(({ id }) => ({ key, passageId: id })),
      headlines: [],
      facts: [],
      skip: [],
    }
    await importStories(context, order)
    const kept = async () => (await context.database.stores.story.list(context.owner))[0]?.document
    expect((await kept())?.telling).toBe('Situation\nIt was flooded.\n\nTask\nDry it.')
    expect((await kept())?.notes).toBe('I came.')
    expect(await effects(context, files)).toEqual(['unchanged'])
    expect((await kept())?.telling).toBe('Situation\nIt was flooded.\n\nTask\nDry it.')
  })

  it('shows what a changed file changes before it does, and takes only that', async () => {
    const context = await makeContext()
    const { files } = await bring(context, [ledger('I count first.')])
    const id = files[0]?.stories[0]?.storyId ?? ''
    const { story } = await showStory(context, id)
    await saveStory(context, id, {
      version: 1,
      document: { ...story.document, telling: 'I moved it.' },
      run: 'page',
    })

    const changed = [ledger('I count twice.')]
    const preview = await previewImport(context, changed)
    expect(preview.files).toMatchObject([
      {
        kind: 'read',
        stories: [
          {
            effect: {
              kind: 'updates',
              storyId: id,
              changes: [{ section: 'lesson', before: 'I count first.', after: 'I count twice.' }],
            },
          },
        ],
      },
    ])
    expect(await effects(context, changed)).toEqual(['updated'])
    const { document } = (await showStory(context, id)).story
    expect(document).toMatchObject({
      telling: 'I moved it.',
      facets: { lesson: { passage: 'I count twice.' } },
    })
    expect((await listVersions(context, id)).map(({ version }) => version)).toEqual([3, 2, 1])
  })

  it('leaves a story alone that was changed here when its file is the same as before', async () => {
    const context = await makeContext()
    const { files } = await bring(context, [ledger('I count first.')])
    const id = files[0]?.stories[0]?.storyId ?? ''
    const { story } = await showStory(context, id)
    const document = { ...story.document, headline: 'Another name', telling: '' }
    await saveStory(context, id, { version: 1, document, run: 'page' })
    expect(await effects(context, [ledger('I count first.')])).toEqual(['unchanged'])
    expect((await showStory(context, id)).story.document).toEqual(document)
  })

  it('moves passages where the person sends them, and keeps them there', async () => {
    const context = await makeContext()
    const file = ledger('I count first.', '\n## Odds and ends\n\nAnn was against it.\n')
    const preview = await previewImport(context, [file])
    const [read] = preview.files
    if (read?.kind !== 'read') throw new Error('refused')
    const [story] = read.stories
    const passage = story?.passages.find((one) => one.text.includes('Ann was against it.'))
    expect(passage?.section).toBe('notes')
    const move = { key: story?.key ?? '', passageId: passage?.id ?? '' }
    const { files } = await bring(context, [file], [{ ...move, section: 'disagreement' }])
    const id = files[0]?.stories[0]?.storyId ?? ''
    const moved = async () => (await showStory(context, id)).story.document.facets.disagreement
    expect((await moved()).passage).toContain('Ann was against it.')
    expect(await effects(context, [file])).toEqual(['unchanged'])
    expect((await moved()).passage).toContain('Ann was against it.')
  })

  it('keeps a story under the headline that the person gives it, and what it was in the notes', async () => {
    const context = await makeContext()
    const file = ledger('I count first.')
    const rename = [{ key: 'ledger.md#1', headline: 'Moved the ledger in a night' }]
    const { files } = await bring(context, [file], [], rename)
    expect(files[0]?.stories[0]?.headline).toBe('Moved the ledger in a night')
    const id = files[0]?.stories[0]?.storyId ?? ''
    const read = async () => (await showStory(context, id)).story.document
    const named = await read()
    expect(named).toMatchObject({
      headline: 'Moved the ledger in a night',
      notes: 'The ledger',
      facets: { lesson: { passage: 'I count first.' } },
    })
    expect(await effects(context, [file])).toEqual(['unchanged'])
    expect(await effects(context, [ledger('I count twice.')])).toEqual(['updated'])
    expect(await read()).toMatchObject({ headline: named.headline, notes: named.notes })

    const again = [{ key: 'ledger.md#1', headline: 'Counted it twice' }]
    await bring(context, [ledger('I count twice.')], [], again)
    expect(await read()).toMatchObject({
      headline: 'Counted it twice',
      notes: 'The ledger\n\nMoved the ledger in a night',
    })
  })

  it('suggests what a text without headings seems to say, and does none of it unasked', async () => {
    const context = await makeContext()
    const note = text(
      'notes.md',
      '# Search\n\n*Tech lead, 2021*\n\nWe built a ranking. Piet was against it. He feared the mails. We rolled it back on 19 May.\n',
    )
    const [file] = (await previewImport(context, [note])).files
    if (file?.kind !== 'read') throw new Error('refused')
    const [story] = file.stories
    const { key = '', suggested } = story ?? {}
    expect(suggested).toMatchObject({
      moves: [{ facet: 'disagreement', text: 'Piet was against it. He feared the mails.' }],
      outcome: { outcome: 'failure', quotes: ['rolled it back on 19 May'] },
      role: { role: 'Tech lead', period: '2021' },
    })
    const [plain] = (await bring(context, [note])).files
    const kept = await showStory(context, plain?.stories[0]?.storyId ?? '')
    expect(kept.story.document).toMatchObject({ outcome: null, role: '', period: '' })
    expect(kept.story.document.facets.disagreement.passage).toBe('')

    const moves = (suggested?.moves ?? []).flatMap(({ facet, pieceIds }) =>
      pieceIds.map((passageId) => ({ key, passageId, section: facet })),
    )
    await bring(
      context,
      [note],
      moves,
      [],
      [
        { key, field: 'outcome', value: 'failure' },
        { key, field: 'role', value: 'Tech lead' },
      ],
    )
    const told = await showStory(context, plain?.stories[0]?.storyId ?? '')
    expect(told.story.document).toMatchObject({ outcome: 'failure', role: 'Tech lead', period: '' })
    expect(told.story.document.facets.disagreement.passage).toBe(
      'Piet was against it. He feared the mails.',
    )
  })

  it('leaves out what is skipped', async () => {
    const context = await makeContext()
    const files = [text('two.md', '# One\n\nWe began.\n\n# Two\n\nWe ended.\n')]
    const [read] = (await previewImport(context, files)).files
    if (read?.kind !== 'read') throw new Error('refused')
    expect(read.stories).toHaveLength(2)
    await importStories(context, {
      files,
      moves: [],
      headings: [],
      headlines: [],
      facts: [],
      skip: [read.stories[0]?.key ?? ''],
    })
    const { stories } = await showBank(context)
    expect(stories.map(({ headline }) => headline)).toEqual(['Two'])
  })

  it('refuses one file and takes the others', async () => {
    const context = await makeContext()
    const broken = { name: 'broken.md', bytes: new Uint8Array([0x23, 0x20, 0xff, 0xfe, 0xff]) }
    const result = await bring(context, [broken, ledger('I count first.')])
    expect(result.files[0]?.refused?.message).toMatch(/./)
    expect(result.files[1]?.stories).toMatchObject([{ effect: 'created' }])
  })

  it('keeps two files of one name apart', async () => {
    const context = await makeContext()
    const files = [ledger('I count first.'), text('ledger.md', '# Another\n\nWe began.\n')]
    const preview = await previewImport(context, files)
    const keys = preview.files.flatMap((one) =>
      one.kind === 'read' ? one.stories.map(({ key }) => key) : [],
    )
    expect(new Set(keys).size).toBe(2)
    expect(await effects(context, files)).toEqual(['created', 'created'])
  })
})

describe('taking an import back', () => {
  const storiesOf = ({ files }: ImportResultView) => files.flatMap(({ stories }) => stories)

  it('puts new stories away, and the same file brings them again', async () => {
    const context = await makeContext()
    const taken = storiesOf(await bring(context, twelve))
    expect(await takeBackImport(context, taken)).toEqual({ kind: 'taken-back' })
    expect((await showBank(context)).stories).toEqual([])
    expect(await takeBackImport(context, taken)).toEqual({ kind: 'taken-back' })
    expect(await effects(context, twelve)).toEqual(twelve.map(() => 'created'))
  })

  it('gives updated stories their text and their source back, so that the file updates again', async () => {
    const context = await makeContext()
    const [first] = storiesOf(await bring(context, [ledger('I count first.')]))
    const before = (await showStory(context, first?.storyId ?? '')).story.document
    const taken = storiesOf(await bring(context, [ledger('I count twice.')]))
    expect(taken).toMatchObject([{ effect: 'updated', changed: ['lesson'], version: 2 }])
    for (const time of ['once', 'again']) {
      expect(await takeBackImport(context, taken), time).toEqual({ kind: 'taken-back' })
      const { story, sources } = await showStory(context, first?.storyId ?? '')
      expect(story.document).toEqual(before)
      expect(story.version).toBe(3)
      expect(sources).toMatchObject([{ standing: 'as-read' }])
    }
    expect(await effects(context, [ledger('I count first.')])).toEqual(['unchanged'])
    expect(await effects(context, [ledger('I count twice.')])).toEqual(['updated'])
  })

  it('undoes two updates of one story, and forgets the source of a file that changed nothing', async () => {
    const context = await makeContext()
    const [first] = storiesOf(await bring(context, [ledger('I count first.')]))
    const id = first?.storyId ?? ''
    const { story } = await showStory(context, id)
    const twice = ['I count twice.', 'I count thrice.']
    const taken: ImportResultView[] = []
    for (const lesson of twice) taken.push(await bring(context, [ledger(lesson)]))
    await takeBackImport(context, taken.flatMap(storiesOf))
    expect((await showStory(context, id)).story.document).toEqual(story.document)
    expect(await effects(context, [ledger('I count first.')])).toEqual(['unchanged'])

    const { version } = (await showStory(context, id)).story
    const facets = { ...story.document.facets, lesson: { passage: 'I stop.', card: '' } }
    const document = { ...story.document, facets }
    await saveStory(context, id, { version, document, run: 'page' })
    const same = storiesOf(await bring(context, [ledger('I stop.')]))
    expect(same).toMatchObject([{ effect: 'unchanged', sourceId: expect.any(String) as string }])
    await takeBackImport(context, same)
    expect(await effects(context, [ledger('I count first.')])).toEqual(['unchanged'])
    expect((await showStory(context, id)).story.document).toEqual(document)
  })

  it('does nothing at all where one of its stories was changed since', async () => {
    const context = await makeContext()
    const files = [ledger('I count first.'), text('two.md', '# Two\n\nWe ended.\n')]
    const taken = storiesOf(await bring(context, files))
    const { story } = await showStory(context, taken[1]?.storyId ?? '')
    const document = { ...story.document, headline: 'Another name' }
    await saveStory(context, story.id, { version: 1, document, run: 'page' })
    expect(await takeBackImport(context, taken)).toEqual({
      kind: 'changed',
      shortName: 'Another name',
    })
    expect((await showBank(context)).stories).toHaveLength(2)
  })
})

describe('exporting', () => {
  it('gives every untouched file back byte for byte', async () => {
    const context = await makeContext()
    await bring(context, twelve)
    const files = await exportStories(context)
    expect(files.map(({ name }) => name).toSorted()).toEqual(twelve.map(({ name }) => name))
    for (const { name, bytes } of files) {
      const original = twelve.find((file) => file.name === name)
      expect(Buffer.compare(bytes, original?.bytes ?? new Uint8Array())).toBe(0)
    }
  })

  it('puts the stories of one file together again while all are untouched', async () => {
    const context = await makeContext()
    const file = text('two.md', '# One\r\n\r\nWe began.\r\n\r\n# Two\r\n\r\nWe ended.\r\n')
    const { files } = await bring(context, [file])
    expect(await exportStories(context)).toEqual([file])

    const id = files[0]?.stories[1]?.storyId ?? ''
    const { story } = await showStory(context, id)
    const document = { ...story.document, notes: 'Ask Ann.' }
    await saveStory(context, id, { version: 1, document, run: 'page' })
    const apart = await exportStories(context)
    expect(apart).toHaveLength(2)
    expect(new Set(apart.map(({ name }) => name)).size).toBe(2)
  })

  it('writes a changed story so that it imports back to the same', async () => {
    const context = await makeContext()
    const { files } = await bring(context, twelve.slice(0, 1))
    const id = files[0]?.stories[0]?.storyId ?? ''
    const { story } = await showStory(context, id)
    const document = { ...story.document, notes: '---\n# Not a heading\n' }
    await saveStory(context, id, { version: 1, document, run: 'page' })
    const exported = await exportStory(context, id)
    const fresh = await makeContext()
    const again = await bring(fresh, [exported])
    const back = await showStory(fresh, again.files[0]?.stories[0]?.storyId ?? '')
    expect(back.story.document).toEqual(document)
  })

  it('gives every file its own name', async () => {
    const context = await makeContext()
    for (let copy = 0; copy < 3; copy++) {
      const { story } = await showStory(
        context,
        (await bring(context, [ledger(`${copy}`)])).files[0]?.stories[0]?.storyId ?? '',
      )
      await createStory(context, story.document)
    }
    const names = (await exportStories(context)).map(({ name }) => name.toLowerCase())
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('examples', () => {
  it('come in marked and active, go in one step, and touch nothing of the person’s own', async () => {
    const context = await makeContext()
    await bring(context, [ledger('I count first.')])
    const withThem = await addExamples(context)
    const examples = withThem.stories.filter(({ example }) => example)
    expect(examples).toHaveLength(4)
    expect(withThem).toMatchObject({ hasExamples: true })
    expect(withThem.activeIds).toHaveLength(4)
    expect((await addExamples(context)).stories).toHaveLength(5)

    const without = await removeExamples(context)
    expect(without.stories.map(({ headline }) => headline)).toEqual(['The ledger'])
    expect(without).toMatchObject({ hasExamples: false, activeIds: [] })
  })

  it('leave a choice alone that was made before', async () => {
    const context = await makeContext()
    const { story } = await createStory(context, (await readDocument(context)).document)
    await context.database.stores.story.saveActive(context.owner, {
      expectedVersion: 0,
      ids: [story.id],
      at: 1,
    })
    expect((await addExamples(context)).activeIds).toEqual([story.id])
  })

  it('are not exported, and not updated by an import', async () => {
    const context = await makeContext()
    const { stories } = await addExamples(context)
    expect(await exportStories(context)).toEqual([])
    const headline = stories[0]?.headline ?? ''
    const file = text('own.md', `---\nheadline: ${JSON.stringify(headline)}\n---\n\nMine.\n`)
    expect(await effects(context, [file])).toEqual(['created'])
  })
})

async function readDocument(context: AppContext) {
  const { files } = await bring(context, [ledger('I count first.')])
  const id = files[0]?.stories[0]?.storyId ?? ''
  const { story } = await showStory(context, id)
  await deleteStory(context, id)
  return story
}
