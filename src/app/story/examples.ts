import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readStories } from '../../core/story/import/read-stories.ts'
import { mostActiveStories, type StoryDocument } from '../../core/story/story.ts'
import type { AppContext } from '../context.ts'
import { packageRoot } from '../package-root.ts'
import { showBank } from './show-bank.ts'
import type { BankView } from '../views.ts'

/** Puts the example stories into the bank, marked as such; into the active five where none is chosen yet. */
export async function addExamples(context: AppContext): Promise<BankView> {
  const { owner, database, chance, time } = context
  const at = time.now()
  await database.transaction(owner, async (stores) => {
    const kept = (await stores.story.list(owner)).filter(({ example }) => example)
    const missing = readExamples().filter(
      ({ headline }) => !kept.some(({ document }) => document.headline === headline),
    )
    const ids: string[] = []
    for (const document of missing) {
      const story = { id: chance.id(), document, example: true, at }
      ids.push((await stores.story.create(owner, story)).id)
    }
    const active = await stores.story.readActive(owner)
    if (active.ids.length > 0 || ids.length === 0) return
    const choice = { expectedVersion: active.version, ids: ids.slice(0, mostActiveStories), at }
    await stores.story.saveActive(owner, choice)
  })
  return showBank(context)
}

/** Takes the example stories out of the bank; each can be brought back. */
export async function removeExamples(context: AppContext): Promise<BankView> {
  const { owner, database, time } = context
  await database.transaction(owner, async (stores) => {
    for (const { id, example } of await stores.story.list(owner)) {
      if (example) await stores.story.remove(owner, id, time.now())
    }
  })
  return showBank(context)
}

/** The stories of content/examples, by file name. */
function readExamples(): StoryDocument[] {
  const folder = join(packageRoot(), 'content', 'examples')
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'))
  return names.toSorted().flatMap((name) => {
    const read = readStories(name, readFileSync(join(folder, name)))
    return read.kind === 'preview' ? read.stories.map(({ document }) => document) : []
  })
}
