import type { LoopRoundKind } from './loop.ts'

/** Words by which calendars name a round; the first that is met counts. Provenance: written for this project. */
const signs: readonly (readonly [RegExp, LoopRoundKind])[] = [
  [/\bhiring manager\b|\bhm\b/, 'hiring manager'],
  [/\bsystems? design\b|\barchitecture\b/, 'system design'],
  [/\bbehaviou?ral\b|\bvalues\b|\bculture\b|\bstar\b|\bbar raiser\b|\bcompetenc/, 'behavioural'],
  [/\bcoding\b|\balgorithms?\b|\bprogramming\b|\bpair(?:ing)?\b|\bleetcode\b/, 'coding'],
  [/\bleadership\b|\bpeople manage/, 'leadership'],
  [/\bpresentation\b|\btalk\b|\bproject deep.?dive\b/, 'presentation'],
  [/\btechnical\b|\btech\b|\bdomain\b|\bdeep.?dive\b/, 'technical'],
]

/** What kind of round an event's title names; `other` where it names none. */
export function guessRoundKind(title: string): LoopRoundKind {
  const words = title.toLowerCase()
  return signs.find(([sign]) => sign.test(words))?.[1] ?? 'other'
}

/** Who asks, as an event's title names them after "with"; empty where it names nobody. */
export function guessInterviewer(title: string): string {
  return /\bwith (?<who>\S.*)$/iu.exec(title)?.groups?.who?.trim() ?? ''
}
