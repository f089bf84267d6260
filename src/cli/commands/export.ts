import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Command } from 'commander'
import { AppError } from '../../app/app-error.ts'
import { exportEverything } from '../../app/export-everything.ts'
import type { ExportedFile } from '../../app/story/export-stories.ts'
import { withProgram } from '../open-program.ts'
import { printJson, printLines } from '../output.ts'
import { withProgress } from '../progress.ts'

/** `export`: writes every story as Markdown that can be imported again. */
export function addExport(program: Command): void {
  program
    .command('export')
    .description(
      'Write every story and every guide of your own into a folder, as Markdown that can be imported again.',
    )
    .argument('<folder>', 'made when it is missing')
    .option('--force', 'write over files of the same names')
    .option('--json', 'print the files as JSON')
    .action(async (folder: string, options: { force?: true; json?: true }) => {
      const paths = await withProgress('Exporting', async () => {
        const files = await withProgram((app) => exportEverything(app.context()), 'read')
        return writeFiles(resolve(folder), files, options.force ?? false)
      })
      if (options.json) printJson({ files: paths })
      else
        printLines(paths.length === 0 ? ['There are no stories and no guides of your own.'] : paths)
    })
}

/** Throws AppError: `already-there` for a file that may not be written over, or why the folder takes no more. */
async function writeFiles(
  folder: string,
  files: readonly ExportedFile[],
  force: boolean,
): Promise<string[]> {
  const paths: string[] = []
  try {
    await mkdir(folder, { recursive: true })
    for (const { name, bytes } of files) {
      const path = join(folder, name)
      await mkdir(dirname(path), { recursive: true })
      await (force ? replaceFile(path, bytes) : writeNewFile(path, bytes))
      paths.push(path)
    }
    return paths
  } catch (error) {
    throw writeFailure(error, folder, `${paths.length} of ${files.length} files are written there.`)
  }
}

/** A file that is not there yet, whole or not at all. */
async function writeNewFile(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx').catch((error: unknown) => {
    throw isCode(error, 'EEXIST')
      ? new AppError(
          'already-there',
          `${path} is there already. Choose another folder, or write over it with --force.`,
        )
      : error
  })
  try {
    await file.writeFile(bytes)
  } catch (error) {
    await rm(path, { force: true })
    throw error
  } finally {
    await file.close()
  }
}

/** A file in the place of another, which stays until this one is whole. */
async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const passing = `${path}.part`
  try {
    await writeFile(passing, bytes)
    await rename(passing, path)
  } finally {
    await rm(passing, { force: true })
  }
}

function writeFailure(error: unknown, folder: string, kept: string): unknown {
  if (isCode(error, 'ENOSPC', 'EDQUOT')) {
    const message = `The disk that holds ${folder} is full. ${kept} Free some space, or choose a folder on another disk.`
    return new AppError('disk-full', message, { cause: error })
  }
  if (isCode(error, 'EACCES', 'EPERM', 'EROFS', 'EEXIST', 'ENOTDIR', 'EISDIR')) {
    const message = `${folder} cannot be written. ${kept} Choose a folder that you may write in.`
    return new AppError('read-only', message, { cause: error })
  }
  return error
}

const isCode = (error: unknown, ...codes: string[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code))
