import type { Command } from 'commander'
import { failures } from '../../app/app-error.ts'
import { importStories } from '../../app/import-stories.ts'
import type { ImportResultView } from '../../app/views.ts'
import { findFiles } from '../find-files.ts'
import { withProgram } from '../open-program.ts'
import { printJson, printLines } from '../output.ts'
import { withProgress } from '../progress.ts'

type FileResult = ImportResultView['files'][number]

/** `import`: brings stories in from Markdown and text files. */
export function addImport(program: Command): void {
  program
    .command('import')
    .description('Bring stories in from Markdown or text files, or folders of them.')
    .argument('<path...>', 'files and folders')
    .option('--json', 'print what became of each file as JSON')
    .action(async (paths: string[], options: { json?: true }) => {
      const files = await withProgress('Importing', (report) => importPaths(paths, report))
      if (options.json) printJson({ files })
      else printLines(files.flatMap(describeFile))
      if (files.some(({ refused }) => refused !== null)) {
        process.exitCode = failures['bad-input'].exitCode
      }
    })
}

async function importPaths(
  paths: readonly string[],
  report: (state: string) => void,
): Promise<(FileResult & { path: string })[]> {
  const found = await findFiles(paths)
  report(`${found.length} files`)
  const files = found.flatMap((one) => (one.kind === 'read' ? [one.file] : []))
  const result = await withProgram((app) =>
    importStories(app.context(), { files, moves: [], skip: [] }),
  )
  const results = result.files.values()
  return found.map((one) => {
    if (one.kind === 'refused') {
      const { path, message } = one
      return { path, fileName: path, stories: [], warnings: [], refused: { line: null, message } }
    }
    const { value } = results.next()
    if (value === undefined) throw new Error('The import gave fewer results than files')
    return { path: one.path, ...value }
  })
}

function describeFile({
  path,
  stories,
  refused,
  warnings,
}: FileResult & { path: string }): string[] {
  const at = (line: number | null) => (line === null ? '' : `line ${line}: `)
  return [
    path,
    ...stories.map(({ effect, headline }) => `  ${effect.padEnd(9)}  ${headline}`),
    ...(refused === null ? [] : [`  refused    ${at(refused.line)}${refused.message}`]),
    ...warnings.map(({ line, message }) => `  note       ${at(line)}${message}`),
  ]
}
