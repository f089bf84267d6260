import { habitWords } from '../../text/verb-group.ts'
import { months, seasons, weekdays } from '../lexicons/times.ts'
import { phraseSet } from '../phrase.ts'
import type { TokenRun } from '../phrase.ts'
import type { Reading } from '../reading.ts'
import { defineRule, phrasesInEvents } from '../rule.ts'

const phrases = phraseSet(`
because @any @any, since i, since he, since she, since they, since it, since the, since nobody, since without, so that i, so that we, so that he, so that she, so that they, so that the, so that nobody, so that no, so that each, the reason,
otherwise, as otherwise, for fear, knowing that, in order to, which meant, so he, so she, so they, considering, figured, i knew, i reckoned, i was afraid, i was scared that, i was worried, my problem was,
my view was, his view was, her view was, given that, for otherwise, to save, since a, since @poss, since @num, since there, since that, for that reason, which is why, that is why, that 's why, because of, as it, as he, as she, as they, as there, so as not, what weighed, what decided
`)

/** How far after "since" its date may stand, in tokens. */
const dateReach = 5

/** "Since the first of November" is when, "as there always are" how. */
function givesReason({ tokens }: Reading, { from, to }: TokenRun): boolean {
  const { norm } = tokens[from]!
  if (norm === 'as') return !habitWords.has(tokens[to]?.norm ?? '')
  if (norm !== 'since') return true
  for (let at = from + 1; at < Math.min(tokens.length, from + dateReach); at++) {
    const word = tokens[at]!
    if (word.after === 'stop' || word.pos === 'VERB' || word.pos === 'AUX') return true
    if (months.has(word.norm) || weekdays.has(word.norm) || seasons.has(word.norm)) return false
  }
  return true
}

export const decisionReason = defineRule({
  id: 'decision-reason',
  dimensions: ['decision', 'tension'],
  credit: 'earns',
  label: 'a reason',
  cap: 4,
  find: (reading) => phrasesInEvents(reading, phrases).filter((run) => givesReason(reading, run)),
  reason: (quote) => `You give the reason: “${quote}”.`,
})
