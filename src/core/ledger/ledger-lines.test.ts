import { expect, test } from 'vitest'
import { compareLines } from './ledger-lines.ts'

test('compares every telling of a line with every other', () => {
  const tellings = [
    'It was down for an hour.',
    'It was down for six hours.',
    'It was down for 60 minutes.',
  ]
  const [result] = compareLines(JSON.stringify({ id: 's1', tellings }))
  if (result?.kind !== 'compared') throw new Error('not compared')
  expect(result.value.id).toBe('s1')
  expect(result.value.facts.map((fact) => [fact.telling, fact.kind, fact.quote])).toContainEqual([
    1,
    'duration',
    'six hours',
  ])
  const pairs = result.value.contradictions.map(({ kind, facts, quotes }) => [
    kind,
    facts.map((fact) => fact.telling),
    quotes,
  ])
  expect(pairs).toEqual([
    ['duration', [0, 1], ['It was down for an hour', 'It was down for six hours']],
    ['duration', [1, 2], ['It was down for six hours', 'It was down for 60 minutes']],
  ])
})

test('says which line is none, and goes on', () => {
  const text = ['{', '', '{"id":1,"tellings":"one"}', '{"id":2,"tellings":[]}'].join('\n')
  expect(compareLines(text)).toEqual([
    { kind: 'not-json', line: 1, what: expect.any(String) },
    { kind: 'not-a-line', line: 3, what: expect.stringContaining('tellings') },
    { kind: 'compared', value: { id: 2, facts: [], contradictions: [] } },
  ])
})
