import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Guide } from '../src/core/guide/guide.ts'
import { parseGuide } from '../src/core/guide/parse-guide.ts'

const folder = join(import.meta.dirname, '..', 'content', 'guides')

/** Every guide of the library, by slug. */
export const libraryGuides: readonly Guide[] = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .toSorted()
  .map((name) => {
    const read = parseGuide(name.slice(0, -3), readFileSync(join(folder, name), 'utf8'))
    if (!read.ok) throw new Error(`${name} is no guide`)
    return read.guide
  })
