import { writeSync } from 'node:fs'
import { v7 as newId } from 'uuid'
import { emptyStoryDocument } from '../../src/core/story/empty-story.ts'
import type { Database } from '../../src/store/database.ts'
import { openDatabase } from '../../src/store/open-database.ts'
import type { Stores } from '../../src/store/stores.ts'

export const owner = 'local'

/** What a writer says once the store has said that it is kept. */
export type Acknowledged =
  | { kind: 'draft'; attemptId: string; sequence: number }
  | { kind: 'answer'; attemptId: string }
  | { kind: 'save'; storyId: string; token: string; version: number }

/** The text of a draft follows from its number, so that the check knows what must be there. */
export const textOfDraft = (attemptId: string, sequence: number): string =>
  `${attemptId} ${sequence} ${'and then I said so, '.repeat(sequence % 40)}`
export const textOfAnswer = (attemptId: string): string => textOfDraft(attemptId, 1000)

/** Told through the pipe before anything else happens; a line that is cut off was never said. */
const acknowledge = (what: Acknowledged): void => {
  writeSync(1, `${JSON.stringify(what)}\n`)
}

/** Adds a word to the telling, again and again until no one else saved in between. */
const saveStory = async ({ story }: Stores, storyId: string, token: string): Promise<void> => {
  for (;;) {
    const current = await story.get(owner, storyId)
    if (!current) throw new Error(`Story ${storyId} is gone.`)
    const result = await story.save(owner, storyId, {
      expectedVersion: current.version,
      document: { ...current.document, telling: `${current.document.telling} ${token}` },
      at: Date.now(),
      run: token.split('.')[0] ?? null,
    })
    if (result.kind === 'saved') {
      return acknowledge({ kind: 'save', storyId, token, version: result.story.version })
    }
  }
}

/** Ends the attempt and counts it on its card, in one transaction as the program does. */
const answer = (
  { transaction }: Database,
  storyId: string,
  attemptId: string,
  startedAt: number,
): Promise<void> =>
  transaction(owner, async ({ attempt, card }) => {
    const at = Date.now()
    await attempt.answer(owner, attemptId, {
      text: textOfAnswer(attemptId),
      elapsedMs: at - startedAt,
      mode: 'typed',
      startedAt,
      answeredAt: at,
      day: new Date(at).toISOString().slice(0, 10),
      judgment: null,
      fluency: { fluent: false, reason: { kind: 'not-measured' } },
    })
    const before = await card.get(owner, storyId, 'handoff')
    await card.put(owner, {
      storyId,
      facet: 'handoff',
      fluent: [],
      attempts: (before?.attempts ?? 0) + 1,
      lastAnsweredAt: at,
      lastFluent: false,
      retiredAt: null,
      memory: null,
    })
  })

/** Draws, drafts, answers and saves without end; the story is made by whichever writer comes first. */
export const writeUntilKilled = async (
  dataFolder: string,
  storyId: string,
  writer: string,
): Promise<never> => {
  const opened = await openDatabase({ dataFolder })
  if (opened.kind === 'damaged') throw new Error(opened.detail)
  const { database } = opened
  await database.transaction(owner, async ({ story }) => {
    if (await story.get(owner, storyId)) return
    const document = { ...emptyStoryDocument, headline: 'Killed' }
    await story.create(owner, { id: storyId, document, example: false, at: Date.now() })
  })
  for (let count = 0; ; count += 1) {
    const attemptId = newId()
    const at = Date.now()
    await database.stores.attempt.draw(owner, {
      id: attemptId,
      storyId,
      facet: 'handoff',
      drawKind: 'any',
      seed: count,
      at,
    })
    for (let sequence = 1; sequence <= 5; sequence += 1) {
      const text = textOfDraft(attemptId, sequence)
      await database.stores.attempt.saveDraft(owner, attemptId, {
        sequence,
        text,
        elapsedMs: sequence,
        startedAt: at,
      })
      acknowledge({ kind: 'draft', attemptId, sequence })
    }
    await answer(database, storyId, attemptId, at)
    acknowledge({ kind: 'answer', attemptId })
    await saveStory(database.stores, storyId, `${writer}.${count}`)
  }
}
