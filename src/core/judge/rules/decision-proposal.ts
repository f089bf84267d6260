import type { Clause } from '../../text/clause.ts'
import { isOwnDoing } from '../reading.ts'
import type { Reading } from '../reading.ts'
import { defineRule, distinctBy, eventRuns, wordsOf } from '../rule.ts'

const proposing = new Set([
  'propose',
  'suggest',
  'offer',
  'recommend',
  'argue',
  'insist',
  'demand',
  'tell',
  'ask',
  'say',
  'announce',
])

const aboutWhat = new Set(['over', 'about', 'with', 'all'])

/** "We argued over a fault": about what, and not for what. */
const isQuarrel = ({ tokens }: Reading, { verb, verbAt }: Clause): boolean =>
  verb === 'argue' && aboutWhat.has(tokens[verbAt + 1]?.norm ?? '')

export const decisionProposal = defineRule({
  id: 'decision-proposal',
  dimensions: ['decision'],
  credit: 'earns',
  label: 'what you put forward',
  cap: 3,
  find: (reading) =>
    distinctBy(
      eventRuns(
        reading,
        (clause) =>
          clause.actor === 'i' &&
          isOwnDoing(reading, clause) &&
          !clause.negated &&
          proposing.has(clause.verb) &&
          !isQuarrel(reading, clause),
      ),
      (run) => wordsOf(reading, run),
    ),
  reason: (quote) => `You put something forward: “${quote}”.`,
})
