import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from '../../../test/properties.ts'
import { describe, expect, it } from 'vitest'
import { parseGuide } from './parse-guide.ts'

const file = 'disagreed-with-your-manager'
const good = readFileSync(join(import.meta.dirname, `../../../content/guides/${file}.md`), 'utf8')

describe('a guide read from Markdown', () => {
  it('has what its sections say', () => {
    const read = parseGuide(file, good)
    expect(read).toMatchObject({ ok: true, guide: { slug: file, kind: 'conflict' } })
    if (!read.ok) return
    expect(read.guide.clarifying).toHaveLength(3)
    for (const { answer } of read.guide.drillIns) expect(answer).not.toMatch(/Facet:|^#/mu)
  })

  it.each([
    ['Trap', (text: string) => text.replace('## Trap', '## Trip'), 'Trap', 'is missing'],
    ['Task', (text: string) => text.replace('### Task', '### Tusk'), 'Task', 'is missing'],
    ['kind', (text: string) => text.replace('kind: conflict', 'kind: quarrel'), 'kind', 'must be'],
    ['question', (text: string) => text.replace(/^question:.*\n/mu, ''), 'question', 'is missing'],
    ['also', (text: string) => text.replace(/^also:\n(?:  - .*\n)+/mu, ''), 'also', 'is missing'],
    ['levels', (text: string) => text.replace(/^levels:.*\n/mu, ''), 'levels', 'is missing'],
    ['Weak', (text: string) => text.replace(/^Weak: .*$/mu, ''), 'Signals: ', 'weak is missing'],
    ['Facet', (text: string) => text.replace(/^Facet: .*$/mu, ''), 'Drill-ins: ', 'needs a line'],
    ['replies', (text: string) => text.replaceAll(/^- If /gmu, '- When '), 'Clarifying', 'two or'],
    [
      'action',
      (text: string) => text.replace('kind: conflict', 'kind: failure'),
      'Action',
      'falls',
    ],
  ])('says which section is wrong: %s', (_, spoil, section, message) => {
    const read = parseGuide(file, spoil(good))
    if (read.ok) throw new Error('was read')
    expect(read.problems[0]?.section).toContain(section)
    expect(read.problems[0]?.message).toContain(message)
  })

  it('says the line of a section that is there', () => {
    const spoilt = good.replace(/^Strong: .*$/mu, 'Strong:')
    const read = parseGuide(file, spoilt)
    if (read.ok) throw new Error('was read')
    const line = spoilt.split('\n').findIndex((text) => text === 'Strong:') + 1
    expect(line - (read.problems[0]?.line ?? 0)).toBeLessThanOrEqual(2)
  })

  it('reads the same from every kind of line end', () => {
    const read = parseGuide(file, good)
    expect(parseGuide(file, good.replaceAll('\n', '\r\n'))).toEqual(read)
    expect(parseGuide(file, `\uFEFF${good}`)).toEqual(read)
  })

  it('never throws, and names a line of the file', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.constantFrom(
          '---',
          '## Signals',
          '### Facet',
          '#### Mistake',
          '- If a: b',
          'kind: [',
          '"',
        ),
        fc.constantFrom(...good.split('\n')),
        fc.string(),
      ),
    )
    fc.assert(
      fc.property(pieces, (lines) => {
        const text = lines.join('\n')
        const read = parseGuide('some-guide', text)
        if (read.ok) return
        expect(read.problems.length).toBeGreaterThan(0)
        for (const { line } of read.problems) {
          expect(line).toBeGreaterThanOrEqual(1)
          expect(line).toBeLessThanOrEqual(Math.max(1, text.split(/\r\n|\r|\n/u).length))
        }
      }),
      { numRuns: 50 },
    )
  })
})
