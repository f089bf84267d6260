import type { Span } from '../../text/span.ts'
import { splitSentences } from './sentences.ts'
import type { Outcome } from '../story.ts'

/** How a story seems to have ended by the words of its telling; for the person to say, never taken as said. */
export interface ToldOutcome {
  outcome: Outcome
  /** The words that say so, in the order of the text: one quotation, or two where it failed and was brought to work. */
  quotes: { words: string; place: Span }[]
}

/** A longer text is searched to here, in UTF-16 units. */
const readLength = 30_000
const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|spring|summer|autumn|winter|fall)'
const namedWork =
  '(?:the (?:project|pilot|launch|feature|product|model|migration|rollout|trial|programme|program|system|service|app|tool|rewrite|release|whole thing)|v1|version one)'
const work = `(?:it|this|that|everything|${namedWork})`

/** Provenance: written for this project; each says an end, not a step. */
const ended = '(?:cancelled|canceled|canned|scrapped|shelved|abandoned|axed|discontinued|killed)'
const failed: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:we|they|I|management|the \p{L}+) (?:finally |then )?${ended} ${work}\b`,
    'iu',
  ),
  new RegExp(
    String.raw`\b${work} (?:was|were|got|had to be|is) (?:finally |then )?${ended}\b`,
    'iu',
  ),
  new RegExp(
    String.raw`\b${work} (?:never (?:shipped|launched|went live)|was (?:shut down|wound down))\b`,
    'iu',
  ),
  // "marked it failed", "whenever it failed": what failed there is a step. It begins its clause, or has a name.
  new RegExp(
    String.raw`(?:(?<=^[\s*-]*|[.;:,]\s|\b(?:and|but|so|then|yet)\s)(?:it|this|that|everything)|${namedWork})(?: (?:had|has))? (?:failed|flopped)\b(?! (?:to|over|at|on|again|twice|once|in the)\b)`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:killed|shut down|pulled the plug on) (?:the (?:project|pilot|trial|product|feature|programme|program)|it all)\b`,
    'iu',
  ),
  /\b(?:rolled|rolling) (?:it |this |that |everything |the (?:model|release|change|launch|rewrite|feature|whole thing) )?back (?:on|in|after)\b/iu,
  /\bwent back to the (?:old|fax|paper|previous|former)\b/iu,
  /\b(?:machines|contract) (?:went back|was ended|were sent back)\b/iu,
]
const half: readonly RegExp[] = [
  /\bhalf(?:[ -](?:worked|failed)| of the goal was (?:missed|met|reached))\b/iu,
  /\b(?:partly|partially|only half) (?:worked|failed|succeeded|shipped|reached)\b/iu,
  /\b(?:in|for) \p{L}+(?: and \p{L}+)? it never (?:went live|shipped|launched)\b/iu,
  /\bmissed (?:the|our|my) (?:goal|target)\b/iu,
]
const worked: readonly RegExp[] = [
  /\b(?:in use|in production|in service|live|running|ran|runs) (?:ever )?since\b/iu,
  /\b(?:it|that|this|which|they all|the \p{L}+) (?:is |are )?still (?:runs?|running|in use|in production|used|holds?|works?)\b/iu,
  /\b(?:use|uses|run|runs) (?:it|them) to this day\b/iu,
  /\bin every release since\b/iu,
  /\b(?:have|has) (?:carried|served|handled|processed) [^.;]{1,30} since\b/iu,
  new RegExp(
    String.raw`\b(?:it|we|which|${work}) (?:all )?(?:went|was|were) live (?:on|in|at|by) (?:the )?(?:\d|${month})`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:I|we|it) shipped (?:it |them |that )?(?:on|in|to|by|four|two|three|six) `,
    'iu',
  ),
]

/** A sign below one of these is none: what could have been, what was meant, what was not so. */
const unreal =
  /\b(?:would|could|might|may|should|if|unless|almost|nearly|able to|want(?:ed)? to|threatened to|plan(?:ned)? to|not|never had|before (?:we|it)|until|hadn't|had not|wasn't|weren't|didn't)\b[^.;,]{0,25}$/iu

/**
 * The end that a telling says plainly, or null: rolled back, cancelled, half worked, in use since. A failure that
 * something live came after is a partial one. Where it only sounds well or badly, nothing is read into it.
 */
export function findToldOutcome(text: string): ToldOutcome | null {
  const plain = text.slice(0, readLength).replaceAll('’', "'")
  const signs = splitSentences(plain).flatMap((sentence) => {
    const find = (patterns: readonly RegExp[], outcome: Outcome) =>
      patterns.flatMap((pattern, rank) => {
        const words = plain.slice(sentence.start, sentence.end)
        const match = /\?\s*$/u.test(words) ? null : pattern.exec(words)
        if (!match || unreal.test(words.slice(0, match.index))) return []
        const start = sentence.start + match.index
        return [
          {
            outcome,
            rank,
            place: quotePlace(plain, start, start + match[0].trimEnd().length, sentence.end),
          },
        ]
      })
    return [
      ...find(failed, 'failure'),
      ...find(half, 'partial-failure'),
      ...find(worked, 'success'),
    ].slice(0, 2)
  })
  const quote = (place: Span) => ({ words: text.slice(place.start, place.end), place })
  // The plainest sign of each end; of equals the later.
  const plainest = (outcome: Outcome) =>
    signs
      .filter((sign) => sign.outcome === outcome)
      .toSorted((a, b) => a.rank - b.rank || b.place.start - a.place.start)[0]
  const part = plainest('partial-failure')
  if (part) return { outcome: 'partial-failure', quotes: [quote(part.place)] }
  const [bad, good] = [plainest('failure'), plainest('success')]
  if (bad && good && good.place.start > bad.place.end)
    return { outcome: 'partial-failure', quotes: [quote(bad.place), quote(good.place)] }
  const only = bad ?? good
  return only ? { outcome: only.outcome, quotes: [quote(only.place)] } : null
}

function quotePlace(text: string, start: number, end: number, sentenceEnd: number): Span {
  const after =
    /^(?:[ \t]+(?!(?:and|but|or)\b)[^\s,.;:!?]+){0,4}/u.exec(text.slice(end, sentenceEnd))?.[0] ??
    ''
  const words = after.split(/(?=\s)/u)
  while (
    words.length > 0 &&
    /^\s*(?:the|a|an|to|of|in|on|by|with|for|because|that|we|i|they)$/iu.test(words.at(-1) ?? '')
  )
    words.pop()
  return { start, end: end + words.join('').length }
}
