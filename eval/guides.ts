import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkGuide, type GuideCheck } from '../src/core/guide/check-guide.ts'
import type { Guide } from '../src/core/guide/guide.ts'
import { parseGuide } from '../src/core/guide/parse-guide.ts'

const folder = join(process.cwd(), 'content/guides')

/** The library's guides by slug; throws with every problem of a file that is none. */
export function readGuides(): Guide[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .toSorted()
    .map((name) => {
      const read = parseGuide(name.slice(0, -3), readFileSync(join(folder, name), 'utf8'))
      if (read.ok) return read.guide
      const said = read.problems.map((it) => `${name}:${it.line} ${it.section}: ${it.message}`)
      throw new Error(said.join('\n'))
    })
}

/** The content checks: the library's own texts put to the judge. */
export function guideRows(): [what: string, bar: string, right: string][] {
  const checks = readGuides().flatMap(checkGuide)
  const row = (part: GuideCheck['part'], what: string): [string, string, string] => {
    const some = checks.filter((check) => check.part === part)
    const right = some.filter((check) => check.short.length === 0)
    return [
      `${what} (${some.length})`,
      '100 %',
      `${((100 * right.length) / some.length).toFixed(1)} %`,
    ]
  }
  return [
    row('worked example', 'guides: worked examples specific where their kind needs it'),
    row('drill-in', 'guides: drill-in answers specific where their facet needs it'),
    row('weak line', 'guides: lines that sound weak rated 2 or under'),
  ]
}
