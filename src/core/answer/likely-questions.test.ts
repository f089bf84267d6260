import { describe, expect, it } from 'vitest'
import { libraryGuides } from '../../../test/library.ts'
import { guideLevels } from '../guide/guide.ts'
import type { promptKinds } from '../story/story.ts'
import { askedOften } from './asked-often.ts'
import { listLikelyQuestions } from './likely-questions.ts'

const none = {
  stories: [],
  answers: [],
  practised: [],
  inRounds: [],
  rank: () => [],
  asksSame: () => false,
}

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

  it('begins, of each kind, with what stands in nearly every list', () => {
    const slugs = new Set(libraryGuides.map(({ slug }) => slug))
    for (const slug of askedOften) expect(slugs.has(slug), slug).toBe(true)
    for (const level of guideLevels) {
      const seen = new Set<string>()
      for (const { slug, kind } of listLikelyQuestions(libraryGuides, level, none)) {
        const hasOne = libraryGuides.some(
          (one) => one.kind === kind && one.levels.includes(level) && askedOften.includes(one.slug),
        )
        if (!seen.has(kind) && hasOne) expect(askedOften.includes(slug), slug).toBe(true)
        seen.add(kind)
      }
    }
  })

  it('begins with failure where a story failed, and says so', () => {
    const stories = [{ id: 's', name: 'The rewrite', failed: true }]
    const [first] = listLikelyQuestions(libraryGuides, 'senior', { ...none, stories })
    expect(first).toMatchObject({
      slug: 'project-that-failed',
      kind: 'failure',
      why: 'your story “The rewrite” invites it, once it is told',
    })
  })

  it('an answer built for it stands first, then a telling of it; what is near or marked stands for nothing', () => {
    const someKinds = libraryGuides.filter(
      ({ kind }) => kind === 'conflict' || kind === 'deadline pressure',
    )
    const likely = listLikelyQuestions(someKinds, 'senior', none)
    const [one, kindred, other] = likely.filter(({ kind }) => kind === 'conflict')
    if (!one || !kindred || !other) throw new Error('three of a kind')
    const built = {
      id: 'a',
      storyId: 's',
      kind: one.kind,
      guide: one.slug,
      question: one.question,
    }
    const rank = (kind: (typeof promptKinds)[number]) => [
      { id: 'x', answersKind: false },
      { id: 't', answersKind: kind === 'deadline pressure' },
    ]
    const listed = listLikelyQuestions(someKinds, 'senior', {
      stories: [],
      answers: [built],
      practised: [
        { id: 'p', guide: kindred.slug, question: kindred.question, storyId: null },
        { id: 'q', guide: one.slug, question: one.question, storyId: 's' },
      ],
      inRounds: [],
      rank,
      asksSame: () => false,
    })
    const stands = (slug: string) => listed.find((each) => each.slug === slug)?.standsFor
    expect(stands(one.slug)).toMatchObject({ kind: 'told', answerId: 'a', question: null })
    expect(stands(kindred.slug)).toMatchObject({ kind: 'told', practiceId: 'p' })
    // Another question of its kind is another question: the answer may serve, or not.
    expect(stands(other.slug)).toMatchObject({ kind: 'near' })
    for (const { kind, standsFor } of listed) {
      if (kind === 'deadline pressure') expect(standsFor).toEqual({ kind: 'marked', storyId: 't' })
    }
  })

  it('what was told for a question that asks the same stands for it, and names that question', () => {
    const question = 'Which project of yours came to nothing?'
    const built = { id: 'a', storyId: 's', kind: 'conflict' as const, guide: null, question }
    const asksSame = (asked: string, slug: string) =>
      asked === question && slug === 'project-that-failed'
    const listed = listLikelyQuestions(libraryGuides, 'senior', {
      ...none,
      answers: [built],
      asksSame,
    })
    for (const { slug, standsFor } of listed)
      if (slug === 'project-that-failed')
        expect(standsFor).toEqual({
          kind: 'told',
          of: 'answer',
          storyId: 's',
          answerId: 'a',
          question,
        })
      else expect(standsFor.kind).not.toBe('told')
  })

  it('what was told in a round stands where it asks the same, after what was practised; else it is near', () => {
    const question = 'Tell me about a piece of work of yours that failed.'
    const inRounds = [{ roundId: 'r', question, kind: 'failure' as const, storyId: 's' }]
    const asksSame = (asked: string, slug: string) =>
      asked === question && slug === 'project-that-failed'
    const guides = libraryGuides.filter(({ kind }) => kind === 'failure' || kind === 'conflict')
    const listed = listLikelyQuestions(guides, 'senior', { ...none, inRounds, asksSame })
    expect(listed.map(({ slug }) => slug)).toContain('project-that-failed')
    const told = { of: 'round', roundId: 'r', storyId: 's', question }
    for (const { slug, kind, standsFor } of listed)
      if (slug === 'project-that-failed') expect(standsFor).toEqual({ kind: 'told', ...told })
      else if (kind === 'failure') expect(standsFor).toEqual({ kind: 'near', ...told })
      else expect(standsFor.kind).toBe('nothing')
    const practised = [{ id: 'p', guide: 'project-that-failed', question: '', storyId: null }]
    const both = listLikelyQuestions(guides, 'senior', {
      ...none,
      practised,
      inRounds,
      asksSame,
    })
    expect(both.find(({ slug }) => slug === 'project-that-failed')?.standsFor).toMatchObject({
      kind: 'told',
      practiceId: 'p',
    })
  })

  it('a telling of a linked question is nearer than an answer to another of its kind', () => {
    const find = (slug: string) => libraryGuides.find((guide) => guide.slug === slug)
    const [wanted, linked] = [find('disagree-and-commit'), find('disagreed-with-your-manager')]
    if (!wanted || !linked) throw new Error('no such guide')
    const question = 'A quarrel?'
    const [listed] = listLikelyQuestions([wanted, { ...linked, levels: [] }], 'senior', {
      ...none,
      answers: [{ id: 'a', storyId: 's', kind: 'conflict', guide: null, question }],
      practised: [{ id: 'p', guide: linked.slug, question: linked.question, storyId: 's' }],
    })
    expect(listed?.standsFor).toMatchObject({ kind: 'near', of: 'practice', practiceId: 'p' })
  })

  it('of a small library is all that the level has', () => {
    expect(
      listLikelyQuestions(libraryGuides.slice(0, 3), 'senior', none).length,
    ).toBeLessThanOrEqual(3)
    expect(listLikelyQuestions([], 'mid', none)).toEqual([])
  })
})
