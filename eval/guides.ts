import { readLibrary } from '../src/app/guide/guide-shelf.ts'
import { checkGuide, type GuideCheck } from '../src/core/guide/check-guide.ts'

/** The content checks: the library's own texts put to the judge. */
export function guideRows(): [what: string, bar: string, right: string][] {
  const checks = readLibrary().flatMap(checkGuide)
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
