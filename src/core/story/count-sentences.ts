/** A stop after one of these does not end a sentence. */
const abbreviations = new Set(
  `mr mrs ms mx dr prof st sr jr vs e.g eg i.e ie cf approx ca fig figs dept est vol ch sec eq nos pp
   gen gov sen rep rev hon lt col sgt capt messrs mme mlle resp incl excl`.split(/\s+/u),
)

/**
 * How many sentences a text has, for the three of a card. A list item, or a line apart, counts as one
 * even without a stop; numbers (4.5), abbreviations (e.g., Mr.) and speech inside a sentence
 * ("Will it hold?" she asked.) do not divide it.
 */
export function countSentences(text: string): number {
  const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })
  let count = 0
  for (const block of toBlocks(text)) {
    let before = ''
    for (const { segment } of sentences.segment(block)) {
      if (!/[\p{L}\p{N}]/u.test(segment)) continue
      if (before === '' || !runsOn(before, segment)) count += 1
      before = segment.trimEnd()
    }
  }
  return count
}

/** Paragraphs and list items, each on one line: a line break inside a paragraph ends nothing. */
function toBlocks(text: string): string[] {
  const blocks: string[] = []
  let open = false
  for (const line of text.split(/\r\n?|\n/u)) {
    const words = line.trim()
    const item = /^(?:[-*+•–—]|\d{1,2}[.)])\s+/u.exec(words)
    if (words === '') {
      open = false
    } else if (item || !open) {
      blocks.push(item ? words.slice(item[0].length) : words)
      open = true
    } else {
      blocks.push(`${blocks.pop() ?? ''} ${words}`)
    }
  }
  return blocks
}

function runsOn(before: string, next: string): boolean {
  const last = /([\p{L}.]+)\.$/u.exec(before.slice(-20))?.[1]?.toLowerCase()
  if (last !== undefined && abbreviations.has(last)) return true
  // "No. 5" and an initial: "J. Smith", but not "we took plan B." before a lower-case word or a digit.
  if (last === 'no' && /^\d/u.test(next)) return true
  if (/(?:^|[\s(])\p{Lu}\.$/u.test(before) && /^\p{Lu}/u.test(next) && !/\bI\.$/u.test(before))
    return true
  return /[.!?…]["'”’»)]$/u.test(before) && /^\p{Ll}/u.test(next)
}
