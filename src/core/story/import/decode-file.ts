import { refuse, type Refusal } from './refusal.ts'

/** Largest accepted file. A long story is 15 kB, so this is a thousand of them. */
export const largestFileBytes = 10 * 1024 * 1024

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** A file as text: without its byte order mark, with its line ends as they were. */
export interface DecodedFile {
  kind: 'decoded'
  text: string
  encoding: Encoding
  /** Bytes of the byte order mark in front of the text: 0, 2 or 3. */
  markBytes: number
}

/** How many bytes at the front are looked at to tell UTF-16 without a mark. */
const sampleBytes = 4096

/**
 * Turns the bytes of a file into text: UTF-8 or UTF-16, with or without a byte order mark.
 * Refuses what is too large, empty, not text, or broken, with the line where that can be said.
 */
export function decodeFile(bytes: Uint8Array): DecodedFile | Refusal {
  if (bytes.length > largestFileBytes) return refuse(sayTooLarge(bytes.length))
  const known = nameKnownFormat(bytes)
  if (known !== null) return refuse(known)
  const { encoding, markBytes } = detectEncoding(bytes)
  const body = bytes.subarray(markBytes)
  const decoded = encoding === 'utf-8' ? decodeUtf8(body) : decodeUtf16(body, encoding)
  if (typeof decoded !== 'string') return decoded
  const zero = decoded.indexOf('\0')
  if (zero >= 0) {
    const line = lineAt(decoded, zero)
    return refuse(`This is not a text file: line ${line} holds a zero byte.`, line)
  }
  if (decoded.trim() === '') return refuse('The file is empty.')
  return { kind: 'decoded', text: decoded, encoding, markBytes }
}

const bytesInMegabyte = 1024 * 1024

/** Why a file of so many bytes is refused: its size with as many digits as show that it is over the limit. */
export function sayTooLarge(bytes: number): string {
  const most = largestFileBytes / bytesInMegabyte
  const size = bytes / bytesInMegabyte
  let digits = 1
  while (digits < 7 && Number(size.toFixed(digits)) <= most) digits += 1
  return `The file is ${size.toFixed(digits)} MB. An import takes files of up to ${most} MB.`
}

/** How many bytes `text` takes in `encoding`, without a byte order mark. */
export function countBytes(text: string, encoding: Encoding): number {
  if (encoding !== 'utf-8') return text.length * 2
  let count = text.length
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80) continue
    // A surrogate pair is two units and four bytes, so each half adds one; others add one or two.
    count += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2
  }
  return count
}

function nameKnownFormat(bytes: Uint8Array): string | null {
  const front = String.fromCharCode(...bytes.subarray(0, 8))
  const starts = (signature: string) => front.startsWith(signature)
  if (starts('%PDF')) return 'This is a PDF. Copy its text into a Markdown file, or paste it.'
  if (starts('PK\u0003\u0004')) {
    return 'This is a zip archive or an office document. Save it as Markdown or plain text.'
  }
  if (starts('{\\rtf')) return 'This is rich text (RTF). Save it as Markdown or plain text.'
  return null
}

function detectEncoding(bytes: Uint8Array): { encoding: Encoding; markBytes: number } {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return { encoding: 'utf-8', markBytes: 3 }
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', markBytes: 2 }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', markBytes: 2 }
  return { encoding: detectUnmarkedUtf16(bytes) ?? 'utf-8', markBytes: 0 }
}

/** Share of the pairs that have a zero byte in Latin text as UTF-16; a stray zero has far less. */
const leastZeros = 0.4

/** Latin text as UTF-16 has its zero bytes in one half of its pairs; binary files in both. */
function detectUnmarkedUtf16(bytes: Uint8Array): Encoding | null {
  if (bytes.length % 2 !== 0) return null
  const length = Math.min(bytes.length, sampleBytes)
  let zerosFirst = 0
  let zerosSecond = 0
  let controls = 0
  for (let at = 0; at + 1 < length; at += 2) {
    const first = bytes[at] ?? 0
    const second = bytes[at + 1] ?? 0
    if (first === 0) zerosFirst += 1
    if (second === 0) zerosSecond += 1
    const other = first === 0 ? second : second === 0 ? first : 0x20
    if (other < 0x20 && other !== 0x09 && other !== 0x0a && other !== 0x0d) controls += 1
  }
  if (controls > 0) return null
  const enough = (length / 2) * leastZeros
  if (zerosSecond > enough && zerosFirst * 10 < zerosSecond) return 'utf-16le'
  if (zerosFirst > enough && zerosSecond * 10 < zerosFirst) return 'utf-16be'
  return null
}

function decodeUtf8(bytes: Uint8Array): string | Refusal {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    let line = 1
    const end = findInvalidUtf8(bytes)
    for (let at = 0; at < end; at += 1) if (bytes[at] === 0x0a) line += 1
    if (bytes.subarray(0, sampleBytes).includes(0)) {
      return refuse(`This is not a text file: line ${line} cannot be read as text.`, line)
    }
    return refuse(
      `Line ${line} is not valid UTF-8. Save the file with the encoding UTF-8 and import it again.`,
      line,
    )
  }
}

/** Offset of the first byte that cannot stand where it stands (Unicode 15, table 3-7). */
function findInvalidUtf8(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0
    if (lead < 0x80) {
      at += 1
      continue
    }
    const more = lead >= 0xc2 && lead <= 0xdf ? 1 : lead >> 4 === 0xe ? 2 : lead >= 0xf0 ? 3 : 0
    if (more === 0 || lead > 0xf4) return at
    const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
    const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
    for (let step = 1; step <= more; step += 1) {
      const byte = bytes[at + step] ?? 0
      const fits = step === 1 ? byte >= lowest && byte <= highest : byte >= 0x80 && byte <= 0xbf
      if (!fits) return at
    }
    at += more + 1
  }
  return at
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string | Refusal {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    const loose = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
    const broken = loose.indexOf('\ufffd')
    const line = lineAt(loose, broken < 0 ? loose.length : broken)
    return refuse(
      `Line ${line} is not valid UTF-16. Save the file with the encoding UTF-8 and import it again.`,
      line,
    )
  }
}

function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1))
    line += 1
  return line
}
