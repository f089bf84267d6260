import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Command } from 'commander'
import { AppError } from '../../app/app-error.ts'
import { exportStories, type ExportedFile } from '../../app/export-stories.ts'
import { withProgram } from '../open-program.ts'
import { printJson, printLines } from '../output.ts'
import { withProgress } from '../progress.ts'

/** `export`: writes every story as Markdown that can be imported again. */
export function addExport(program: Command): void {
  program
    .command('export')
    .description('Write every story into a folder, as Markdown that can be imported again.')
    .argument('<folder>', 'made when it is missing')
    .option('--force', 'write over files of the same names')
    .option('--json', 'print the files as JSON')
    .action(async (folder: string, options: { force?: true; json?: true }) => {
      const paths = await withProgress('Exporting', async () => {
        const files = await withProgram((app) => exportStories(app.context()), 'read')
        return writeFiles(resolve(folder), files, options.force ?? false)
      })
      if (options.json) printJson({ files: paths })
      else printLines(paths.length === 0 ? ['The bank holds no stories of your own.'] : paths)
    })
}

/** Throws AppError `already-there` for a file that is there and may not be written over. */
async function writeFiles(
  folder: string,
  files: readonly ExportedFile[],
  force: boolean,
): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  const paths: string[] = []
  for (const { name, bytes } of files) {
    const path = join(folder, name)
    await writeFile(path, bytes, { flag: force ? 'w' : 'wx' }).catch((error: unknown) => {
      throw writeFailure(error, path)
    })
    paths.push(path)
  }
  return paths
}

function writeFailure(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error
  switch (error.code) {
    case 'EEXIST':
      return new AppError(
        'already-there',
        `${path} is there already. Choose another folder, or write over it with --force.`,
      )
    case 'ENOSPC':
      return new AppError('disk-full', `The disk is full: ${path} is not whole.`, { cause: error })
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new AppError('read-only', `${path} cannot be written.`, { cause: error })
    default:
      return error
  }
}
