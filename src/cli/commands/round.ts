import type { Command } from 'commander'
import { playLine } from '../../core/round/round-lines.ts'
import { answerLinesOf } from '../json-lines.ts'

/** `round`: scripted candidates, over lines of JSON. */
export function addRound(program: Command): void {
  program
    .command('round')
    .description(
      'Play scripted rounds: one candidate a line of JSON in, one result a line of JSON out.',
    )
    .argument('[file]', 'lines of JSON; without it they are read from standard input')
    .requiredOption('--jsonl', 'read and write lines of JSON')
    .action((file: string | undefined) => answerLinesOf(file, playLine))
}
