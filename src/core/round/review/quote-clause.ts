import { countWords } from '../../text/words-on-line.ts'

/** A concern quotes whole sentences where they are short, and whole parts of them where they are not. In words. */
const mostWords = 18
const fewestWords = 3
/** What has no part of its own is quoted whole up to here: half a sentence says something else. */
const mostWhole = 30

/** Where one sentence, or one turn of a transcript without marks, ends. */
const sentenceEnd = /[.?!;\n]+(?=\s|$)|$/g

/** Where a long sentence can be parted without tearing it. */
const partStart =
  /(?:,|\s[–—-])\s+(?=\S)|\s+(?=(?:and|but|so|because|which|when|while|until|after|before|then)\s+(?:(?:so|then|there)\s+)?(?:i|we|he|she|they|it|that|this|the|there|my|our|his|her|their|a|nobody|somebody|everybody|people)\b)/giu

/** What somebody says before they begin. */
const leadIn =
  /^(?:(?:well|so|um+|uh+|er|okay|ok|yeah|yes|look|honestly|basically|you know|i mean|like|and|but|right|then|because|which|that)[,\s]+)+/iu

/** What somebody says while they look for an end. */
const trailOff =
  /(?:[,\s]+(?:(?:and|but|so|or)\s+)?(?:yeah|you know|i think|i guess|i suppose|i mean|so on|whatever|or something|something like that))+$/iu

/**
 * The sentence that stands at a place of a text, or the part of it that does where it is long; always a slice of the
 * text from a word to a word. Empty where there is none of at least three words.
 */
export function quoteClause(text: string, place: { start: number; end: number }): string {
  const sentence = spanAround(text, 0, text.length, place.start, sentenceEnd)
  if (countWords(text.slice(sentence.start, sentence.end)) <= mostWords)
    return trim(text.slice(sentence.start, sentence.end))
  const starts = [
    sentence.start,
    ...[...text.slice(sentence.start, sentence.end).matchAll(partStart)].map(
      ({ index, 0: match }) => sentence.start + index + match.length,
    ),
    sentence.end,
  ]
  const at = Math.max(
    0,
    starts.findLastIndex((start) => start <= place.start),
  )
  let from = Math.min(at, starts.length - 2)
  let to = from + 1
  const slice = () => text.slice(starts[from], starts[to])
  // A part that only leads in or trails off takes its neighbour along.
  while (countWords(trim(slice())) < fewestWords && (to < starts.length - 1 || from > 0)) {
    if (to < starts.length - 1) to += 1
    else from -= 1
  }
  // Beside a mark more of the sentence can stand along; without one it would run on.
  const fits = (start: number, end: number) =>
    countWords(text.slice(starts[start], starts[end])) <= mostWords
  while (to < starts.length - 1 && isMarked(text, starts[to]) && fits(from, to + 1)) to += 1
  if (isMarked(text, starts[from]) && fits(0, to)) from = 0
  const quote = trim(slice())
  return countWords(quote) <= mostWhole ? quote : trim(cut(quote))
}

function spanAround(
  text: string,
  from: number,
  to: number,
  at: number,
  end: RegExp,
): { start: number; end: number } {
  let start = from
  for (const match of text.matchAll(end)) {
    if (match.index >= at || match.index >= to)
      return { start, end: Math.min(to, Math.max(match.index, start)) }
    start = match.index + match[0].length
  }
  return { start, end: to }
}

/** A joining word that what it joins was cut from. */
const leftOver = /[,\s]+(?:and|but|so|or|because|which|then)$/iu

function trim(quote: string): string {
  const begun = quote.trim().replace(leadIn, '')
  const kept = countWords(begun) >= fewestWords ? begun : quote.trim()
  const ended = kept
    .replace(/[\s,;:–—-]+$/u, '')
    .replace(trailOff, '')
    .replace(leftOver, '')
  const whole = countWords(ended) >= fewestWords ? ended : kept
  return countWords(whole) < fewestWords ? '' : whole.replace(/[\s,;:–—-]+$/u, '')
}

const isMarked = (text: string, at = 0): boolean => /[,–—-]\s*$/u.test(text.slice(0, at))

/** Words with which no quote should end. */
const dangling =
  /\s+(?:a|an|the|of|to|in|on|at|by|with|for|from|and|or|but|so|that|which|who|because|as|if|not|no|was|were|is|are|been|be|had|have|has|his|her|their|my|our|its|it|i|we|he|she|they|very|just|really|about|into|when|then)$/i

/** The first words of what has no part of its own, ending on a word that can end. */
function cut(quote: string): string {
  let words = quote.split(/\s+/).slice(0, mostWords).join(' ')
  while (dangling.test(words)) words = words.replace(dangling, '')
  // White space closed up is no slice any more, where a text has more than one blank.
  return quote.startsWith(words) ? words : quote.slice(0, words.length)
}
