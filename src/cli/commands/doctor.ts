import type { Command } from 'commander'
import { failures, toAppError } from '../../app/app-error.ts'
import { readConfig } from '../../app/config.ts'
import { examine, examineUnopened, type Examination } from '../../app/examine.ts'
import { sayCount, sayMinute } from '../../core/words/say-time.ts'
import { withProgram } from '../open-program.ts'
import { alignColumns, printJson, printLines } from '../output.ts'
import { withProgress } from '../progress.ts'

/** `doctor`: what is where, which versions, and whether the database is sound. */
export function addDoctor(program: Command): void {
  program
    .command('doctor')
    .description('Say what is where and which versions run, and check the database thoroughly.')
    .option('--json', 'print the findings as JSON')
    .action(async (options: { json?: true }) => {
      const found = await withProgress('Checking the database', examineAll)
      if (options.json) printJson(found)
      else printLines(describe(found))
      process.exitCode = exitCodeOf(found)
    })
}

/** A database that cannot be opened is a finding, and not the end of the looking. */
async function examineAll(): Promise<Examination> {
  const { dataFolder } = readConfig(process.env, process.cwd())
  try {
    return await withProgram(examine, 'read')
  } catch (error) {
    const why = toAppError(error)
    if (why.code === 'failed') throw error
    return examineUnopened(dataFolder, why)
  }
}

function exitCodeOf({ database, writable }: Examination): number {
  if (database.kind === 'unopened') return failures[database.code].exitCode
  if (database.kind === 'damaged' || database.problems.length > 0) return failures.damaged.exitCode
  return writable ? 0 : failures['read-only'].exitCode
}

function describe(found: Examination): string[] {
  const { database, snapshots } = found
  const [newest] = snapshots
  return [
    ...alignColumns([
      ['Third Level', `${found.version}, in ${found.programFolder}`],
      ['Node', found.node],
      ['Pages', found.webBuilt ? 'built' : 'not built; run: npm run build'],
      ['Data folder', `${found.dataFolder}${found.writable ? '' : ' (cannot be written)'}`],
      ...describeDatabase(database),
      [
        'Snapshots',
        newest === undefined
          ? 'none yet'
          : `${snapshots.length}, the newest of ${sayMinute(newest.takenAt)}`,
      ],
    ]),
    ...(database.kind === 'healthy' ? database.problems.map((problem) => `Wrong: ${problem}`) : []),
  ]
}

function describeDatabase(database: Examination['database']): string[][] {
  switch (database.kind) {
    case 'damaged':
      return [
        ['Database', `damaged. ${database.message}`],
        ...(database.keptAs === null ? [] : [['', `It is kept as ${database.keptAs}`]]),
      ]
    case 'unopened':
      return [['Database', `not opened. ${database.message}`]]
    case 'healthy':
      return describeHealthy(database)
  }
}

function describeHealthy(
  database: Extract<Examination['database'], { kind: 'healthy' }>,
): string[][] {
  const { engine, where, bytes, stories, activeStories, answers, problems } = database
  const size = bytes === null ? '' : `, ${(bytes / 1024 / 1024).toFixed(1)} MB`
  return [
    ['Database', `${engine === 'sqlite' ? 'SQLite, ' : ''}${where}${size}`],
    [
      'Kept',
      `${sayCount(stories, 'story', 'stories')}, ${activeStories} active, ${sayCount(answers, 'answer')}`,
    ],
    ['Check', problems.length === 0 ? 'sound' : sayCount(problems.length, 'problem')],
  ]
}
