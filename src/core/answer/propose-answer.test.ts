import fc from '../../../test/properties.ts'
import { expect, it } from 'vitest'
import { makeDocument } from '../../../test/factories.ts'
import { promptKinds } from '../story/story.ts'
import { joinParts, partsOfKind } from './answer-parts.ts'
import { findSources, findUnused } from './passage-source.ts'
import { proposeAnswer } from './propose-answer.ts'

const lesson = { passage: 'I ask for the list first now.', card: '' }
const facets = { ...makeDocument().facets, lesson }
const start = { question: 'What failed?', kind: 'failure' as const, guide: null }

it('an answer begins with the telling, and with the lesson where the telling has none', () => {
  const document = makeDocument({
    telling: 'We were a team of four. I copied the wrong table.',
    facets,
  })
  const answer = proposeAnswer({ ...start, story: { version: 3, document } })
  expect(joinParts(answer).text).toContain('I ask for the list first now.')
  expect(answer.parts.person).toBe('I ask for the list first now.')
  expect(findSources(answer).map(({ from }) => from?.section)).toEqual(
    expect.arrayContaining(['telling', 'lesson']),
  )
  expect(findSources(answer).every(({ from }) => from?.storyVersion === 3)).toBe(true)
  expect(findUnused(answer, document)).toEqual([])
})

it('of the paragraphs of a lesson, what changed in the system stands there', () => {
  const person =
    'On that Monday I learned to ask for the last list. At the start of any piece of work now I go through three of them line by line.'
  const system =
    'In the system, what changed: nothing that we build goes to a board without a number from a real user. That is in the trust’s own checklist now, and I am told they call it by her name.'
  const passage = `${person}\n\n${system}`
  const document = makeDocument({ facets: { ...facets, lesson: { passage, card: '' } } })
  const story = { version: 1, document }
  expect(proposeAnswer({ ...start, story }).parts).toMatchObject({ person, system })
  const { learning } = proposeAnswer({ ...start, kind: 'ambition', story }).parts
  expect(learning).toBe(passage)
})

it('an answer from an empty story is empty', () => {
  const answer = proposeAnswer({ ...start, story: { version: 1, document: makeDocument() } })
  expect(joinParts(answer)).toEqual({ text: '', places: [] })
  expect(answer.taken).toEqual([])
})

it('nothing stands in a new answer that does not stand in the story', () => {
  const text = fc
    .array(fc.constantFrom('I rang her.', 'It broke on Monday', 'We shipped it!', '\n\n'), {
      maxLength: 12,
    })
    .map((list) => list.join(' '))
  fc.assert(
    fc.property(text, text, fc.constantFrom(...promptKinds), (telling, passage, kind) => {
      const document = makeDocument({
        telling,
        facets: { ...makeDocument().facets, lesson: { passage, card: '' } },
      })
      const answer = proposeAnswer({ ...start, kind, story: { version: 1, document } })
      const all = `${telling}\n${passage}`
      for (const { from, text: words } of findSources(answer)) {
        expect(from).not.toBeNull()
        expect(all).toContain(words)
      }
      for (const [part, words] of Object.entries(answer.parts))
        if (!partsOfKind(kind).includes(part as 'task')) expect(words).toBe('')
    }),
    { numRuns: 80 },
  )
})
