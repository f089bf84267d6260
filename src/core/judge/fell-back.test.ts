import { describe, expect, test } from 'vitest'
import { parseText } from '../text/parse-text.ts'
import { findFallBack } from './fell-back.ts'

const headline = 'Moved a 4 TB billing database to a new engine without scheduled downtime'
const telling = `I designed the move of our billing database. I wrote the copy job and the comparison of both sides, ran four dry runs, and led the
cutover in March. We accepted a short read-only window. The move took six months and no invoice was late.`

describe('falling back on the headline', () => {
  test('is found in a retelling in another order', () => {
    const answer = parseText(
      'So the move of the billing database, I led the cutover in March after four dry runs. I wrote the copy job and no invoice was late, and we moved 4 TB.',
    )
    const overlap = findFallBack(answer, { headline, telling })
    expect(overlap?.share).toBeGreaterThanOrEqual(0.65)
    expect(overlap?.places.length).toBeGreaterThan(0)
    for (const { start, end } of overlap?.places ?? [])
      expect(answer.text.slice(start, end)).not.toBe('')
  })

  test.each([
    [
      'an answer with its own facts',
      'Joan in finance refused the window since her clerks print at night. I sat with them one evening, and she picked Sunday at four herself.',
    ],
    ['an answer too short to compare', 'The move, in March.'],
  ])('is not found in %s', (_, text) =>
    expect(findFallBack(parseText(text), { headline, telling })).toBeNull(),
  )

  test('needs something to fall back on', () => {
    expect(findFallBack(parseText(telling), { headline: '', telling: '' })).toBeNull()
  })

  test('does not count the words of the question', () => {
    const question =
      'In the move of the billing database, who wrote the copy job, who led the cutover and the dry runs?'
    const text =
      'The billing database move, the copy job, the cutover, the dry runs: all Joan, until her wrist broke skating and Peter stepped in from payroll with his notebook.'
    expect(findFallBack(parseText(text), { headline, telling, question })).toBeNull()
  })
})
