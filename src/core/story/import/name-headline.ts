import { countWords } from '../../text/words-on-line.ts'
import { cutAtWord, isWhitespace } from '../line-text.ts'
import { readLead } from './labels.ts'
import { longestLine } from '../story.ts'
import type { StoryDraft } from './story-draft.ts'

/** A first line up to this length that stands alone is a title rather than a sentence. */
const longestTitle = 150

/** No table, code, tag or picture: the marks of a list, a quote or emphasis, then a word. */
const startsWithWords = /^[\s#>*_+•–—"'“‘(\d.)-]*[\p{L}\p{N}]/u

/**
 * Gives a story without headline its first line. A line that stands alone is taken out of the
 * telling; of a paragraph the first sentence is repeated, without what a long one only adds, and
 * the paragraph stays whole.
 */
export function nameHeadline(draft: StoryDraft, from: number): void {
  if (draft.document.headline !== '') return
  const passages = draft.passages.slice(from)
  const prose = passages.filter((passage) => startsWithWords.test(passage.text))
  const first = prose.find((passage) => passage.section === 'telling') ?? prose[0]
  if (!first) return
  const [line = '', next] = first.text.split('\n', 2)
  const { bodyAt } = readLead(line)
  const words = stripMarks(line.slice(bodyAt))
  if (isWhitespace(words)) return
  const free = first === passages[0] && first.heading === undefined && first.section === 'telling'
  const alone = next === undefined ? passages.length > 1 : /^\s*(?:[-*+•|]|\d+[.)])\s/u.test(next)
  const title = alone && words.length <= longestTitle && bodyAt === 0 && !/[.;,]$/u.test(words)
  if (free && title) {
    draft.document.headline = words
    takeOut(draft, first, line.length)
    return
  }
  const paragraph =
    words.length > longestTitle || next === undefined ? words : stripMarks(toParagraph(first.text))
  draft.document.headline = toHeadline(firstSentence(paragraph))
}

/** The first sentence of a telling that is long enough to say something, as its headline; empty where none is. */
export function sayHeadline(telling: string): string {
  const sentence = listSentences(toParagraph(telling.trim())).find(
    (one) => countWords(one) >= fewestHeadlineWords,
  )
  return sentence === undefined ? '' : toHeadline(sentence)
}

function toHeadline(sentence: string): string {
  const kept = leaveAdditions(sentence)
  return kept.length <= longestTitle ? kept : `${cutAtWord(kept, longestTitle - 1)}…`
}

/** A sentence of so many words or fewer is a headline as it stands. */
const mostHeadlineWords = 12
/** Fewer words say what was done only by chance. */
const fewestHeadlineWords = 5

/**
 * Where a sentence goes on to add a place, a reason or a consequence to what it has said. Nothing that takes back what
 * was said ("but", "until", "unless", "except", "if") stands here: the words before it would say what is not so.
 */
const addition =
  /(?:;|\s[–—-]{1,2}|,\s+(?:which|who|where|because|so that|with|after|when|while|since|in the|at the|on the))\s|\s(?:because|so that)\s/giu
/** A sentence that begins so says when or where first, and what was done behind its comma. */
const opensWithPlace =
  /^(?:after|as|at|before|by|during|for|from|in|last|on|once|one|since|two|three|until|when|while|with)\b/iu

/** A long first sentence without its additions; the whole of it where too little would be left. */
function leaveAdditions(sentence: string): string {
  if (countWords(sentence) <= mostHeadlineWords || opensWithPlace.test(sentence)) return sentence
  for (const { index } of sentence.matchAll(addition)) {
    const before = sentence.slice(0, index)
    if (countWords(before) >= fewestHeadlineWords) return before.trimEnd()
  }
  return sentence
}

function takeOut(draft: StoryDraft, first: StoryDraft['passages'][number], length: number): void {
  const rest = first.text.slice(length + 1)
  if (isWhitespace(rest)) {
    draft.passages.splice(draft.passages.indexOf(first), 1)
    return
  }
  first.start = first.end - rest.length
  first.text = rest
}

/** A paragraph broken into lines at 72 characters or so is one text. */
const toParagraph = (text: string): string =>
  text.slice(0, 2 * longestLine).replaceAll(/\s+/gu, ' ')

function stripMarks(text: string): string {
  const trimmed = text.trim().replace(/^#{1,6}\s+/u, '')
  const inner = /^(\*\*|__|\*|_)([^*_]+)\1$/u.exec(trimmed)?.[2]
  return (inner ?? trimmed).trim()
}

const firstSentence = (text: string): string => listSentences(text)[0] ?? text

function listSentences(text: string): string[] {
  const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })
  const found = sentences.segment(text.slice(0, 2 * longestLine))
  return Array.from(found, ({ segment }) => segment.trim())
}
