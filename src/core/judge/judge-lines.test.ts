import fc from '../../../test/properties.ts'
import { describe, expect, test } from 'vitest'
import { judgeLine, judgeLines } from './judge-lines.ts'

const text =
  'On Friday I pulled the release because the log was empty, and I rang the ward. My manager refused to sign it.'

describe('a line to judge', () => {
  test('gives ratings and evidence that slices back', () => {
    const result = judgeLine(JSON.stringify({ id: 'a', facet: 'near-failure', text }), 1)
    if (result.kind !== 'judged') throw new Error(result.what)
    expect(Object.keys(result.value).sort()).toEqual([
      'evidence',
      'id',
      'overall',
      'ratings',
      'scores',
    ])
    expect(result.value.evidence.length).toBeGreaterThan(0)
    for (const { start, end } of result.value.evidence) expect(text.slice(start, end)).not.toBe('')
  })

  test.each<[string, string, string]>([
    ['{"id": "a"', 'not-json', ''],
    ['{"id": "a"}', 'not-a-line', 'text'],
    ['{"text": "x"}', 'not-a-line', 'id'],
    ['{"id": "a", "text": 3}', 'not-a-line', 'text'],
    ['{"id": "a", "text": "x", "facet": "mood"}', 'not-a-line', 'facet'],
    ['[]', 'not-a-line', 'the line'],
    ['null', 'not-a-line', 'the line'],
  ])('%s is refused with its number', (line, kind, what) => {
    const result = judgeLine(line, 7)
    expect(result).toMatchObject({ kind, line: 7 })
    if (result.kind !== 'judged') expect(result.what).toContain(what)
  })

  test('blank lines are passed over and do not change the numbers', () => {
    const results = judgeLines(`\n{"id":1,"text":"fine"}\r\n\n{`)
    expect(results.map((result) => result.kind)).toEqual(['judged', 'not-json'])
    expect(results[1]).toMatchObject({ line: 4 })
  })

  test('no line throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (line) => {
        expect(['judged', 'not-json', 'not-a-line']).toContain(judgeLine(line, 1).kind)
      }),
    )
  })
})
