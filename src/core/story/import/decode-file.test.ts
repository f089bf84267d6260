import fc from '../../../../test/properties.ts'
import { describe, expect, test } from 'vitest'
import { countBytes, decodeFile, largestFileBytes } from './decode-file.ts'

const encode = (text: string) => new TextEncoder().encode(text)

function encodeUtf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(at * 2, text.charCodeAt(at), order === 'le')
  }
  return bytes
}

describe('decodeFile', () => {
  const text = 'Überschrift\r\n\nSatz — 4 °C, 日本 😀\n'

  test.each([
    ['UTF-8', encode(text), 'utf-8', 0],
    ['UTF-8 with a mark', encode(`\ufeff${text}`), 'utf-8', 3],
    ['UTF-16 LE with a mark', encodeUtf16(`\ufeff${text}`, 'le'), 'utf-16le', 2],
    ['UTF-16 BE with a mark', encodeUtf16(`\ufeff${text}`, 'be'), 'utf-16be', 2],
    ['UTF-16 LE without', encodeUtf16(text, 'le'), 'utf-16le', 0],
    ['UTF-16 BE without', encodeUtf16(text, 'be'), 'utf-16be', 0],
  ])('reads %s with its line ends', (_, bytes, encoding, markBytes) => {
    expect(decodeFile(bytes)).toEqual({ kind: 'decoded', text, encoding, markBytes })
  })

  test('counts the bytes of any part, so that a file can be cut and put together', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (part) => {
        expect(countBytes(part, 'utf-8')).toBe(encode(part).length)
        expect(countBytes(part, 'utf-16le')).toBe(encodeUtf16(part, 'le').length)
      }),
    )
  })

  test.each<[string, number[], number | undefined, RegExp]>([
    ['a lone lead byte', [0x61, 0x0a, 0xe9, 0x65], 2, /line 2 is not valid UTF-8/iu],
    ['a cut character', [0x61, 0x0a, 0x0a, 0xe2, 0x82], 3, /line 3/iu],
    ['an overlong form', [0xc0, 0xaf], 1, /line 1/iu],
    ['an encoded surrogate', [0x0a, 0xed, 0xa0, 0x80], 2, /line 2/iu],
    ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80], 1, /line 1/iu],
    ['a zero byte', [0x61, 0x0a, 0x62, 0x00, 0x63], 2, /zero byte/u],
    ['half a pair in UTF-16', [0xff, 0xfe, 0x61, 0, 0x0a, 0, 0x00, 0xd8, 0x61, 0], 2, /UTF-16/u],
    ['an odd count in UTF-16', [0xff, 0xfe, 0x61, 0, 0x0a], 1, /UTF-16/u],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13], 1, /not a text/u],
    ['a PDF', [...encode('%PDF-1.7')], undefined, /PDF/u],
    ['an office document', [0x50, 0x4b, 3, 4, 20, 0], undefined, /office document/u],
    ['rich text', [...encode('{\\rtf1\\ansi')], undefined, /RTF/u],
    ['nothing', [], undefined, /empty/u],
    ['spaces', [0x20, 0x0a, 0x09], undefined, /empty/u],
  ])('refuses %s', (_, bytes, line, reason) => {
    const read = decodeFile(new Uint8Array(bytes))
    expect(read).toMatchObject({ kind: 'refused', reason: expect.stringMatching(reason) })
    expect('line' in read ? read.line : undefined).toBe(line)
  })

  test.each([
    [600_000, '10.6'],
    [60_000, '10.1'],
    [6_000, '10.01'],
    [1, '10.000001'],
  ])(
    'says how large a file is that is %i bytes too large, as more than the limit',
    (over, size) => {
      expect(decodeFile(new Uint8Array(largestFileBytes + over))).toEqual({
        kind: 'refused',
        reason: `The file is ${size} MB. An import takes files of up to 10 MB.`,
      })
    },
  )
})
