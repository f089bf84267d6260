import fc from '../../test/properties.ts'
import { describe, expect, it } from 'vitest'
import { alignColumns, wrapText } from './output.ts'

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
