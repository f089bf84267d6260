/** A text on one line: its white space closed up, none at the ends. */
export function onOneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim()
}

/** True where two quotes differ in capitals and line breaks at most. */
export function haveSameWords(one: string, other: string): boolean {
  return onOneLine(one.toLowerCase()) === onOneLine(other.toLowerCase())
}

/** How many stretches there are between white space, whatever they hold; words as they are spoken: `words/spoken-time.ts`. */
export function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0
}
