import { expect, it } from 'vitest'
import { makeRoundSetup } from '../../../test/factories.ts'
import { advanceRound, beginRound } from './advance-round.ts'
import { listToldQuestions } from './told-questions.ts'

const telling =
  'In 2019 I ran the night desk of a hotel in Lyon. '.repeat(5) +
  'On the third of May I sent forty guests to the wrong house, and I rang each of them myself.'

it.each([
  ['a telling', telling, 'typed', 1],
  ['what was spoken aloud', '', 'spoken', 1],
  ['two words', 'Which one?', 'typed', 0],
] as const)('of a round %s counts for its question or not', (_, text, mode, count) => {
  let state = beginRound(makeRoundSetup({ anchorKind: 'failure' }), 0)
  const answer = (said: string) => {
    const step = advanceRound(state, { kind: 'answered', at: 1, text: said, mode })
    if (step.kind !== 'advanced') throw new Error(step.kind)
    state = step.state
  }
  answer(mode === 'spoken' ? '' : 'Yes, go ahead.')
  const asked = state.exchanges.at(-1)?.question
  answer(text)
  const told = listToldQuestions(state)
  expect(told).toHaveLength(count)
  if (count > 0) expect(told[0]).toEqual({ question: asked, kind: 'failure', story: 0 })
})
