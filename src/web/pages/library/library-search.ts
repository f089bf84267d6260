import type { Competency } from '../../../core/guide/competencies.ts'
import type { GuideLevel } from '../../../core/guide/guide.ts'
import type { PromptKind } from '../../../core/story/story.ts'
import { competencyOrder, levelOrder } from '../../../core/words/guide-names.ts'
import { promptOrder } from '../../../core/words/names.ts'
import type { GuideLine } from '../../api.ts'

/** What the library's address says of which guides are shown. */
export interface LibrarySearch {
  words?: string
  kind?: PromptKind
  level?: GuideLevel
  competency?: Competency
}

/** Reads the library's address; what it does not know it leaves out. */
export function readLibrarySearch(search: Record<string, unknown>): LibrarySearch {
  const { words } = search
  const kind = promptOrder.find((one) => one === search['kind'])
  const level = levelOrder.find((one) => one === search['level'])
  const competency = competencyOrder.find((one) => one === search['competency'])
  return {
    ...(typeof words === 'string' && words !== '' && { words }),
    ...(kind && { kind }),
    ...(level && { level }),
    ...(competency && { competency }),
  }
}

/** True for a guide that the chosen kind, level and competency let through. */
export function fitsFilters(guide: GuideLine, { kind, level, competency }: LibrarySearch): boolean {
  return (
    (kind === undefined || guide.kind === kind) &&
    (level === undefined || guide.levels.includes(level)) &&
    (competency === undefined || guide.competencies.includes(competency))
  )
}

/** How many guides each choice of one filter would leave, the other filters as they are. */
export function countChoices<Key extends 'kind' | 'level' | 'competency'>(
  guides: readonly GuideLine[],
  search: LibrarySearch,
  filter: Key,
  choice: NonNullable<LibrarySearch[Key]>,
): number {
  return guides.filter((guide) => fitsFilters(guide, { ...search, [filter]: choice })).length
}
