import type { NotFluent } from '../core/drill/attempt.ts'
import { facets, type Facet } from '../core/story/story.ts'
import type { Db } from './tables.ts'

/** What was said in an answered attempt. */
export interface AnswerText {
  id: string
  facet: Facet
  answeredAt: number
  text: string
}

/** As it stands in the JSON of a fluency. */
const otherStory = `"${'other-story' satisfies NotFluent['kind']}"`

/** The texts of answers, for the ledger: never their judgments. */
export const attemptTexts = (db: Db) => ({
  /**
   * The last answers to each card of a story, as many as `newest` says of its facet, the oldest first. Of these, one
   * that told another story is left out, and none older comes in its place: the oldest stays the same as long as the
   * number to look at grows with the answers.
   */
  async listTexts(
    owner: string,
    storyId: string,
    newest: Record<Facet, number>,
  ): Promise<AnswerText[]> {
    const ofCard = (facet: Facet) =>
      db
        .selectFrom(
          db
            .selectFrom('attempt')
            .where('owner', '=', owner)
            .where('story_id', '=', storyId)
            .where('facet', '=', facet)
            .where('answered_at', 'is not', null)
            .orderBy('answered_at', 'desc')
            .limit(newest[facet])
            .select(['id', 'facet', 'answered_at', 'text', 'fluency'])
            .as('newest'),
        )
        .where('fluency', 'not like', `%${otherStory}%`)
        .select(['id', 'facet', 'answered_at', 'text'])
    const [first, ...rest] = facets.map(ofCard)
    if (first === undefined) return []
    const rows = await rest.reduce((query, next) => query.unionAll(next), first).execute()
    return rows
      .map(({ id, facet, answered_at, text }) => ({
        id,
        facet,
        answeredAt: answered_at ?? 0,
        text,
      }))
      .toSorted((a, b) => a.answeredAt - b.answeredAt || (a.id < b.id ? -1 : 1))
  },
})
