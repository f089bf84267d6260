import fc from '../../../../test/properties.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dimensions } from '../../judge/dimension.ts'
import { recordOf } from '../../record-of.ts'
import { writeConcern } from './concern.ts'
import { quoteClause } from './quote-clause.ts'
import type { ScribeNote } from './review.ts'
import { ruleOnRound } from './verdict.ts'
import { playLine } from '../round-lines.ts'

const folder = join(import.meta.dirname, '..', '..', '..', '..', 'test', 'fixtures', 'rounds')
const lines = ['rounds', 'own', 'own-2'].flatMap((file) =>
  readFileSync(join(folder, `${file}.jsonl`), 'utf8')
    .trim()
    .split('\n'),
)
const said = lines.flatMap((line) => {
  const { telling, answers_to_follow_ups } = JSON.parse(line) as {
    telling: string
    answers_to_follow_ups: string[]
  }
  return [telling, ...answers_to_follow_ups]
})

describe('the words that a concern quotes', () => {
  it.each([
    [
      'It broke. The team [[caught]] a subtle issue in the payment path. Then we went on.',
      'The team caught a subtle issue in the payment path',
    ],
    ['Well, you know, there were [[some]] opinions, I guess.', 'there were some opinions'],
    ['so we just [[did]] it', 'we just did it'],
    [
      'When I [[told]] her she was silent, and then she said, "Which week?" She chose it herself because the actress had a film.',
      'When I told her she was silent',
    ],
    ['[[Fine]].', ''],
    ['', ''],
  ])('are the whole sentence at the place: %j', (marked, quote) => {
    const start = Math.max(0, marked.indexOf('[['))
    const text = marked.replace('[[', '').replace(']]', '')
    expect(quoteClause(text, { start, end: start + 1 })).toBe(quote)
  })

  it('slice out of the text, from word to word, few enough to be read', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...said), fc.string({ unit: 'grapheme' })),
        fc.nat(),
        (text, n) => {
          const start = n % (text.length + 1)
          const quote = quoteClause(text, { start, end: start })
          const at = text.indexOf(quote)
          expect(at).toBeGreaterThanOrEqual(0)
          if (quote === '') return
          expect(quote.split(/\s+/).length).toBeGreaterThanOrEqual(3)
          expect(quote.split(/\s+/).length).toBeLessThanOrEqual(30)
        },
      ),
      { numRuns: 400 },
    )
  })
})

describe('a concern', () => {
  it('quotes an answer that was pressed on by what held in the end', () => {
    const noteOf = (kind: ScribeNote['kind'], text: string, overall: number): ScribeNote => ({
      kind,
      question: 'What did that come down to?',
      pressedOn: '',
      facet: null,
      dimension: 'decision',
      promptKind: null,
      askedAt: 0,
      tookMs: 0,
      text,
      overall,
      thin: overall < 3,
      ratings: null,
      scores: null,
      evidenced: [],
      findings: [],
      remarks: [],
      contradictions: [],
    })
    const notes = [
      noteOf('follow-up', 'Helen said that it would look weak to everybody.', 3.6),
      noteOf('follow-up', 'I do not remember exactly any more.', 1),
      noteOf('press', 'I rang the councillor from his room at four.', 3.4),
    ]
    const scores = recordOf(dimensions, () => 4)
    const held = { overall: 4, scores }
    const ruling = ruleOnRound({
      level: 'senior',
      telling: held,
      secondTelling: null,
      points: [[held], [held], [held], [{ ...held, overall: 1 }]],
      pivot: held,
      turnedAway: false,
    })
    expect(ruling).toMatchObject({ verdict: 'hire', unmet: [] })
    const concern = writeConcern(ruling, notes)
    expect(concern).toContain('held in the end')
    expect(concern).toContain('I rang the councillor from his room at four')
    expect(concern).not.toContain('remember')
  })

  it.each(lines)('is whole sentences that stand on words of the round', (line) => {
    const played = playLine(line, 1)
    if (played.kind !== 'played') throw new Error(played.what)
    const { concern, wouldHaveChanged, verdict } = played.value
    expect(concern).toMatch(/^[A-Z“].*\.$/s)
    const quotes = [...concern.matchAll(/“([^”]+)”/g)].map(([, quote = '']) => quote)
    expect(quotes.length).toBeGreaterThan(0)
    for (const quote of quotes) {
      expect(line).toContain(JSON.stringify(quote).slice(1, -1))
      expect(quote).not.toMatch(/[\s,](?:and|but|so|or|because)$/i)
    }
    expect(wouldHaveChanged ?? '').not.toMatch(/^It would have been a [a-z ]+ if those on/)
    expect(concern).not.toContain('stays general. But')
    if (verdict === 'strong hire') expect(wouldHaveChanged).toBeNull()
    else expect(wouldHaveChanged).toMatch(/^It would have been a [a-z ]+ if .*\.$/)
  })
})
