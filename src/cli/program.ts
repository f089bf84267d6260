import { Command, CommanderError } from 'commander'
import { failures, toAppError } from '../app/app-error.ts'
import { packageVersion } from '../app/package-root.ts'
import { addBackup } from './commands/backup.ts'
import { addDoctor } from './commands/doctor.ts'
import { addDraw } from './commands/draw.ts'
import { addExport } from './commands/export.ts'
import { addImport } from './commands/import.ts'
import { addJudge } from './commands/judge.ts'
import { addLedger } from './commands/ledger.ts'
import { addRound } from './commands/round.ts'
import { addStart } from './commands/start.ts'
import { addStories } from './commands/stories.ts'
import { Interrupted } from './terminal.ts'

const exitCodes = `
Exit codes:
  0    done
  1    something that was not foreseen
  2    a wrong use of the command, or input that cannot be read
  3    something is not there
  4    refused, because of how things stand
  5    a place that is full, read-only, busy or out of reach
  6    damaged data
  7    data of another program or a newer version
  130  Ctrl-C`

/** The command line with all its commands. Throws instead of ending the process. */
export function createProgram(): Command {
  const program = new Command('third-level')
    .description('Behavioural-interview practice that goes deeper, not wider.')
    .version(packageVersion())
    .exitOverride()
    .showHelpAfterError('Say third-level --help for the commands.')
    .addHelpText('after', exitCodes)

  for (const add of [
    addStart,
    addImport,
    addStories,
    addExport,
    addDraw,
    addJudge,
    addLedger,
    addRound,
    addBackup,
    addDoctor,
  ]) {
    add(program)
  }
  return program
}

/** Says what went wrong and gives the exit code for it. */
export function tellFailure(error: unknown): number {
  // Commander has said what it had to say.
  if (error instanceof CommanderError) {
    return error.exitCode === 0 ? 0 : failures['bad-input'].exitCode
  }
  if (error instanceof Interrupted) {
    console.error('\nWhat you typed is kept; the card is offered again.')
    return 130
  }
  const { code, message } = toAppError(error)
  console.error(message)
  if (code === 'failed') console.error(String(error))
  return failures[code].exitCode
}
