import type { Span } from '../src/core/text/span.ts'

/** Reads `We [[rolled back]] at ten` as the text without marks and the places of what was marked, in order. */
export function readMarked(marked: string): { text: string; places: Span[] } {
  const places: Span[] = []
  let text = ''
  for (const part of marked.split(/(\[\[.*?\]\])/s)) {
    if (!part.startsWith('[[')) {
      text += part
      continue
    }
    const words = part.slice(2, -2)
    places.push({ start: text.length, end: text.length + words.length })
    text += words
  }
  return { text, places }
}

/** Puts the marks back: what a failing test shows. */
export function markText(text: string, places: readonly Span[]): string {
  let marked = text
  for (const { start, end } of [...places].sort((a, b) => b.start - a.start)) {
    marked = `${marked.slice(0, start)}[[${marked.slice(start, end)}]]${marked.slice(end)}`
  }
  return marked
}
