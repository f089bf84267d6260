import { stripVTControlCharacters } from 'node:util'

/** Writes a value as JSON, indented, on standard output. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
}

/** Writes lines for people on standard output. */
export function printLines(lines: readonly string[]): void {
  process.stdout.write(toPlainLines(lines))
}

/** What commands a terminal beside its escape sequences: control characters, and marks that turn the order of letters. */
const commanding = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu

/** Lines as a terminal shows them. Stories and file names come from anywhere: nothing in them may command it. */
export function toPlainLines(lines: readonly string[]): string {
  return lines
    .map((line) => {
      const text = stripVTControlCharacters(line)
      return `${text.replace(commanding, (mark) => (mark === '\n' || mark === '\t' ? mark : ''))}\n`
    })
    .join('')
}

/** A text on lines of at most `width` characters, broken between words, each after `indent`. */
export function wrapText(text: string, width: number, indent = ''): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = []
    let line = ''
    for (const word of paragraph.split(/\s+/).filter((one) => one !== '')) {
      if (line !== '' && indent.length + line.length + 1 + word.length > width) {
        lines.push(indent + line)
        line = word
      } else {
        line = line === '' ? word : `${line} ${word}`
      }
    }
    return line === '' && lines.length > 0 ? lines : [...lines, indent + line]
  })
}

/** Rows as columns of equal width, two spaces apart. */
export function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = []
  for (const row of rows) {
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, cell.length)
  }
  return rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}
