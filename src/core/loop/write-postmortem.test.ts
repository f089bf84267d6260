import { expect, it } from 'vitest'
import { facetNames } from '../words/names.ts'
import { emptyLoop, emptyLoopRound } from './empty-loop.ts'
import { writePostmortem } from './write-postmortem.ts'

const names = {
  storyById: { s1: 'Archive move' },
  facets: { ...facetNames, anchor: 'The telling', feedback: 'Feedback' },
}

it('tells the rounds, the concerns that were confirmed and no others, and what was changed', () => {
  const text = writePostmortem(
    {
      ...emptyLoop,
      company: 'Harbour\n# not a heading',
      rounds: [
        {
          ...emptyLoopRound('r1'),
          day: '2026-03-14',
          state: 'behind',
          verdict: 'no hire',
          asked: [
            {
              question: 'A project you led',
              promptKind: null,
              storyId: 's1',
              drillIns: [{ question: 'Who noticed?', facet: 'near-failure', stood: 'thin' }],
            },
          ],
        },
        { ...emptyLoopRound('r2'), day: '2026-04-02', time: '10:00' },
      ],
      debrief: {
        text: 'They could not tell what you did.\nGreat on scale.',
        links: [
          {
            concern: 'part-unclear',
            place: { start: 0, end: 33 },
            phrase: 'could not tell what you did',
            state: 'confirmed',
          },
          { concern: 'rehearsed', place: { start: 0, end: 4 }, phrase: 'They', state: 'refused' },
        ],
      },
      changes: 'Tell the other story.',
    },
    names,
  )
  expect(text).toContain('# Harbour # not a heading\n')
  expect(text).toContain('## Rounds\n\n### Behavioural 1\n\n2026-03-14, **no hire** (told)')
  expect(text).toContain('## Not sat\n\n- Behavioural 2, 2026-04-02 10:00, ahead')
  expect(text).toContain('Told: Archive move.')
  expect(text).toContain('- Who noticed? (near-failure): thin')
  expect(text).toContain('“could not tell what you did” → Your part was unclear.')
  expect(text).not.toContain('rehearsed')
  expect(text).toContain('> Great on scale.')
  expect(text).toContain('## What was changed\n\nTell the other story.')
})

it('leaves out what was never said', () => {
  expect(writePostmortem(emptyLoop, names)).toBe(
    '# A loop\n\nLevel: senior. Rule: Calibrated senior panel.\n',
  )
})
