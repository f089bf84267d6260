import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from '../../../../test/properties.ts'
import { describe, expect, it, test } from 'vitest'
import { readMarks, recogniseStory } from './recognise-story.ts'

const folder = join(import.meta.dirname, '..', '..', '..', '..', 'test', 'fixtures', 'stories')
const kept = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((id) => ({ id, text: readFileSync(join(folder, id), 'utf8') }))

const recogniseAmong = (said: string, texts: readonly { id: string; text: string }[]) =>
  recogniseStory(
    said,
    texts.map(({ id, text }) => ({ id, marks: readMarks(text) })),
  )

const bakery = {
  id: 'bakery',
  text: 'The Podge bakery in Navan took orders by fax; Carmel sorted 340 sheets.',
}
const depot = {
  id: 'depot',
  text: 'At depot Nord the trams lost their position; Trevor rode line 11 with me.',
}

describe('which kept story was told', () => {
  it('is known by names and figures, also where a transcript has no capitals', () => {
    const said =
      'so carmel at podge bakery in navan had three hundred no 340 fax sheets on the floor'
    expect(recogniseAmong(said, [bakery, depot])).toEqual({ kind: 'sure', storyId: 'bakery' })
  })

  it('is not guessed from words that any telling holds, or from a year', () => {
    const said = 'In 2021 the team had a tight deadline, and my manager asked me to take the lead.'
    const others = [bakery, { ...depot, text: `${depot.text} It was 2021.` }]
    expect(recogniseAmong(said, others).kind).toBe('unsure')
  })

  it('is asked, the likeliest first, where two stories share the people', () => {
    const same = { id: 'same', text: bakery.text.replace('fax', 'letter') }
    const found = recogniseAmong('Carmel at Podge in Navan had 340 fax sheets.', [
      depot,
      same,
      bakery,
    ])
    expect(found).toEqual({ kind: 'unsure', likely: ['bakery', 'same'] })
  })

  it('is none where nothing is kept or nothing was said', () => {
    expect(recogniseAmong('Carmel at Podge', [])).toEqual({ kind: 'unsure', likely: [] })
    expect(recogniseAmong('', [bakery])).toEqual({ kind: 'unsure', likely: [] })
  })

  test('one of twelve by any half of its sentences, and never another', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...kept),
        fc.infiniteStream(fc.boolean()),
        ({ id, text }, coins) => {
          const sentences = text.split(/(?<=[.!?])\s+/)
          const said = sentences.filter(() => coins.next().value).join(' ')
          const found = recogniseAmong(said, kept)
          if (found.kind === 'sure') expect(found.storyId).toBe(id)
          else if (said.split(' ').length > 60) expect(found.likely[0]).toBe(id)
        },
      ),
      { numRuns: 200 },
    )
  })
})
