import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../core/judge/judgment.ts'
import { groupFindings } from './group-findings.ts'

const text = 'noon trucks noon Amara'
const found = (ruleId: string, words: string | null, reason: string, from = 0): Finding => ({
  ruleId,
  dimension: 'people',
  credit: 'earns',
  reason,
  ...(words !== null && {
    place: { start: text.indexOf(words, from), end: text.indexOf(words, from) + words.length },
  }),
})

describe('groupFindings', () => {
  it('puts what one rule found under its first reason, the same words once', () => {
    const findings = [
      found('thing', 'noon', 'There was noon.'),
      found('thing', 'trucks', 'There were trucks.'),
      found('thing', 'noon', 'There was noon.', 5),
    ]
    expect(groupFindings(text, findings)).toEqual([
      { quotes: ['noon', 'trucks'], reasons: ['There was noon.'] },
    ])
  })

  it('puts rules that found the very same words together', () => {
    const findings = [found('name', 'Amara', 'A name.'), found('role', 'Amara', 'A role.')]
    expect(groupFindings(text, findings)).toEqual([
      { quotes: ['Amara'], reasons: ['A name.', 'A role.'] },
    ])
  })

  it('keeps a finding without a place', () => {
    expect(groupFindings(text, [found('whole', null, 'No moment.')])).toEqual([
      { quotes: [], reasons: ['No moment.'] },
    ])
  })
})
