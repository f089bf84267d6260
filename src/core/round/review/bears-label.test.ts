import { describe, expect, it } from 'vitest'
import type { Dimension } from '../../judge/dimension.ts'
import type { RuleId } from '../../judge/rules.ts'
import { parseText } from '../../text/parse-text.ts'
import { bearsLabel } from './bears-label.ts'

/** `marked`: an answer with the words to be shown between two pairs of brackets. */
const shows = (dimension: Dimension, marked: string, ruleId: RuleId = 'own-act'): boolean => {
  const start = marked.indexOf('[[')
  const end = marked.indexOf(']]') - 2
  const text = marked.replace('[[', '').replace(']]', '')
  return bearsLabel({ dimension, ruleId, parsed: parseText(text), start, end })
}

describe('words under the name of a dimension', () => {
  it.each<[Dimension, string, RuleId]>([
    ['decision', 'It was late. [[I stopped the crane at noon]].', 'own-decision'],
    ['decision', '[[I quickly turned the last ship away]].', 'own-decision'],
    ['ownership', 'She asked, and [[I rang the harbour master myself]].', 'own-act'],
    ['moment', '[[On 4 May the crane stood still at noon]].', 'moment-day'],
    [
      'outcome',
      'We changed the order of the berths. [[By June nine ships a day left on time]].',
      'outcome-number',
    ],
    ['people', '[[She wanted the berth for her own ferry]].', 'people-position'],
  ])('show what they say: %s, %s', (dimension, marked, ruleId) => {
    expect(shows(dimension, marked, ruleId)).toBe(true)
  })

  it.each<[string, Dimension, string, RuleId]>([
    [
      'words of somebody else',
      'ownership',
      'He said “[[I stopped the crane at noon]]” to all.',
      'own-act',
    ],
    [
      'two speakers in one',
      'ownership',
      '[[I ask you to look." Two days later I told them]] all.',
      'own-act',
    ],
    ['what was not done', 'decision', '[[I said nothing for a day]].', 'own-decision'],
    ['what would have been', 'people', '[[Marta would say I asked for it]].', 'people-position'],
    [
      'what somebody feared',
      'decision',
      'Moe was against it. [[If we patched the crane they would never mend it]].',
      'own-decision',
    ],
    ['a wish', 'ownership', '[[I wanted to move the ships by noon]].', 'own-act'],
    ['a view', 'decision', '[[I thought of it as my own crane]].', 'own-decision'],
    [
      'a setting before one’s own view',
      'people',
      '[[Before Marta spoke, I saw it as safety]].',
      'people-position',
    ],
    ['half a sentence', 'ownership', 'The crane [[which on Friday I had stopped]] ran.', 'own-act'],
    ['a moment without a time', 'moment', '[[I left the list with her]].', 'moment-detail'],
    [
      'a beginning as a result',
      'outcome',
      '[[Four ships waited for nine hours]]. Then I spoke with the pilots and with the master of the harbour, and we changed the order of the berths.',
      'outcome-number',
    ],
    ['trouble that did not come', 'tension', '[[The alarm did not ring once]].', 'tension-trouble'],
  ])('do not show %s', (_, dimension, marked, ruleId) => {
    expect(shows(dimension, marked, ruleId)).toBe(false)
  })
})
