import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { countSentences } from './told/sentences.ts'
import { readStories } from './import/read-stories.ts'
import { facets } from './story.ts'
import { writeStory } from './write-story.ts'

const folder = new URL('../../../content/examples/', import.meta.url)

describe('the example stories', () => {
  const names = readdirSync(folder)

  test('are four', () => {
    expect(names).toHaveLength(4)
  })

  test.each(names)('%s is written as an export would write it', (name) => {
    const file = readFileSync(new URL(name, folder))
    const read = readStories(name, file)
    expect(read).toMatchObject({ kind: 'preview', warnings: [] })
    const documents = read.kind === 'preview' ? read.stories.map((story) => story.document) : []
    expect(documents.map((document) => writeStory(document))).toEqual([file.toString('utf8')])
  })

  test.each(names)('%s fills every part but the notes, and no card is too long', (name) => {
    const read = readStories(name, readFileSync(new URL(name, folder)))
    const document = read.kind === 'preview' ? read.stories[0]?.document : undefined
    expect(document?.outcome).not.toBeNull()
    for (const part of [
      'headline',
      'shortName',
      'role',
      'period',
      'scale',
      'telling',
      'numbers',
    ] as const) {
      expect(document?.[part]).not.toBe('')
    }
    for (const facet of facets) {
      expect(document?.facets[facet].passage).not.toBe('')
      expect(countSentences(document?.facets[facet].card ?? '')).toBeLessThanOrEqual(3)
    }
  })
})
