import { diffWordsWithSpace } from 'diff'

/** A stretch of two texts: in both, only in the newer, or only in the older. */
export interface WordChange {
  kind: 'same' | 'added' | 'removed'
  text: string
}

/** Longest time to look for the smallest difference, in milliseconds; beyond it the texts are shown whole. */
const longestSearchMs = 400

/** What changed from the older text to the newer, word by word. Joined without `removed` it is the newer text. */
export function compareWords(older: string, newer: string): WordChange[] {
  if (older === newer) return newer === '' ? [] : [{ kind: 'same', text: newer }]
  const parts = diffWordsWithSpace(older, newer, { timeout: longestSearchMs })
  if (!parts) {
    return [
      { kind: 'removed', text: older },
      { kind: 'added', text: newer },
    ]
  }
  return parts.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
}
