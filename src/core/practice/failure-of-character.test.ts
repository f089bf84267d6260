import { describe, expect, it } from 'vitest'
import { libraryGuides } from '../../../test/library.ts'
import { exampleTexts } from '../guide/check-guide.ts'
import { findFailureOfCharacter } from './failure-of-character.ts'

const tell = (text: string) => {
  const told = findFailureOfCharacter(text, 'failure')
  return told === null
    ? null
    : { kind: told.kind, words: text.slice(told.place.start, told.place.end) }
}

describe('a failure of character', () => {
  it.each([
    ['I knew the date was gone. I lied to the client about it for two weeks.', 'lied', 'I lied to'],
    ['i lied in the status report and said the tests had passed', 'lied', 'i lied'],
    [
      'I had told them everything was fine, and I misled the board with that slide.',
      'lied',
      'I misled',
    ],
    ['On the Monday I pretended that the backup had run.', 'lied', 'I pretended'],
    ['The import dropped rows. I hid it from my manager until the audit.', 'hid', 'I hid it'],
    ['I hid the mistake in a larger commit so nobody would see.', 'hid', 'I hid the mistake'],
    ['We kept it from the customer for a month.', 'hid', 'We kept it from'],
    ['I covered it up and deployed a fix in the night.', 'hid', 'I covered it up'],
    ['so I decided to hide it from the team', 'hid', 'I decided to hide it'],
    ['I told nobody for a week.', 'hid', 'I told nobody'],
    ["I didn't tell anyone that the key had leaked.", 'hid', "I didn't tell anyone"],
    ['I kept it to myself because I was ashamed.', 'hid', 'I kept it to myself'],
    ['I fudged the numbers in the quarterly report.', 'faked', 'I fudged the numbers'],
    ['I made up the figures for March.', 'faked', 'I made up the figures'],
    ['I backdated the signatures on the forms.', 'faked', 'I backdated'],
    ['In the review I blamed Tomas, although the query was mine.', 'blamed', 'I blamed Tomas'],
    ['I let the intern take the blame for it.', 'blamed', 'I let the intern'],
    ['I pinned it on the vendor in front of everyone.', 'blamed', 'I pinned it on'],
    ['I threw my colleague under the bus.', 'blamed', 'I threw my colleague'],
    ['Honestly, it was the vendor’s fault.', 'blamed', 'it was the vendor’s fault'],
    ['The launch slipped, but it was really their fault for changing the spec.', 'blamed', 'fault'],
    ['I took the credit for her design in the review.', 'took-credit', 'I took the credit'],
    ['I presented his idea to the directors as my own.', 'took-credit', 'I presented his idea'],
    ['I shouted at the trainee in front of the ward.', 'temper', 'I shouted at'],
    ['I lost my temper and walked out.', 'temper', 'I lost my temper'],
    ['I went behind her back to the director.', 'temper', 'I went behind her back'],
  ])('is heard in “%s”', (text, kind, words) => {
    const told = tell(text)
    expect(told?.kind).toBe(kind)
    expect(told?.words).toContain(words)
  })

  it.each([
    'I told them at once that I had lied to myself about the date.',
    'He lied to us about the test results, and I believed him.',
    'I never lied about it; I rang her within the hour.',
    'I could have hidden it, but I told my manager that evening.',
    'I was tempted to hide it. I told her the same day.',
    'I wanted to blame Tomas, and then I saw my own name on the change.',
    'I would have blamed the vendor if I had not read the log.',
    'I did not hide it from anybody.',
    'I hid the button behind a flag until the fix was out.',
    'I hid the new column from the report.',
    'I blamed myself for weeks.',
    'We blamed the network, and it took a day to see that it was my change.',
    'I took credit card payments offline for an hour.',
    'I took no credit for it; the idea was hers.',
    'I gave her the credit in front of the board.',
    'I lay awake. I lied awake, as my son says, until four.',
    'Nobody was blamed. I had typed the wrong number.',
    'My manager shouted at me in the corridor.',
    'I shouted at the screen.',
    'It was my fault and I said so.',
    'She said it was the vendor’s fault, and I agreed too quickly.',
    'For a day I thought it was their fault.',
    'I told him that I had pressed the wrong key.',
    'I faked the clock in a test and missed the leap day.',
    'I made up my mind on the Friday.',
    'I put it on the agenda for Monday.',
    'I put the whole blame on myself.',
    'I pinned it on the wall of the kitchen.',
    'I let the team take the afternoon off.',
    'I pretended to be a customer and ordered from our own shop.',
    'I underestimated the dual writes, and I told the board in May, a month too late.',
    'He accused me of hiding it.',
    'The error hid in a loop that I had written.',
  ])('is not heard in “%s”', (text) => {
    expect(tell(text)).toBeNull()
  })

  it('is only asked of failures', () => {
    expect(findFailureOfCharacter('I lied to the client.', 'conflict')).toBeNull()
  })

  it('is not heard in any worked example of the library, which tells failures of process', () => {
    for (const { slug, example, drillIns } of libraryGuides)
      for (const text of [...exampleTexts(example), ...drillIns.map(({ answer }) => answer)])
        expect(tell(text), `${slug}: ${text}`).toBeNull()
  })
})
