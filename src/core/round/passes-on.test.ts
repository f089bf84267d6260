import { expect, it } from 'vitest'
import { advanceRound, beginRound } from './advance-round.ts'
import { makeRoundSetup } from '../../../test/factories.ts'
import { passesOn } from './passes-on.ts'
import type { RoundState } from './round.ts'

it.each([
  "I don't have anything more on that. Can we move on?",
  'Nothing more to add, sorry.',
  'nothing else',
  'Pass.',
  "Can we skip that? I don't have another one.",
  "that's all I have",
])('hears that nothing more is to come: %s', (text) => {
  expect(passesOn(text)).toBe(true)
})

it.each([
  '',
  'No.',
  'There was nothing more to decide, so I told them and we went home.',
  'I told him that we could move on, and he signed.',
  'Nobody said anything.',
  'Back then I saw a delay, and today I see a debt. There is nothing more to it.',
])('takes as an answer: %s', (text) => {
  expect(passesOn(text)).toBe(false)
})

function say(state: RoundState, text: string, minute: number): RoundState {
  const at = state.startedAt + minute * 60_000
  const step = advanceRound(state, { kind: 'answered', at, text, mode: 'typed' })
  if (step.kind !== 'advanced') throw new Error(step.kind)
  return step.state
}

it('is neither pressed on nor quoted', () => {
  for (let seed = 0; seed < 12; seed++) {
    let state = say(beginRound(makeRoundSetup({ seed }), 0), 'No.', 0)
    state = say(
      state,
      'We moved the billing. It was a big project and in the end everybody was happy. The team found a bug in the dry run.',
      2,
    )
    state = say(state, "I don't have anything more on that. Can we move on?", 3)
    const last = state.exchanges.at(-1)
    expect(last?.kind).not.toBe('press')
    for (const { question } of state.exchanges)
      expect(question).not.toMatch(/anything more|move on/)
  }
})
