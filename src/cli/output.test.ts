import fc from '../../test/properties.ts'
import { describe, expect, it } from 'vitest'
import { alignColumns, toPlainLines, wrapText } from './output.ts'

describe('wrapText', () => {
  it('breaks between words and keeps paragraphs', () => {
    expect(wrapText('one two three\n\nfour', 9, '  ')).toEqual([
      '  one two',
      '  three',
      '  ',
      '  four',
    ])
  })

  it('keeps every word, and no line longer than the width but for a long word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 40 }), (text, width) => {
        const lines = wrapText(text, width)
        const words = (all: string) => all.split(/\s+/).filter((word) => word !== '')
        expect(words(lines.join(' '))).toEqual(words(text))
        for (const line of lines) {
          if (line.length > width) expect(words(line)).toHaveLength(1)
        }
      }),
    )
  })
})

it('aligns columns', () => {
  expect(alignColumns([['a', 'one'], ['long', 'two'], ['']])).toEqual([
    'a     one',
    'long  two',
    '',
  ])
})

describe('lines for a terminal', () => {
  it.each([
    ['A \x1b[31mred\x1b[0m title', 'A red title'],
    ['A \x1b]0;owned\x07 title', 'A  title'],
    ['one\x07 two\x00 three\x9b', 'one two three'],
    ['\u202eelddod\u202c', 'elddod'],
    ['שלום, naïve 家 👩‍🚒', 'שלום, naïve 家 👩‍🚒'],
    ['one\ttwo\nthree', 'one\ttwo\nthree'],
  ])('%j are plain', (line, plain) => expect(toPlainLines([line])).toBe(`${plain}\n`))

  it('never hold what commands it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (line) => {
        expect(toPlainLines([line]).replace(/[\n\t]/g, '')).not.toMatch(
          /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u,
        )
      }),
    )
  })
})
