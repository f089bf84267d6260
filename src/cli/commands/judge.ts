import type { Command } from 'commander'
import { judgeLine } from '../../core/judge/judge-lines.ts'
import { answerJsonLines } from '../json-lines.ts'

/** `judge`: the judge alone, over lines of JSON. */
export function addJudge(program: Command): void {
  const command = program
    .command('judge')
    .description(
      'Judge answers: one line of JSON in {id, facet?, question?, headline?, text}, one line of JSON out.',
    )
  answerJsonLines(command, judgeLine)
}
