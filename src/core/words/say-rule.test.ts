import { describe, expect, it } from 'vitest'
import { presetIds, rulePresets } from '../loop/packet/rule-presets.ts'
import { sayRule } from './say-rule.ts'

describe('a rule in words', () => {
  it('says every line of the presets as a sentence', () => {
    expect(presetIds.map((id) => sayRule(rulePresets[id]))).toEqual([
      [
        'Rejected, where at least 1 round is no hire or worse.',
        'Rejected, where at least 2 rounds are lean no hire or worse.',
        'Offer, where at least half of the rounds are hire or better.',
        'Rejected in every other case.',
      ],
      [
        'Rejected, where at least 1 of the hiring manager’s rounds is lean no hire or worse.',
        'Offer, where at least 1 of the hiring manager’s rounds is lean hire or better.',
      ],
      [
        'Offer, where more than half of the rounds are lean hire or better.',
        'Rejected in every other case.',
      ],
      [
        'Rejected, where at least 1 of the bar raiser’s rounds is lean no hire or worse.',
        'Offer, where more than half of the rounds are lean hire or better.',
        'Rejected in every other case.',
      ],
    ])
  })
})
