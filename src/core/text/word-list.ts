/** A set of words or phrases from a text that lists them, separated by commas or line ends. */
export function wordList(text: string): ReadonlySet<string> {
  return new Set(
    text
      .split(/[,\n]/)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== ''),
  )
}
