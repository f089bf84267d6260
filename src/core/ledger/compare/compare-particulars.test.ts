import { describe, expect, test } from 'vitest'
import { compareTellings, tellFacts } from './compare-tellings.ts'

const kindsOf = (a: string, b: string) =>
  compareTellings(tellFacts(a), tellFacts(b), 'sure').map(({ kind }) => kind)

describe('one event with another particular', () => {
  test.each([
    [
      'turn',
      'In the second rehearsal of the cutover the clock on the standby turned out to be nine minutes off. My check of the clocks failed.',
      'The clock on the standby was nine minutes off, which came out in the fourth rehearsal of the cutover, when my check of the clocks failed.',
    ],
    [
      'team-size',
      'I wrote the importer on my own over two weekends, for the auditors. It read nine formats.',
      'Ilse and I wrote the importer together over two weekends, for the auditors. It read nine formats.',
    ],
    [
      'who-decided',
      'i drove out to the quarry and told mr oduya to his face that the scale had been under weighing for a month',
      'The scale had been under weighing for a month. My supervisor went out to the quarry and told Mr Oduya.',
    ],
    [
      'who-decided',
      'I stood up in the all-hands and said that the date was not going to hold.',
      "It was Petra who stood up in the all-hands and said the date wouldn't hold. I sat beside her.",
    ],
    [
      'who-decided',
      'The closing job was slow because of a sort. I changed the sort key of the closing job and it ran.',
      'Henrik fixed the sort key of the closing job, and after that it ran.',
    ],
    [
      'size',
      'Only every fifth visitor saw the new ranking in the first week, and the shop sold more.',
      'Half of the visitors saw the new ranking in the first week, and the shop sold more.',
    ],
    [
      'place',
      'The switch that failed was in the attic of the town hall, and I carried the spare up a ladder.',
      'The switch that failed stood in the cellar of the town hall, under water, and I went in with boots and the spare.',
    ],
    [
      'who-decided',
      'I raised the memory limit on the two hot shards from my own terminal, and the evictions stopped.',
      'Farid went in and bumped the memory on the two hot shards, and the evictions stopped.',
    ],
    [
      'who-decided',
      'The lab manager chose to raise the threshold of the freezer alarm by two degrees for the winter.',
      'I raised the threshold of the freezer alarm by two degrees, and it was quiet all winter.',
    ],
  ])('%s: %s / %s', (kind, a, b) => {
    expect(kindsOf(a, b)).toContain(kind)
    expect(kindsOf(b, a)).toContain(kind)
  })
})

describe('two events, or one told otherwise', () => {
  test.each([
    [
      'another day, another act',
      'Ama told me on the Tuesday that the tills in the canteen rounded the wrong way.',
      'On the Thursday I wrote to the caterer about the tills that rounded wrongly.',
    ],
    [
      'another thing that was written',
      'Kasimir wrote the tests for the beacon, and I was glad of it.',
      'I wrote the driver for the beacon. Kasimir did the tests.',
    ],
    [
      'found on top of the first',
      'I found the loose bolt on my round and taped a note to it.',
      "The mechanic found two more loose bolts when he came, and I'd found the first.",
    ],
    [
      'decided something else',
      'My boss decided on the colour and I let him, I had other fights.',
      'I decided to leave the old gate standing until the new one had run for a month.',
    ],
    [
      'another meeting of a series',
      'Our second workshop with the beekeepers went badly, they thought we wanted their hives.',
      'By the fourth workshop the beekeepers brought their own jars, and one of them gave the talk.',
    ],
    [
      'alone at one part, in company at the other',
      'I drew the wiring plan alone at my kitchen table, over three evenings.',
      'Renzo and I pulled the cables together, following the plan that I had drawn.',
    ],
    [
      'going live is no fault that got out',
      'We went live shop by shop, starting with twelve, and I sat in the first with the owner.',
      'I caught the wrong rounding in the fourth dry run, in a test shop of mine, and fixed it there.',
    ],
    [
      'how often is not how many',
      'We closed the books once a night, all shops in one go.',
      'The shops were closing once a night, all of them in one run.',
    ],
  ])('%s', (_, a, b) => {
    expect(kindsOf(a, b)).toEqual([])
    expect(kindsOf(b, a)).toEqual([])
  })
})
