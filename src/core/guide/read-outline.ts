import { splitLines } from '../story/import/scan-lines.ts'

/** One heading of a guide with the text below it and the headings below that. */
export interface OutlinePart {
  heading: string
  /** Number of the heading's line in the file, from 1. */
  line: number
  text: string
  parts: OutlinePart[]
}

const headingLine = /^(#{2,4})[ \t]+(\S.*?)(?:[ \t]+#+)?[ \t]*$/u

/** Reads the headings `##`, `###` and `####` behind line `after` of a text into a tree. Never throws. */
export function readOutline(text: string, after: number): OutlinePart[] {
  const top: OutlinePart[] = []
  const open: OutlinePart[] = []
  for (const { number, text: content } of splitLines(text)) {
    if (number <= after) continue
    const [, marks, heading] = headingLine.exec(content.slice(0, 600)) ?? []
    if (marks === undefined || heading === undefined) {
      const part = open.at(-1)
      if (part !== undefined) part.text += `${content}\n`
      continue
    }
    open.length = Math.min(open.length, marks.length - 2)
    const part: OutlinePart = { heading, line: number, text: '', parts: [] }
    ;(open.at(-1)?.parts ?? top).push(part)
    open.push(part)
  }
  trimTexts(top)
  return top
}

function trimTexts(parts: readonly OutlinePart[]): void {
  for (const part of parts) {
    part.text = part.text.trim()
    trimTexts(part.parts)
  }
}
