import type { AnswerMode, Fluency } from '../../core/drill/attempt.ts'
import { readLastAnswer } from '../../core/drill/card-standing.ts'
import { judgeFluency } from '../../core/drill/fluency.ts'
import { questionOf } from '../../core/drill/questions.ts'
import { advanceCard, newCard } from '../../core/drill/retire.ts'
import { recogniseStory } from '../../core/round/review/recognise-story.ts'
import { fingerprintOf } from '../../core/text/fingerprint.ts'
import { notFound } from '../app-error.ts'
import { dayAt } from '../calendar.ts'
import { closedAttempt } from './closed-attempt.ts'
import type { AppContext } from '../context.ts'
import { facetText } from '../story/read-facets.ts'
import type { AnsweredView } from '../views.ts'

export interface GivenAnswer {
  text: string
  /** What the answering clock read, in milliseconds. */
  elapsedMs: number
  mode: AnswerMode
  /** IANA name of the zone the person is in; without it the machine's own. */
  timeZone?: string | undefined
}

/**
 * Ends an attempt: judges it, and moves its card on, both or neither. The same answer given again changes
 * nothing and is no error; another one is refused, and the first stands.
 */
export async function answerAttempt(
  context: AppContext,
  id: string,
  given: GivenAnswer,
): Promise<AnsweredView> {
  const { owner, database, time } = context
  const [attempt, story] = await Promise.all([
    database.stores.attempt.get(owner, id),
    database.stores.story.getOfAttempt(owner, id),
  ])
  if (attempt === null) throw notFound('card on the desk')
  if (story === null) throw notFound('story')

  const { storyId, facet } = attempt
  const answeredAt = time.now()
  const { text, mode, elapsedMs } = given
  const { headline, telling } = story.document
  const question = questionOf(attempt)
  // Said aloud there is no transcript to measure: what was typed beside it is kept, and is not the answer.
  const judgment =
    mode === 'spoken' || text.trim() === ''
      ? null
      : context.judge.judgeAnswer({ text, facet, question, headline, telling })
  const judged = judgeFluency({ ...attempt, text, mode, elapsedMs }, judgment)
  const notes = fingerprintOf(facetText(story, facet))
  const proved = readLastAnswer(judgment, facet, judged, notes)
  // What would lift the card must be of its own story; the others need not be looked at.
  const other = proved?.standing === 'specific' && (await tellsOtherStory(context, storyId, text))
  const fluency: Fluency = other ? { fluent: false, reason: { kind: 'other-story' } } : judged
  const shown = other ? null : proved
  const startedAt = attempt.startedAt ?? answeredAt - Math.round(elapsedMs)
  const day = dayAt(answeredAt, given.timeZone)

  return database.transaction(owner, async (stores) => {
    const answer = { text, elapsedMs, mode, startedAt, answeredAt, day, judgment, fluency }
    const result = await stores.attempt.answer(owner, id, answer)
    if (result.kind !== 'answered') throw closedAttempt(result.kind)
    if (!result.repeated) {
      const before = (await stores.card.get(owner, storyId, facet)) ?? newCard(storyId, facet)
      const kind = 'answered' as const
      const event = { kind, startedAt, answeredAt, elapsedMs, day, fluency, shown }
      await stores.card.put(owner, advanceCard(before, event).card)
    }
    return { attemptId: id, answeredAt: result.attempt.answeredAt ?? answeredAt }
  })
}

/** Whether an answer surely tells another kept story than its card's; where there is doubt it does not. */
async function tellsOtherStory(
  { database, owner, listMarks }: AppContext,
  storyId: string,
  text: string,
): Promise<boolean> {
  const kept = await listMarks(owner, database.stores.story)
  if (kept.length < 2) return false
  const found = recogniseStory(text, kept)
  return found.kind === 'sure' && found.storyId !== storyId
}
