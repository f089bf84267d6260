import { describe, expect, test } from 'vitest'
import { compareTellings, tellFacts } from './compare-tellings.ts'

const found = (a: string, b: string) =>
  compareTellings(tellFacts(a), tellFacts(b)).map(({ kind, quotes }) => [kind, ...quotes])

const pumps = 'I rang the engineer and closed the deep end of the pool.'
const kiln = 'I stood beside the kiln with a torch, and my boss brought me soup.'
const flour = 'I told my boss Renate on the stairs, and she laughed.'

describe('no contradiction', () => {
  test.each([
    [
      'a correction in the next sentence',
      `Six pumps failed on the Sunday. No, not six, five. ${pumps}`,
      `Five pumps failed on the Sunday. ${pumps}`,
    ],
    [
      'a correction in passing',
      `no wait five pumps failed on the Sunday ${pumps}`,
      `Five pumps failed on the Sunday. ${pumps}`,
    ],
    [
      'a correction by asking',
      `The oven ran forty degrees too hot. Did I say forty? It was fourteen. I told the cook of the school before she asked.`,
      `My oven ran fourteen degrees too hot. I told the cook of the school first.`,
    ],
    [
      'a rounding in quarters of an hour',
      `It took 47 minutes to bring the kiln back. ${kiln}`,
      `It took three quarters of an hour to bring the kiln back. ${kiln}`,
    ],
    [
      'the best part of it',
      `It took 50 minutes to bring the kiln back. ${kiln}`,
      `It took the best part of an hour to bring the kiln back. ${kiln}`,
    ],
    [
      'another scale of heat',
      'The cold store was at 31 degrees Celsius at dawn, and I threw the fish out and called the buyer.',
      'I opened the cold store at dawn, it was at 88 degrees Fahrenheit, and I threw out the fish and called the buyer.',
    ],
    [
      'nobody, as a subject and behind the verb',
      'I did the seat plan of the choir by hand because nobody trusted the import.',
      'I did the plan of the seats for the choir by hand, since the import was trusted by nobody.',
    ],
    [
      'what was planned',
      `We had budgeted 5,000 euros for the flour. ${flour}`,
      `It cost us 8,000 euros for the flour. ${flour}`,
    ],
    [
      'a part of the cost',
      `The transport alone was 1,200 euros for the flour. ${flour}`,
      `It cost us 8,000 euros for the flour. ${flour}`,
    ],
    [
      'what was not so before, and came afterwards',
      'I sent the free credit to the whole street without approval, since there were sick people in it.',
      'I sent free credit to the whole street. There were sick people in it, and the director approved it after the fact.',
    ],
    [
      'what had not happened yet',
      'I went to the painters before they had opened a tin. I told the ward sister about the shade.',
      'None of the tins was opened when I told the painters. I told the ward sister about the shade.',
    ],
    [
      'a manner, and not a refusal',
      'I sent Bruno home from the roof. He had been up there without clipping on.',
      'I sent Bruno home from the roof. On the Wednesday he came back up and clipped on there.',
    ],
    [
      'a purchase, and a decision',
      'I stopped the dome by hand, as the brake had gone. The ladder is a cheap one, said my professor.',
      'The brake on the dome failed and I held it with my shoulder. They put a second brake on and the professor ordered a plaque for the ladder.',
    ],
    [
      'who somebody went with, and a mood',
      'I went with a tape and a boy from the village and measured each of the footings.',
      'With a boy from the village I taped all the footings. When he saw the sheet of the footings the contractor stopped laughing.',
    ],
    [
      'what others do as a rule',
      'I saw the low sun come through the dock door onto the scanner of the parcels, which sent them wrong.',
      'I counted the wrong parcels that came back from the scanner, not many, because most of the parcels that are wrong the drivers catch.',
    ],
    [
      'one finder, who was told by a thing',
      'The pharmacy labels had the wrong street and I found it when my own mother got one.',
      "My mother's medicine came with a label that had the old street, and that is how I noticed it at the pharmacy.",
    ],
    [
      'a noun of two words',
      'A deaf witness came to the court and no sign language interpreter had been booked for her.',
      'The deaf witness was at the court without an interpreter, and her daughter signed for her.',
    ],
  ])('%s', (_, a, b) => {
    expect(found(a, b)).toEqual([])
  })
})

describe('a contradiction', () => {
  test.each([
    [
      'duration',
      'We put a new roof on the school with the children in it, and it took us ten weeks.',
      'A new roof on the school, with the children in it, and in the end it was pretty much a full year.',
    ],
    [
      'who-decided',
      'I shut the playground. Nobody told me to. There was lead in the samples of the soil.',
      'There was lead in the samples, and the head rang and instructed me to shut the playground.',
    ],
    [
      'who-decided',
      'It was my decision to tell the parents the same day that the bus had been the wrong one.',
      'We told the parents the same day about the wrong bus, and that came from Mister Adeyemi, the head.',
    ],
    [
      'outcome',
      'I was mentor to a young teacher. He got through the year, and he is still teaching next door.',
      'I was mentor to the young teacher. He resigned at Christmas, and I drove him to the station.',
    ],
    [
      'who-found',
      'An auditor spotted that one hour in October had twice the readings of the meter.',
      'One hour in October had twice the readings of the meter. I told the auditor before she opened the file.',
    ],
    [
      'count',
      'Twelve drivers signed for a tablet on the night line. No, not twelve, fifteen.',
      'Forty drivers on the night line signed for a tablet.',
    ],
  ])('%s: %s / %s', (kind, a, b) => {
    expect(found(a, b).map(([one]) => one)).toContain(kind)
  })
})
