import type { Command } from 'commander'
import { compareLine } from '../../core/ledger/ledger-lines.ts'
import { answerJsonLines } from '../json-lines.ts'

/** `ledger`: the facts of tellings, and where two of them disagree, over lines of JSON. */
export function addLedger(program: Command): void {
  const command = program
    .command('ledger')
    .description(
      'Compare tellings of one story: one line of JSON in {id, tellings: [text, …]}, one line of JSON out.',
    )
  answerJsonLines(command, compareLine)
}
