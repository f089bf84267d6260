import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import type { Dimension } from '../judge/dimension.ts'
import { judgeAnswer, judgeFacetText } from '../judge/judge.ts'
import type { Finding } from '../judge/judgment.ts'
import { readStories } from '../story/import/read-stories.ts'
import { countSentences, joinSentences, splitSentences } from '../story/told/sentences.ts'
import { facets } from '../story/story.ts'
import { offerSentences, offerTelling } from './offer-sentences.ts'

const text = 'It was June. Vos said no. I chose the slow way, since Vos would sign that. It held.'
const find = (
  words: string,
  dimension: Dimension,
  credit: Finding['credit'] = 'earns',
): Finding => ({
  ruleId: 'test',
  dimension,
  credit,
  place: { start: text.indexOf(words), end: text.indexOf(words) + words.length },
  reason: '',
})
/** Worth a point for each of these words that a card holds. */
const holding =
  (...wanted: string[]) =>
  (card: string) =>
    wanted.filter((word) => card.includes(word)).length
const suggested = (findings: Finding[], rate = holding('June', 'Vos', 'chose', 'held')) =>
  offerSentences(text, 'disagreement', findings, rate)
    .filter((one) => one.suggested)
    .map((one) => one.text)
const sentenceAt = (place: Finding['place']) =>
  splitSentences(text)
    .filter(({ end }) => end > (place?.start ?? 0))
    .map(({ start, end }) => text.slice(start, end))[0]
const all = [
  find('June', 'people'),
  find('said', 'tension'),
  find('chose', 'decision'),
  find('held', 'outcome'),
]

describe('offerSentences', () => {
  it('suggests nothing that nothing speaks for', () => {
    expect(suggested([])).toEqual([])
    expect(suggested([find('June', 'moment')])).toEqual([])
    expect(suggested([find('Vos said', 'people', 'costs')])).toEqual([])
  })

  it('suggests the sentences that are worth most together, and no more than add to that', () => {
    expect(suggested(all.slice(2), holding('Vos', 'chose', 'held'))).toEqual([
      'I chose the slow way, since Vos would sign that.',
      'It held.',
    ])
  })

  it('prefers the sentence that proves in two ways to the one that only rates as well', () => {
    const both = [...all, find('June', 'outcome'), { ...find('June', 'people'), ruleId: 'other' }]
    expect(suggested(both, holding())).toEqual(
      all.slice(0, 3).map(({ place }) => sentenceAt(place)),
    )
  })

  it('suggests three at most', () => {
    expect(suggested(all, (card) => card.length)).toHaveLength(3)
  })

  it('leaves out what would fill the card alone', () => {
    const long = `${'very '.repeat(70)}long.`
    const finding: Finding = { ...find('June', 'people'), place: { start: 0, end: 4 } }
    expect(offerSentences(long, 'disagreement', [finding], holding('very'))).toEqual([
      { text: long, suggested: false, told: false },
    ])
  })

  it('puts a passage that has room on the card there whole, whatever it proves', () => {
    const chosen = (passage: string) =>
      offerSentences(passage, 'lesson', [], () => 0).filter((one) => one.suggested)
    expect(chosen('I asked in week nine. I should have asked in week one.')).toHaveLength(2)
    expect(chosen('lesson??\n\nI ask. I write it down. I send it.')).toHaveLength(3)
    expect(chosen('I ask. I write it down. I send it. I wait.')).toHaveLength(0)
  })
})

it('marks of a telling what seems to tell the drill-in, and suggests none of it', () => {
  const telling = 'We moved it.\nVos said no. I waited. It held.'
  const place = { start: telling.indexOf('Vos'), end: telling.indexOf(' It held') }
  expect(offerTelling(telling, place)).toEqual([
    { text: 'We moved it.', suggested: false, told: false },
    { text: 'Vos said no.', suggested: false, told: true },
    { text: 'I waited.', suggested: false, told: true },
    { text: 'It held.', suggested: false, told: false },
  ])
  expect(offerTelling(telling, undefined).some(({ told }) => told)).toBe(false)
})

it('puts on the card where the other stood and what moved them', () => {
  const passage =
    'Nadja, who ran the archive, did not want it. Her position was that a box is either on its shelf or lost, so a box that moves is lost. I had argued for two weeks with drawings. What moved her was that I asked her to choose the hour at which each box must be back, and hung a bell for 17:30. She signed the plan on 4 March.'
  const { findings } = judgeFacetText(passage, 'disagreement')
  const rate = (words: string) => judgeAnswer({ text: words, facet: 'disagreement' }).overall
  const chosen = offerSentences(passage, 'disagreement', findings, rate)
    .filter((one) => one.suggested)
    .map((one) => one.text.slice(0, 12))
  expect(chosen).toContain('Her position')
  expect(chosen).toContain('What moved h')
})

it('never puts the bare name of a part on the card', () => {
  const passage = 'takeaway??\n\nI show the draft. I wait a day. I ask. I sign.'
  const place = { start: 0, end: 8 }
  const finding: Finding = {
    ...judgeFacetText(passage, 'lesson').findings[0]!,
    dimension: 'learning',
    credit: 'earns',
    place,
  }
  const offered = offerSentences(passage, 'lesson', [finding], () => 0)
  expect(offered.filter((one) => one.suggested)).toEqual([])
})

const folder = join(import.meta.dirname, '../../../test/fixtures/stories')
test.each(readdirSync(folder).filter((name) => name.endsWith('.md')))(
  'every offer from %s is the person’s own words, and at most three',
  (file) => {
    const read = readStories(file, readFileSync(join(folder, file)))
    for (const { document } of read.kind === 'preview' ? read.stories : []) {
      for (const facet of facets) {
        const { passage } = document.facets[facet]
        const { findings } = judgeFacetText(passage, facet)
        const offered = offerSentences(
          passage,
          facet,
          findings,
          (words) => judgeAnswer({ text: words, facet }).overall,
        )
        const chosen = offered.filter((one) => one.suggested).map((one) => one.text)
        for (const words of chosen) expect(passage.replaceAll(/\s*\n\s*/gu, ' ')).toContain(words)
        expect(chosen.length).toBeLessThanOrEqual(3)
        expect(countSentences(joinSentences(chosen))).toBe(chosen.length)
      }
    }
  },
)
