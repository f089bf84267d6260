import fc from '../../../test/properties.ts'
import { describe, expect, it, test } from 'vitest'
import { makeDocument } from '../../../test/factories.ts'
import { searchStory } from './search-story.ts'

const document = makeDocument({
  headline: 'Moved the ørken pipeline to Malmö',
  outcome: 'partial-failure',
  prompts: ['deadline pressure'],
  telling: 'We moved it in June. Nobody slept.',
})
document.facets['near-failure'].passage =
  'The relay clicked at two. Søren heard it first, on the stairs.'
document.facets.handoff.card = 'I left a runbook by the door.'

describe('searchStory', () => {
  it.each<[string, string[] | null]>([
    ['', null],
    ['  ', null],
    ['relay', ['near-failure']],
    ['RUNBOOK', ['handoff']],
    ['malmo', []],
    ['malmö relay', ['near-failure']],
    ['moved', ['telling']],
    ['june runbook', ['telling', 'handoff']],
    ['partial', []],
    ['deadline', []],
    ['relay nowhere', null],
    ['sle', ['telling']],
  ])('%j is in %j', (query, sections) => {
    expect(searchStory(document, query)?.map(({ section }) => section) ?? null).toEqual(sections)
  })

  it('shows the words as they were written', () => {
    const [place] = searchStory(document, 'SØREN') ?? []
    expect(place).toEqual({
      section: 'near-failure',
      before: 'The relay clicked at two. ',
      match: 'Søren',
      after: ' heard it first, on the stairs.',
    })
  })
})

test('what it quotes stands in the text, in any script', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.nat(), (text, at) => {
      const words = text.split(/\s+/u).filter((word) => word !== '')
      const word = words[at % Math.max(1, words.length)]
      if (word === undefined) return
      const [place] = searchStory(makeDocument({ notes: text }), word) ?? []
      if (place) expect(text.replaceAll(/\s+/gu, ' ')).toContain(place.match)
    }),
  )
})
