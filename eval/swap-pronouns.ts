import { parseText } from '../src/core/text/parse-text.ts'
import type { Clause } from '../src/core/text/clause.ts'
import { clearDecisionVerbs, speechVerbs } from '../src/core/judge/lexicons/verbs.ts'

const swapped: Readonly<Record<string, string>> = {
  i: 'we',
  me: 'us',
  my: 'our',
  mine: 'ours',
  myself: 'ourselves',
}

/**
 * The text with "we" for "I" everywhere but where the speaker decides or says something: the owner of the decision
 * stays clear, and who else was there is told otherwise.
 */
export function sayWe(text: string): string {
  const { tokens, clauses } = parseText(text)
  const kept = clauses.filter(decides)
  let swappedText = ''
  let from = 0
  tokens.forEach((token, at) => {
    const word = swapped[token.norm]
    if (word === undefined || token.start < from) return
    if (kept.some((clause) => at >= clause.from && at < clause.to)) return
    const next = tokens[at + 1]
    // "I was" and "I'm" would need another verb beside "we".
    if (next !== undefined && (next.norm === 'was' || next.norm === "'m" || next.norm === 'am'))
      return
    swappedText += text.slice(from, token.start) + word
    from = token.end
  })
  return swappedText + text.slice(from)
}

/** Whether the speaker decides or says something as "I", so that `sayWe` leaves the owner clear. */
export const keepsOwner = (text: string): boolean => parseText(text).clauses.some(decides)

function decides({ actor, verb, act }: Clause): boolean {
  return (
    actor === 'i' &&
    (clearDecisionVerbs.has(verb) || clearDecisionVerbs.has(act) || speechVerbs.has(verb))
  )
}

/** The text with "I" where it says "we", "the team" or nobody: talk that proves nothing proves no more for it. */
export function sayI(text: string): string {
  return text
    .replace(/\bwe were\b/gi, 'I was')
    .replace(/\bwe are\b/gi, 'I am')
    .replace(/\b(?:we|the team|my team|our team|everyone|everybody)\b/gi, 'I')
    .replace(/\b(?:our|ours)\b/gi, 'my')
    .replace(/\bus\b/gi, 'me')
}

/** The three bands that an overall falls in: thin, some, specific; the edges lie half way between the anchors. */
export function bandOf(overall: number): 0 | 1 | 2 {
  return overall < 2.5 ? 0 : overall < 3.5 ? 1 : 2
}
