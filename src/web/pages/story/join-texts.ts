import { diffSentences } from 'diff'

/** Longest time to look for what two texts share, in milliseconds; beyond it they are put one after the other. */
const longestSearchMs = 400

/**
 * Every sentence of two texts, each once where they share it: the shared ones in order, and where the texts differ
 * first the one's, then the other's. No word of either is missing.
 */
export function joinTexts(one: string, other: string): string {
  const parts = diffSentences(one, other, { timeout: longestSearchMs })
  if (!parts) return `${one}\n\n${other}`
  let joined = ''
  for (const { value } of parts) {
    const touching = /\S$/u.test(joined) && /^\S/u.test(value)
    joined += touching ? ` ${value}` : value
  }
  return joined
}
