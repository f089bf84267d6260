import fc from '../../../../test/properties.ts'
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { movePassage, textOfSection, type ImportPreview } from './import-preview.ts'
import { mostHeadings, mostLines, mostStories, readStories } from './read-stories.ts'
import { facets, sections, type Facet, type Section, type StoryDocument } from '../story.ts'
import { writeStory } from '../write-story.ts'

const fixtures = new URL('../../../../test/fixtures/', import.meta.url)
const encode = (text: string) => new TextEncoder().encode(text)

function readBytes(source: string, bytes: Uint8Array): ImportPreview {
  const read = readStories(source, bytes)
  if (read.kind === 'refused') throw new Error(`${source}: ${read.reason}`)
  return read
}

const readText = (text: string) => readBytes('notes.md', encode(text))

/** The only story of a text, for tests about one. */
function readOne(text: string) {
  const { stories } = readText(text)
  const [story] = stories
  if (!story || stories.length !== 1) throw new Error(`${stories.length} stories`)
  return story
}

const wholeText = (document: StoryDocument): string =>
  [
    document.headline,
    document.shortName,
    document.role,
    document.period,
    document.scale,
    ...sections.map((section) => textOfSection(document, section)),
    ...facets.map((facet) => document.facets[facet].card),
  ].join('\n')

describe('the twelve files of people who keep stories', () => {
  const folder = new URL('stories/', fixtures)
  const { files } = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as {
    files: Record<string, { facets: Record<Facet, 'survives' | 'thin' | 'missing'> }>
  }
  const names = Object.keys(files)

  test.each(names)('%s has the drill-ins that a coach finds in it', (name) => {
    const { stories, warnings } = readBytes(name, readFileSync(new URL(name, folder)))
    expect(stories).toHaveLength(1)
    expect(warnings).toEqual([])
    const present = facets.filter((facet) => stories[0]?.document.facets[facet].passage !== '')
    expect(present).toEqual(facets.filter((facet) => files[name]?.facets[facet] !== 'missing'))
  })

  test.each(names.filter((name) => !name.startsWith('03')))(
    '%s keeps its front matter and its sections to the letter',
    (name) => {
      const file = readFileSync(new URL(name, folder), 'utf8')
      const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(file) ?? []
      const { document } = readOne(file)
      expect(front).toContain(`headline: ${document.headline}\n`)
      expect(front).toContain(`role: ${document.role}\n`)
      expect(front).toContain(document.period)
      expect(front).toContain(`outcome: ${document.outcome}\n`)
      expect(document.prompts.every((prompt) => front.includes(prompt))).toBe(true)
      const rebuilt = (['telling', ...facets, 'numbers', 'notes'] as Section[])
        .map((section) => textOfSection(document, section))
        .filter((text) => text !== '')
      for (const text of rebuilt) expect(body).toContain(`\n\n${text}\n`)
      const headings = body.match(/^## .*$/gmu) ?? []
      expect(rebuilt.join('').replaceAll(/\s/gu, '').length).toBe(
        body.replaceAll(/^## .*$/gmu, '').replaceAll(/\s/gu, '').length,
      )
      expect(headings).toHaveLength(rebuilt.length)
    },
  )

  test('03 is read by its own headings', () => {
    const { document } = readBytes('03', readFileSync(new URL('03-tram-thing.md', folder)))
      .stories[0] ?? { document: null }
    expect(document?.headline).toBe(
      'tram displays (the Melbourne one) - NOTES, tidy this up before Thurs!!',
    )
    expect(document?.outcome).toBeNull()
    expect(document?.telling).toMatch(/^stop displays showing[\s\S]*so: half a win$/u)
    expect(document?.facets.disagreement.passage).toMatch(
      /^blue with Trevor\n\nTrevor = comms[\s\S]*at xmas$/u,
    )
    expect(document?.facets['near-failure'].passage).toMatch(
      /^- 2nd week of trial[\s\S]*never made the radio$/u,
    )
    expect(document?.facets.lesson.passage).toBe(
      'talk to the feed people. be nice to people at the stop',
    )
    expect(document?.facets.handoff.passage).toBe('basically I emailed a zip')
    expect(document?.notes).toBe(
      '## TODO\n\n- who was the hard stakeholder?? Trevor again? or depot guys?',
    )
  })
})

interface ExpectedStory {
  headline: string
  outcome?: string
  role?: string
  period?: string
  prompts?: string[]
  /** How each section begins and ends; sections that are not named are empty. */
  sections: Partial<Record<Section, [string, string]>>
}

describe('notes of other people', () => {
  const folder = new URL('notes/', fixtures)
  const expected = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as Record<
    string,
    { warnings?: number[]; stories: ExpectedStory[] }
  >

  test('every file has its expectation', () => {
    expect(Object.keys(expected).toSorted()).toEqual(
      readdirSync(folder)
        .filter((name) => name !== 'expected.json')
        .toSorted(),
    )
  })

  test.each(Object.keys(expected))('%s', (name) => {
    const { stories, warnings } = readBytes(name, readFileSync(new URL(name, folder)))
    const found = stories.map(({ document }): ExpectedStory => {
      const { headline, outcome, role, period, prompts } = document
      const filled = sections.flatMap((section) => {
        const text = textOfSection(document, section)
        return text === '' ? [] : [[section, [firstWords(text), lastWords(text)]]]
      })
      return {
        headline,
        ...(outcome === null ? {} : { outcome }),
        ...(role === '' ? {} : { role }),
        ...(period === '' ? {} : { period }),
        ...(prompts.length === 0 ? {} : { prompts }),
        sections: Object.fromEntries(filled) as ExpectedStory['sections'],
      }
    })
    expect(found).toEqual(expected[name]?.stories)
    expect(warnings.map((warning) => warning.line)).toEqual(expected[name]?.warnings ?? [])
  })
})

const firstWords = (text: string): string => text.split(/\s+/u).slice(0, 4).join(' ')
const lastWords = (text: string): string => text.split(/\s+/u).slice(-3).join(' ')

/** A file made of parts, every word of which is `w1`, `w2`, … so that each can be looked for. */
const part = fc.constantFrom<(words: () => string) => string>(
  (words) => `${words()} ${words()}.\n${words()}`,
  (words) => `# ${words()}`,
  (words) => `## ${words()} ${words()}`,
  () => '## Pushback',
  (words) => `### Nearly ${words()}`,
  () => '## TODO',
  () => '# Situation',
  () => '### Card',
  (words) => `${words()}\n===`,
  (words) => `${words()} ${words()}\n---`,
  () => '---',
  () => '***',
  (words) => `- ${words()}\n  - ${words()}\n- ${words()}`,
  (words) => `- handover - ${words()}\n    ${words()}`,
  (words) => `**Result:** ${words()}\n${words()}`,
  (words) => `**Pushback from ${words()}:** ${words()}`,
  (words) => `Lesson: ${words()}`,
  (words) => `Situation: ${words()}\nTask: ${words()}`,
  (words) => `Role: ${words()}\nWhen: ${words()}\nTeam: ${words()}`,
  (words) => `Outcome: ${words()}`,
  (words) => `| Conflict | ${words()} | ${words()} |\n|---|---|---|\n| ${words()} | ${words()} |`,
  (words) => `\`\`\`\n# ${words()}\n\n${words()}\n\`\`\``,
  (words) => `~~~ ${words()}`,
  (words) => `---\ntitle: ${words()}\n${words()}: ${words()}\ntags: [${words()}, conflict]\n---`,
  (words) => `---\nheadline: ${words()}`,
  (words) => `---\nheadline: ${words()}: ${words()}\n# ${words()}\nlesson: ${words()}\n---`,
  (words) => `S: ${words()}\nT: ${words()}\nA: ${words()}\nR: ${words()}`,
  (words) => `** ${words()}\n* ${words()}`,
  (words) => `> ${words()}\n\n<script>${words()}</script>`,
)
const anyNotes = fc
  .record({
    parts: fc.array(part, { minLength: 1, maxLength: 14 }),
    gap: fc.constantFrom('\n', '\n\n', '\n \n\n', '\r\n\r\n'),
  })
  .map(({ parts, gap }) => {
    let count = 0
    return parts.map((make) => make(() => `w${(count += 1)}`)).join(gap)
  })

describe('any notes', () => {
  test('lose no word', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        const read = readStories('any.md', encode(notes))
        const written = notes.match(/w\d+/gu) ?? []
        if (read.kind === 'refused') return written.length === 0
        const kept = new Set(
          read.stories.flatMap(({ document }) => wholeText(document).match(/w\d+/gu) ?? []),
        )
        expect(written.filter((word) => !kept.has(word))).toEqual([])
        return true
      }),
      { numRuns: 800 },
    )
  })

  test('are cut into stories that lie side by side and cover the file', () => {
    fc.assert(
      fc.property(anyNotes, fc.constantFrom('utf-8', 'utf-16le', 'mark'), (notes, encoding) => {
        const marked = encoding === 'mark' ? `\ufeff${notes}é` : `${notes} é`
        const bytes = encoding === 'utf-16le' ? toUtf16(`\ufeff${marked}`) : encode(marked)
        const { stories } = readBytes('any.md', bytes)
        const pieces = stories.map((story) => [
          ...bytes.subarray(story.bytes.start, story.bytes.end),
        ])
        expect(pieces.flat()).toEqual([...bytes])
        const { length } = marked.replace('\ufeff', '')
        const ends = stories.map((story) => story.slice.end)
        expect(stories.map((story) => story.slice.start)).toEqual([0, ...ends.slice(0, -1)])
        expect(ends.at(-1)).toBe(length)
      }),
    )
  })

  test('give passages that the file holds where they say', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        const read = readStories('any.md', encode(notes))
        if (read.kind === 'refused') return
        for (const { text, start, end } of read.stories.flatMap((story) => story.passages)) {
          const place = notes.slice(start, end).replaceAll(/\s+/gu, ' ')
          const [first = ''] = text.split(/\s/u).filter((word) => word !== '')
          expect(place).toContain(first)
          expect(text.length).toBeLessThanOrEqual(end - start)
        }
      }),
    )
  })

  test('come back from an export as they were read', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        const read = readStories('any.md', encode(notes))
        if (read.kind === 'refused') return
        for (const { document } of read.stories) {
          expect(readText(writeStory(document)).stories.map((story) => story.document)).toEqual([
            document,
          ])
        }
      }),
    )
  })

  test('are read the same from any text at all, without a crash', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(readStories('x', bytes)).toEqual(readStories('x', bytes))
      }),
    )
  })
})

function toUtf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  for (let at = 0; at < text.length; at += 1) {
    bytes[at * 2] = text.charCodeAt(at) & 0xff
    bytes[at * 2 + 1] = text.charCodeAt(at) >> 8
  }
  return bytes
}

describe('movePassage', () => {
  const preview = readText('# T\n\n## Telling\n\none\n\n\ntwo\n\nthree\n\n## Lesson\n\nfour\n')
  const idOf = (text: string) =>
    preview.stories[0]?.passages.find((passage) => passage.text === text)?.id ?? ''

  test('takes a passage out of one section and into another, in the order of the file', () => {
    const moved = movePassage(preview, idOf('two'), 'lesson').stories[0]?.document
    expect(moved?.telling).toBe('one\n\nthree')
    expect(moved?.facets.lesson.passage).toBe('two\n\nfour')
  })

  test('there and back again changes nothing in the document', () => {
    const there = movePassage(preview, idOf('two'), 'handoff')
    const back = movePassage(there, idOf('two'), 'telling')
    expect(back.stories[0]?.document).toEqual(preview.stories[0]?.document)
    expect(back.stories[0]?.document.telling).toBe('one\n\n\ntwo\n\nthree')
  })

  test('copies sentences, and their own section keeps them', () => {
    const own = readText('# T\n\n## Telling\n\nOne. Two. Three. Four. Five.\n')
    const copied = [1, 2, 4].reduce(
      (all, at) => movePassage(all, `0.0:${at}`, 'lesson', { stays: true }),
      own,
    )
    const { telling, facets: cards } = copied.stories[0]!.document
    expect(telling).toBe('One. Two. Three. Four. Five.')
    expect(cards.lesson.passage).toBe('Two. Three.\n\nFive.')
  })

  test('leaves the preview as it is for an id that is not there', () => {
    expect(movePassage(preview, '9.9', 'notes', { stays: true })).toEqual(preview)
    expect(movePassage(preview, '9.9', 'notes')).toEqual(preview)
  })
})

describe('headline', () => {
  test.each([
    [
      '# The queue\n\n## Headline\n\nCut it from nine days to two.\n\n## Pushback\n\nIda said no.\n',
    ],
    ['# The queue\n\n## Headline\nCut it from nine days\nto two.\n\n## Pushback\n\nIda said no.\n'],
  ])('is what stands under its own heading, and the title is the short name: %j', (text) => {
    const { document, passages } =
      readBytes('a.md', new TextEncoder().encode(text)).stories[0] ?? {}
    expect(document?.headline).toBe('Cut it from nine days to two.')
    expect(document?.shortName).toBe('The queue')
    expect(passages?.map(({ section }) => section)).toEqual(['disagreement'])
  })

  test.each([
    ['front matter before a heading', '---\nheadline: A\n---\n# B\n\n## Telling\n\nx', 'A'],
    ['title of the front matter', '---\ntitle: A\n---\n## Telling\n\nx', 'A'],
    ['first heading', '# A **b**\n\nx', 'A **b**'],
    ['underlined heading', 'A b\n===\n\nx', 'A b'],
    ['first line alone', 'A b c\n\nx y z.\n\nand more', 'A b c'],
    ['first sentence of a paragraph', 'We moved it. Then it broke.', 'We moved it.'],
    [
      'first sentence without the reason that it adds',
      'I moved four terabytes of bookings to another engine, because the old one was out of support. Then it broke.',
      'I moved four terabytes of bookings to another engine',
    ],
    [
      'first sentence with what takes it back',
      'I moved four terabytes of bookings to another engine, but in the end nobody could use a word of it.',
      'I moved four terabytes of bookings to another engine, but in the end nobody could use a word of it.',
    ],
    [
      'first sentence that begins with a place',
      'In the second spring at the harbour office, after two others had left, I took over the berth planner.',
      'In the second spring at the harbour office, after two others had left, I took over the berth planner.',
    ],
    ['a bold first line', '**A b c**\n\nx y z.', 'A b c'],
    ['a named line', 'Title: A b\nRole: c\n\nx', 'A b'],
  ])('%s', (_, text, headline) => {
    expect(readOne(text).document.headline).toBe(headline)
  })

  test('another heading than the headline is kept', () => {
    expect(readOne('---\nheadline: A\n---\n# B\n\nx').document.notes).toBe('B')
  })

  test('a long one is cut at a word, and the whole kept', () => {
    const long = 'word '.repeat(110).trim()
    const { document, warnings } = readOne(`---\nheadline: ${long}\n---\n\nx`)
    expect(document.headline).toBe('word '.repeat(100).trim())
    expect(document.notes).toBe(`headline: ${long}`)
    expect(warnings).toEqual([expect.objectContaining({ line: 2 })])
  })
})

describe('outcome', () => {
  test.each([
    ['outcome: success', 'success'],
    ['outcome: Partial failure', 'partial-failure'],
    ['outcome: half worked', 'partial-failure'],
    ['outcome: failed, then succeeded', 'partial-failure'],
    ['result: failed', 'failure'],
    ['outcome: great fun', null],
    ['status: done', null],
  ])('%s is %j', (line, outcome) => {
    expect(readOne(`---\nheadline: x\n${line}\n---\n\ntext`).document.outcome).toBe(outcome)
  })

  test('is not read out of a telling', () => {
    expect(readOne('# T\n\n## Telling\n\nIt half worked. It was a failure.').document.outcome).toBe(
      null,
    )
  })

  test('one in words of their own is kept in the notes, too', () => {
    expect(readOne('---\noutcome: half worked\n---\n# T\n\nx').document.notes).toBe(
      'outcome: half worked',
    )
  })
})

describe('front matter', () => {
  test('unknown keys, nested values and comments are kept in the notes', () => {
    const text =
      '---\nheadline: x\n# ask Dana\nteam:\n  size: 4\nemployer: y\n---\n\n## Telling\n\nz'
    expect(readOne(text).document.notes).toBe('# ask Dana\nteam:\n  size: 4\nemployer: y')
  })

  test('values stay text: no dates, numbers, booleans or tags', () => {
    const text = '---\nheadline: no\nperiod: 2021-01\nrole: 0x10\nscale: 1_000\n---\n\nx'
    expect(readOne(text).document).toMatchObject({
      headline: 'no',
      period: '2021-01',
      role: '0x10',
      scale: '1_000',
    })
  })

  test('prompts come as a list, in brackets or in a line', () => {
    for (const prompts of [
      '[failure, conflict]',
      '\n  - failure\n  - conflict',
      'failure, conflict',
    ]) {
      const { document } = readOne(`---\nheadline: x\nprompts: ${prompts}\n---\n\nx`)
      expect(document.prompts).toEqual(['failure', 'conflict'])
    }
  })

  test('one that is not closed is said with its line, and its text kept', () => {
    const { document, warnings } = readOne('\n---\nheadline: A\nteam: b\n\n## Telling\n\nx')
    expect(warnings).toEqual([expect.objectContaining({ line: 2 })])
    expect(document).toMatchObject({ headline: 'A', telling: 'x', notes: 'team: b' })
  })

  test('one that is not YAML is said with its line, and read line by line', () => {
    const { document, warnings } = readOne('---\nrole: a\nheadline: B: c\n---\n\nx')
    expect(warnings).toEqual([expect.objectContaining({ line: 3 })])
    expect(document).toMatchObject({ headline: 'B: c', role: 'a' })
  })

  test('a rule at the top is no front matter', () => {
    const { document, warnings } = readOne('---\n\nWe moved the till.\n\n---\n\nIt broke.')
    expect(warnings).toEqual([])
    expect(document.telling).toContain('It broke.')
  })

  test('aliases are not followed, so that they cannot multiply', () => {
    const bomb = Array.from({ length: 12 }, (_, at) =>
      at === 0
        ? 'a0: &a0 [x, x, x, x, x, x, x, x, x]'
        : `a${at}: &a${at} [${`*a${at - 1}, `.repeat(9)}x]`,
    )
    const { document, warnings } = readOne(`---\n${bomb.join('\n')}\nheadline: h\n---\n\nx`)
    expect(document.headline).toBe('h')
    expect(document.notes.length).toBeLessThan(2000)
    expect(warnings).toEqual([{ line: 3, message: expect.stringMatching(/not followed.*notes/u) }])
  })
})

describe('several stories in one file', () => {
  const headlines = (text: string) => readText(text).stories.map((story) => story.document.headline)

  test.each([
    ['top headings', '# A\n\nx y\n\n# B\n\nx z\n', ['A', 'B']],
    ['front matters', '---\nheadline: A\n---\nx\n\n---\nheadline: B\n---\ny\n', ['A', 'B']],
    ['the same parts again', '## A\n### Task\nx\n## B\n### Task\ny\n', ['A', 'B']],
    ['rules between named stories', 'Title: A\n\nx\n\n---\n\nTitle: B\n\ny\n', ['A', 'B']],
    [
      'prompt kinds',
      '## Conflict\n**Task:** x\n## Failure\n**Task:** y\n',
      ['Conflict', 'Failure'],
    ],
    ['numbers', '# All\n## Story 1: a\nx\n## Story 2: b\ny\n', ['Story 1: a', 'Story 2: b']],
    [
      'labels that begin again',
      'A b\n\nSituation: x\nResult: y\n\nC d\n\nSituation: z\n',
      ['A b', 'C d'],
    ],
  ])('%s', (_, text, names) => {
    expect(headlines(text)).toEqual(names)
  })

  test.each([
    ['one title above its parts', '# A\n\n## Task\n\nx\n\n## Conflict\n\ny\n', 'A'],
    ['parts as top headings', '# A\n\n# Task\n\nx\n\n# Row with B\n\ny\n', 'A'],
    [
      'drill-ins that have the same parts',
      '# A\n## Disagreement\n### Action\nx\n## Near-failure\n### Action\ny\n## Handoff\n### Action\nz\n',
      'A',
    ],
    ['chapters with a label each', '# A\n\n## Early\n\nResult: x\n\n## Late\n\nResult: y\n', 'A'],
    ['two of the same drill-in', 'A\n\nPushback: x\n\nPushback: y\n\nz\n', 'A'],
    ['rules inside a telling', '# A\n\n## Telling\n\nx\n\n---\n\ny\n', 'A'],
    ['code that looks like headings', '# A\n\n```\n# B\n# C\n```\n', 'A'],
  ])('but one for %s', (_, text, headline) => {
    expect(headlines(text)).toEqual([headline])
  })
})

describe('sections', () => {
  test('paragraphs and Markdown stay as they were', () => {
    const telling =
      '  indented *one*\n\n\n- a\n  - b\n\n> quote\n\n---\n\n```\n# code\n\n```\n\n<b>x</b>'
    expect(readOne(`# T\n\n## Telling\n\n${telling}\n\n## Lesson\n\nx`).document.telling).toBe(
      telling,
    )
  })

  test('Windows line ends are read as line ends', () => {
    const { document } = readOne('# T\r\n\r\n## Telling\r\n\r\na\r\nb\r\n\r\nc\r\n')
    expect(document).toMatchObject({ headline: 'T', telling: 'a\nb\n\nc' })
  })

  test('headings below a drill-in belong to it and are kept', () => {
    const { document } = readOne('# T\n\n## Conflict\n\na\n\n### Situation\n\nb\n\n### Lena\n\nc')
    expect(document.facets.disagreement.passage).toBe('a\n\nb\n\n### Lena\n\nc')
  })

  test('a heading that says more than its part is kept with the text', () => {
    const { document } = readOne('# T\n\n## Argument with Priya\n\na\n\n## The argument\n\nb')
    expect(document.facets.disagreement.passage).toBe('Argument with Priya\n\na\n\nb')
  })

  test('a heading that names no part is kept with its text in the notes', () => {
    const { document } = readOne('# T\n\n## Telling\n\na\n\n## Wombats\n\nb\n\nc')
    expect(document.notes).toBe('## Wombats\n\nb\n\nc')
  })

  test('notes without any structure are the telling', () => {
    const { document } = readOne('We moved it.\n\nIt took long.\n\nIt worked.')
    expect(document.telling).toBe('We moved it.\n\nIt took long.\n\nIt worked.')
  })

  test('a card is read only out of an export', () => {
    const file = (mark: string) =>
      `---\n${mark}headline: h\n---\n\n## Lesson\n\na\n\n### Card\n\nb\n`
    expect(readOne(file('third-level: 1\n')).document.facets.lesson).toEqual({
      passage: 'a',
      card: 'b',
    })
    expect(readOne(file('')).document.facets.lesson).toEqual({
      passage: 'a\n\n### Card\n\nb',
      card: '',
    })
  })
})

describe('labels', () => {
  const facetOf = (text: string) => {
    const { document } = readOne(`A title\n\nWe moved it.\n\n${text}\n`)
    return sections.filter((section) => textOfSection(document, section).includes('zzz'))
  }

  test.each<[string, Section]>([
    ['**Pushback:** zzz', 'disagreement'],
    ['**Pushback**: zzz', 'disagreement'],
    ['__Close call__ - zzz', 'near-failure'],
    ['*Lesson:* zzz', 'lesson'],
    ['**What almost went wrong?** zzz', 'near-failure'],
    ['**Pushback**\n\nzzz', 'disagreement'],
    ['PUSHBACK\n\nzzz', 'disagreement'],
    ['Pushback: zzz', 'disagreement'],
    ['- handover - zzz', 'handoff'],
    ['- [ ] Handover: zzz', 'handoff'],
    ['- 🔥 Pushback\n    - zzz', 'disagreement'],
    ['- Pushback: he said no\n  - zzz', 'disagreement'],
    ['| Situation | x |\n| Hardest person | zzz |', 'stakeholder'],
    ['- Pushback: he said no\n- zzz', 'telling'],
    ['hardest = head of audit, zzz', 'stakeholder'],
    ['The tough one: Renske, zzz', 'stakeholder'],
    ['Hardest to win: our auditor zzz', 'stakeholder'],
    ['hardest = the cutover zzz', 'telling'],
    ['Hardest: Getting the data zzz', 'telling'],
    ['would do diff: zzz', 'lesson'],
    ['handed to: zzz', 'handoff'],
    ['He said: zzz', 'telling'],
    ['takeaway?? zzz before anybody signs', 'lesson'],
    ['handover... zzz has it now', 'handoff'],
    ['lesson? zzz', 'lesson'],
    ['close call -> zzz', 'near-failure'],
    ['Panic? zzz, not yet', 'telling'],
    ['what happened next?? zzz', 'telling'],
    ['The lesson for him was hard... zzz', 'telling'],
    ['Note: zzz', 'notes'],
  ])('%j goes to %s', (text, section) => {
    expect(facetOf(text)).toEqual([section])
  })

  test('a label before text speaks for its paragraph, one alone or before a colon for what follows', () => {
    const below = 'We won.\n\n## Result\n\n'
    const { document } = readOne(`# T\n\n## Task\n\nAlmost broke: a\nb\n\nc\n\n${below}d`)
    expect(document.facets['near-failure'].passage).toBe('a\nb')
    expect(document.telling).toBe('c\n\nWe won.\n\nd')
    const led = readOne('# T\n\nAlmost broke: three things:\n\na\n\nb\n\nPushback\n\nc\n\nd')
    expect(led.document.facets['near-failure'].passage).toBe('three things:\n\na\n\nb')
    expect(led.document.facets.disagreement.passage).toBe('c\n\nd')
  })

  test('a line of its own counts until the next label, whatever comes behind that', () => {
    const { document } = readOne(
      '# T\n\nwho said no\nLee did.\n\nbroke: the pump\n\nAfter that we ran it for a year.\n\nlesson?? ask first',
    )
    expect(document.facets.disagreement.passage).toBe('Lee did.')
    expect(document.facets['near-failure'].passage).toBe('the pump')
    expect(document.facets.lesson.passage).toBe('ask first')
    expect(document.telling).toContain('After that we ran it for a year.')
  })

  test('a sentence before a colon stays whole', () => {
    const { document } = readOne('A title\n\nWe moved it.\n\nWe had pushback: from Lee.')
    expect(document.facets.disagreement.passage).toBe('We had pushback: from Lee.')
  })

  test('below a drill-in, labels stay where they are', () => {
    const { document } = readOne('# T\n\n## Conflict\n\n**Result:** a\n\nLesson: b')
    expect(document.facets.disagreement.passage).toBe('**Result:** a\n\nLesson: b')
  })
})

describe('hostile files', () => {
  const megabytes = (unit: string, count = 10) =>
    unit.repeat(Math.floor((count * 1024 * 1024) / encode(unit).length))

  test.each<[string, string | Uint8Array, number | undefined, RegExp]>([
    ['ten megabytes of one letter', megabytes('a'), 1, /10,485,760 characters/u],
    ['ten megabytes of lines', megabytes('one line of text\n'), mostLines + 1, /lines/u],
    ['ten megabytes of spaces', megabytes(' '), undefined, /empty/u],
    ['more', new Uint8Array(10 * 1024 * 1024 + 1), undefined, /10\.000001 MB/u],
    ['too many stories', '# a\n\nb\n'.repeat(mostStories + 1), 601, /201 stories.*line 601/u],
    ['too many headings', '## a\n'.repeat(mostHeadings + 1), mostHeadings + 1, /headings/u],
    ['a long part', `# T\n\n## Lesson\n\n${'word '.repeat(50_000)}`, 5, /line 5/u],
    ['rules only', '---\n\n***\n', undefined, /no words/u],
    ['nothing', '', undefined, /empty/u],
  ])('%s: refused', (_, content, line, reason) => {
    const bytes = typeof content === 'string' ? encode(content) : content
    const read = readStories('x.md', bytes)
    expect(read).toMatchObject({ kind: 'refused', reason: expect.stringMatching(reason) })
    if (read.kind === 'refused') expect(read.line).toBe(line)
  })

  test('5,000 headings keep every one of their texts', () => {
    const parts = Array.from({ length: 5000 }, (_, at) => `## Heading ${at}\n\ntext ${at}.\n`)
    const { document } = readOne(`# T\n\n${parts.join('\n')}`)
    expect(document.telling.match(/text \d+\./gu)).toHaveLength(5000)
  })

  test.each([
    ['script', '<script>alert(1)</script>'],
    ['link', '[x](javascript:alert(1))'],
    ['braces', '{{ 7 * 7 }} ${x} <%= y %>'],
    ['right to left', '\u202eשלום\u202c הוא אמר'],
    ['combining characters', `a${'\u0301'.repeat(400)} b`],
    [
      'many nested items',
      Array.from({ length: 300 }, (_, at) => `${' '.repeat(at)}- x`).join('\n'),
    ],
  ])('%s stays text', (_, text) => {
    expect(readOne(`# T\n\n## Telling\n\n${text}\n`).document.telling).toBe(text)
  })

  test('deeply nested YAML is kept as it stands', () => {
    const { document, warnings } = readOne(`---\nheadline: h\nx: ${'['.repeat(20_000)}\n---\n\ny`)
    expect(document.headline).toBe('h')
    expect(warnings).toHaveLength(1)
  })
})
