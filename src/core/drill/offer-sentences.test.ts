import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import type { Dimension } from '../judge/dimension.ts'
import { judgeFacetText } from '../judge/judge.ts'
import type { Finding } from '../judge/judgment.ts'
import { readStories } from '../story/read-stories.ts'
import { countSentences, joinSentences } from '../story/sentences.ts'
import { facets } from '../story/story.ts'
import { offerSentences } from './offer-sentences.ts'

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
const suggested = (findings: Finding[]) =>
  offerSentences(text, 'disagreement', findings)
    .filter((one) => one.suggested)
    .map((one) => one.text)

describe('offerSentences', () => {
  it('suggests nothing that nothing speaks for', () => {
    expect(suggested([])).toEqual([])
    expect(suggested([find('June', 'moment')])).toEqual([])
    expect(suggested([find('Vos said', 'people', 'costs')])).toEqual([])
  })

  it('suggests what proves something new before what proves the same again', () => {
    const again = [
      find('Vos said', 'people'),
      find('Vos would', 'people'),
      find('chose', 'decision'),
    ]
    expect(suggested(again)[0]).toBe('Vos said no.')
    expect(suggested(again)).toHaveLength(2)
  })

  it('suggests three at most', () => {
    const all = [
      find('June', 'people'),
      find('said', 'tension'),
      find('chose', 'decision'),
      find('held', 'outcome'),
    ]
    expect(suggested(all)).toHaveLength(3)
  })

  it('leaves out what would fill the card alone', () => {
    const long = `${'very '.repeat(70)}long.`
    const finding: Finding = { ...find('June', 'people'), place: { start: 0, end: 4 } }
    expect(offerSentences(long, 'disagreement', [finding])).toEqual([
      { text: long, suggested: false },
    ])
  })
})

const folder = join(import.meta.dirname, '../../../test/fixtures/stories')
test.each(readdirSync(folder).filter((name) => name.endsWith('.md')))(
  'every offer from %s is the person’s own words, and at most three',
  (file) => {
    const read = readStories(file, readFileSync(join(folder, file)))
    for (const { document } of read.kind === 'preview' ? read.stories : []) {
      for (const facet of facets) {
        const { passage } = document.facets[facet]
        const { findings } = judgeFacetText(passage, facet, document)
        const offered = offerSentences(passage, facet, findings)
        const chosen = offered.filter((one) => one.suggested).map((one) => one.text)
        for (const words of chosen) expect(passage.replaceAll(/\s*\n\s*/gu, ' ')).toContain(words)
        expect(chosen.length).toBeLessThanOrEqual(3)
        expect(countSentences(joinSentences(chosen))).toBe(chosen.length)
      }
    }
  },
)
