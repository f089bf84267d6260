import { readFileSync } from 'node:fs'
import fc from '../../../../test/properties.ts'
import { describe, expect, test } from 'vitest'
import { compareTellings, tellFacts } from './compare-tellings.ts'
import { longestTelling } from '../words/telling.ts'

function kinds(a: string, b: string): string[] {
  return compareTellings(tellFacts(a), tellFacts(b)).map((one) => one.kind)
}

describe('what two tellings contradict', () => {
  test.each([
    ['count', 'We put sensors in fourteen clinics', 'We did the sensors in twenty three clinics'],
    ['size', 'I moved the archive, 12 terabytes', 'I moved the archive, about 40 TB'],
    [
      'duration',
      'The printer swap took five weeks',
      'swapping the printers took like three months',
    ],
    ['date', 'We cut the bank over in March', 'so we cut the bank over in September'],
    ['team-size', 'Six of us built the dictionary', 'The dictionary app was only Ines and me'],
    [
      'order',
      'I rang the brewer before I fixed the code',
      'I fixed the code and then I rang the brewer',
    ],
    ['role', 'I was tech lead on the parking app', 'On the parking app I was an outside tester'],
    [
      'who-decided',
      'I decided to pull the cover story',
      'Hugh, the director, decided to pull the cover story',
    ],
    ['who-found', 'The auditor found the wrong pump unit', 'I noticed the wrong unit on the pump'],
    ['reached-customers', 'It never got past staging', 'Forty customers saw it before I did'],
    ['outcome', 'They renewed the contract', 'In the end they went with another vendor'],
    ['outcome', 'The county bought our sign', "The county didn't buy our sign"],
    [
      'duration',
      'It was wrong for three hours before I saw it',
      'For a week I did not see it was wrong',
    ],
    [
      'size',
      'The scans of the parish books were 900 gigabytes on one shelf',
      'On one shelf I had the parish books, scans of 60 terabytes',
    ],
    [
      'order',
      'I shut the valve and then called the duty nurse',
      'I called the duty nurse, and once she had come I shut the valve',
    ],
    [
      'order',
      'The letter went out on Monday. Three days after that I went up to tell the parents',
      'I told the parents first, and only then did I send the letter out',
    ],
    [
      'outcome',
      'The clinics all still use it',
      'In the clinics it never really took. They went back to paper',
    ],
    [
      'team-size',
      'I had nine people under me on the desk',
      'There were just two of us on the desk',
    ],
    [
      'reached-customers',
      'None of them left the building',
      'The letters went out with the old rate',
    ],
    ['size', 'I got thirty thousand for the hall', 'They gave me ninety thousand for the hall'],
    [
      'order',
      'In May we shut the canteen and only in July did we sell the ovens',
      'We sold the ovens before we shut the canteen',
    ],
    [
      'team-size',
      'We were a team of five on billing',
      'Billing was thirty engineers in two cities',
    ],
    ['outcome', 'The new map is what they use today', 'The map was cancelled'],
    ['reached-customers', 'It was only the demo tenant', 'It ran against a live customer'],
    ['outcome', 'We got the permit on the last day', 'They turned down the permit'],
    ['outcome', 'The pilot was rolled out to all provinces', 'Nothing came of the pilot'],
    [
      'date',
      'Six weeks into my time there the tariff went wrong',
      "I'd been running the upload for eight years when it went wrong",
    ],
    ['team-size', 'On the night shift I was by myself', 'There were six of us on the night shift'],
    [
      'who-decided',
      'The council voted to close the playground',
      "I closed the playground. I didn't ask the council",
    ],
    ['reached-customers', 'It was in the sandbox only', 'It hit the trade of eleven pizzerias'],
    [
      'who-decided',
      "The owner was on the phone and said dump the tank. I did it because I'd been told to",
      "I dumped the tank. Nobody above me picked up, so it was on me, and I'd do it again",
    ],
    [
      'reached-customers',
      'The wrong ferry fare went live and families travelled for nothing all Saturday',
      'The wrong ferry fare never left our acceptance server',
    ],
    [
      'role',
      'I ran the dig on the harbour plot, with nine diggers under me',
      'I was one of the diggers on the harbour plot. Doctor Lind ran it',
    ],
    ['date', 'The audit of the shop was on 14 March', 'They audited the shop on the 28th of March'],
    [
      'date',
      'The pump alarm in the cellar went at four in the morning',
      'It was just after lunch that the pump alarm went in the cellar',
    ],
    ['date', 'We lost the pump in week 3 of the trial', 'The pump went in week five of the trial'],
    [
      'size',
      'Spoilage on the berry line was eleven percent and I got it to four',
      'I brought the spoilage on the berry line down to half a percent, from eleven',
    ],
    [
      'order',
      'I sent the letter to the tenants, and then, when the phone rang, I went up and told my director',
      "Before a single letter went to the tenants I'd been up to my director",
    ],
    [
      'date',
      'The dosing pump broke when I was coming up to five years at the plant',
      'I was in my second week at the plant when the dosing pump broke',
    ],
    [
      'duration',
      'The ferry lay in the harbour for five days until the new gearbox came',
      'They had the new gearbox in by the evening, and the ferry left the harbour',
    ],
    ['person', 'My lead, Siddharth, was against it', 'My lead, Veronika, was against it'],
  ])('%s: %s / %s', (kind, a, b) => {
    expect(kinds(a, b)).toContain(kind)
  })

  test.each([
    ['rounding', 'I moved 3.8 TB of scans', 'it was about four terabytes of scans'],
    ['units', 'The move took six months', 'The move took half a year'],
    ['detail', 'I fixed the pump', 'I fixed all nineteen pumps with tape that night'],
    ['wording', 'I pulled the release', 'the release, that was my call'],
    ['correction', 'it was in march no sorry april when we cut over', 'We cut over in April'],
    ['another thing', 'Two hundred people complained', '31 shops sent the cheese back'],
    [
      'before and after',
      'The search took 400 ms when I joined',
      'After that the search was down to 120 ms',
    ],
    ['some of them', 'I asked four hundred parents', '163 parents answered my survey'],
    [
      'one of several',
      'The whole project took 6 months',
      'the worst phase was just six weeks of that project',
    ],
    ['how many a week', 'We bake two thousand loaves a week', 'I spoiled ninety loaves'],
    [
      'argued and decided',
      'The chair cancelled the fair. I had argued for opening it',
      'The chair decided to cancel the fair',
    ],
    [
      'told in another order, and said so',
      'I shut the valve and then called the nurse',
      'I called the nurse, after I had shut the valve',
    ],
    [
      'a day, a month',
      'We burnt $1,200 a day on idle machines',
      'Idle machines cost $36,000 a month',
    ],
    [
      'told before, done otherwise',
      "I did the change in December without my boss's yes",
      'My boss had told me to leave the change. I did it in December, that was my decision',
    ],
    [
      'told to, and did otherwise',
      'My boss wanted to keep the fair open. I closed the fair all the same, on my own',
      "Closing the fair was my own decision, over my boss's objections",
    ],
    [
      'nobody got it, and nobody would have',
      'No guest ever saw the wrong menu',
      'The wrong menu would have gone to every guest. I stopped it at the printer',
    ],
    ['the clock and the part of the day', 'The pump broke at 9.40pm', 'The pump broke that night'],
    [
      'how long, and how far off',
      'It took 7 hrs to find a bed for the patient on the ward',
      'My clock for the bed on the ward was 10 minutes off',
    ],
    ['we for I', 'We found the leak in the pump', 'I found the leak in the pump'],
    [
      'the time there was for it, and what it took',
      'I had three days to choose the oven for the bakery. I chose the small oven.',
      'The bakery stood still for nine hours when the small oven came. I had chosen the oven.',
    ],
    [
      'went on, and ended nothing',
      'I left the old pump running in the cellar of the school',
      'I kept looking for the old pump in the cellar of the school, and I went through all of my notes on it',
    ],
    [
      'what was said to be so',
      'I had told Ebbe, who keeps the boats, that the charts were saved, and he read the depths aloud from his notebook',
      'The charts of the boats were not saved, and Ebbe read the depths aloud from his notebook',
    ],
    [
      'a thing stopped, a person chose',
      'The door sensor stopped the buses of the depot in the frost',
      'I had chosen the door sensor of the buses of the depot, and in the frost they stood',
    ],
    [
      'one figure in other words',
      'The council gave us half a year for the new lamps of the pier',
      'The lamps of the pier had to be replaced in 26 weeks according to the council',
    ],
    [
      'one title',
      'We had to stop the quarry because a belt had torn. I was shift supervisor at the quarry in Nyeri.',
      'The quarry stood still that week. I was the shift supervisor, and the belt tore.',
    ],
    [
      'people, and things',
      'I wrote the board of the museum on 3 cheap screens in the hall',
      'The board of the museum was mine, on cheap screens, with 80 people before it in the hall',
    ],
    ['both ends', 'The board rejected it first and then approved it', 'The board rejected it'],
  ])('not %s: %s / %s', (_, a, b) => {
    expect(kinds(a, b)).toEqual([])
  })

  test('quotes stand in the tellings they came from', () => {
    const [a, b] = [
      'It was down for forty minutes, all told.',
      'We were down for nearly six hours.',
    ]
    const [found] = compareTellings(tellFacts(a), tellFacts(b))
    expect(found?.quotes).toEqual([
      'It was down for forty minutes, all told',
      'We were down for nearly six hours',
    ])
    expect(
      found?.facts.map((fact, i) => [a, b][i]!.slice(fact.place.start, fact.place.end)),
    ).toEqual(['forty minutes', 'six hours'])
  })
})

const told = readFileSync('test/fixtures/tellings/tellings.jsonl', 'utf8')
  .trim()
  .split('\n')
  .flatMap((line) => (JSON.parse(line) as { tellings: string[] }).tellings)
/** Anything at all, and real tellings cut, joined and shuffled. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.constantFrom(...told.flatMap((text) => text.split(' '))), { maxLength: 120 })
    .map((words) => words.join(' ')),
  fc.constantFrom(...told),
)

describe('any text', () => {
  test('quotes slice back, and reading twice gives the same', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { facts } = tellFacts(text)
        for (const { place, quote } of facts) {
          expect(text.slice(place.start, place.end)).toBe(quote)
          expect(quote).not.toBe('')
        }
        expect(tellFacts(text).facts).toEqual(facts)
      }),
    )
  })

  test.each(told)('no known telling contradicts itself: %s', (text) => {
    expect(compareTellings(tellFacts(text), tellFacts(text))).toEqual([])
  })

  test('a telling does not contradict itself', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(compareTellings(tellFacts(text), tellFacts(text))).toEqual([])
      }),
    )
  })

  test('the order of two tellings does not matter', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const [one, other] = [tellFacts(a), tellFacts(b)]
        const forth = compareTellings(one, other).map(({ quotes }) => [...quotes].join(' / '))
        const back = compareTellings(other, one).map(({ quotes }) =>
          [...quotes].reverse().join(' / '),
        )
        expect(back.sort()).toEqual(forth.sort())
      }),
    )
  })

  test('nor where two pairs are equally likely to disagree', () => {
    const [a, b] = ['Recalibrated the same afternoon', 'the night nurse found it josefina'].map(
      (words) => tellFacts(told.find((text) => text.includes(words))!),
    )
    const turned = compareTellings(b!, a!).map(({ quotes }) => [...quotes].reverse())
    expect(turned).toEqual(compareTellings(a!, b!).map(({ quotes }) => [...quotes]))
  })

  test('what stands beyond the longest telling is not read', () => {
    const text = `${'word '.repeat(longestTelling / 5)}It was down for forty minutes.`
    expect(tellFacts(text).facts).toEqual([])
  })
})
