import { describe, expect, it } from 'vitest'
import { mergeImport } from './merge-import.ts'
import { emptyStoryDocument } from '../empty-story.ts'
import type { StoryDocument } from '../story.ts'

const base: StoryDocument = {
  ...emptyStoryDocument,
  headline: 'The ledger',
  outcome: 'success',
  prompts: ['failure'],
  telling: 'We moved it.',
  facets: { ...emptyStoryDocument.facets, lesson: { passage: 'I count first.', card: '' } },
}
const withLesson = (document: StoryDocument, passage: string, card = ''): StoryDocument => ({
  ...document,
  facets: { ...document.facets, lesson: { passage, card } },
})

describe('mergeImport', () => {
  it('leaves a story alone whose file has not changed, whatever was edited here', () => {
    const kept = withLesson({ ...base, telling: 'I moved it.', outcome: null }, 'x', 'On a card.')
    expect(mergeImport(base, base, kept)).toEqual(kept)
  })

  it('takes what changed in the file and keeps what was changed here', () => {
    const kept = withLesson({ ...base, notes: 'Ask Ann.' }, 'I count first.', 'On a card.')
    const imported = withLesson({ ...base, prompts: ['failure', 'conflict'] }, 'I count twice.')
    const merged = mergeImport(base, imported, kept)
    expect(merged).toEqual({
      ...withLesson(base, 'I count twice.', 'On a card.'),
      notes: 'Ask Ann.',
      prompts: ['failure', 'conflict'],
    })
  })

  it('takes the emptying of a part that the file once had', () => {
    expect(mergeImport(base, { ...base, telling: '', outcome: null }, base)).toEqual({
      ...base,
      telling: '',
      outcome: null,
    })
  })

  it('empties nothing when the file was never imported before', () => {
    const imported = { ...emptyStoryDocument, headline: 'The ledger', telling: 'New.' }
    expect(mergeImport(null, imported, base)).toEqual({ ...base, telling: 'New.' })
  })
})
