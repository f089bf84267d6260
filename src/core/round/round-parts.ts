import type { Exchange, RoundState } from './round.ts'
import { roundTimes } from './round-times.ts'

export type RoundPartName = 'opening' | 'story' | 'second-story' | 'pivot' | 'own-questions'

/** One part of a round, as the room shows where one stands. */
export interface RoundPart {
  name: RoundPartName
  isNow: boolean
  /** The round's clock by which a part that is still ahead begins; null for the others. */
  byMs: number | null
}

const partByKind: Readonly<Record<Exchange['kind'], RoundPartName>> = {
  opening: 'opening',
  anchor: 'story',
  'follow-up': 'story',
  press: 'story',
  'second-anchor': 'second-story',
  pivot: 'pivot',
  'pivot-press': 'pivot',
  'pivot-follow-up': 'pivot',
  'own-question': 'own-questions',
}

/** The parts of a round in order; a second story only once there is one. Empty for questions rehearsed alone. */
export function listParts({ setup, exchanges }: RoundState): RoundPart[] {
  if (setup.rehearsed.length > 0) return []
  const { pivotAtMs, ownQuestionsAtMs } = roundTimes(setup.minutes)
  const hasSecond = exchanges.some(({ kind }) => kind === 'second-anchor')
  const names: RoundPartName[] = [
    'opening',
    'story',
    ...(hasSecond ? (['second-story'] as const) : []),
    'pivot',
    'own-questions',
  ]
  const named = partByKind[exchanges.at(-1)?.kind ?? 'opening']
  const now = names.indexOf(named === 'story' && hasSecond ? 'second-story' : named)
  const byMs = { pivot: pivotAtMs, 'own-questions': ownQuestionsAtMs } as const
  return names.map((name, index) => ({
    name,
    isNow: index === now,
    byMs: index > now && (name === 'pivot' || name === 'own-questions') ? byMs[name] : null,
  }))
}
