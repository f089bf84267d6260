import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Guide } from '../../core/guide/guide.ts'
import { parseGuide } from '../../core/guide/parse-guide.ts'
import { GuideSearch } from '../../core/guide/search-guides.ts'
import type { OwnGuide } from '../../store/guide-store.ts'
import type { Stores } from '../../store/stores.ts'
import { packageRoot } from '../package-root.ts'

/** A guide, and whether the person wrote or brought it; their own may still have empty places. */
export interface ShelvedGuide {
  guide: Guide
  own: boolean
}

/** Every guide there is for one owner at one time. */
export interface ReadShelf {
  /** The person's own first, newest first, then the library's; by slug. */
  guides: ReadonlyMap<string, ShelvedGuide>
  /** The search over them; it takes four times the memory of the guides, and is made when first asked for. */
  openSearch: () => Promise<GuideSearch>
}

/** The library's guides beside those of the person's own, and the search over both; read when first asked for. */
export interface GuideShelf {
  read: (stores: Stores, owner: string) => Promise<ReadShelf>
}

/** One owner's guides as they were last read, to be brought up to date by what changed. */
interface OwnerShelf {
  own: Map<string, { version: number; guide: Guide }>
  search: GuideSearch | null
  /** Ends when the reading before has ended: one at a time, so that no older version comes after a newer. */
  turn: Promise<void>
}

/** A shelf over content/guides. */
export function createGuideShelf(): GuideShelf {
  let library: Promise<readonly Guide[]> | null = null
  const shelfByOwner = new Map<string, OwnerShelf>()

  /** Takes its turn, so that no guide changes meanwhile. */
  const openSearch = (shelf: OwnerShelf): Promise<GuideSearch> => {
    const opening = shelf.turn.then(async () => {
      if (shelf.search !== null) return shelf.search
      const search = new GuideSearch()
      const own = [...shelf.own.values()].map(({ guide }) => guide)
      for (const guide of [...(await (library ??= openLibrary())), ...own]) {
        await setImmediate()
        search.put(guide)
      }
      shelf.search = search
      return search
    })
    shelf.turn = opening.then(
      () => undefined,
      () => undefined,
    )
    return opening
  }

  const bringUpToDate = async (shelf: OwnerShelf, stores: Stores, owner: string) => {
    const kept = await stores.guide.listVersions(owner)
    const current = kept.every(({ id, version }) => shelf.own.get(id)?.version === version)
    if (current && kept.length === shelf.own.size) return
    const guides = await stores.guide.list(owner)
    for (const id of shelf.own.keys())
      if (!guides.some((guide) => guide.id === id)) shelf.search?.remove(id)
    for (const one of guides) {
      if (shelf.own.get(one.id)?.version === one.version) continue
      await setImmediate()
      shelf.search?.put(toGuide(one))
    }
    shelf.own = new Map(
      guides.map((one) => [one.id, { version: one.version, guide: toGuide(one) }]),
    )
  }

  return {
    async read(stores, owner) {
      const shelf: OwnerShelf = shelfByOwner.get(owner) ?? {
        own: new Map(),
        search: null,
        turn: Promise.resolve(),
      }
      shelfByOwner.set(owner, shelf)
      const turn = shelf.turn.then(() => bringUpToDate(shelf, stores, owner))
      shelf.turn = turn.catch(() => undefined)
      await turn
      const guides = new Map<string, ShelvedGuide>()
      for (const [id, { guide }] of shelf.own) guides.set(id, { guide, own: true })
      for (const guide of await (library ??= openLibrary()))
        guides.set(guide.slug, { guide, own: false })
      return { guides, openSearch: () => openSearch(shelf) }
    },
  }
}

/** A guide of the person's own, addressed by its id. */
export const toGuide = ({ id, draft }: OwnGuide): Guide => ({ ...draft, slug: id })

/** The guides of content/guides, by slug. Throws where one cannot be read: the library is checked when it is built. */
export const readLibrary = (): Guide[] => listFiles().map(readGuide)

/** The same, with requests answered in between. */
async function openLibrary(): Promise<Guide[]> {
  const guides: Guide[] = []
  for (const name of listFiles()) {
    await setImmediate()
    guides.push(readGuide(name))
  }
  return guides
}

const folder = (): string => join(packageRoot(), 'content', 'guides')

function listFiles(): string[] {
  const names = readdirSync(folder()).filter((name) => name.endsWith('.md'))
  return names.toSorted()
}

function readGuide(name: string): Guide {
  const read = parseGuide(name.slice(0, -3), readFileSync(join(folder(), name), 'utf8'))
  if (read.ok) return read.guide
  const said = read.problems.map((it) => `${name}:${it.line} ${it.section}: ${it.message}`)
  throw new Error(said.join('\n'))
}
