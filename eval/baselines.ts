/** Scorers that only count, to be compared with. */
export const baselines: Readonly<Record<string, (text: string) => number>> = {
  length: (text) => text.split(/\s+/).length,
  'word list': (text) => countWords(text) / Math.sqrt(text.split(/\s+/).length),
}

const listed = new Set(
  `i my me mine decided chose because instead refused against wanted said told asked argued monday tuesday wednesday thursday friday
  saturday sunday january february march april june july august september october november december he she his her since now
  then morning night evening week day percent`.split(/\s+/),
)

function countWords(text: string): number {
  let count = 0
  for (const word of text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    if (listed.has(word) || /^\d/.test(word)) count += 1
  return count
}
