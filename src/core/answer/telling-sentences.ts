import { countWords } from '../text/words-on-line.ts'
import type { Reading } from '../judge/reading.ts'
import { splitSentences } from '../story/told/sentences.ts'
import type { PromptKind } from '../story/story.ts'
import type { AnswerPart } from './answer-parts.ts'

/** One sentence of a telling, or one piece of a transcript in which nobody set a stop. */
export interface TellingSentence {
  text: string
  start: number
  end: number
  opensParagraph: boolean
  /** The part that a heading above it names. */
  under: AnswerPart | null
}

/** A heading that people put over a part of a telling, alone on its line or before a colon. */
const headings: readonly [RegExp, AnswerPart, AnswerPart][] = [
  [/^(?:situation|context|background|setting|setup)$/iu, 'situation', 'situation'],
  [/^(?:task|goal|challenge|problem|target)$/iu, 'task', 'task'],
  [/^(?:mistake|error)$/iu, 'action', 'mistake'],
  [/^(?:turning point|turn)$/iu, 'action', 'turning-point'],
  [/^(?:actions?|approach|what i did|steps|recovery)$/iu, 'action', 'recovery'],
  [/^(?:mitigation|prevention)$/iu, 'action', 'mitigation'],
  [/^(?:results?|outcome|impact)$/iu, 'result', 'result'],
  [
    /^(?:learnings?|lessons?(?: learne?d)?|reflection|takeaways?|in the person)$/iu,
    'learning',
    'person',
  ],
  [/^(?:in the system)$/iu, 'learning', 'system'],
]
const headingLine =
  /^\s*(?:#{1,6}\s*|[-*+]\s+)?(?:\*\*|__)?\s*(\p{L}[\p{L} ]{2,20}?)\s*(?:\*\*|__)?\s*(?::\s*(?:\*\*|__)?\s*|$)/u

/** The sentences of a telling in their order, headings that name a part left out. */
export function readTellingSentences(
  telling: string,
  kind: PromptKind,
  reading: Reading,
): TellingSentence[] {
  return cutAtHeadings(telling, kind).flatMap(({ from, to, under }) => {
    let before = from
    return splitSentences(telling.slice(from, to))
      .map((span) => ({ start: from + span.start, end: from + span.end }))
      .flatMap((span) => cutTranscript(telling, span, reading))
      .map(({ start, end }): TellingSentence => {
        const opensParagraph = before === from || /\n\s*\n/u.test(telling.slice(before, start))
        before = end
        return { text: telling.slice(start, end), start, end, opensParagraph, under }
      })
  })
}

/** The stretches of a telling between the headings that name a part, without those headings. */
function cutAtHeadings(
  telling: string,
  kind: PromptKind,
): { from: number; to: number; under: AnswerPart | null }[] {
  const stretches: { from: number; to: number; under: AnswerPart | null }[] = []
  let open = { from: 0, under: null as AnswerPart | null }
  for (const line of telling.matchAll(/[^\r\n]+/gu)) {
    const match = headingLine.exec(line[0])
    const named = match?.[1] === undefined ? undefined : nameHeading(match[1], kind)
    if (match === null || named === undefined) continue
    stretches.push({ ...open, to: line.index })
    open = { from: line.index + match[0].length, under: named }
  }
  return [...stretches, { ...open, to: telling.length }]
}

function nameHeading(name: string, kind: PromptKind): AnswerPart | undefined {
  const found = headings.find(([pattern]) => pattern.test(name.trim()))
  return kind === 'failure' ? found?.[2] : found?.[1]
}

/** A sentence of more words than this in which nothing is set off is a transcript without stops. */
const mostWordsUnstopped = 40
/** With commas and no other mark it takes as many: who sets commas and not one stop in so long speaks on. */
const mostWordsWithCommas = 70
/** A piece of a transcript that is shorter stays with the one before it. */
const fewestPieceWords = 7

/** Words that a new thought begins with, and that go with it. */
const linkers =
  /(?:^|\s)((?:(?:and|so|but|then|um|uh|er|well|okay|ok|now|also|anyway|after that|in the end|first thing|these days|since then|what happened is|it was when) ?)+)$/iu
/** After one of these a clause belongs to the one before it. */
const dependent =
  /\b(?:that|who|which|whose|because|cause|if|when|where|what|why|how|as|than|whether|while|before|after|until|till|since|unless|like|say|says|said|think|thinks|thought|know|knows|knew|see|saw|told \p{L}+|tell \p{L}+|means|meant|make|made|let|or|to)(?: \p{L}+)?$/iu

/** A subject that belongs to what stands before it. */
const bound = /^(?:that|who|which|one|you|what|whoever)\b/iu
const boundLength = 10

/** The pieces of a transcript that nobody set a stop in, each beginning with a clause of its own; else the sentence. */
function cutTranscript(
  telling: string,
  span: { start: number; end: number },
  { clauses, tokens }: Reading,
): { start: number; end: number }[] {
  const words = telling.slice(span.start, span.end)
  const most = /,\s/u.test(words) ? mostWordsWithCommas : mostWordsUnstopped
  if (/[.;:!?–—][\s"”]/u.test(words) || countWords(words) <= most) return [span]
  const cuts = [span.start]
  for (const { subjectFrom, reported } of clauses) {
    const at = tokens[subjectFrom]?.start
    if (at === undefined || at <= span.start || at >= span.end || reported) continue
    const before = telling.slice(span.start, at).trimEnd()
    const linked = linkers.exec(before)
    const head =
      linked === null ? before : before.slice(0, before.length - (linked[1] ?? '').length)
    if (dependent.test(head.trimEnd()) && linked === null) continue
    if (bound.test(telling.slice(at, at + boundLength))) continue
    const cut = linked === null ? at : span.start + head.length
    if (countWords(telling.slice(cuts.at(-1), cut)) >= fewestPieceWords) cuts.push(cut)
  }
  if (cuts.length > 1 && countWords(telling.slice(cuts.at(-1), span.end)) < fewestPieceWords)
    cuts.pop()
  return cuts.map((start, at) => {
    const piece = telling.slice(start, cuts[at + 1] ?? span.end)
    const from = start + piece.length - piece.trimStart().length
    return { start: from, end: from + piece.trim().length }
  })
}
