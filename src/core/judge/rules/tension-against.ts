import { phraseSet } from '../phrase.ts'
import { clauseRun, defineRule, distinctBy, phrasesInEvents, wordsOf } from '../rule.ts'
import { isNoLoss } from '../no-loss.ts'
import { happened } from '../reading.ts'

const opposing = new Set([
  'refuse',
  'resist',
  'object',
  'oppose',
  'disagree',
  'argue',
  'insist',
  'block',
  'complain',
  'protest',
  'reject',
  'fight',
  'clash',
  'grumble',
  'shout',
  'threaten',
  'overrule',
  'withdraw',
  'doubt',
  'distrust',
  'ignore',
  'hate',
  'deny',
  'blame',
  'defend',
  'laugh',
  'resent',
  'contradict',
  'mistrust',
  'sulk',
  'swear',
])
const phrases = phraseSet(`
was against, were against, dead against, strongly against, said no, fell out, pushed back, did n't want, did not want, wanted to keep,
would n't, would not, was n't delighted, did n't like, did not like, over my dead body, had a point, neither moved, back and forth,
never again, went cold, at odds, gave in, by no means, did n't believe, did n't trust, did not trust, did not accept, did n't accept,
was resisted, was voted down, was refused, was rejected, kept saying, no interest, stopped talking, did n't speak, at loggerheads, did n't agree, not delighted, my objection, her objection, his objection, their objection, his worry was, her worry was, his fear was, her fear was, stood between us, neither of us, against my @noun, against my own, against the advice, it unfair, was unfair, that 's unfair, hates it, hate it, hated it
`)

export const tensionAgainst = defineRule({
  id: 'tension-against',
  dimensions: ['tension', 'people'],
  credit: 'earns',
  label: 'somebody against it',
  cap: 3,
  find: (reading) =>
    distinctBy(
      [
        ...reading.clauses
          .filter(
            (clause) =>
              happened(clause) &&
              clause.actor !== 'thing' &&
              // "Nobody disagreed", "she did not refuse".
              !clause.negated &&
              !isNoLoss(reading, clause.verbAt) &&
              clause.actor !== 'nobody' &&
              opposing.has(clause.verb),
          )
          .map(clauseRun),
        ...phrasesInEvents(reading, phrases),
      ],
      (run) => wordsOf(reading, run),
    ),
  reason: (quote) => `You say who stood against it, or how: “${quote}”.`,
})
