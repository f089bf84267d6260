import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from '../../../test/properties.ts'
import { describe, expect, it } from 'vitest'
import { libraryGuides } from '../../../test/library.ts'
import type { Guide } from '../guide/guide.ts'
import { splitSentences } from '../story/told/sentences.ts'
import { PromptKind, promptKinds } from '../story/story.ts'
import { type AnswerPart, partsOfKind } from './answer-parts.ts'
import { splitTelling } from './split-telling.ts'

function listParts({ example }: Guide): [AnswerPart, string][] {
  const { situation, task, action, result, learning } = example
  return [
    ['situation', situation],
    ['task', task],
    ...(typeof action === 'string'
      ? ([['action', action]] as const)
      : ([
          ['mistake', action.mistake],
          ['turning-point', action.turningPoint],
          ['recovery', action.recovery],
          ['mitigation', action.mitigation],
        ] as const)),
    ['result', result],
    ...(typeof learning === 'string'
      ? ([['learning', learning]] as const)
      : ([
          ['person', learning.person],
          ['system', learning.system],
        ] as const)),
  ] as [AnswerPart, string][]
}

/** The share of the sentences of the library's worked examples that are put where their author put them. */
function shareRight(between: string): number {
  let [right, all] = [0, 0]
  for (const guide of libraryGuides) {
    const parts = listParts(guide)
    const wanted = parts.flatMap(([part, text]) => splitSentences(text).map(() => part))
    const split = splitTelling(parts.map(([, text]) => text).join(between), guide.kind)
    expect(split).toHaveLength(wanted.length)
    all += wanted.length
    right += split.filter(({ part }, at) => part === wanted[at]).length
  }
  return right / all
}

/** Tellings whose sentences one reader put into parts; `-` is none. */
const readFixture = (name: string) =>
  readFileSync(join(process.cwd(), 'test/fixtures', name), 'utf8')
    .split(/^# /mu)
    .slice(1)
    .map((block) => {
      const [head = '', ...lines] = block.trim().split('\n')
      const [name = '', kind] = head.split(' | ')
      const wanted = new Map<string, string>()
      const telling = lines.map((line) => {
        const [, part = '', text = ''] = /^([a-z-]+): (.*)$/u.exec(line) ?? []
        if (text === '') return '\n\n'
        wanted.set(text.replace(/^- /u, ''), part)
        return text.startsWith('- ') ? `${text}\n` : `${text} `
      })
      return { name, kind: PromptKind.parse(kind), telling: telling.join(''), wanted }
    })
const readTold = readFixture('told-parts.txt')
/** Failures told forwards, backwards and from the middle. */
const readFailures = readFixture('told-parts-failures.txt')

/** Projects that went well, with a mistake of the speaker's in their middle. */
const readMidway = readFixture('told-parts-midway.txt')

/** The sentences of one telling, those of them that are where the reader has them, and those that are in no part. */
function countRight({ telling, kind, wanted }: (typeof readTold)[number]) {
  const split = splitTelling(telling, kind)
  const right = split.filter(({ text, part }) => (part ?? '-') === wanted.get(text))
  const left = split.filter(({ part }) => part === null)
  return { right: right.length, left: left.length, all: split.length }
}

describe('a telling divided into parts', () => {
  it.each(readTold.slice(0, 4))('goes by what its sentences tell: $name', (told) => {
    const { right, all } = countRight(told)
    expect(right / all).toBeGreaterThan(0.85)
  })

  it('puts four sentences of five of all of them where a reader has them', () => {
    const counts = readTold.map(countRight)
    const sum = (of: 'right' | 'all') => counts.reduce((total, count) => total + count[of], 0)
    expect(sum('right') / sum('all')).toBeGreaterThan(0.8)
  })

  it('puts four of five there where a failure is told from any end, and hardly any into a wrong part', () => {
    const counts = readFailures.map(countRight)
    const sum = (of: 'right' | 'left' | 'all') =>
      counts.reduce((total, count) => total + count[of], 0)
    expect(sum('right') / sum('all')).toBeGreaterThan(0.82)
    expect(1 - (sum('right') + sum('left')) / sum('all')).toBeLessThan(0.12)
  })

  it('finds the mistake in the middle of what went well, and leaves what went right before it in no part', () => {
    const counts = readMidway.map(countRight)
    const sum = (of: 'right' | 'all') => counts.reduce((total, count) => total + count[of], 0)
    expect(sum('right') / sum('all')).toBeGreaterThan(0.78)
    const right = readMidway.flatMap(({ telling, kind, wanted }) =>
      splitTelling(telling, kind).filter(({ text }) => wanted.get(text) === '-'),
    )
    const left = right.filter(({ part }) => part === null)
    expect(left.length / right.length).toBeGreaterThan(0.75)
  })

  it.each([
    [
      'mistake',
      'I had seen that runbook in January and thought the restart step was wrong, and I said nothing.',
    ],
    [
      'mitigation',
      'I took the restart out of the runbook the same night, and every payment carries a key that the bank refuses to take twice.',
    ],
    ['system', 'The operations team keeps the runbook, and they have run it without us since.'],
  ])('finds the %s of a failure that is told from its end', (part, text) => {
    const told = readFailures.find(({ name }) => name.startsWith('payout'))
    const split = splitTelling(told?.telling ?? '', 'failure')
    expect(split.find((one) => one.text === text)?.part).toBe(part)
  })

  it('puts almost nine sentences of ten where their author has them, by paragraphs', () => {
    expect(shareRight('\n\n')).toBeGreaterThan(0.88)
  })

  it('puts eight of ten there without any paragraph', () => {
    expect(shareRight(' ')).toBeGreaterThan(0.8)
  })

  it('obeys headings that name a part, and leaves them out', () => {
    const telling = `Situation: We lost a server.

**Task**
It was mine to find out why.

## Result
It was back at noon.
Learning: I keep a second one.`
    expect(splitTelling(telling, 'ambition').map(({ part, text }) => `${part}: ${text}`)).toEqual([
      'situation: We lost a server.',
      'task: It was mine to find out why.',
      'result: It was back at noon.',
      'learning: I keep a second one.',
    ])
  })

  it.each([
    ['a question to oneself', 'Does this sound too small?'],
    ['something still to do', 'TODO check the date with Ana.'],
    ['something to look up', 'Ask Petra again'],
  ])('leaves %s out of every part', (_, note) => {
    const telling = `We were two on mail.\n\n${note}\n\nI moved 40,000 mailboxes.`
    const split = splitTelling(telling, 'ambition')
    expect(split.filter(({ part }) => part === null).map(({ text }) => text)).toEqual([note])
  })

  it('keeps a question that was asked in the story', () => {
    const split = splitTelling('She asked me, "Who left?" I told her that I had.', 'conflict')
    expect(split.map(({ part }) => part)).not.toContain(null)
  })

  it('keeps every sentence once and in its order', () => {
    const words = fc.constantFrom(
      'I decided.',
      'We lost it!',
      'In 2019 it ran',
      '\n\n',
      'Learnt, 4.5 km?',
      '- a',
    )
    const texts = fc.array(words, { maxLength: 30 }).map((list) => list.join(' '))
    fc.assert(
      fc.property(texts, fc.constantFrom(...promptKinds), (telling, kind) => {
        const split = splitTelling(telling, kind)
        const sentences = splitSentences(telling).map(({ start, end }) => telling.slice(start, end))
        expect(split.map(({ text }) => text)).toEqual(sentences)
        for (const { part } of split) if (part !== null) expect(partsOfKind(kind)).toContain(part)
      }),
      { numRuns: 60 },
    )
  })

  it('takes the longest telling without harm', () => {
    const telling = 'I moved the table. '.repeat(3000)
    expect(splitTelling(telling, 'failure')).toHaveLength(3000)
  })
})
