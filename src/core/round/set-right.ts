/** "If you mean the first one", "if that is about the move": what was asked is set right before it is answered. */
const opening =
  /^(?:(?:well|so|sorry|hm+|oh|ok|okay|and|but|or)[\s,:;–—-]+)*(?:(?:if|when) (?:by [^.,:;?!]{1,40} )?you(?:'re| are| were)? (?:mean|meant|ask|asked|asking)\b|if (?:that|this|it|the question|your question) (?:means|refers to|is about)\b|(?:did|do) you mean\b(?=[^.!]*\?)|you mean\b(?=[^.!]*\?))/i

/** Where what is set right ends and the answer begins. */
const endOfSetting = /[:?]|,(?=\s)|\s[–—-]\s/

/** What is said in passing to the reading that was not meant is no longer. In words. */
const mostInPassing = 14

/** How many sentences from the beginning may set the question right. */
const mostSentences = 3

/**
 * An answer in which blanks stand for the words that only set the question right: "If you mean today: little. If you
 * mean that spring, …" is an answer about that spring. As long as the text, so that places in it hold. Unchanged where
 * nothing else would be left.
 */
export function blankSetRight(text: string): string {
  const sentences = [...text.replace(/’/g, "'").matchAll(/[^.?!\n]+[.?!\n]*\s*/g)]
    .slice(0, mostSentences + 1)
    .map(({ 0: words, index }) => ({ words, from: index, opens: opening.test(words.trimStart()) }))
  let read = text
  for (const [at, { words, from, opens }] of sentences.entries()) {
    if (!opens) break
    const next = sentences[at + 1]
    const isPassing = next?.opens === true && words.trim().split(/\s+/).length <= mostInPassing
    const end = isPassing ? words.length : endOfSettingIn(words)
    read = blank(read, from, from + end)
  }
  return /[\p{L}\p{N}]/u.test(read) ? read : text
}

function endOfSettingIn(words: string): number {
  const opened =
    words.length - words.trimStart().length + (opening.exec(words.trimStart())?.[0].length ?? 0)
  const found = endOfSetting.exec(words.slice(opened))
  return found === null ? 0 : opened + found.index + found[0].length
}

const blank = (text: string, from: number, to: number): string =>
  text.slice(0, from) + text.slice(from, to).replace(/[^\n]/g, ' ') + text.slice(to)
