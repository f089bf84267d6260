import type { Clause } from '../../text/clause.ts'
import { eventStem } from '../words/event-stem.ts'
import { clausesWithin, quoteOf } from '../words/telling.ts'
import type { Telling } from '../words/telling.ts'
import type { Span } from '../../text/span.ts'

/** One act of the speaker, in the order in which it is told. */
export interface ToldAct {
  /** The act first, then what it was done to. */
  stems: readonly string[]
  place: Span
  quote: string
}

const objectWords = 7

/**
 * What the speaker did, in the order of the telling. People tell what they did in the order in which they did it unless
 * they say otherwise; acts told as earlier ("I'd already rung her") are left out.
 */
export function readSequence(telling: Telling): ToldAct[] {
  const acts: ToldAct[] = []
  const { words, clauses } = telling
  for (const clause of clauses) {
    if ((clause.actor !== 'i' && clause.actor !== 'we') || clause.mode !== 'past') continue
    if (clause.negated || clause.reported || clause.passive) continue
    if (isOutOfTurn(telling, clause)) continue
    const next = clausesWithin(telling, clause.verbAt + 1, clause.verbAt + objectWords)[0]
    const end = Math.min(
      next?.subjectFrom ?? words.length,
      clause.verbAt + objectWords,
      words.length,
    )
    const stems: string[] = []
    for (let i = clause.verbAt; i < end; i++) {
      if (i > clause.verbAt && words[i]!.pause === 'stop') break
      const stem = eventStem(words, i)
      if (stem !== '' && !stems.includes(stem)) stems.push(stem)
    }
    if (stems.length > 1)
      acts.push({
        stems,
        ...quoteOf(telling, clause.subjectFrom, Math.max(end, clause.verbAt + 1)),
      })
  }
  return acts
}

const asides = new Set(
  'before after because since once until till when while if that which who as though although where'.split(
    ' ',
  ),
)
const asideReach = 2

/** Told as earlier, or under another clause: not where it stands in the order of events. */
export function isOutOfTurn(telling: Telling, { subjectFrom, verbAt }: Clause): boolean {
  const isEarlier = telling.words
    .slice(subjectFrom, verbAt)
    .some((word) => /^(?:had|'d)$/.test(word.norm))
  return isEarlier || isAside(telling, subjectFrom)
}

/** Told under another clause, so not in its turn: "before I rang her", "because I had …". */
function isAside({ words }: Telling, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - asideReach); i--) {
    if (words[i + 1]!.pause !== 'none') return false
    if (asides.has(words[i]!.norm)) return true
  }
  return false
}
