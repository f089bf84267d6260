import { Command, CommanderError } from 'commander'
import { failures, toAppError } from '../app/app-error.ts'
import { packageVersion } from '../app/package-root.ts'
import { addStart } from './commands/start.ts'

const program = new Command('third-level')
  .description('Behavioural-interview practice that goes deeper, not wider.')
  .version(packageVersion())
  .exitOverride()
  .configureHelp({ sortSubcommands: false })

addStart(program)

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : failures['bad-input'].exitCode
  } else {
    const { code, message } = toAppError(error)
    console.error(message)
    process.exitCode = failures[code].exitCode
  }
}
