import { isProbableName } from '../../text/subject.ts'
import { roleNouns } from '../../text/people.ts'
import { inEvent } from '../reading.ts'
import { findSpokenLines } from '../spoken-lines.ts'
import { defineRule, distinctBy, wordsOf } from '../rule.ts'

export const peopleNamed = defineRule({
  id: 'people-named',
  dimensions: ['people'],
  credit: 'earns',
  label: 'a person by name or role',
  cap: 2,
  find: (reading) => {
    const runs = reading.tokens
      .map((_, at) => ({ from: at, to: at + 1 }))
      .filter(
        ({ from }) =>
          inEvent(reading, from) &&
          (isProbableName(reading.tokens, from) || isOneByRole(reading.tokens, from)),
      )
    for (const { speaker, name } of findSpokenLines(reading))
      if (speaker === 'person') runs.push({ from: name.to - 1, to: name.to })
    return distinctBy(runs, (run) => wordsOf(reading, run))
  },
  reason: (quote) => `You name a person or their role: “${quote}”.`,
})

const one = new Set([
  'the',
  'a',
  'an',
  'my',
  'our',
  'his',
  'her',
  'their',
  'one',
  'this',
  'that',
  'another',
])

/** "A colleague", "a guy": nobody that one could find. */
const anyone = new Set(['colleague', 'coworker', 'person', 'guy', 'employee', 'worker'])

function isOneByRole(tokens: Parameters<typeof isProbableName>[0], at: number): boolean {
  const { norm } = tokens[at]!
  if (!roleNouns.has(norm)) return false
  if (anyone.has(norm) && tokens[at - 1]?.norm === 'a') return false
  return one.has(tokens[at - 1]?.norm ?? '') || one.has(tokens[at - 2]?.norm ?? '')
}
