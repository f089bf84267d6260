import { expect, it } from 'vitest'
import { emptyLoopRound } from './empty-loop.ts'
import { nameRounds, sayRound } from './name-rounds.ts'

it('numbers rounds of one kind by day and time, and leaves the others as they are', () => {
  const rounds = [
    { ...emptyLoopRound('late'), day: '2026-03-04' },
    { ...emptyLoopRound('early'), day: '2026-03-02' },
    { ...emptyLoopRound('coding'), kind: 'coding' as const },
    { ...emptyLoopRound('dropped'), day: '2026-03-01', state: 'cancelled' as const },
  ]
  expect([...nameRounds(rounds)]).toEqual([
    ['late', 'behavioural 2'],
    ['early', 'behavioural 1'],
    ['coding', 'coding'],
    ['dropped', 'behavioural'],
  ])
  expect(['system design', 'behavioural 2'].map(sayRound)).toEqual([
    'system design round',
    'behavioural round 2',
  ])
})
