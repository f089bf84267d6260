import { expect, test } from 'vitest'
import { makeDocument } from '../../../test/factories.ts'
import { compareTexts } from './compare-story.ts'
import { tellFacts } from './compare/compare-tellings.ts'
import type { FactKind } from './facts/fact.ts'
import { listFacts } from './list-facts.ts'
import { tellingsOfStory } from './story-tellings.ts'

function list(text: string, headline = ''): readonly (readonly [FactKind, string])[] {
  const tellings = tellingsOfStory(makeDocument({ headline, telling: text }), 0)
  const compared = compareTexts(
    tellings.map((one) => ({ telling: one, told: tellFacts(one.text) })),
  )
  return listFacts(compared.tellings).map(({ kind, wordings }) => [
    kind,
    wordings.map(({ quote }) => quote).join(' · '),
  ])
}

test.each<[string, FactKind, string]>([
  ['I decided to postpone the launch.', 'who-decided', 'I decided to postpone the launch'],
  [
    'In the end it was my call, and I made it on the quay.',
    'who-decided',
    'In the end it was my call',
  ],
  ['Anneke decided to stop the press.', 'who-decided', 'Anneke decided to stop the press'],
  ['The director overruled me.', 'who-decided', 'The director overruled me'],
  ['I noticed that the scale drifted.', 'who-found', 'I noticed that the scale drifted'],
  ['A nurse noticed it.', 'who-found', 'A nurse noticed it'],
  ['There were five of us on the kiln.', 'team-size', 'There were five of us on the kiln'],
  [
    'I led the harbour team at a port, nine engineers.',
    'team-size',
    'I led the harbour team at a port, nine engineers',
  ],
  ['We were four people.', 'team-size', 'We were four people'],
  [
    'Some 40 customers complained on the Tuesday.',
    'reached-customers',
    'Some 40 customers complained on the Tuesday',
  ],
  [
    'I caught it before any customer saw it.',
    'reached-customers',
    'I caught it before any customer saw it',
  ],
  ['We asked six night guards about it.', 'count', 'six night guards'],
  ['We saved €37,000. It saves 37,000 a month.', 'size', '€37,000 · 37,000 a month'],
  [
    'Our port captain, Ingrid Holm, came. The captain, Ingrid, was calm.',
    'person',
    'Our port captain, Ingrid Holm',
  ],
  ['Matteo, our youngest engineer, drew it.', 'person', 'Matteo, our youngest engineer'],
  ['I rang Tomas Berg, the CFO, at nine.', 'person', 'Tomas Berg, the CFO'],
  [
    'I asked Solveig Dahl, the head of the laboratory, for it.',
    'person',
    'Solveig Dahl, the head of the laboratory',
  ],
  ['Ragnhild Moe, who runs the lab, said no.', 'person', 'Ragnhild Moe, who runs the lab'],
  ['Priya (lead designer, sound). said no', 'person', 'Priya (lead designer, sound)'],
  ['Also Marcus, VP product, had promised it.', 'person', 'Marcus, VP product'],
  ['Tomasz = my EM, Ilse de Wit = head of marketing, Ravi = fast', 'person', 'Tomasz = my EM'],
  ['Tomasz = my EM, Ilse de Wit = head of marketing', 'person', 'Ilse de Wit = head of marketing'],
  ['I woke Ingrid from treasury at two.', 'person', 'Ingrid from treasury'],
  ['Jonas K. in data platform owns it.', 'person', 'Jonas K. in data platform'],
  ['It was a Thursday in March 2023, at 02:10.', 'date', 'Thursday in March 2023'],
  ['1 in 5 queries came from two customers.', 'size', '1 in 5 queries'],
  [
    'I traced each of them by hand and found that two analysers sent it elsewhere.',
    'who-found',
    'found that two analysers sent it elsewhere',
  ],
  ['The bill was 310k$/qtr. We paid 310,000 dollars.', 'size', ' · 310,000 dollars'],
  [
    'In the end I kept the ferry, and they renewed the contract.',
    'outcome',
    'they renewed the contract',
  ],
])('%s lists under %s: %s', (text, kind, phrase) => {
  expect(list(text)).toContainEqual([kind, expect.stringContaining(phrase)])
})

test.each<[string, FactKind]>([
  ['The ferry app stopped selling to ghosts.', 'who-decided'],
  ['I took the crane, which the yard proposed and which cost more.', 'who-decided'],
  ['The old server rejected the file.', 'who-decided'],
  ['I spent two nights on the quay and saw that the lamps were right.', 'team-size'],
  ['I never ran it with two people on one order.', 'team-size'],
  ['I never ran it with two people on one order.', 'role'],
  ['We could not do it with five people on leave.', 'team-size'],
  ['Because late parcels had reached 84,000 euros a month.', 'reached-customers'],
  ['I built it again in an hour, before any customer was on it.', 'reached-customers'],
  ['By June the bill hit 12,000 dollars.', 'reached-customers'],
  ['In the end everyone was on the same page and it worked out really well.', 'outcome'],
  ['In the end it went well.', 'outcome'],
  ['I led the harbour team at a port, nine engineers.', 'count'],
  ['Matteo, our most junior engineer, drew it. So did Ada, our lead.', 'order'],
  ['There was no evidence.', 'count'],
  ['I tried the cheap pump first and I dropped it after a day.', 'outcome'],
  ['I opened the cellar and saw 2,300 crates.', 'outcome'],
  ['She said “then I will stop sending mine on Mondays” and laughed.', 'who-decided'],
  ["The owner wanted it by Easter or he'd cut the night shift.", 'who-decided'],
  ['Nobody knew which of the lists anyone read.', 'reached-customers'],
  ['I came with Nora, Piet and Ada from home.', 'person'],
  ['Rolled out from Monday in production. In March, sales fell.', 'person'],
  ['Somebody from finance rang. People in support knew.', 'person'],
  ['She wanted me to restart it anyway.', 'who-decided'],
  ['did it in 2023 w/ the tax change', 'size'],
  ['I had seen that runbook in January.', 'who-found'],
  ['I wrote to every owner of a type nobody had opened in 90 days.', 'reached-customers'],
  ['He counted merged changes: she had 9, the other trainee had 31.', 'count'],
  ['2021 Q2 -> Feb, the depot. The load was up 3x.', 'count'],
  ['It cost 90,000 dollars a quarter, and mine was 48 and hers was 51.', 'count'],
])('%s proves nothing to list under %s', (text, kind) => {
  expect(list(text).map(([one]) => one)).not.toContain(kind)
})

test('each day stands for itself, and a day that is told again stands with it', () => {
  const dates = list(
    'It was winter. We began on 11 February and went over on 19 March. In March it rained. On March 19 at 9:10 I slept. At ten past nine it rang.',
  ).filter(([kind]) => kind === 'date')
  expect(dates.map(([, quote]) => quote)).toEqual([
    'winter',
    '11 February',
    expect.stringMatching(/^19 March · March 19/u),
    'March',
    'ten past nine',
  ])
})

test('a headline about a thing names no one who decided', () => {
  const kinds = list('I wrote the map.', 'The ferry app stopped selling to ghosts').map(([k]) => k)
  expect(kinds).not.toContain('who-decided')
})

test('a phrase is quoted whole: it ends on no article and begins with nothing that joins', () => {
  const text =
    'And I decided to give the whole of the night shift to the two people from the port who had asked for it in the spring and would have cost about 11 euros an hour more'
  for (const [, quote] of list(text)) {
    expect(quote).not.toMatch(/^(?:and|but|so)\s/i)
    expect(quote).not.toMatch(/\s(?:a|an|the|of|and)$/i)
  }
})

test('one position is listed once with every name it was said with', () => {
  const rows = list('Our port captain, Ingrid Holm, came. The port captain, Ingrid, was calm.')
  expect(rows.filter(([kind]) => kind === 'person')).toEqual([
    ['person', 'Our port captain, Ingrid Holm · The port captain, Ingrid'],
  ])
})
