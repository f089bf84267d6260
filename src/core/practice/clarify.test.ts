import fc from '../../../test/properties.ts'
import { describe, expect, it } from 'vitest'
import { makeDocument } from '../../../test/factories.ts'
import { libraryGuides } from '../../../test/library.ts'
import { drawReplies, fitStories, type StoryToFit } from './clarify.ts'

describe('the replies that are drawn', () => {
  it('are the guide’s own, the same for a seed, whichever questions are asked', () => {
    const guide = fc.constantFrom(...libraryGuides)
    fc.assert(
      fc.property(guide, fc.nat(), fc.subarray([0, 1, 2]), ({ clarifying }, seed, asked) => {
        const drawn = drawReplies(clarifying, asked, seed)
        const all = drawReplies(clarifying, [0, 1, 2], seed)
        expect(drawn).toEqual(asked.map((place) => all[place]))
        for (const { question, reply, change } of drawn)
          expect(clarifying.find((one) => one.question === question)?.replies).toContainEqual({
            reply,
            change,
          })
      }),
      { numRuns: 60 },
    )
  })

  it('are each drawn by some seed', () => {
    const clarifying = libraryGuides[0]?.clarifying ?? []
    const seen = new Set<string>()
    for (let seed = 0; seed < 60; seed++)
      for (const { reply } of drawReplies(clarifying, [0, 1, 2], seed)) seen.add(reply)
    expect(seen.size).toBe(
      new Set(clarifying.flatMap(({ replies }) => replies.map((it) => it.reply))).size,
    )
  })

  it('leave out a question that the guide does not have, or has no reply to', () => {
    expect(drawReplies([], [0, 1], 1)).toEqual([])
    expect(drawReplies([{ question: 'Which?', replies: [] }], [0], 1)).toEqual([])
  })
})

const story = (id: string, parts: Parameters<typeof makeDocument>[0], score = 0.5): StoryToFit => ({
  id,
  score,
  reason: 'It holds.',
  document: makeDocument(parts),
  writtenAt: Date.UTC(2026, 10, 22),
})
const ids = (stories: StoryToFit[], reply: string, change: string) =>
  fitStories(stories, [{ reply, change }]).map(({ id }) => id)

describe('the story that fits changes with the reply', () => {
  it('to what failed, where the reply asks for it', () => {
    const stories = [story('a', { outcome: 'success' }), story('b', { outcome: 'failure' })]
    expect(ids(stories, 'harm is wanted', 'tell what was damaged')).toEqual(['b', 'a'])
    expect(fitStories(stories, [{ reply: 'it failed', change: 'tell it' }])[0]?.reason).toBe(
      'The reply asks for what went wrong, and this story did. It holds.',
    )
    expect(ids(stories, 'success', 'say what it brought')).toEqual(['a', 'b'])
  })

  it('to the newest, where the reply asks for something recent', () => {
    const stories = [
      story('a', { period: '2016 to 2018' }),
      story('b', { telling: 'In 2023 I left.' }),
    ]
    expect(ids(stories, 'recent', 'pick the new one')).toEqual(['b', 'a'])
    expect(ids(stories, 'any time', 'pick an old one')).toEqual(['a', 'b'])
  })

  it('to the newest by words too, and says that this is not sure', () => {
    const stories = [
      story('a', { period: '2022' }),
      story('b', { period: '', telling: 'In the spring of last year I ran dispatch.' }),
      story('c', { period: '', telling: 'I ran the mill.' }),
    ]
    const [first] = fitStories(stories, [{ reply: 'recent', change: 'pick the new one' }])
    expect(first).toMatchObject({
      id: 'b',
      reason:
        'The reply asks for something recent, and this seems to be the newest of your stories that say when: it says “last year”, which is 2025 if that was written when you kept it. It holds.',
    })
  })

  it('to the one that has the words of the reply', () => {
    const stories = [
      story('a', { telling: 'The servers ran hot.' }),
      story('b', { telling: 'My manager and a customer wanted different invoices.' }),
    ]
    expect(ids(stories, 'with a customer', 'take the invoices')).toEqual(['b', 'a'])
  })

  it('and stays as ranked without a reply', () => {
    const stories = [story('a', {}, 0.2), story('b', {}, 0.9)]
    expect(fitStories(stories, []).map(({ id }) => id)).toEqual(['b', 'a'])
    expect(fitStories([], [])).toEqual([])
  })
})
