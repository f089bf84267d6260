import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from '../../../test/properties.ts'
import { describe, expect, it } from 'vitest'
import { promptKinds } from '../story/story.ts'
import { exampleTexts } from './check-guide.ts'
import { emptyGuide } from './empty-guide.ts'
import { findGaps, GuideDraft } from './guide-draft.ts'
import { parseGuide } from './parse-guide.ts'
import { withKind } from './with-kind.ts'
import { writeGuide } from './write-guide.ts'

const folder = join(import.meta.dirname, '../../../content/guides')
const whole = readdirSync(folder).map((name) => {
  const read = parseGuide('own', readFileSync(join(folder, name), 'utf8'))
  if (!read.ok) throw new Error(name)
  return read.guide
})

describe('a guide written as Markdown', () => {
  it('reads back to the same guide', () => {
    for (const guide of whole)
      expect(parseGuide('own', writeGuide(guide))).toEqual({ ok: true, guide })
  })

  it('keeps every line that looks like Markdown', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '## Trap',
        '#### Mistake',
        'Facet: lesson',
        'Weak: so',
        '- If a: b',
        '\\## a',
      ),
      fc.constantFrom('a # b #', 'C#', '"quoted": yes', 'one: two', '---', '# no'),
      fc.string({ minLength: 1 }).map((text) => text.replaceAll(/[\r\n\u2028\u2029\u0085]/gu, ' ')),
    )
    const line = piece
      .map((text) => text.replaceAll(/\s+/gu, ' ').trim())
      .filter((text) => text !== '' && text !== '…')
    const text = fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'))
    const [base] = whole
    if (base === undefined) throw new Error('no guides')
    fc.assert(
      fc.property(line, text, (one, some) => {
        const guide = {
          ...base,
          question: one,
          trap: some,
          signals: base.signals.map((signal) => ({ ...signal, weak: one, name: one })),
          clarifying: base.clarifying.map(({ replies }) => ({
            question: one,
            replies: replies.map(() => ({ reply: one, change: one })),
          })),
          drillIns: base.drillIns.map((drillIn) => ({ ...drillIn, answer: some })),
        }
        expect(parseGuide('own', writeGuide(guide))).toEqual({ ok: true, guide })
      }),
      { numRuns: 200 },
    )
  })

  it('keeps a half-written guide as a draft', () => {
    const half = { ...emptyGuide('What broke?', 'failure'), trap: 'Too many names.' }
    const read = parseGuide('own', writeGuide(half))
    if (read.ok) throw new Error('was whole')
    expect(read.draft).toMatchObject({ question: 'What broke?', kind: 'failure', trap: half.trap })
  })
})

describe('a file of which something would be lost', () => {
  const [guide] = whole
  if (guide === undefined) throw new Error('no guides')
  it.each([
    ['a section that guides do not have', '\n## Notes\n\nCall Ana.\n', 'Notes'],
    ['a section twice', '\n## Trap\n\nAnother trap.\n', 'Trap'],
  ])('says so and gives no draft: %s', (_, added, section) => {
    const file = writeGuide(guide) + added
    const read = parseGuide('own', file)
    if (read.ok) throw new Error('was read')
    expect(read.draft).toBeNull()
    expect(read.problems[0]?.section).toBe(section)
    const lines = file.split('\n')
    expect(lines[(read.problems[0]?.line ?? 0) - 1]).toBe(`## ${section}`)
  })

  it('names a key of the front matter that guides do not have', () => {
    const read = parseGuide('own', writeGuide(guide).replace('\nkind:', '\nauthor: me\nkind:'))
    expect(read).toMatchObject({ ok: false, problems: [{ section: 'author', line: 3 }] })
  })
})

describe('a draft', () => {
  it('lacks what a whole guide has, and says where', () => {
    const sections = findGaps(emptyGuide('', 'conflict')).map(({ section }) => section)
    expect(sections).toEqual(expect.arrayContaining(['Question', 'Trap', 'Worked example']))
    for (const guide of whole) expect(findGaps(guide)).toEqual([])
  })

  it('loses no word when its kind changes, and may change back', () => {
    for (const guide of whole)
      for (const kind of promptKinds) {
        const { slug: _, ...draft } = guide
        const moved = withKind(draft, kind)
        expect(GuideDraft.parse(moved)).toEqual(moved)
        const said = ({ example }: typeof moved) =>
          exampleTexts(example)
            .join(' ')
            .split(/\s+/u)
            .filter((word) => word !== '')
        expect(said(moved)).toEqual(said(draft))
      }
  })
})
