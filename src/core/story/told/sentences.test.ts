import fc from '../../../../test/properties.ts'
import { describe, expect, test } from 'vitest'
import { countSentences, joinSentences, splitSentences } from './sentences.ts'

describe('countSentences', () => {
  test.each([
    ['', 0],
    ['…', 0],
    ['One.', 1],
    ['no stop', 1],
    ['One. Two! Three?', 3],
    ['It took 4.5 hours and cost 1.200 euros.', 1],
    ['We moved it, e.g. Postgres and i.e. everything. Then we left.', 2],
    ['Mr. Vos and Dr. Adeyemi signed. I did not.', 2],
    ['J. R. Okafor counted. I watched.', 2],
    ['It was No. 5 on the list.', 1],
    ['She said no. We left.', 2],
    ['He answered for it. 64 clinics were on paper. 12 were not.', 3],
    ['See fig. 5 of the report of Sept. 12, ext. 204.', 1],
    ['"Will it hold?" she asked. I said it would.', 2],
    ['He said "Stop." Then he left.', 2],
    ['“Nobody closes a pilot!” he said.', 1],
    ['He waited… and then he signed.', 1],
    ['- one thing\n- another thing\n- a third', 3],
    ['1. one thing\n2. another. And more', 3],
    ['A line that is\nbroken in the middle.', 1],
    ['A paragraph\n\nand another', 2],
    ['Version 1.2.3 of example.com went out at 5.20pm.', 1],
    ['At 3 a.m. the pager rang.', 1],
    ['At 3 p.m. we met vs. the plan.', 1],
    [
      'Priya from audio said no. she had a report. i looked again at her numbers. page two was wrong.',
      4,
    ],
    ['Jonas owns the report. last I checked they had retired 80 more', 2],
    ['Priya (lead designer). said no. i went to Leeds', 2],
    ['Jonas K. owns the report. last I checked it ran', 2],
    ['we took plan B. then we left', 2],
    ["Ilse. she'd promised it. ended with two", 2],
    ['It fell to 100 ms. He said so. It took 8 min. We left.', 4],
    ['Ms. Vos signed for Mr. Haas.', 1],
    ['Ask Jo (ops) first. he knows approx. how many', 2],
    ['Jonas owns it, e.g. the report.', 1],
  ])('%j has %d', (text, count) => {
    expect(countSentences(text)).toBe(count)
  })

  test('plain sentences in a row are counted one by one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), (count) => {
        expect(countSentences('We stopped the line at noon. '.repeat(count))).toBe(count)
      }),
    )
  })
})

describe('splitSentences', () => {
  test.each([
    ['One. Two!', ['One.', 'Two!']],
    ['  He said “no”.\n\n- a list\n- of two  \n', ['He said “no”.', 'a list', 'of two']],
    ['Broken\r\n  in the middle. Mr. Vos left.', ['Broken\r\n  in the middle.', 'Mr. Vos left.']],
    ['1. first\n2. second\n   and more', ['first', 'second\n   and more']],
  ])('%j', (text, sentences) => {
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences)
  })

  test('every sentence is a piece of the text, in order, without white space around it', () => {
    const piece = fc.constantFrom(
      'I left',
      '. ',
      '\n',
      '\r\n',
      '- ',
      '"',
      '? ',
      'Mr. ',
      '4.5',
      '  ',
      '💾',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        let at = 0
        for (const { start, end } of splitSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(at)
          const words = text.slice(start, end)
          expect(words).toBe(words.trim())
          expect(words).not.toBe('')
          at = end
        }
      }),
    )
  })
})

test('sentences that are joined stay as many', () => {
  const sentence = fc.constantFrom('I left.', 'Who signed?', 'no stop here', 'He said “stop”.')
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 4 }), (sentences) => {
      expect(countSentences(joinSentences(sentences))).toBe(sentences.length)
    }),
  )
})
