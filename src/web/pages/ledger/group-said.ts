import { haveSameWords } from '../../../core/text/words-on-line.ts'
import type { SaidView, TellingSource } from '../../api.ts'
import { nameSource, sayDate } from '../../../core/words/say-ledger.ts'

/** Times on one day at which a thing was said in the same words. */
export interface SaidGroup {
  day: string
  quote: string
  /** Each place once. */
  sources: TellingSource[]
}

/** Every time that a thing was said, day by day and wording by wording, in the order given. */
export function groupSaid(said: readonly SaidView[], now: number): SaidGroup[] {
  const groups: SaidGroup[] = []
  for (const { source, at, quote } of said) {
    const day = sayDate(at, now)
    const group = groups.find((one) => one.day === day && haveSameWords(one.quote, quote))
    if (group === undefined) groups.push({ day, quote, sources: [source] })
    else if (!group.sources.some((known) => isSamePlace(known, source))) group.sources.push(source)
  }
  return groups
}

/** Two answers to one card are two places, and so are two rounds, two built answers and two tellings. */
function isSamePlace(a: TellingSource, b: TellingSource): boolean {
  if (a.kind === 'attempt' && b.kind === 'attempt') return a.attemptId === b.attemptId
  if (a.kind === 'round' && b.kind === 'round' && a.roundId !== b.roundId) return false
  if (a.kind === 'built' && b.kind === 'built') return a.answerId === b.answerId
  if (a.kind === 'practice' && b.kind === 'practice') return a.practiceId === b.practiceId
  return nameSource(a) === nameSource(b)
}
