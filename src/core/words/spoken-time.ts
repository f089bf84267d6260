/** Words a minute of calm speech: the middle of the 130 to 160 that the interface takes as a good pace. */
export const wordsPerMinute = 150

/** Words as a speaker counts them: stretches between white space that hold a letter or a digit. */
export function countSpokenWords(text: string): number {
  let count = 0
  for (const word of text.split(/\s+/u)) if (/[\p{L}\p{N}]/u.test(word)) count += 1
  return count
}

/** "about 2 min 40 s spoken": to ten seconds, because nobody speaks to the second. */
export function saySpokenTime(words: number): string {
  const seconds = Math.round(((words / wordsPerMinute) * 60) / 10) * 10
  const minutes = Math.floor(seconds / 60)
  const rest = seconds % 60
  if (words === 0) return 'nothing to say yet'
  if (minutes === 0) return `about ${Math.max(10, rest)} s spoken`
  return rest === 0 ? `about ${minutes} min spoken` : `about ${minutes} min ${rest} s spoken`
}
