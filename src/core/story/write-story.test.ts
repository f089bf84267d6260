import fc from '../../../test/properties.ts'
import { describe, expect, test } from 'vitest'
import { escapeText, unescapeText } from './escape-text.ts'
import { readStories } from './import/read-stories.ts'
import { emptyStoryDocument } from './empty-story.ts'
import { facets, outcomes, promptKinds, type StoryDocument } from './story.ts'
import { writeStory } from './write-story.ts'

const encode = (text: string) => new TextEncoder().encode(text)

function readAll(markdown: string): StoryDocument[] {
  const read = readStories('story.md', encode(markdown))
  if (read.kind === 'refused') throw new Error(read.reason)
  return read.stories.map((story) => story.document)
}

/** Pieces that Markdown, YAML or the importer could take for structure. */
const nasty = fc.constantFrom(
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  ' ',
  '  ',
  '\t',
  '---',
  '----',
  '===',
  '# ',
  '## Telling',
  '##',
  '#',
  '### Card',
  '\\',
  '\\\\',
  '\\# ',
  '```',
  '~~~',
  '- ',
  '* ',
  '** x',
  '== y',
  '|',
  '| a | b |',
  'headline: x',
  'third-level: 1',
  '---\nheadline: y\n---\n',
  '...',
  'Situation:',
  '**Task:** z',
  '<script>alert(1)</script>',
  '[x](javascript:alert(1))',
  '{{ braces }}',
  '&#13;',
  '&amp;#13;',
  '&',
  '"',
  "'",
  ': ',
  '@',
  '!tag',
  '%',
  '*alias',
  '&anchor',
  '\u2028',
  '\u0085',
  '\ufeff',
  '\0',
  '\ud800',
  '\udc00',
  '😀',
  'e\u0301',
  'שלום',
  '\u202e',
  '你好',
  '\u00a0',
  '\f',
  '\v',
)
const nastyText = fc.oneof(
  fc
    .array(fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 12 })
    .map((parts) => parts.join('')),
  fc.array(nasty, { maxLength: 12 }).map((parts) => parts.join('')),
)
const line = nastyText.map((text) => text.slice(0, 500))
const facetText = fc.record({ passage: nastyText, card: nastyText })
const anyDocument: fc.Arbitrary<StoryDocument> = fc.record({
  headline: line,
  shortName: line,
  role: line,
  period: line,
  scale: line,
  outcome: fc.constantFrom(null, ...outcomes),
  prompts: fc.uniqueArray(fc.constantFrom(...promptKinds)),
  telling: nastyText,
  facets: fc.record({
    disagreement: facetText,
    'near-failure': facetText,
    stakeholder: facetText,
    lesson: facetText,
    handoff: facetText,
  }),
  numbers: nastyText,
  notes: nastyText,
})

describe('writeStory', () => {
  test('what it writes imports back to the same document', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(readAll(writeStory(document))).toEqual([document])
      }),
      { numRuns: 500 },
    )
  })

  test('several exports in one file import back as several stories', () => {
    fc.assert(
      fc.property(fc.array(anyDocument, { minLength: 1, maxLength: 4 }), (documents) => {
        const file = documents.map((document) => writeStory(document)).join('\n')
        expect(readAll(file)).toEqual(documents)
      }),
    )
  })

  test('a file saved with Windows line ends imports back to the same document', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const saved = writeStory(document).replaceAll('\n', '\r\n')
        expect(readAll(saved)).toEqual([document])
      }),
    )
  })

  test('reads like a plain file of notes', () => {
    const document: StoryDocument = {
      ...emptyStoryDocument,
      headline: 'Moved the till to paper for a day',
      outcome: 'partial-failure',
      prompts: ['failure', 'scope change'],
      telling: 'The till stopped at nine.\n\n# of receipts: 40',
      facets: {
        ...emptyStoryDocument.facets,
        lesson: { passage: 'Keep paper.', card: 'I keep a pad under the till.' },
      },
    }
    expect(writeStory(document)).toBe(`---
third-level: 1
headline: Moved the till to paper for a day
outcome: partial-failure
prompts:
  - failure
  - scope change
---

## Telling

The till stopped at nine.

\\# of receipts: 40

## Lesson

Keep paper.

### Card

I keep a pad under the till.
`)
  })

  test('leaves out what is empty', () => {
    expect(writeStory(emptyStoryDocument)).toBe('---\nthird-level: 1\nheadline:\n---\n')
    expect(facets.every((facet) => !writeStory(emptyStoryDocument).includes(facet))).toBe(true)
  })
})

describe('escapeText', () => {
  test('is undone by unescapeText', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        expect(unescapeText(escapeText(text))).toBe(text)
      }),
      { numRuns: 1000 },
    )
  })

  test.each([
    ['plain words - with (marks) * and _ these_', 'plain words - with (marks) * and _ these_'],
    ['#mentoring is a tag', '#mentoring is a tag'],
    ['# heading', '\\# heading'],
    ['\\# escaped already', '\\\\# escaped already'],
    ['above\n---\nbelow', 'above\n\\---\nbelow'],
    ['\nblank first line', '\\\nblank first line'],
    ['a\r\nb', 'a&#13;\nb'],
    ['&#13; and &#8217;', '&amp;#13; and &amp;#8217;'],
  ])('%j is written as %j', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped)
  })
})
