import { describe, expect, it } from 'vitest'
import { libraryGuides } from '../../../test/library.ts'
import { guideLevels } from '../guide/guide.ts'
import type { promptKinds } from '../story/story.ts'
import { listLikelyQuestions } from './likely-questions.ts'

const none = { stories: [], answers: [], practised: [], rank: () => [] }

describe('what would they ask me', () => {
  it.each(guideLevels)('is twenty different questions of the level %s, of every kind', (level) => {
    const listed = listLikelyQuestions(libraryGuides, level, none)
    expect(listed).toHaveLength(20)
    expect(new Set(listed.map(({ slug }) => slug)).size).toBe(20)
    for (const { slug } of listed)
      expect(libraryGuides.find((guide) => guide.slug === slug)?.levels).toContain(level)
    expect(new Set(listed.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(9)
    expect(listed.every(({ standsFor }) => standsFor.kind === 'nothing')).toBe(true)
    expect(listLikelyQuestions(libraryGuides.toReversed(), level, none)).toEqual(listed)
  })

  it('begins with failure where a story failed, and says so', () => {
    const stories = [{ id: 's', name: 'The rewrite', failed: true }]
    const [first] = listLikelyQuestions(libraryGuides, 'senior', { ...none, stories })
    expect(first).toMatchObject({
      kind: 'failure',
      why: 'your story “The rewrite” invites it, once it is told',
    })
  })

  it('an answer built for it stands first, then a telling of it, then the story to tell', () => {
    const someKinds = libraryGuides.filter(({ kind }) => kind === 'conflict' || kind === 'feedback')
    const likely = listLikelyQuestions(someKinds, 'senior', none)
    const [one, kindred, other] = likely.filter(({ kind }) => kind === 'conflict')
    if (!one || !kindred || !other) throw new Error('three of a kind')
    const built = {
      id: 'a',
      storyId: 's',
      kind: one.kind,
      guide: one.slug,
      question: one.question,
      storyName: 'The move',
    }
    const rank = (kind: (typeof promptKinds)[number]) => [
      { id: 'x', answersKind: false, reason: 'It ranks higher.' },
      { id: 't', answersKind: kind === 'feedback', reason: 'It holds.' },
    ]
    const listed = listLikelyQuestions(someKinds, 'senior', {
      stories: [],
      answers: [built],
      practised: [
        { id: 'p', guide: kindred.slug, storyId: null },
        { id: 'q', guide: one.slug, storyId: 's' },
      ],
      rank,
    })
    const stands = (slug: string) => listed.find((each) => each.slug === slug)?.standsFor
    expect(stands(one.slug)).toMatchObject({
      kind: 'answer',
      answerId: 'a',
      reason: 'You built an answer to it from “The move”.',
    })
    expect(stands(kindred.slug)).toEqual({ kind: 'practice', practiceId: 'p', storyId: null })
    // Another question of its kind is another question: the answer may serve, or not.
    expect(stands(other.slug)).toMatchObject({ kind: 'near', question: one.question })
    for (const { kind, standsFor } of listed) {
      if (kind === 'feedback')
        expect(standsFor).toEqual({ kind: 'story', storyId: 't', reason: 'It holds.' })
    }
  })

  it('of a small library is all that the level has', () => {
    expect(
      listLikelyQuestions(libraryGuides.slice(0, 3), 'senior', none).length,
    ).toBeLessThanOrEqual(3)
    expect(listLikelyQuestions([], 'mid', none)).toEqual([])
  })
})
