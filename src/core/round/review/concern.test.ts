import fc from '../../../../test/properties.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { quoteClause } from './quote-clause.ts'
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
  it.each(lines)('is whole sentences that stand on words of the round', (line) => {
    const played = playLine(line, 1)
    if (played.kind !== 'played') throw new Error(played.what)
    const { concern, wouldHaveChanged, verdict } = played.value
    expect(concern).toMatch(/^[A-Z“].*\.$/s)
    const quotes = [...concern.matchAll(/“([^”]+)”/g)].map(([, quote = '']) => quote)
    expect(quotes.length).toBeGreaterThan(0)
    for (const quote of quotes) expect(line).toContain(JSON.stringify(quote).slice(1, -1))
    if (verdict === 'strong hire') expect(wouldHaveChanged).toBeNull()
    else expect(wouldHaveChanged).toMatch(/^It would have been a [a-z ]+ if .*\.$/)
  })
})
