import { describe, expect, test } from 'vitest'
import { judgeAnswer } from './judge.ts'

/** Facts about somebody, and nothing that the speaker did, chose or brought about. */
const factsOnly =
  'Renske Aalbers was the head of the depot, nine years in the house, and she reported to the mayor. She had forty drivers under her and since January the fines had gone up to 84,000 a month. She wanted new scanners because another supplier had failed on her in Ghent for eleven days. We met on Thursdays. She had a binder with every late order in it.'

describe('things that one could point at', () => {
  test('are a finding of the moment alone, and one line in the sums of the others', () => {
    const { findings, steps } = judgeAnswer({
      text: 'I moved the lantern from the crane to the gate because the chain was torn, and Ines signed the log that night.',
    })
    const dimensionsOf = findings.flatMap((one) =>
      one.ruleId === 'moment-detail' ? [one.dimension] : [],
    )
    expect(dimensionsOf).toEqual(['moment'])
    expect(steps.people.map(({ label }) => label)).toContain('How concrete the whole answer is')
    expect(steps.moment.map(({ label }) => label)).not.toContain('How concrete the whole answer is')
  })

  test('lend nothing to what is not there', () => {
    const { steps, findings, ratings } = judgeAnswer({ text: factsOnly, facet: 'stakeholder' })
    for (const dimension of ['decision', 'outcome', 'ownership'] as const)
      expect(steps[dimension].map(({ label }) => label)).not.toContain(
        'How concrete the whole answer is',
      )
    expect(findings.filter(({ dimension }) => dimension === 'outcome')).toEqual([])
    expect(findings.filter(({ dimension }) => dimension === 'decision')).toEqual([])
    expect(ratings.outcome).toBeLessThan(3)
    expect(ratings.people).toBeGreaterThan(3)
  })
})

test('a reason counts for the decision once something is chosen', () => {
  const reasonsIn = (text: string) =>
    judgeAnswer({ text }).steps.decision.filter(({ label }) => label.startsWith('a reason'))
  const why = 'because the winter road was closed and the barge had no light'
  expect(reasonsIn(`Ulrike wanted the ferry ${why}. The harbour was full that night.`)).toEqual([])
  expect(reasonsIn(`I cancelled the ferry ${why}. The harbour was full that night.`)).toHaveLength(
    1,
  )
})
