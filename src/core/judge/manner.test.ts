import { describe, expect, test } from 'vitest'
import { parseText } from '../text/parse-text.ts'
import type { Dimension } from './dimension.ts'
import { judgeAnswer } from './judge.ts'
import { manners } from './manner.ts'
import type { MannerId } from './manner.ts'
import { readAnswer } from './reading.ts'

function shareOf(id: MannerId, text: string): number {
  return manners.find((manner) => manner.id === id)!.share(readAnswer(parseText(text)))
}

/** The same course of things, told so that it could be anyone's, and by one who was there. */
const anyone =
  'In the second phase of the project we had an issue with the data of a customer. The manager was sceptical about my approach at first. I presented the advantages of the new solution to her in a meeting, and she agreed to a test. The results were good and the project was finished about a week later than planned.'
const there =
  'On the second Monday the tram maps of Gouda came out mirrored. Wietske, who prints them, wanted them pulped. I turned one over against her window, and the canals ran the right way round. I hung forty on the glass of the depot, ink side out, and the drivers read them so for nine days.'

describe('the words of an account', () => {
  test('are its own where no other account of work need hold them', () => {
    expect(shareOf('own-words', there)).toBeGreaterThan(shareOf('own-words', anyone) + 0.4)
  })

  test('count no more when they are said twice', () => {
    expect(shareOf('own-words', `${there} ${there}`)).toBeCloseTo(shareOf('own-words', there), 5)
  })

  test('say nothing in a line of them', () => {
    expect(shareOf('own-words', 'Pulped tram maps, Gouda.')).toBeLessThan(0.2)
  })
})

describe('what others do', () => {
  test.each([
    ['Nadia rang at six. She wanted the key. He kept it.', 1],
    ['I rang at six. I wanted the key. I kept it.', 0],
    ['', 0],
  ])('%s', (text, most) => {
    const share = shareOf('others-act', text)
    expect(share).toBeGreaterThanOrEqual(most * 0.9)
    expect(share).toBeLessThanOrEqual(most)
  })
})

describe('what is done by the speaker', () => {
  test.each([
    ['I rang at six. We moved the bed. The key was sent back.', 1],
    ['Nadia rang at six. She moved the bed. He kept the key.', 0],
    ['I was late and I felt it. I had the key.', 0],
    ['', 0],
  ])('%s', (text, share) => expect(shareOf('own-part', text)).toBeCloseTo(share))
})

describe('what goes on between people', () => {
  test.each([
    ['I rang her at six and told him. She gave them to us, and nobody rang me.', 1],
    ['The plant makes panels. The line was moved in spring, and output went up by a tenth.', 0],
    ['', 0],
  ])('%s', (text, share) => {
    expect(shareOf('between-people', text)).toBeCloseTo(share)
  })
})

test('each is a line of the sum where something is proven, and nothing where not', () => {
  const facts =
    'Wietske prints the tram maps of Gouda. She had forty of them on the glass of the depot, and nine drivers.'
  const told = `${there} She asked me why, and I told her.`
  for (const { label, lendsTo } of manners) {
    const linesOf = (text: string, dimension: Dimension) =>
      judgeAnswer({ text }).steps[dimension].map((step) => step.label)
    expect(
      lendsTo.some((dimension) => linesOf(told, dimension).includes(label)),
      label,
    ).toBe(true)
    expect(linesOf(facts, 'decision')).not.toContain(label)
  }
})

describe('what is done, and what is said', () => {
  test.each<[MannerId, string, number]>([
    ['told-in-acts', 'I cut the rope. She held it. We dragged it up. He paid us. I slept.', 1],
    [
      'told-in-acts',
      'The yard was big. It had a crane. The crane was red. It was ours. It was late.',
      0,
    ],
    ['told-in-acts', '', 0],
    ['told-in-speech', 'I told her no. She asked me why. I said it leaks. He answered. I rang.', 1],
    ['told-in-speech', 'I cut the rope. She held it. We dragged it up. He paid us. I slept.', 0],
    ['told-in-speech', '', 0],
  ])('%s: %s', (id, text, share) => expect(shareOf(id, text)).toBeCloseTo(share))
})

test('whole and generic is rated under told by one who was there', () => {
  expect(judgeAnswer({ text: there }).overall).toBeGreaterThan(
    judgeAnswer({ text: anyone }).overall + 0.5,
  )
})
