import type { Command } from 'commander'
import { planLine } from '../../core/follow-up/follow-up-lines.ts'
import { answerJsonLines } from '../json-lines.ts'

/** `followups`: what a panelist would ask next on answers, over lines of JSON. */
export function addFollowUps(program: Command): void {
  const command = program
    .command('followups')
    .description(
      'Ask what a panelist would ask next: one line of JSON in {id, question, answer, facet?}, one line of JSON out, {id, followUps: [{dimension, facet, quote, text}, …]}, best first.',
    )
  answerJsonLines(command, planLine)
}
