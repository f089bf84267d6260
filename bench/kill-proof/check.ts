import { findProblems } from '../../src/store/integrity.ts'
import type { Database } from '../../src/store/database.ts'
import { type Acknowledged, owner, textOfAnswer, textOfDraft } from './writer.ts'

const checkAttempt = async (
  { stores }: Database,
  attemptId: string,
  sequence: number,
  answered: boolean,
): Promise<boolean> => {
  const attempt = await stores.attempt.get(owner, attemptId)
  if (!attempt) return false
  if (attempt.state === 'answered') return attempt.text === textOfAnswer(attemptId)
  if (answered) return false
  // A draft newer than the last one acknowledged may have been kept; an older or torn one may not.
  return [sequence, sequence + 1].some((kept) => attempt.text === textOfDraft(attemptId, kept))
}

/** What was acknowledged and is not there, or is there and contradicts itself: one sentence each. */
export const findLosses = async (
  database: Database,
  storyId: string,
  acknowledged: readonly Acknowledged[],
): Promise<string[]> => {
  const losses = await findProblems(database.db, 'sqlite')
  const { stores } = database

  const attempts = new Map<string, { sequence: number; answered: boolean }>()
  for (const one of acknowledged) {
    if (one.kind === 'save') continue
    const known = attempts.get(one.attemptId) ?? { sequence: 0, answered: false }
    if (one.kind === 'answer') known.answered = true
    else known.sequence = one.sequence
    attempts.set(one.attemptId, known)
  }
  for (const [id, { sequence, answered }] of attempts) {
    if (!(await checkAttempt(database, id, sequence, answered)))
      losses.push(`Attempt ${id} is lost.`)
  }

  const story = await stores.story.get(owner, storyId)
  const tokens = (story?.document.telling ?? '').split(' ').filter((token) => token !== '')
  const kept = new Set(tokens)
  for (const one of acknowledged) {
    if (one.kind === 'save' && !kept.has(one.token)) losses.push(`Save ${one.token} is lost.`)
  }
  if (story) {
    if (tokens.length !== story.version - 1 || kept.size !== tokens.length) {
      losses.push(`Story ${storyId} counts ${story.version - 1} saves and holds ${tokens.length}.`)
    }
    const [newest] = await stores.story.listVersions(owner, storyId, 1)
    if (newest?.version !== story.version || newest.document.telling !== story.document.telling) {
      losses.push(`The history of story ${storyId} does not end in the story.`)
    }
    const card = await stores.card.get(owner, storyId, 'handoff')
    const totals = (await stores.attempt.listCardTotals(owner)).find(
      (one) => one.storyId === storyId,
    )
    if ((card?.attempts ?? 0) !== (totals?.attempts ?? 0)) {
      losses.push(`The card counts ${card?.attempts} answers, its total ${totals?.attempts}.`)
    }
  }
  return losses
}
