import type { Command } from 'commander'
import { restoreBackupFile, writeBackupFile } from '../../app/keep-backup.ts'
import { withProgram } from '../open-program.ts'
import { printJson, printLines } from '../output.ts'
import { withProgress } from '../progress.ts'

/** `backup`: everything that is kept, in one file. */
export function addBackup(program: Command): void {
  program
    .command('backup')
    .description('Write everything that is kept into one file, which must not be there yet.')
    .argument('<file>')
    .option('--json', 'print where it is as JSON')
    .action(async (file: string, options: { json?: true }) => {
      const written = await withProgress('Writing the backup', (report) =>
        withProgram((app) => writeBackupFile(app.context(), file, sayRows(report)), 'read'),
      )
      if (options.json) printJson(written)
      else printLines([`Everything is in ${written.file}`])
    })
}

/** `restore`: everything as it was in a backup or a snapshot. */
export function addRestore(program: Command): void {
  program
    .command('restore')
    .description('Bring a backup or a snapshot back; what it replaces is kept aside first.')
    .argument('<file>')
    .option('--json', 'print what was done as JSON')
    .action(async (file: string, options: { json?: true }) => {
      const restored = await withProgress('Bringing the backup back', (report) =>
        withProgram((app) => restoreBackupFile(app, file, sayRows(report))),
      )
      if (options.json) printJson(restored)
      else
        printLines([
          `Everything is as it was in ${restored.file}`,
          ...(restored.replacedCopy === null
            ? []
            : [`What it replaced is kept as ${restored.replacedCopy}`]),
        ])
    })
}

const sayRows = (report: (state: string) => void) => (rows: number) =>
  report(`${rows.toLocaleString('en')} rows`)
