import { describe, expect, it } from 'vitest'
import { judgeClosely } from '../judge/judge.ts'
import { splitSentences } from '../story/told/sentences.ts'
import { findDeeds } from './find-deeds.ts'
import { readTells } from './sentence-tells.ts'

/** The sentences that are deeds, of a telling written one a line. */
function deedsOf(lines: readonly string[]): string[] {
  const text = lines.join(' ')
  const sentences = splitSentences(text).map(({ start, end }) => ({
    text: text.slice(start, end),
    start,
    end,
  }))
  const deeds = findDeeds(sentences, readTells(judgeClosely({ text }).reading, sentences))
  return sentences.filter((_, at) => deeds.has(at)).map((one) => one.text)
}

const ground = ['I ran a mail office in Lille.', 'I was asked to halve the queue.']
const deeds = ['I counted letters for a week.', 'I moved two desks and asked the porter to sort.']
const after = [
  'A bag stood in the yard for three days.',
  'I drove it out myself.',
  'Nobody complained.',
]

describe('what went right before a fault', () => {
  it.each([
    'My mistake was the holiday bags.',
    'What I had not thought of was the holiday bags.',
    'But I had never asked about the holiday bags.',
    'I overlooked the holiday bags.',
    'Then I made an error.',
  ])('is told before “%s”', (fault) => {
    expect(deedsOf([...ground, ...deeds, fault, ...after])).toEqual(deeds)
  })

  it.each([
    ['no sentence names a fault', [...ground, ...deeds, ...after]],
    ['one deed leads up to it', [...ground, deeds[0] ?? '', 'I overlooked the bags.', ...after]],
    [
      'what befell is told first',
      [...ground, ...deeds, 'The belt stopped.', 'I overlooked it.', ...after],
    ],
    ['it is a thought at the end', [...ground, ...deeds, ...after, 'My mistake was the haste.']],
    ['a thing not done goes on', [...ground, ...deeds, 'I did not ask the drivers.', ...after]],
  ])('is nothing where %s', (_, lines) => {
    expect(deedsOf(lines)).toEqual([])
  })
})
