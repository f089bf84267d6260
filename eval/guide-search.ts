import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readLibrary } from '../src/app/guide/guide-shelf.ts'
import { GuideSearch } from '../src/core/guide/search-guides.ts'
import { PromptKind } from '../src/core/story/story.ts'

/** A question as published lists word them, and the kind of prompt that one careful reader takes it for. */
interface AskedQuestion {
  kind: PromptKind
  question: string
}

/** Results in which a guide of the right kind must stand. */
const firstResults = 3

/**
 * The questions of the fixtures: of those of published lists every other one was worked on and the others are kept aside;
 * `panels` are as large companies word them by their principles; `typed` are as people type them, short and with slips; `said` as they say them, in turns of phrase that no list has,
 * `saidAside` written after the wordings of the guides and never worked on.
 */
export function readQuestions(): Record<
  'workedOn' | 'keptAside' | 'panels' | 'typed' | 'said' | 'saidAside',
  AskedQuestion[]
> {
  const all = readFixture('guide-questions.tsv')
  return {
    workedOn: all.filter((_, at) => at % 2 === 0),
    keptAside: all.filter((_, at) => at % 2 === 1),
    panels: readFixture('guide-questions-panels.tsv'),
    typed: readFixture('guide-questions-typed.tsv'),
    said: readFixture('guide-questions-said-worked-on.tsv'),
    saidAside: readFixture('guide-questions-said-kept-aside.tsv'),
  }
}

function readFixture(name: string): AskedQuestion[] {
  return readFileSync(join(process.cwd(), 'test/fixtures', name), 'utf8')
    .trim()
    .split('\n')
    .map((line): AskedQuestion => {
      const [kind, question = ''] = line.split('\t')
      return { kind: PromptKind.parse(kind), question }
    })
}

/** The questions for which no guide of the right kind stands among the first results. */
export function findMissed(search: GuideSearch, asked: readonly AskedQuestion[]): AskedQuestion[] {
  return asked.filter(
    ({ question, kind }) =>
      !search.search(question, { limit: firstResults }).some((found) => found.kind === kind),
  )
}

/** How often the search finds a guide of the right kind. */
export function searchRows(): [what: string, bar: string, right: string][] {
  const search = new GuideSearch(readLibrary())
  const { workedOn, keptAside, panels, typed, said, saidAside } = readQuestions()
  const row = (asked: readonly AskedQuestion[], what: string): [string, string, string] => {
    const share = 1 - findMissed(search, asked).length / asked.length
    return [`guides: ${what} (${asked.length})`, '90 %', `${(100 * share).toFixed(1)} %`]
  }
  return [
    row(workedOn, 'right kind in the first three, questions worked on'),
    row(keptAside, 'right kind in the first three, questions kept aside'),
    row(panels, 'right kind in the first three, as large companies word them, worked on'),
    row(typed, 'right kind in the first three, questions as they are typed'),
    row(said, 'right kind in the first three, as people say it, worked on'),
    row(saidAside, 'right kind in the first three, as people say it, kept aside'),
  ]
}
