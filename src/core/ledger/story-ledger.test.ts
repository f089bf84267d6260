import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeDocument } from '../../../test/factories.ts'
import { readStories } from '../story/import/read-stories.ts'
import type { Facet, StoryDocument } from '../story/story.ts'
import { compareNext, compareTexts, type ComparedStory } from './compare-story.ts'
import { tellFacts } from './compare/compare-tellings.ts'
import { claimOf } from './claim.ts'
import { findDisagreements } from './disagreements.ts'
import { disagreementsOfAnswer } from './disagreements-of-answer.ts'
import { listFacts } from './list-facts.ts'
import type { Ruling, Settlement } from './settlement.ts'
import { keyOfSource, tellingsOfStory, type StoryTelling } from './story-tellings.ts'

const read = (telling: StoryTelling) => ({ telling, told: tellFacts(telling.text) })

/** A story with answers, given as `facet: text`, answered at 1, 2, 3 … */
function compare(document: Partial<StoryDocument>, ...answers: string[]): ComparedStory {
  const texts = tellingsOfStory(makeDocument(document), 0).map(read)
  return answers.reduce((story, answer, index) => {
    const [facet = '', text = ''] = answer.split(/: (.*)/s)
    const source = { kind: 'attempt', attemptId: `a${index + 1}`, facet: facet as Facet } as const
    return compareNext(story, read({ source, at: index + 1, text }))
  }, compareTexts(texts))
}

const show = (story: ComparedStory, settlements: Settlement[] = []) =>
  findDisagreements(story, settlements).map(({ kind, sides, settlement }) => ({
    kind,
    settled: settlement?.ruling ?? null,
    sides: sides.map(({ wordings }) =>
      wordings.map(({ source, quote }) => `${keyOfSource(source)}: ${quote}`),
    ),
  }))

function settle(story: ComparedStory, ruling: Ruling, settledAt: number): Settlement {
  const [found] = findDisagreements(story, [])
  if (found === undefined) throw new Error('There is nothing to settle.')
  const [first, second] = found.sides.map(({ claim, wordings }) => ({
    claim: claimOf(claim),
    quote: wordings[0]?.quote ?? '',
  }))
  return { id: found.id, ruling, settledAt, sides: [first!, second!] }
}

const told = (story: ComparedStory, settlements: Settlement[], attemptId: string) =>
  disagreementsOfAnswer(story, settlements, `attempt ${attemptId}`).map(({ here, before }) =>
    before.kind === 'settled'
      ? `${here.quote}, settled ${before.quote}`
      : `${here.quote}, ${keyOfSource(before.wording.source)} ${before.wording.quote}`,
  )

const telling =
  'I led the move of the archive. The migration took six months from design to cutover.'
const four = 'lesson: I would plan longer; the migration took four months from design to cutover.'
const six = 'lesson: I learned to wait: that migration took half a year from design to cutover.'
const five = 'lesson: In the end the migration took five weeks from design to cutover.'

const rewrite =
  'I joined in 2021 and was asked to get it over the line by June. We stopped on 12 April 2021. The synonym service was live on 5 May. Searches with no result went from 11% to 6%. Two engineers moved to the pricing team.'

describe('where the tellings of a story disagree', () => {
  test.each([
    'lesson: Since then nothing of mine goes live without that test, and in September I moved the pricing launch by two days for it.',
    'lesson: Now I ask what they have promised and to whom. In 2022 I did that with the lead of the pricing team.',
    'lesson: In September 2021 the pricing launch was two days late because of that.',
    'near-failure: Search was down for forty minutes for everybody. Two customers wrote to our VP. I rolled it back myself.',
  ])('what is told of another event is no disagreement: %s', (answer) => {
    expect(show(compare({ telling: rewrite }, answer))).toEqual([])
  })

  test('one event with two days is one', () => {
    const again = 'near-failure: The synonym service was live on 9 May, and then it fell over.'
    expect(show(compare({ telling: rewrite }, again)).map(({ kind }) => kind)).toEqual(['date'])
  })

  test('one disagreement, however many tellings take either side', () => {
    const story = compare({ telling }, four, six, four)
    expect(show(story)).toEqual([
      {
        kind: 'duration',
        settled: null,
        sides: [
          ['telling: six months', 'attempt a2: half a year'],
          ['attempt a1: four months', 'attempt a3: four months'],
        ],
      },
    ])
  })

  test.each([
    [
      'what one telling says both of',
      { telling: `${telling} The dry runs took four months.` },
      four,
    ],
    [
      'the answer about another drill-in, but for figures',
      {
        facets: {
          ...makeDocument().facets,
          handoff: { passage: 'Ines decided to keep the pager.', card: '' },
        },
      },
      'stakeholder: I decided to keep the pager.',
    ],
    [
      'the same words',
      {
        facets: {
          ...makeDocument().facets,
          handoff: { passage: 'Ines and Omar ran it. She found the leak.', card: '' },
        },
      },
      'handoff: Omar and Ruth ran it. She found the leak.',
    ],
    [
      'rounding',
      { telling: 'We moved 3.8 TB of scans that night.' },
      'lesson: It was about 4 TB of scans we moved.',
    ],
  ])('not %s', (_, document, answer) => {
    expect(show(compare(document, answer))).toEqual([])
  })

  test('a card that drifted from its story', () => {
    const facets = { ...makeDocument().facets }
    facets['near-failure'] = {
      passage: 'We were down for forty minutes that night.',
      card: 'We were down for six hours that night.',
    }
    expect(show(compare({ facets }))).toMatchObject([
      {
        kind: 'duration',
        sides: [['passage near-failure: forty minutes'], ['card near-failure: six hours']],
      },
    ])
  })

  const folder = join(import.meta.dirname, '..', '..', '..', 'test', 'fixtures', 'stories')
  test.each(readdirSync(folder).filter((file) => file.endsWith('.md')))(
    'the parts of %s do not contradict each other more than once',
    (file) => {
      const imported = readStories(file, readFileSync(join(folder, file)))
      if (imported.kind !== 'preview') throw new Error(file)
      for (const { document } of imported.stories)
        expect(show(compare(document)).length).toBeLessThanOrEqual(1)
    },
  )
})

describe('a settled disagreement', () => {
  const before = compare({ telling }, four)

  test('keeps its settlement whatever is told later, also when the story is reworded', () => {
    const settlement = settle(before, 'first', 1)
    const reworded = 'The whole migration took us half a year from design to cutover.'
    for (const story of [
      compare({ telling }, four, six, four),
      compare({ telling: reworded }, four),
    ])
      expect(show(story, [settlement])).toMatchObject([{ kind: 'duration', settled: 'first' }])
  })

  test('keeps its two sides in their order when the tellings turn round', () => {
    const settlement = settle(before, 'first', 1)
    const turned = compare({}, four, six)
    const [found] = findDisagreements(turned, [settlement])
    expect(found?.sides.map(({ wordings }) => wordings[0]?.quote)).toEqual([
      'half a year',
      'four months',
    ])
  })

  test('lets nothing be held against what was called wrong', () => {
    const story = compare({ telling }, four, five)
    const open = show(story, [settle(before, 'first', 1)]).filter(({ settled }) => settled === null)
    expect(open.map(({ sides }) => sides)).toEqual([
      [['telling: six months'], ['attempt a2: five weeks']],
    ])
  })

  test('comes back as it was when the settlement is taken back', () => {
    expect(show(before, [])).toEqual(show(compare({ telling }, four)))
  })
})

describe('what is told after an answer', () => {
  test('the words that it contradicts, the story’s own first', () => {
    expect(told(compare({ telling }, four), [], 'a1')).toEqual(['four months, telling six months'])
    expect(told(compare({ telling }, six, four), [], 'a2')).toEqual([
      'four months, telling six months',
    ])
    expect(told(compare({}, six, four), [], 'a2')).toEqual(['four months, attempt a1 half a year'])
  })

  test.each([
    ['an answer before the other words', compare({}, four, six), [], 'a1'],
    ['an answer that says what the story says', compare({ telling }, four, six), [], 'a2'],
    ['an answer that is not among the tellings', compare({ telling }, four), [], 'a9'],
  ])('nothing of %s', (_, story, settlements, id) => {
    expect(told(story, settlements, id)).toEqual([])
  })

  test('what was called wrong and is said again, and only then', () => {
    const story = compare({ telling }, four, four, six)
    const right = settle(story, 'first', 1)
    expect(told(story, [right], 'a1')).toEqual([])
    expect(told(story, [right], 'a2')).toEqual(['four months, settled six months'])
    expect(told(story, [right], 'a3')).toEqual([])
    expect(told(story, [settle(story, 'both', 1)], 'a2')).toEqual([])
    expect(told(story, [settle(story, 'second', 1)], 'a2')).toEqual([])
  })
})

test('a settled part in the story is told again where the answer turns it round', () => {
  const lead = { telling: 'I was tech lead on the parking app.' }
  const outside = 'handoff: On the parking app I was an outside tester.'
  const story = compare(lead, outside, outside)
  const right = settle(story, 'first', 1)
  expect(told(story, [right], 'a2')).toEqual([
    `${story.tellings[2]?.told.facts[0]?.quote}, settled ${right.sides[0].quote}`,
  ])
})

test('a fact is listed once, with every time it was said', () => {
  const rows = listFacts(compare({ telling }, four, six).tellings).filter(
    ({ kind }) => kind === 'duration',
  )
  expect(rows.map(({ wordings }) => wordings.map(({ quote }) => quote))).toEqual([
    ['six months', 'half a year'],
    ['four months'],
  ])
})

test.each([
  ['Before the audit, I rolled the release back. It cost a day.', 'I rolled the release back'],
  ['There was no evidence of it, and I rang her before I fixed it.', null],
  ['85k, budget gone.', null],
])('the list quotes what a person would know as a fact: %s', (text, phrase) => {
  const quotes = listFacts(compare({ telling: text }).tellings)
    .filter(({ kind }) => kind === 'outcome' || kind === 'count' || kind === 'order')
    .flatMap(({ wordings }) => wordings.map(({ quote }) => quote))
  expect(quotes).toEqual(phrase === null ? [] : [phrase])
})

test('a comma inside a figure ends no phrase', () => {
  const text = 'There were 40,000 lists in staging and 11,000 in production when customers called.'
  const quotes = listFacts(compare({ telling: text }).tellings)
    .filter(({ kind }) => kind === 'reached-customers')
    .flatMap(({ wordings }) => wordings.map(({ quote }) => quote))
  expect(quotes.filter((quote) => quote.includes('11,000 in production'))).not.toEqual([])
  for (const quote of quotes) expect(quote).not.toMatch(/^0|[1,]$/)
})

test('a listed figure says of what, and what is no figure of the story is not listed', () => {
  const text =
    'Zero-result searches were 1 in 5 queries. It reached 11,000 in production, and twice I said two things.'
  const quotes = listFacts(compare({ telling: text }).tellings).flatMap(({ wordings }) =>
    wordings.map(({ quote }) => quote),
  )
  expect(quotes).toContain('1 in 5 queries')
  expect(quotes).toContain('11,000 in production')
  for (const bare of ['Zero-result', 'twice', 'two things', '11,000', '1 in 5'])
    expect(quotes).not.toContain(bare)
})
