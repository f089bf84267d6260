import { describe, expect, test } from 'vitest'
import { makeDocument } from '../../../test/factories.ts'
import { compareNext, compareTexts } from './compare-story.ts'
import { tellFacts } from './compare/compare-tellings.ts'
import { disagreementsOfAnswer } from './disagreements-of-answer.ts'
import { tellingsOfStory, type StoryTelling } from './story-tellings.ts'

const read = (telling: StoryTelling) => ({ telling, told: tellFacts(telling.text) })

/** What a person is told right after an answer to a story with this telling. */
function warnings(telling: string, answer: string): string[] {
  const texts = tellingsOfStory(makeDocument({ telling }), 0).map(read)
  const source = { kind: 'attempt', attemptId: 'a', facet: 'lesson' } as const
  const story = compareNext(compareTexts(texts), read({ source, at: 1, text: answer }))
  return disagreementsOfAnswer(story, [], 'attempt a').map(
    ({ kind, here, before }) =>
      `${kind}: ${here.quote} / ${before.kind === 'said' ? before.wording.quote : before.quote}`,
  )
}

describe('what a person is told of right after an answer', () => {
  test.each([
    [
      'a running total, each with its time',
      'By September the platform team had retired 80 event types.',
      'In May they had retired forty event types on their own.',
    ],
    [
      'a running total without a month',
      'By the end we had moved 58 schools to the new timetable.',
      'After the first term we had moved 12 schools to the new timetable.',
    ],
    [
      'a total so far',
      'We trained 140 volunteers for the flood line.',
      'By June we had trained 35 volunteers for the flood line.',
    ],
    [
      'a total since',
      'The archive team has scanned 900 maps since then.',
      'That winter the archive team scanned 220 maps.',
    ],
    [
      'two acts on one thing: put on, repaired',
      'The new firmware was put on the analysers in November.',
      'In May they repaired the firmware on both analysers.',
    ],
    [
      'two days on which something went over',
      'The first ward went live on 3 May.',
      'The second ward went live on 10 May.',
    ],
    [
      'two acts on one thing: asked for, signed',
      'I asked for the permit for the harbour crane in March.',
      'The permit for the harbour crane was signed in August.',
    ],
    [
      'two acts on one thing: ordered, delivered',
      'We ordered the boiler for the school on a Monday.',
      'The boiler for the school was delivered on a Thursday.',
    ],
    [
      'two acts on one thing: broke, mended',
      'The lift in the east wing broke at 7:10 in the morning.',
      'The lift in the east wing ran again at 16:30.',
    ],
    [
      'begun and ended',
      'We began the move of the ticket office in February.',
      'The move of the ticket office was over in October.',
    ],
    [
      'proposed and built',
      'I proposed the second queue for the ambulances in 2021.',
      'We built the second queue for the ambulances in 2023.',
    ],
    [
      'a part and the whole',
      'The audit read 400 invoices of the hospital.',
      'Of those the audit found 23 invoices of the hospital wrong.',
    ],
    [
      'a part of the stretch',
      'The repair of the water meter line took nine days.',
      'Finding the fault in the water meter line took two days of it.',
    ],
    [
      'before and after',
      'The night desk took 70 calls a shift.',
      'Since the change the night desk takes 22 calls a shift.',
    ],
    [
      'before and after in money',
      'The storage bill was 410,000 dollars a quarter.',
      'The storage bill is 236,000 dollars a quarter now.',
    ],
    [
      "two people's figures",
      'My report said the studio had sent 96,000 events.',
      'Her own count said the studio had sent 48,000 events.',
    ],
    [
      "two people's figures of time",
      'I thought the switch of the pumps would take two weeks.',
      'Arvid thought the switch of the pumps would take three months.',
    ],
    [
      'plan and result',
      'I promised that 23 teams would have moved by September.',
      'Two teams had moved when I counted in September.',
    ],
    [
      'plan and result in money',
      'We had planned 60,000 euros for the roof of the hall.',
      'In the end we paid 95,000 euros for the roof of the hall.',
    ],
    [
      'two rounds of one thing',
      'The first rehearsal of the evacuation took 40 minutes.',
      'The rehearsal of the evacuation in spring took 18 minutes.',
    ],
    [
      'two groups',
      'Six drivers of the night line signed the letter.',
      'Fourteen drivers of the day line signed the letter.',
    ],
    [
      'what had come together by two times',
      'We had sold 300 tickets for the concert.',
      'We had sold 1,200 tickets for the concert when the doors opened.',
    ],
    [
      'two days, each with its number',
      'On the Monday we lost twelve customers because of my change to the prices.',
      'On the Friday we lost thirty customers because of my change to the prices.',
    ],
    [
      'two months, each with its number',
      'We moved 58 schools to the new timetable in March.',
      'We moved 12 schools to the new timetable in June.',
    ],
    [
      'what two people needed',
      'It took me two days to find the leak.',
      'It took the plumber five hours to find the leak.',
    ],
  ])('nothing of %s', (_, telling, answer) => {
    expect(warnings(telling, answer)).toEqual([])
  })

  test.each([
    [
      'count',
      'The flood took out fourteen pumps along the canal.',
      'So the flood took out thirty pumps along the canal, and nobody had spares.',
    ],
    [
      'date',
      'We went over on 19 March. The comparison had found 212 differences.',
      'On 26 March, when we went over, she stood beside me.',
    ],
    [
      'date',
      'We switched the ferry tickets over in March.',
      'When we switched the ferry tickets over in July, I stood on the quay.',
    ],
    [
      'duration',
      'The bakery line stood still for three hours that night.',
      'That night the bakery line stood still for eleven hours.',
    ],
    [
      'size',
      'The mistake cost the museum 40,000 euros.',
      'The mistake cost the museum 90,000 euros. Nobody had checked it.',
    ],
    [
      'team-size',
      'There were four of us on the tariff project.',
      'There were nine of us on the tariff project.',
    ],
    [
      'date',
      'The furnace alarm went off at four in the morning.',
      'The furnace alarm went off at nine in the evening and I drove in.',
    ],
    [
      'duration',
      'The swap of the meters took five weeks.',
      'The swap of the meters took four months, and it was worth it.',
    ],
    [
      'count',
      'In May we closed nine branches of the library.',
      'In May we closed twenty branches of the library.',
    ],
    [
      'date',
      'Ingrid signed the contract with the dairy on a Tuesday.',
      'Ingrid signed the contract with the dairy on a Friday.',
    ],
    [
      'size',
      'The lab results table held 12 terabytes of scans.',
      'The lab results table held 40 terabytes of scans.',
    ],
  ])('a %s that cannot be both', (kind, telling, answer) => {
    expect(warnings(telling, answer)).toHaveLength(1)
    expect(warnings(telling, answer)[0]).toMatch(new RegExp(`^${kind}: `))
  })

  test('of another day in another month, once', () => {
    const [telling, answer] = [
      'We switched the ferry tickets over on 3 May.',
      'We switched the ferry tickets over on 9 June.',
    ]
    expect(warnings(telling, answer)).toEqual(['date: 9 June / 3 May'])
  })

  test.each([
    [
      'a date and a number',
      ['count: ninety customers / twelve customers', 'date: 9 June / 3 May'],
      'On 3 May I moved twelve customers of the bank to the new ledger and wrote to each of them.',
      'On 9 June I moved ninety customers of the bank to the new ledger and wrote to each of them.',
    ],
    [
      'a night and an amount',
      ['size: ninety litres of oil / forty litres of oil', 'date: Friday / Tuesday'],
      'On the Tuesday night the pump station lost forty litres of oil and I rang the plant.',
      'On the Friday night the pump station lost ninety litres of oil and I rang the plant.',
    ],
    [
      'a stretch of time and a number',
      ['count: ninety loaves / forty loaves', 'duration: two hours / an hour'],
      'The line stood still for an hour and forty loaves were lost.',
      'The line stood still for two hours and ninety loaves were lost.',
    ],
  ])('a sentence told again word for word but for %s', (_, expected, telling, answer) => {
    expect(warnings(telling, answer)).toEqual(expected)
  })
})
