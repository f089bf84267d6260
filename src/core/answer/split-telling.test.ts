import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { libraryGuides } from '../../../test/library.ts'
import type { Guide } from '../guide/guide.ts'
import { splitSentences } from '../story/sentences.ts'
import { promptKinds } from '../story/story.ts'
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

describe('a telling divided into parts', () => {
  it('puts nine sentences of ten where their author has them, by paragraphs', () => {
    expect(shareRight('\n\n')).toBeGreaterThan(0.9)
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

  it('keeps every sentence once, in its order, and never goes back to an earlier part', () => {
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
        const places = split.map(({ part }) => partsOfKind(kind).indexOf(part))
        expect(places).toEqual(places.toSorted((a, b) => a - b))
        expect(places).not.toContain(-1)
      }),
      { numRuns: 60 },
    )
  })

  it('takes the longest telling without harm', () => {
    const telling = 'I moved the table. '.repeat(3000)
    expect(splitTelling(telling, 'failure')).toHaveLength(3000)
  })
})
