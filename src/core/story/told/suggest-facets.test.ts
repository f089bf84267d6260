import fc from '../../../../test/properties.ts'
import { describe, expect, it } from 'vitest'
import { readUnheadedNotes, type UnheadedNote } from '../../../../test/unheaded-notes.ts'
import { splitSentences } from './sentences.ts'
import { suggestFacets } from './suggest-facets.ts'

const notes = readUnheadedNotes()

/** How many suggestions a reader agrees with, how many not, and how many of the reader's passages none meets. */
function weigh(some: readonly UnheadedNote[]) {
  const sum = { right: 0, wrong: 0, missed: 0, sentences: 0, outside: 0 }
  for (const { text, marks } of some) {
    const sentences = splitSentences(text)
    const found = suggestFacets(text).map(({ facet, first, last }) => ({
      facet,
      own: sentences.slice(first, last + 1),
    }))
    const meets = (
      { facets, start, end }: (typeof marks)[number],
      { facet, own }: (typeof found)[number],
    ) => facets.includes(facet) && own.some((one) => one.start < end && start < one.end)
    for (const one of found) {
      const inside = one.own.filter((sentence) =>
        marks.some((mark) => meets(mark, { ...one, own: [sentence] })),
      )
      sum.sentences += one.own.length
      sum.outside += one.own.length - inside.length
      if (inside.length > 0) sum.right += 1
      else sum.wrong += 1
    }
    sum.missed += marks.filter((mark) => !found.some((one) => meets(mark, one))).length
  }
  return sum
}

const said = (text: string) => suggestFacets(text).map(({ facet, words }) => [facet, words])

describe('suggestFacets', () => {
  it.each([
    ['that it was written with', notes.slice(0, 6), { right: 16, missed: 0 }],
    ['that it was not written with', notes.slice(6), { right: 12, missed: 3 }],
  ])('suggests what a reader sees in notes %s, and nothing else', (_, some, { right, missed }) => {
    const sum = weigh(some)
    expect(sum).toMatchObject({ wrong: 0 })
    expect(sum.right).toBeGreaterThanOrEqual(right)
    expect(sum.missed).toBeLessThanOrEqual(missed)
    expect(sum.outside).toBeLessThanOrEqual(sum.sentences / 20)
  })

  it('takes the short paragraph that opens with how near it came as a whole', () => {
    const text =
      'We moved the index in May.\n\nThe second night it nearly came undone. The queue filled with calibration runs. ' +
      'I called the ward and took them out of the rule at 02:40.\n\nBy June it was quiet.'
    expect(suggestFacets(text)).toMatchObject([{ facet: 'near-failure', first: 1, last: 3 }])
    const mixed = text.replace('I called', 'Ilse was against it from the start. I called')
    expect(suggestFacets(mixed)[0]).toMatchObject({ facet: 'near-failure', first: 1, last: 1 })
  })

  it('takes with a disagreement the sentence that settles it', () => {
    const text =
      'Ilse was against it from the start. She told me that I paid with her people for my sleep. I kept the run, but I gave up the list. The run took six weeks.'
    expect(suggestFacets(text)[0]).toMatchObject({ facet: 'disagreement', first: 0, last: 2 })
  })

  it.each([
    ['Nadia Frei runs it today; I left her the comparison.', 'handoff', 'Nadia Frei runs it today'],
    ['Piet was against it from the start.', 'disagreement', 'Piet was against it from the start'],
    ['We argued about it in the kitchen.', 'disagreement', 'argued about it in the kitchen'],
    ['On the second night we nearly lost the index.', 'near-failure', 'nearly lost the index'],
    ['I had to win over the head of sales.', 'stakeholder', 'I had to win over the head of sales'],
    ['Since then I ask who signs.', 'lesson', 'Since then I ask who signs'],
    ['Ilse took over in November.', 'handoff', 'Ilse took over in November'],
    ['Hardest to win was Marco, VP product.', 'stakeholder', 'Hardest to win was Marco'],
    [
      'I gave the runbook, with a drill for it, to the operations team, who have run it since.',
      'handoff',
      'I gave the runbook, with a drill for it, to the operations team, who have run it since',
    ],
    [
      'What stopped me was a line in the log. Starting again would have charged 3,900 people twice.',
      'near-failure',
      'What stopped me was a line in the log',
    ],
    [
      'What I would tell somebody else is to sit at the desk first.',
      'lesson',
      'What I would tell somebody else is to sit',
    ],
    [
      'When I left in October, Benno owned the bookings.',
      'handoff',
      'When I left in October, Benno owned the bookings',
    ],
    ['Handed to Imke and Jo.', 'handoff', 'Handed to Imke and Jo'],
  ])('%s', (text, facet, words) => {
    expect(said(text)).toEqual([[facet, words]])
  })

  it.each([
    'If a team disagreed I would sit down with them.',
    'It would have failed on the first night without the data.',
    'I took over the team from Jonas in May.',
    'The messages are in every release since.',
    'I learned the importance of early communication.',
    'The cost went down on 3 May.',
    'Who took over?',
    '',
  ])('leaves alone: %s', (text) => {
    expect(said(text)).toEqual([])
  })

  it('takes along the sentences that go on about the same person, in one paragraph', () => {
    const text =
      'Piet was against it. He feared the mails. She agreed.\n\nHe left in May. We went on.'
    expect(suggestFacets(text)).toMatchObject([{ facet: 'disagreement', first: 0, last: 2 }])
  })

  it('quotes words that stand in the text, of any text', () => {
    const some = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.array(fc.constantFrom(...notes.map(({ text }) => text))).map((all) => all.join('\n\n')),
    )
    fc.assert(
      fc.property(some, (text) => {
        const count = splitSentences(text).length
        for (const { words, place, first, last } of suggestFacets(text)) {
          expect(text.slice(place.start, place.end)).toBe(words)
          expect(words).not.toBe('')
          expect(first).toBeLessThanOrEqual(last)
          expect(last).toBeLessThan(count)
        }
      }),
      { numRuns: 40 },
    )
  })
})
