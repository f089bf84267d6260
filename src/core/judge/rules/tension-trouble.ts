import { clearDecisionVerbs, failureVerbs } from '../lexicons/verbs.ts'
import { endsInNoLoss, isCleared, isNoLoss } from '../no-loss.ts'
import { phraseSet } from '../phrase.ts'
import { happened, isThoughtByAnother } from '../reading.ts'
import { clauseRun, defineRule, distinctBy, phrasesInEvents, wordsOf } from '../rule.ts'

const phrases = phraseSet(`
@be wrong, @be broken, @be down, @be black, @be empty, @be missing, ran out, too late, @be stuck, had stopped, @be full, @be gone, @be dead, @be closed, @be off, @be late, @be locked, @be blocked, @be jammed,
@be cold, @be flat, @be ill, @be sick, @be short, @be alone, @be stolen, @be lost, @be overdue, @be expired, @be rotten, @be flooded, @be frozen, @be on fire, @be under water, @be unreachable, @be bleeding,
nothing was, timed out, timing out, no way to, out of memory, out of time, fell over, shut down, not grown, did n't work, did not work, did n't show up, had failed, would have, no longer, too hot, too cold, too short,
too small, too few, too heavy, too much, not enough, nobody left, no time, no spare, no felt, no light, no power, no key, no answer, one too many, taped over, on a plane, read only,
the wrong @noun, went wrong, gone wrong, got wrong, got it wrong, got them wrong, had it wrong, guessed wrong, wrong one, wrong ones, wrong again, no way back, too slow, too fast, too high, too low, too loud, set wrong, gave out, gave way, went down, went dark, went dead, went missing, caught fire, ran dry, charged twice, bad night, bad week, no way out, a day late, a week late, a month late, days late, weeks late, months late, hours late
`)

export const tensionTrouble = defineRule({
  id: 'tension-trouble',
  dimensions: ['tension'],
  credit: 'earns',
  label: 'something going wrong',
  cap: 3,
  find: (reading) =>
    distinctBy(
      [
        ...reading.clauses
          .filter(
            (clause) =>
              happened(clause) &&
              (clause.actor === 'thing' || clause.actor === 'nobody' || clause.actor === 'we') &&
              !clause.negated &&
              failureVerbs.has(clause.verb) &&
              // "We stopped": a choice, and no failure.
              !(clause.actor === 'we' && clearDecisionVerbs.has(clause.verb)) &&
              !isNoLoss(reading, clause.verbAt),
          )
          .map(clauseRun),
        ...phrasesInEvents(reading, phrases).filter(
          (run) =>
            (reading.tokens[run.from]!.pos !== 'AUX' || !endsInNoLoss(reading, run)) &&
            !isCleared(reading, run) &&
            !isThoughtByAnother(reading, run.from),
        ),
      ],
      (run) => wordsOf(reading, run),
    ),
  reason: (quote) => `You say what went wrong: “${quote}”.`,
})
