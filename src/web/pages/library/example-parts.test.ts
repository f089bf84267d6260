import { expect, it } from 'vitest'
import type { Finding } from '../../../core/judge/judgment.ts'
import { joinParts, listExampleParts, takeFindings } from './example-parts.ts'

const example = {
  situation: 'The depot burnt.',
  task: '',
  action: {
    mistake: 'I sent it.',
    turningPoint: 'Ana called.',
    recovery: '',
    mitigation: 'We wait.',
  },
  result: 'It held.',
  learning: 'I ask.',
}

it('each part begins where it says, and empty ones are left out', () => {
  const parts = listExampleParts(example)
  const whole = joinParts(parts)
  expect(parts.map(({ name }) => name)).toEqual([
    'Situation',
    'Mistake',
    'Turning point',
    'Mitigation',
    'Result',
    'Learning',
  ])
  for (const { text, start } of parts) expect(whole.slice(start, start + text.length)).toBe(text)
})

it('a finding is shown in the part that it lies in, over the same words', () => {
  const parts = listExampleParts(example)
  const start = joinParts(parts).indexOf('Ana')
  const finding: Finding = {
    ruleId: 'people-named',
    dimension: 'people',
    credit: 'earns',
    place: { start, end: start + 3 },
    reason: 'You name a person.',
  }
  const shown = parts.flatMap((part) =>
    takeFindings([finding], part).map(({ place }) => part.text.slice(place?.start, place?.end)),
  )
  expect(shown).toEqual(['Ana'])
})
