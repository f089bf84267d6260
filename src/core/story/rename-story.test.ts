import fc from '../../../test/properties.ts'
import { expect, test } from 'vitest'
import { emptyStoryDocument } from './empty-story.ts'
import { isHeadlineInTexts, renameStory } from './rename-story.ts'
import type { StoryDocument } from './story.ts'

const story = (parts: Partial<StoryDocument>): StoryDocument => ({
  ...emptyStoryDocument,
  ...parts,
})

test.each([
  ['a headline of its own goes to the notes', { headline: 'Ferry thing' }, 'Ferry thing'],
  [
    'it goes below the notes that are there',
    { headline: 'Ferry thing', notes: 'Ask Vos.\n' },
    'Ask Vos.\n\nFerry thing',
  ],
  [
    'a first sentence stays where it stands',
    { headline: 'We counted the scans…', telling: 'In May. We counted\nthe scans, twice.' },
    '',
  ],
  [
    'part of a word is not its words',
    { headline: 'We count', telling: 'We counted twice.' },
    'We count',
  ],
  ['there was none', { headline: '' }, ''],
  ['signs are kept too', { headline: '***' }, '***'],
])('another headline: %s', (_, parts, notes) => {
  expect(renameStory(story(parts), '  Put the ferry\non a page ')).toEqual({
    ...story(parts),
    headline: 'Put the ferry on a page',
    notes,
  })
})

test.each(['', '  \n', 'Ferry thing', ' Ferry thing '])('%j changes nothing', (headline) => {
  const kept = story({ headline: 'Ferry thing' })
  expect(renameStory(kept, headline)).toBe(kept)
})

test('no word of the headline before is lost', () => {
  const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(line, line, line, (before, telling, after) => {
      const renamed = renameStory(story({ headline: before, telling }), after)
      const kept = [renamed.headline, renamed.telling, renamed.notes].join('\n')
      expect(isHeadlineInTexts({ ...renamed, headline: before, notes: kept })).toBe(true)
    }),
  )
})
