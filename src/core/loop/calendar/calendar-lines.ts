/** One property of a calendar file (RFC 5545, 3.1): its name and parameters in capitals, its value as it stands. */
export interface CalendarLine {
  /** The line of the file on which it begins, from 1. */
  line: number
  name: string
  params: Readonly<Record<string, string>>
  value: string
}

/** A line that begins with a space or a tab goes on with the one before. */
export function* readCalendarLines(text: string): Generator<CalendarLine | { line: number }> {
  let parts: string[] = []
  let begun = 1
  let number = 0
  for (const raw of splitLines(text)) {
    number++
    if (/^[ \t]/.test(raw) && parts.length > 0) {
      parts.push(raw.slice(1))
      continue
    }
    if (parts.length > 0) yield parseLine(parts.join(''), begun)
    parts = raw === '' ? [] : [raw]
    begun = number
  }
  if (parts.length > 0) yield parseLine(parts.join(''), begun)
}

function* splitLines(text: string): Generator<string> {
  let from = 0
  while (from <= text.length) {
    const end = text.indexOf('\n', from)
    const to = end < 0 ? text.length : end
    yield text.slice(from, text[to - 1] === '\r' ? to - 1 : to)
    from = to + 1
  }
}

/** Name, parameters and value; a line without a name gives its number alone. */
function parseLine(content: string, line: number): CalendarLine | { line: number } {
  const head = /^[\w-]+/.exec(content)?.[0]
  if (head === undefined) return { line }
  const params: Record<string, string> = {}
  let at = head.length
  const param = /;([\w-]+)=((?:"[^"]*"|[^";:,])*(?:,(?:"[^"]*"|[^";:,])*)*)/y
  while (content[at] === ';') {
    param.lastIndex = at
    const found = param.exec(content)
    if (found === null) return { line }
    params[(found[1] ?? '').toUpperCase()] = (found[2] ?? '').replaceAll('"', '')
    at = param.lastIndex
  }
  if (content[at] !== ':') return { line }
  return { line, name: head.toUpperCase(), params, value: content.slice(at + 1) }
}

/** A text value as a person wrote it. */
export function unescapeText(value: string): string {
  return value
    .replaceAll(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign))
    .trim()
}
