import { isWhitespace } from './line-text.ts'

/**
 * How a text is written below a heading so that it reads back unchanged. Four things need care, and
 * each gets one mark; a text that already has the mark gets one more, so the way back is exact:
 * - a line that looks like a heading or a rule: a backslash in front (`\# not a heading`);
 * - a blank first or last line, which would be trimmed: a backslash (`\`);
 * - carriage returns, zero bytes and halves of characters: a numeric reference (`&#13;`);
 * - such a reference in the text itself: `&amp;#13;`.
 */
export function escapeText(text: string): string {
  const lines = escapeUnits(text).split('\n')
  return lines
    .map((line, at) => {
      const edge = (at === 0 || at === lines.length - 1) && isWhitespace(line)
      return edge || isMarked(line) ? addBackslash(line) : line
    })
    .join('\n')
}

/** The text that `escapeText` was given. */
export function unescapeText(escaped: string): string {
  const lines = escaped
    .split('\n')
    .map((line) => (isMarked(line) && hasBackslash(line) ? dropBackslash(line) : line))
  return unescapeUnits(lines.join('\n'))
}

/** Spaces, any number of backslashes, then what would be read as structure: or nothing more. */
const markedLine = /^( {0,3})(\\*)(?:#{1,6}(?:[ \t]|$)|-{3,}[ \t]*$|\s*$)/u

function isMarked(line: string): boolean {
  const match = markedLine.exec(line)
  if (!match) return false
  return match[2] !== '' || !isWhitespace(line)
}

const hasBackslash = (line: string): boolean => /^ {0,3}\\/u.test(line)
const addBackslash = (line: string): string => line.replace(/^ {0,3}(?=\S|$)|^/u, '$&\\')
const dropBackslash = (line: string): string => line.replace(/^( {0,3})\\/u, '$1')

/** Units that a text file or a line cannot hold: zero bytes, carriage returns, lone surrogates. */
const unwritable = /[\0\r]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

function escapeUnits(text: string): string {
  return text
    .replaceAll(/&(?=(?:amp;)*#\d{1,5};)/gu, '&amp;')
    .replaceAll(unwritable, (unit) => `&#${unit.charCodeAt(0)};`)
}

const unescapeUnits = (text: string): string =>
  text
    .replaceAll(/&#(\d{1,5});/gu, (reference, code: string) =>
      isUnwritable(Number(code)) ? String.fromCharCode(Number(code)) : reference,
    )
    .replaceAll(/&amp;(?=(?:amp;)*#\d{1,5};)/gu, '&')

const isUnwritable = (unit: number): boolean =>
  unit === 0 || unit === 13 || (unit >= 0xd800 && unit <= 0xdfff)
