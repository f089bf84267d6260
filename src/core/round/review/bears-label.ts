import type { Dimension } from '../../judge/dimension.ts'
import type { RuleId } from '../../judge/rules.ts'

/** Words of an answer that might be shown as what was heard of a dimension. */
export interface Shown {
  dimension: Dimension
  /** The rule that found them. */
  ruleId: string
  text: string
  /** The words as a slice of `text`. */
  start: number
  end: number
}

/**
 * Whether words can stand under a dimension's name by themselves: the speaker's own, from where a sentence or its
 * subject begins, of what did happen; a deed of theirs for a decision, a time for a moment, somebody for people. What
 * cannot be proved by the words alone is not shown.
 */
export function bearsLabel({ dimension, ruleId, text, start, end }: Shown): boolean {
  const quote = text.slice(start, end).replace(/’/g, "'")
  if (/["“”«»]/.test(quote) || isInsideMarks(text, start)) return false
  if (hypothetical.test(quote)) return false
  if (!beginsSentence(text, start) && !opensWithSubject.test(quote)) return false
  if (dimension !== 'learning' && denied.test(quote)) return false
  switch (dimension) {
    case 'ownership':
    case 'decision':
      return ownDeed.test(quote)
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

const hypothetical =
  /\b(?:would|could|might|should|if|unless|imagine|suppose|perhaps|maybe)\b|\w'd (?:have|be|say)\b/i
const denied = /\b(?:not|never|nothing|nobody|none|neither|nor|without|no one|no)\b|n't\b/i

/** "I", "she", "the two of us": where a clause of its own begins. */
const opensWithSubject =
  /^(?:(?:I|we|he|she|they|it|there|my|our|his|her|their|its|the|a|an|one|two|three|four|five|six|seven|eight|nine|ten|each|both|all)(?=\s)|\d|\p{Lu})/u

/** An act of the speaker's, alone or with others; what one was, thought or had is none. */
const ownDeed =
  /\b(?:I|we)(?: then| also| just| only| first| myself| both| finally| therefore|,? \w+ly,?)? (?!(?:am|are|was|were|have|had been|thought|think|felt|feel|believe|believed|saw|see|knew|know|liked|wanted|hoped|guess|mean|suppose|remember|learned|learnt|worked|tried)\b)[a-z]+/

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
