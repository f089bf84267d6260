import type { Dimension } from '../../judge/dimension.ts'
import { happened } from '../../judge/reading.ts'
import type { RuleId } from '../../judge/rules.ts'
import type { Clause } from '../../text/clause.ts'
import type { ParsedText } from '../../text/parse-text.ts'
import { wordList } from '../../text/word-list.ts'

/** Words of an answer that might be shown as what was heard of a dimension. */
export interface Shown {
  dimension: Dimension
  /** The rule that found them. */
  ruleId: string
  /** The whole answer. */
  parsed: ParsedText
  /** The words as a slice of its text. */
  start: number
  end: number
}

/**
 * Whether words can stand under a dimension's name by themselves: the speaker's own, from where a sentence or its
 * subject begins, of what did happen; a deed of theirs for a decision, a time for a moment, somebody for people. What
 * cannot be proved by the words alone is not shown.
 */
export function bearsLabel({ dimension, ruleId, parsed, start, end }: Shown): boolean {
  const { text } = parsed
  const quote = text.slice(start, end).replace(/’/g, "'")
  if (/["“”«»]/.test(quote) || isInsideMarks(text, start)) return false
  if (!beginsSentence(text, start) && !opensWithSubject.test(quote)) return false
  const inside = clausesIn(parsed, start, end)
  if (holdsWord(parsed, start, end, supposing)) return false
  if (inside.some((clause) => isOpen(parsed, clause))) return false
  if (dimension !== 'learning') {
    if (inside.some(({ negated, none }) => negated || none)) return false
    if (holdsWord(parsed, start, end, denying)) return false
  }
  switch (dimension) {
    case 'ownership':
    case 'decision':
      return inside.some(isOwnDeed)
    case 'moment':
      return times.has(ruleId)
    case 'outcome':
      return end > text.length * laterPart
    case 'people':
      return !leadsIn.test(quote) && somebody.test(quote)
    case 'tension':
    case 'learning':
      return true
  }
}

/** The clauses whose verb stands in the words. */
function clausesIn({ tokens, clauses }: ParsedText, start: number, end: number): Clause[] {
  return clauses.filter(({ verbAt }) => {
    const at = tokens[verbAt]?.start ?? -1
    return at >= start && at < end
  })
}

function holdsWord(
  { tokens }: ParsedText,
  start: number,
  end: number,
  words: ReadonlySet<string>,
): boolean {
  return tokens.some((token) => token.start >= start && token.end <= end && words.has(token.norm))
}

const supposing = wordList('should, might, if, unless, imagine, suppose, perhaps, maybe')
const denying = wordList('never, nothing, nobody, none, neither, nor, without, no')

/** What would or could be, and what somebody else says it was. */
const isOpen = ({ tokens }: ParsedText, { mode, reported, subjectFrom }: Clause): boolean =>
  mode === 'would' || mode === 'could' || (reported && tokens[subjectFrom]?.norm === 'i')

/** "I", "she", "the two of us": where a clause of its own begins. */
const opensWithSubject =
  /^(?:(?:I|we|he|she|they|it|there|my|our|his|her|their|its|the|a|an|one|two|three|four|five|six|seven|eight|nine|ten|each|both|all)(?=\s)|\d|\p{Lu})/u

/** What one was, thought or had is no deed. */
const noDeed = wordList(
  'be, have, think, feel, believe, see, know, like, want, hope, guess, mean, suppose, remember, learn, work, try',
)

/** An act of the speaker's, alone or with others. */
const isOwnDeed = (clause: Clause): boolean =>
  (clause.actor === 'i' || clause.actor === 'we') &&
  happened(clause) &&
  !clause.reported &&
  !noDeed.has(clause.verb)

const times: ReadonlySet<string> = new Set<RuleId>([
  'moment-clock',
  'moment-day',
  'moment-relative',
  'moment-once',
  'moment-period',
])

const leadsIn = /^(?:before|after|when|while|once|until|since|as|because|although|though)\b/i

/** Somebody other than the speaker: by pronoun, by a name inside the words, or by a role. */
const somebody =
  /\b(?:he|she|they|him|her|them|who)\b|(?<=\p{L}\S* )(?!(?:I|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)\p{Lu}\p{Ll}+|^\p{Lu}\p{Ll}+ (?:said|asked|told|wanted|refused|agreed|thought|answered|called|rang|wrote|came|took|gave|signed|did|had|was|stood|stopped)\b|\b(?:the|my|our|a|an|his|her|their) (?:\p{L}+ ){0,2}(?:boss|manager|director|head|lead|nurse|doctor|engineer|designer|officer|colleague|customer|client|vendor|owner|chief|teacher|driver|accountant|lawyer|analyst)s?\b/u

/** A result is told when what led to it is: from this share of an answer on. */
const laterPart = 0.4

function beginsSentence(text: string, start: number): boolean {
  const before = text.slice(0, start).trimEnd()
  return before === '' || /[.!?;:\n]$/.test(before) || /\n\s*$/.test(text.slice(0, start))
}

/** Between an opening mark and its closing one: what somebody else said. */
function isInsideMarks(text: string, at: number): boolean {
  const before = text.slice(0, at)
  if (before.lastIndexOf('“') > before.lastIndexOf('”')) return true
  return before.split('"').length % 2 === 0 && text.slice(at).includes('"')
}
