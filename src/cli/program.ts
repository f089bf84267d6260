import { Command, CommanderError } from 'commander'
import { failures, toAppError } from '../app/app-error.ts'
import { packageVersion } from '../app/package-root.ts'
import { toPlainLines } from './output.ts'
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

/** Every command by its name, in the order of the help; each is loaded when it is needed. */
const commands: Record<string, () => Promise<(program: Command) => void>> = {
  start: async () => (await import('./commands/start.ts')).addStart,
  import: async () => (await import('./commands/import.ts')).addImport,
  stories: async () => (await import('./commands/stories.ts')).addStories,
  export: async () => (await import('./commands/export.ts')).addExport,
  draw: async () => (await import('./commands/draw.ts')).addDraw,
  judge: async () => (await import('./commands/judge.ts')).addJudge,
  ledger: async () => (await import('./commands/ledger.ts')).addLedger,
  followups: async () => (await import('./commands/followups.ts')).addFollowUps,
  guides: async () => (await import('./commands/guides.ts')).addGuides,
  round: async () => (await import('./commands/round.ts')).addRound,
  packet: async () => (await import('./commands/packet.ts')).addPacket,
  backup: async () => (await import('./commands/backup.ts')).addBackup,
  restore: async () => (await import('./commands/backup.ts')).addRestore,
  doctor: async () => (await import('./commands/doctor.ts')).addDoctor,
}

/**
 * The command line with the one command that is named, or with all of them where none is: loading every command takes
 * longer than most of them run. Throws instead of ending the process.
 */
export async function createProgram(name: string | undefined): Promise<Command> {
  const program = new Command('third-level')
    .description('Behavioural-interview practice that goes deeper, not wider.')
    .version(packageVersion())
    .exitOverride()
    .showHelpAfterError('Say third-level --help for the commands.')
    .addHelpText('after', exitCodes)

  if (name === '--version' || name === '-V') return program
  const named = Object.hasOwn(commands, name ?? '') ? commands[name ?? ''] : undefined
  for (const load of named === undefined ? Object.values(commands) : [named]) {
    const add = await load()
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
  process.stderr.write(toPlainLines([message, ...(code === 'failed' ? [String(error)] : [])]))
  return failures[code].exitCode
}
