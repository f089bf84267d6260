import fc from '../../../../test/properties.ts'
import { describe, expect, it } from 'vitest'
import { readUnheadedNotes } from '../../../../test/unheaded-notes.ts'
import { emptyStoryDocument } from '../empty-story.ts'
import {
  copyToldPassage,
  facetsWithoutText,
  findToldPassages,
  moveToldPassage,
} from './told-passages.ts'

const telling = (text: string) => ({ ...emptyStoryDocument, telling: text })
const withLesson = (text: string) => ({
  ...telling(text),
  facets: { ...emptyStoryDocument.facets, lesson: { passage: '', card: 'I ask.' } },
})

describe('what a telling seems to say of drill-ins that a story has nothing of', () => {
  it.each([
    ['First. Piet was against it. Last.', 'First. Last.'],
    ['First.\n\nPiet was against it.\n\nLast.', 'First.\n\nLast.'],
    ['First.\n\nPiet was against it. Last.', 'First.\n\nLast.'],
    ['Piet was against it. Last.', 'Last.'],
    ['First.\n- Piet was against it.\n- We went on.', 'First.\n- We went on.'],
    ['Piet was against it.', ''],
  ])('%j is moved out of it, and leaves %j', (text, left) => {
    const [told] = findToldPassages(telling(text))
    expect(told).toMatchObject({ facet: 'disagreement', text: 'Piet was against it.' })
    const moved = told && moveToldPassage(telling(text), told)
    expect(moved?.telling).toBe(left)
    expect(moved?.facets.disagreement.passage).toBe('Piet was against it.')
  })

  it('says nothing of a drill-in that is written already', () => {
    const text = 'Since then I ask who signs.'
    expect(findToldPassages(telling(text))).toMatchObject([{ facet: 'lesson' }])
    expect(findToldPassages(withLesson(text))).toEqual([])
    expect(facetsWithoutText(withLesson(text))).not.toContain('lesson')
  })

  it('copies it, and the telling stays whole', () => {
    const document = telling('First. Piet was against it. Last.')
    const copied = copyToldPassage(document, findToldPassages(document)[0]!)
    expect(copied.telling).toBe(document.telling)
    expect(copied.facets.disagreement.passage).toBe('Piet was against it.')
  })

  it('moves nothing out of a telling that was changed since', () => {
    const [told] = findToldPassages(telling('Piet was against it.'))
    const changed = telling('Now Piet was against it.')
    expect(told && moveToldPassage(changed, told)).toBe(changed)
  })

  it('loses no word and adds none, of any notes', () => {
    const words = (text: string) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).toSorted()
    const notes = readUnheadedNotes().map(({ text }) => text)
    fc.assert(
      fc.property(fc.subarray(notes, { minLength: 1 }), (some) => {
        const document = telling(some.join('\n\n'))
        for (const told of findToldPassages(document)) {
          const moved = moveToldPassage(document, told)
          const now = moved.telling + '\n' + moved.facets[told.facet].passage
          expect(words(now)).toEqual(words(document.telling))
        }
      }),
      { numRuns: 15 },
    )
  })
})
