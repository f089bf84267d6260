import { describe, expect, it } from 'vitest'
import { makeAnswerDocument, makeDocument } from '../../../test/factories.ts'
import type { AnswerDocument } from './answer.ts'
import { emptyParts } from './answer-parts.ts'
import { movePassage, takePassage } from './move-passage.ts'
import { findSources, findUnused } from './passage-source.ts'

const answer: AnswerDocument = makeAnswerDocument({
  kind: 'conflict',
  parts: {
    ...emptyParts(),
    situation: 'We ran two ledgers. Mine was the old one.',
    action: 'I asked Ana.',
  },
  taken: [
    { text: 'We ran two ledgers. Mine was the old one.', section: 'telling', storyVersion: 2 },
    { text: 'I asked Ana.', section: 'disagreement', storyVersion: 2 },
  ],
})

describe('where the words of an answer are from', () => {
  it('is the section they were taken from, sentence by sentence', () => {
    expect(findSources(answer)).toMatchObject([
      {
        part: 'situation',
        text: 'We ran two ledgers.',
        from: { section: 'telling', storyVersion: 2 },
      },
      { part: 'situation', text: 'Mine was the old one.', from: { section: 'telling' } },
      { part: 'action', text: 'I asked Ana.', from: { section: 'disagreement' } },
    ])
  })

  it('is the person where a sentence was changed or written here; neighbours are one passage', () => {
    const action = 'I asked Ana twice. She said no. I asked Ana.'
    const changed = { ...answer, parts: { ...answer.parts, action } }
    const ofAction = findSources(changed).filter(({ part }) => part === 'action')
    expect(ofAction.map(({ text, from }) => [text, from?.section ?? 'here'])).toEqual([
      ['I asked Ana twice. She said no.', 'here'],
      ['I asked Ana.', 'disagreement'],
    ])
    for (const { part, start, end, text } of findSources(changed))
      expect(changed.parts[part].slice(start, end)).toBe(text)
  })

  it('lists what the story has beside it', () => {
    const story = makeDocument({ telling: 'We ran two ledgers. It was 2019.' })
    story.facets.disagreement.passage = 'I asked Ana. She wanted the new one.'
    expect(findUnused(answer, story)).toEqual([
      { text: 'It was 2019.', section: 'telling' },
      { text: 'She wanted the new one.', section: 'disagreement' },
    ])
  })
})

describe('moving a passage', () => {
  const [first, second, third] = findSources(answer)
  if (!first || !second || !third) throw new Error('three passages')

  it('puts it before what is told later', () => {
    const { parts } = movePassage(answer, second, 'action')
    expect(parts.situation).toBe('We ran two ledgers.')
    expect(parts.action).toBe('Mine was the old one. I asked Ana.')
  })

  it('puts it after what is told earlier', () => {
    const { parts } = movePassage(answer, third, 'situation')
    expect(parts.situation).toBe('We ran two ledgers. Mine was the old one. I asked Ana.')
    expect(parts.action).toBe('')
  })

  it('to where it stands changes nothing', () => {
    expect(movePassage(answer, first, 'situation')).toBe(answer)
  })

  it('keeps where it is from', () => {
    const moved = movePassage(answer, second, 'result')
    expect(findSources(moved).find(({ part }) => part === 'result')?.from?.section).toBe('telling')
  })
})

it('a sentence that is taken stands at the end of its part, with where it is from', () => {
  const taken = takePassage(answer, { text: 'She agreed.', section: 'stakeholder' }, 5, 'action')
  expect(taken.parts.action).toBe('I asked Ana. She agreed.')
  expect(findSources(taken).at(-1)?.from).toEqual({ section: 'stakeholder', storyVersion: 5 })
})
