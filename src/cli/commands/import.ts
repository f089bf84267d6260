import type { Command } from 'commander'
import { AppError, failures } from '../../app/app-error.ts'
import { importStories } from '../../app/import/import-stories.ts'
import type { ImportResultView } from '../../app/views.ts'
import { notesEndings } from '../../core/story/import/notes-ending.ts'
import { sayLine } from '../../core/words/say-line.ts'
import { sayPart } from '../../core/words/say-part.ts'
import { sayCount } from '../../core/words/say-time.ts'
import { findFiles, type FoundFile, type Skipped, type SkipReason } from '../find-files.ts'
import { withProgram } from '../open-program.ts'
import { printJson, printLines } from '../output.ts'
import { withProgress } from '../progress.ts'

type FileResult = ImportResultView['files'][number] & { path: string }

interface ImportOutcome {
  files: FileResult[]
  skipped: Skipped[]
}

/** `import`: brings stories in from Markdown and text files. */
export function addImport(program: Command): void {
  program
    .command('import')
    .description('Bring stories in from Markdown or text files, or folders of them.')
    .argument('<path...>', 'files and folders')
    .option('--json', 'print what became of each file as JSON')
    .action(async (paths: string[], options: { json?: true }) => {
      const { files, skipped } = await withProgress('Importing', (report) =>
        importPaths(paths, report),
      )
      if (options.json) printJson({ files, skipped })
      else printLines([...files.flatMap(describeFile), ...describeSkipped(skipped)])
      if (files.some(({ refused }) => refused !== null)) {
        process.exitCode = failures['bad-input'].exitCode
      }
    })
}

/** Throws AppError `not-found` where there is nothing to read in any of the folders. */
async function importPaths(
  paths: readonly string[],
  report: (state: string) => void,
): Promise<ImportOutcome> {
  const { files: found, skipped } = await findFiles(paths)
  if (found.length === 0) throw nothingFound(skipped)
  report(sayCount(found.length, 'file'))
  const given = found.flatMap((one) => (one.kind === 'read' ? [one.file] : []))
  const result = await withProgram((app) =>
    importStories(app.context(), {
      files: given,
      moves: [],
      headings: [],
      headlines: [],
      facts: [],
      skip: [],
    }),
  )
  return { files: joinResults(found, result), skipped }
}

function joinResults(found: readonly FoundFile[], { files }: ImportResultView): FileResult[] {
  const results = files.values()
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

function nothingFound(skipped: readonly Skipped[]): AppError {
  const folders = skipped.flatMap(({ path, reason }) => (reason === 'empty' ? [path] : []))
  const what = `There are no notes in ${folders.join(', ')}: no file whose name ends with ${endings}.`
  const others = skipped.filter(({ reason }) => reason !== 'empty')
  return new AppError('not-found', [what, ...describeSkipped(others)].join('\n'))
}

const endings = notesEndings.map((ending) => `.${ending}`).join(', ')

function describeFile({ path, stories, refused, warnings }: FileResult): string[] {
  return [
    path,
    ...stories.flatMap(({ effect, headline, changed }) => [
      `  ${effect.padEnd(9)}  ${headline || 'Without a headline'}`,
      ...(changed.length === 0
        ? []
        : [
            `  ${''.padEnd(9)}  changed: ${changed.map((part) => sayPart(part).toLowerCase()).join('; ')}`,
          ]),
    ]),
    ...(refused === null ? [] : [`  refused    ${sayLine(refused.line, refused.message)}`]),
    ...warnings.map(({ line, message }) => `  note       ${sayLine(line, message)}`),
  ]
}

const sayReason: Record<SkipReason, string> = {
  hidden: 'hidden: their names begin with a dot',
  packages: 'folders of packages, which hold no notes of yours',
  link: 'links, which are not followed; name what they lead to instead',
  'not-a-file': 'neither files nor folders',
  ending: `by name no notes (${endings}); a file that you name itself is read whatever it is called`,
  unreadable: 'folders that cannot be opened',
  empty: 'folders without notes',
}

/** Names shown of each reason at most; --json has them all. */
const mostNames = 5

function describeSkipped(skipped: readonly Skipped[]): string[] {
  return Object.entries(sayReason).flatMap(([reason, words]) => {
    const paths = skipped.flatMap((one) => (one.reason === reason ? [one.path] : []))
    if (paths.length === 0) return []
    const more = paths.length > mostNames ? ` and ${paths.length - mostNames} more` : ''
    return [`Not read, ${words}:`, `  ${paths.slice(0, mostNames).join(', ')}${more}`]
  })
}
