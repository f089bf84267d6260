import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Guide } from '../core/guide/guide.ts'
import { parseGuide } from '../core/guide/parse-guide.ts'
import { GuideSearch } from '../core/guide/search-guides.ts'
import { packageRoot } from './package-root.ts'

/** The library's guides and what is looked up in them, read when they are first asked for. */
export interface GuideShelf {
  /** The library's own guides, by slug. */
  guides: () => ReadonlyMap<string, Guide>
  search: () => GuideSearch
}

/** A shelf over content/guides. */
export function createGuideShelf(): GuideShelf {
  let guides: ReadonlyMap<string, Guide> | null = null
  let search: GuideSearch | null = null
  const readAll = () => (guides ??= new Map(readGuides().map((guide) => [guide.slug, guide])))
  return {
    guides: readAll,
    search: () => (search ??= new GuideSearch(readAll().values())),
  }
}

/** The guides of content/guides, by slug. Throws where one cannot be read: the library is checked when it is built. */
function readGuides(): Guide[] {
  const folder = join(packageRoot(), 'content', 'guides')
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'))
  return names.toSorted().map((name) => {
    const read = parseGuide(name.slice(0, -3), readFileSync(join(folder, name), 'utf8'))
    if (read.ok) return read.guide
    const said = read.problems.map((it) => `${name}:${it.line} ${it.section}: ${it.message}`)
    throw new Error(said.join('\n'))
  })
}
