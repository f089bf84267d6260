import { readLibrary } from '../src/app/guide/guide-shelf.ts'
import type { Guide } from '../src/core/guide/guide.ts'

let once: Guide['drillIns'] | undefined

/** The answers to the drill-ins of the library's guides, which are specific where their facet needs it; read once. */
export function readStrongAnswers(): Guide['drillIns'] {
  once ??= readLibrary().flatMap(({ drillIns }) => drillIns)
  return once
}
