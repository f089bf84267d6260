import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readJsonLine } from './json-line.ts'

const schema = z.object({
  id: z.union([z.string(), z.number()]),
  tellings: z.array(z.string()),
})

describe('readJsonLine', () => {
  it('gives what the schema reads', () => {
    expect(readJsonLine(schema, '{"id":1,"tellings":["a"]}', 1)).toMatchObject({ kind: 'read' })
  })

  it.each([
    ['{"tellings":[]}', /^“id” is missing$/],
    ['{"id":1}', /^“tellings” is missing$/],
    ['{"id":1,"tellings":[3]}', /^tellings\.0: /],
    ['{"id":{},"tellings":[]}', /^id: /],
    ['[]', /^the line: /],
    ['null', /^the line: /],
  ])('says what is wrong with %s', (json, what) => {
    const read = readJsonLine(schema, json, 7)
    expect(read).toMatchObject({ kind: 'not-a-line', line: 7 })
    expect(read.kind === 'not-a-line' && read.what).toMatch(what)
  })

  it('says where text is not JSON', () => {
    expect(readJsonLine(schema, '{"id":', 2)).toMatchObject({ kind: 'not-json', line: 2 })
  })
})
