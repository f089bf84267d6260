import { expect, it } from 'vitest'
import { makeRoundSetup } from '../../../../test/factories.ts'
import { advanceRound, beginRound } from '../advance-round.ts'
import { judgeExchanges, writeNotes } from './scribe.ts'

it('holds the first question passed on against nobody, says so, and counts the second', () => {
  let state = beginRound(makeRoundSetup({ seed: 3 }), 0)
  const told =
    'On 4 March I stopped the copy at ten past two, because Ines from the warehouse saw 31 scans twice. I chose to roll back over patching it, and Tomas, who ran the shift, was furious until the counts were right at six.'
  for (const [index, text] of ['No, go ahead.', told, 'Pass.', 'Pass.'].entries()) {
    const step = advanceRound(state, {
      kind: 'answered',
      at: 60_000 * (index + 1),
      text,
      mode: 'typed',
    })
    if (step.kind !== 'advanced') throw new Error(step.kind)
    state = step.state
  }
  const [first, second] = writeNotes(judgeExchanges(state.exchanges)).filter(
    ({ text }) => text === 'Pass.',
  )
  expect(first).toMatchObject({ overall: null, thin: false })
  expect(first?.remarks.join(' ')).toContain('not held against')
  expect(second).toMatchObject({ thin: true })
  expect(second?.remarks.join(' ')).toContain('counts as thin')
})
