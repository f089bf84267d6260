import type { Command } from 'commander'
import { z } from 'zod'
import type { GuideSearchView } from '../../app/guide/guide-views.ts'
import { readShelf, searchShelf } from '../../app/guide/show-library.ts'
import { readJsonLine } from '../../core/json-line.ts'
import { answerLinesOf, type LineAnswer } from '../json-lines.ts'
import { withProgram } from '../open-program.ts'

const Line = z.object({ id: z.unknown(), question: z.string() })

/** `guides`: the library's search over lines of JSON. */
export function addGuides(program: Command): void {
  program
    .command('guides')
    .description(
      'Find guides for questions: one line of JSON in {id, question}, one line of JSON out, {id, results: [{slug, title, kind, level}, …]}, best first.',
    )
    .argument('[file]', 'lines of JSON; without it they are read from standard input')
    .requiredOption('--jsonl', 'read and write lines of JSON')
    .action((file: string | undefined) =>
      withProgram(async (app) => {
        const { guides, openSearch } = await readShelf(app.context())
        const search = await openSearch()
        await answerLinesOf(file, (json, number) =>
          searchLine((question) => searchShelf(guides, search, question), json, number),
        )
      }, 'read'),
    )
}

function searchLine(
  search: (question: string) => GuideSearchView,
  json: string,
  number: number,
): LineAnswer {
  const read = readJsonLine(Line, json, number)
  if (read.kind !== 'read') return { line: read.line, what: read.what }
  const { id, question } = read.value
  const { results } = search(question)
  return {
    value: {
      id,
      results: results.map((guide) => ({
        slug: guide.slug,
        title: guide.question,
        kind: guide.kind,
        level: guide.levels,
      })),
    },
  }
}
