import type { OutcomeFact } from './fact.ts'
import { findPhrases } from '../words/phrases.ts'
import { outcomeTopics } from './outcome-topics.ts'
import { collectStems, quoteOf, stemsAround } from '../words/telling.ts'
import type { Telling } from '../words/telling.ts'

const denied = new Set(['not', "n't", 'never', 'no', 'nobody', 'without', 'neither', 'nor'])
const unreal = new Set([
  'would',
  "'d",
  'could',
  'should',
  'might',
  'if',
  'will',
  "'ll",
  'to',
  'wanted',
  'whether',
  'until',
  'till',
  'before',
  'unless',
])
const reach = 5

/** How matters ended, topic by topic, where the telling says so; what only might have happened is no outcome. */
export function extractOutcomes(telling: Telling): OutcomeFact[] {
  const facts: (OutcomeFact & { from: number; to: number })[] = []
  const { words } = telling
  for (const { topic, good, pattern } of outcomeTopics) {
    for (const { from, to } of findPhrases(telling, pattern)) {
      let isGood = good
      let real = true
      for (
        let i = from - 1;
        i >= Math.max(0, from - reach) && words[i + 1]!.pause === 'none';
        i--
      ) {
        const word = words[i]!.norm
        if (denied.has(word)) isGood = !isGood
        if ((word === 'had' || word === "'d") && from - i <= 2) real = false
        if (unreal.has(word) && !(word === 'to' && words[i - 1]?.norm === 'had')) real = false
      }
      if (!real) continue
      const inside = facts.find((fact) => fact.topic === topic && fact.from < to && fact.to > from)
      if (inside !== undefined && inside.to - inside.from >= to - from) continue
      if (inside !== undefined) facts.splice(facts.indexOf(inside), 1)
      facts.push({
        kind: 'outcome',
        topic,
        good: isGood,
        about: [...stemsAround(telling, from, to), ...collectStems(words, from, to)],
        ...quoteOf(telling, from, to),
        from,
        to,
      })
    }
  }
  return facts.sort((a, b) => a.from - b.from).map(({ from: _from, to: _to, ...fact }) => fact)
}
