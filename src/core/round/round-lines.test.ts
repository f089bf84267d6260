import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { RoundReview } from './review/review.ts'
import { reviewRound } from './review/review-round.ts'
import { playScript } from './play-script.ts'
import { playLine } from './round-lines.ts'
import { verdicts } from './review/verdict-rules.ts'

const folder = join(import.meta.dirname, '..', '..', '..', 'test', 'fixtures', 'rounds')
const lines = ['rounds', 'own'].flatMap((file) =>
  readFileSync(join(folder, `${file}.jsonl`), 'utf8')
    .trim()
    .split('\n'),
)

describe('scripted rounds', () => {
  const played = lines.map((line) => {
    const result = playLine(line, 1)
    if (result.kind !== 'played') throw new Error(result.what)
    return { line, script: JSON.parse(line) as Record<string, unknown>, ...result.value }
  })

  it('come within one step of their verdict, nine of ten at least', () => {
    const rank = (one: unknown) => verdicts.indexOf(one as never)
    const near = played.filter(
      ({ verdict, script }) => Math.abs(rank(verdict) - rank(script['verdict'])) <= 1,
    )
    expect(near.length).toBeGreaterThanOrEqual(0.9 * played.length)
  })

  it('say when nobody can tell', () => {
    const wrong = played.filter(({ cannotTell, script }) => cannotTell !== script['cannot_tell'])
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it('quote in the concern only what was said', () => {
    for (const { line, concern } of played) {
      const said = line.replace(/\\[n"]/g, (mark) => (mark === '\\n' ? ' ' : '"'))
      for (const [, quote] of concern.matchAll(/“([^”]+)”/g)) expect(said).toContain(quote)
    }
  })

  it('note every question, the opening and the anchor first', () => {
    for (const { notes } of played)
      expect(notes.map(({ kind }) => kind).slice(0, 2)).toEqual(['opening', 'anchor'])
  })

  it('give a review that can be kept', () => {
    const script = JSON.parse(lines[0]!) as Parameters<typeof playScript>[0]
    const review = reviewRound(playScript(script, 3))
    expect(RoundReview.parse(JSON.parse(JSON.stringify(review)))).toEqual(review)
  })
})

describe('playLine', () => {
  it('says what is wrong with a line, by its number', () => {
    expect(playLine('{', 3)).toMatchObject({ kind: 'not-json', line: 3 })
    expect(playLine('{"id":1}', 4)).toMatchObject({ kind: 'not-a-line', line: 4 })
  })

  it('plays a candidate who says nothing', () => {
    const line = JSON.stringify({ id: 1, telling: '', answers_to_follow_ups: ['', ''] })
    expect(playLine(line, 1)).toMatchObject({ kind: 'played', value: { cannotTell: true } })
  })
})
