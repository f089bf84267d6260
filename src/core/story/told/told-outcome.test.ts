import { describe, expect, it } from 'vitest'
import { readUnheadedNotes } from '../../../../test/unheaded-notes.ts'
import { findToldOutcome } from './told-outcome.ts'

const read = (text: string) => {
  const told = findToldOutcome(text)
  return told && [told.outcome, ...told.quotes.map(({ words }) => words)]
}

describe('findToldOutcome', () => {
  it.each(readUnheadedNotes().map(({ name, text, outcome }) => [name, text, outcome] as const))(
    '%s',
    (_, text, outcome) => {
      expect(findToldOutcome(text)?.outcome ?? 'unsaid').toBe(outcome)
    },
  )

  it.each([
    [
      'shipped it in May. rolled back on 19 May, wrote to all',
      ['failure', 'rolled back on 19 May'],
    ],
    ['We cancelled the pilot in January.', ['failure', 'We cancelled the pilot in January']],
    ['We tried for a year, and it failed.', ['failure', 'it failed']],
    ['The pilot failed. I wrote to all twelve schools.', ['failure', 'The pilot failed']],
    ['It half worked, half the trams had it.', ['partial-failure', 'half worked']],
    [
      'It has been in use since April 2022 and nobody asks.',
      ['success', 'in use since April 2022'],
    ],
    [
      'We rolled it back in May. In August the new one went live. It still runs today.',
      ['partial-failure', 'rolled it back in May', 'It still runs today'],
    ],
  ])('%s', (text, told) => {
    expect(read(text)).toEqual(told)
  })

  it.each([
    'It could be rolled back in a minute.',
    'We were able to roll back on any day.',
    'I cancelled half of the meetings.',
    'A line in the log showed the bank had accepted the file although our side had marked it failed.',
    'Whenever it failed, the job began anew.',
    'The service failed over to the second site as it should.',
    'Had we been rolled back on Monday?',
    'It was well received and the team was happy.',
    '',
  ])('reads nothing into: %s', (text) => {
    expect(findToldOutcome(text)).toBeNull()
  })

  it('quotes words as they stand', () => {
    const text = 'They’d said no.\nWe rolled it back on 3 May — it’s gone.'
    for (const { words, place } of findToldOutcome(text)?.quotes ?? [])
      expect(text.slice(place.start, place.end)).toBe(words)
  })
})
