import { groupNouns, roleNouns } from '../../text/people.ts'
import type { Reading } from '../reading.ts'
import { findPhrases, phraseSet } from '../phrase.ts'
import type { TokenRun } from '../phrase.ts'
import { defineRule } from '../rule.ts'

const phrases = phraseSet(`
communication is, is key, are key, the key to, is everything, so important, really important, of the greatest importance, more aware, much more aware, aware of, more sensitive, more careful, more thoughtful,
an open mind, open mind, big learning, a reminder, be considerate, grown a lot, grew a lot, grow, growth, come across, attitude, the importance of, vital, own up, convinced that, one should, you should,
never forget, prepared for the unexpected, at the end of the day, important to, stay calm, more conscious, opportunity, mindset, stronger, always been, as a person, valuable experience, people come first,
took that to heart, more structured, a matter of, we all learned, jump to conclusions, the best teacher, manage expectations, never give up, trust your, a journey, good experience, a lot about, important lesson, be more careful, be more, people skills, to listen more, test more, plan ahead, teamwork,
rome was not built, rome was n't built, heads are better, measure twice, no failures, every ending, new beginning, blessing in disguise, silver lining, slow and steady, hard work, believe in yourself, good communication, stay positive, learned so much, learned a lot, learnt a lot, failure is, mistakes happen
`)

/** "A really important stakeholder" says of somebody what they were. */
function isOfWhom({ tokens }: Reading, { to }: TokenRun): boolean {
  const next = tokens[to]
  if (tokens[to - 1]!.norm !== 'important' || next === undefined || next.after !== 'word')
    return false
  return roleNouns.has(next.lemma) || groupNouns.has(next.norm) || next.lemma === 'stakeholder'
}

/** What begins within so many tokens of the last belongs to it. */
const oneSaying = 9

export const learningPlatitude = defineRule({
  id: 'learning-platitude',
  dimensions: ['learning'],
  credit: 'costs',
  label: 'a saying instead of a change',
  cap: 3,
  find: (reading) => {
    const runs: TokenRun[] = []
    for (const run of findPhrases(reading.tokens, phrases)) {
      if (isOfWhom(reading, run)) continue
      const last = runs.at(-1)
      // "Communication is very important to me" is one saying.
      if (last !== undefined && run.from - last.from <= oneSaying)
        last.to = Math.max(last.to, run.to)
      else runs.push({ ...run })
    }
    return runs
  },
  reason: (quote) => `“${quote}” is a saying; it does not show what you changed.`,
})
