import { expect, it } from 'vitest'
import { emptyLoopRound } from './empty-loop.ts'
import type { LoopRound } from './loop.ts'
import { isOver, mayBeOver } from './round-over.ts'

it.each<[Partial<LoopRound>, boolean, boolean]>([
  [{}, false, false],
  [{ day: '2026-03-05' }, false, false],
  [{ day: '2026-03-04' }, false, true],
  [{ day: '2026-03-01' }, false, true],
  [{ day: '2026-03-01', state: 'cancelled' }, false, false],
  [{ day: '2026-03-05', state: 'behind' }, true, true],
  [{ verdict: 'hire' }, true, true],
  [{ asked: [{ question: 'Who?', promptKind: null, storyId: null, drillIns: [] }] }, true, true],
])('%j is over: %s, and may be: %s', (parts, over, maybe) => {
  const round = { ...emptyLoopRound('r'), ...parts }
  expect(isOver(round)).toBe(over)
  expect(mayBeOver(round, '2026-03-04')).toBe(maybe)
})
