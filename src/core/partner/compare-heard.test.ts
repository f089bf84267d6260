import fc from '../../../test/properties.ts'
import { describe, expect, it } from 'vitest'
import { dimensions, type Rating } from '../judge/dimension.ts'
import type { ScribeNote } from '../round/review/review.ts'
import { compareHeard } from './compare-heard.ts'
import { HeardAnswer } from './heard.ts'
import { writeHeard } from './write-heard.ts'

type Note = Pick<ScribeNote, 'kind' | 'question' | 'askedAt' | 'ratings'>

const rated = (rating: Rating): NonNullable<ScribeNote['ratings']> => ({
  moment: rating,
  ownership: rating,
  decision: rating,
  tension: rating,
  people: rating,
  outcome: rating,
  learning: rating,
})
const note = (rating: Rating | null, change: Partial<Note> = {}): Note => ({
  kind: 'follow-up',
  question: 'Who was it?',
  askedAt: 60_000,
  ratings: rating === null ? null : rated(rating),
  ...change,
})

describe('what the partner heard beside what the program rated', () => {
  it.each<[Rating | null, boolean | null, boolean]>([
    [1, true, true],
    [2, true, true],
    [3, true, false],
    [4, true, false],
    [1, false, false],
    [3, false, false],
    [4, false, true],
    [5, false, true],
    [5, null, false],
    [null, true, false],
    [null, null, false],
  ])('rating %s, heard %s: differs %s', (rating, heard, differs) => {
    const given =
      heard === null ? [] : [{ exchange: 0, heard: heard ? [...dimensions] : [], note: '' }]
    const [answer] = compareHeard([note(rating)], given)
    expect(answer!.rows).toHaveLength(7)
    for (const row of answer!.rows) expect(row).toMatchObject({ heard, rating, differs })
    expect(answer!.differences).toBe(differs ? 7 : 0)
  })

  it('puts first where the two differ: among answers, and within one', () => {
    const compared = compareHeard(
      [note(1), note(1), note(5, { kind: 'opening' })],
      [
        { exchange: 0, heard: [], note: '' },
        { exchange: 1, heard: ['learning'], note: 'Said it twice.' },
      ],
    )
    expect(compared.map(({ exchange }) => exchange)).toEqual([1, 0])
    expect(compared[0]!.rows[0]).toMatchObject({ dimension: 'learning', differs: true })
    expect(compared[0]!.note).toBe('Said it twice.')
  })

  it('takes a line without a tick for an answer that was left blank', () => {
    const [answer] = compareHeard([note(5)], [{ exchange: 0, heard: null, note: 'Too fast.' }])
    expect(answer).toMatchObject({ note: 'Too fast.', differences: 0 })
    expect(answer!.rows.every(({ heard }) => heard === null)).toBe(true)
  })

  it('leaves out what tells no story, unless the partner wrote a line there', () => {
    const opening = note(null, { kind: 'opening' })
    expect(compareHeard([opening], [])).toEqual([])
    const given = [{ exchange: 0, heard: [], note: 'Asked how it runs.' }]
    expect(compareHeard([opening], given)).toMatchObject([{ rows: [], note: 'Asked how it runs.' }])
  })

  it('loses no answer and counts no difference twice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom<(Rating | null)[]>(1, 2, 3, 4, 5, null), { maxLength: 8 }),
        fc.array(fc.subarray([...dimensions]), { maxLength: 8 }),
        (ratings, ticks) => {
          const compared = compareHeard(
            ratings.map((rating) => note(rating)),
            ticks.map((heard, exchange) => ({ exchange, heard, note: '' })),
          )
          expect(new Set(compared.map(({ exchange }) => exchange))).toEqual(new Set(ratings.keys()))
          expect(compared).toHaveLength(ratings.length)
          for (const { rows, differences } of compared)
            expect(rows.filter(({ differs }) => differs)).toHaveLength(differences)
        },
      ),
    )
  })
})

it('ticks come in the order of the dimensions, once each', () => {
  const parsed = HeardAnswer.parse({
    exchange: 2,
    heard: ['learning', 'moment', 'moment'],
    note: '',
  })
  expect(parsed.heard).toEqual(['moment', 'learning'])
  expect(HeardAnswer.safeParse({ exchange: 0, heard: ['charm'], note: '' }).success).toBe(false)
})

it('the Markdown holds every answer, and nothing that it quotes makes a mark', () => {
  const text = writeHeard(
    compareHeard(
      [note(5, { question: 'Who | *said* it?' })],
      [{ exchange: 0, heard: [], note: '# loud' }],
    ),
  )
  expect(text).toContain('## What your partner heard')
  expect(text).toContain('Who \\| \\*said\\* it?')
  expect(text).toContain('| Moment | not heard | 5, textured (differs) |')
  expect(text).toContain('> \\# loud')
  expect(text).toContain('They differ in 7 of 7.')
})
