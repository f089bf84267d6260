import type { Clause } from '../../text/clause.ts'
import { wordList } from '../../text/word-list.ts'
import { happened } from '../reading.ts'
import type { Reading } from '../reading.ts'
import { clauseRun, defineRule, distinctBy, wordsOf } from '../rule.ts'

/** "We did not buy a scanner of 60,000": what one need not do is a gain. */
const spared = wordList('buy, need, pay, spend, lose, order, replace')
const isOwn = ({ actor }: Clause): boolean => actor === 'i' || actor === 'we'

/** "If we patched it the vendor would never repair it": what somebody feared. */
function hangsOnIf({ tokens, clauses }: Reading, index: number): boolean {
  const before = clauses[index - 1]
  return before !== undefined && tokens[before.subjectFrom - 1]?.norm === 'if'
}

const duties = wordList('should, must, ought')

/** "It should not be papered over": what somebody asks for. */
function isDemand({ tokens }: Reading, { subjectFrom, verbAt }: Clause): boolean {
  for (let at = subjectFrom; at < verbAt; at++) if (duties.has(tokens[at]!.norm)) return true
  return false
}

export const tensionRefusal = defineRule({
  id: 'tension-refusal',
  dimensions: ['tension'],
  credit: 'earns',
  label: 'something that did not happen as it should',
  cap: 3,
  find: (reading) =>
    distinctBy(
      reading.clauses
        .filter(
          (clause, index) =>
            (happened(clause) ||
              (clause.mode === 'could' && clause.negated) ||
              (clause.mode === 'would' &&
                clause.actor !== 'i' &&
                clause.actor !== 'we' &&
                !hangsOnIf(reading, index))) &&
            clause.negated &&
            !clause.none &&
            !(clause.verb === 'be' && clause.actorWord === 'it' && !clause.passive) &&
            !(isOwn(clause) && spared.has(clause.verb)) &&
            !isDemand(reading, clause) &&
            clause.verb !== 'know' &&
            clause.verb !== 'remember' &&
            clause.verb !== 'think',
        )
        .map(clauseRun),
      (run) => wordsOf(reading, run),
    ),
  reason: (quote) => `You say what did not go as it should: “${quote}”.`,
})
