import { mostActiveStories } from '../../core/story/story.ts'
import { AppError, notFound } from '../app-error.ts'
import type { AppContext } from '../context.ts'
import { showBank } from './show-bank.ts'
import type { BankView } from '../views.ts'

/** Keeps the person's choice of at most five stories, in their order, unless a newer choice is there. */
export async function chooseActive(
  context: AppContext,
  choice: { storyIds: string[]; activeVersion: number },
): Promise<{ kind: 'saved'; bank: BankView } | { kind: 'stale'; current: BankView }> {
  const ids = [...new Set(choice.storyIds)]
  if (ids.length > mostActiveStories) {
    throw new AppError(
      'bad-input',
      `At most ${mostActiveStories} stories can be drilled at a time.`,
    )
  }
  const result = await context.database.stores.story.saveActive(context.owner, {
    expectedVersion: choice.activeVersion,
    ids,
    at: context.time.now(),
  })
  if (result.kind === 'not-found') throw notFound('story')
  const bank = await showBank(context)
  return result.kind === 'saved' ? { kind: 'saved', bank } : { kind: 'stale', current: bank }
}
