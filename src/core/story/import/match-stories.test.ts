import { describe, expect, test } from 'vitest'
import { matchStories, toIdentity, type KnownStory } from './match-stories.ts'
import { emptyStoryDocument } from '../empty-story.ts'
import type { StoryDocument } from '../story.ts'

const document = (headline: string, telling: string): StoryDocument => ({
  ...emptyStoryDocument,
  headline,
  telling,
})

function imported(source: string, place: number, headline: string, telling = headline) {
  const own = document(headline, telling)
  return { identity: toIdentity(source, place, own), document: own }
}

const known = (id: string, ...of: Parameters<typeof imported>): KnownStory => ({
  id,
  ...imported(...of),
})

const till = 'the till stopped at nine and we wrote receipts on paper until noon'
const van = 'a van broke down on the bridge with forty loaves in it'

describe('matchStories', () => {
  test('the same file again matches itself', () => {
    const kept = [known('a', 'x.md', 0, 'The till', till), known('b', 'x.md', 1, 'The van', van)]
    const again = [imported('x.md', 0, 'The till', till), imported('x.md', 1, 'The van', van)]
    expect(matchStories(again, kept)).toEqual(['a', 'b'])
  })

  test('a story put in above the others takes none of their places', () => {
    const kept = [known('a', 'x.md', 0, 'The till', till), known('b', 'x.md', 1, 'The van', van)]
    const again = [
      imported('x.md', 0, 'New', 'something else altogether'),
      imported('x.md', 1, 'The till', till),
      imported('x.md', 2, 'The van', van),
    ]
    expect(matchStories(again, kept)).toEqual([null, 'a', 'b'])
  })

  test('a new headline at the same place is the same story if its words are', () => {
    const kept = [known('a', 'x.md', 0, 'The till', till)]
    expect(matchStories([imported('x.md', 0, 'Paper receipts', `${till} today`)], kept)).toEqual([
      'a',
    ])
    expect(matchStories([imported('x.md', 0, 'The van', van)], kept)).toEqual([null])
  })

  test('a headline is the same in other letters and marks, and from another file', () => {
    const kept = [known('a', 'x.md', 0, 'Moved the TILL — twice', till)]
    expect(matchStories([imported('y.md', 3, 'moved the till, twice', van)], kept)).toEqual(['a'])
  })

  test('the headline as it was imported counts after it has been rewritten here', () => {
    const kept = { ...known('a', 'x.md', 0, 'The till', till), document: document('Receipts', van) }
    expect(matchStories([imported('x.md', 0, 'The till', till)], [kept])).toEqual(['a'])
  })

  test('a paste has no place to match by', () => {
    const kept = [known('a', '', 0, 'One', till)]
    expect(matchStories([imported('', 0, 'Two', till)], kept)).toEqual([null])
  })

  test('no kept story is matched twice, and stories without headline are not the same', () => {
    const kept = [known('a', 'x.md', 0, 'The till', till)]
    const twice = [imported('x.md', 0, 'The till', till), imported('x.md', 1, 'The till', till)]
    expect(matchStories(twice, kept)).toEqual(['a', null])
    expect(matchStories([imported('y.md', 0, '', van)], [known('b', 'x.md', 0, '', till)])).toEqual(
      [null],
    )
  })
})
