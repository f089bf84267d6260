import { v7 as uuidv7 } from 'uuid'
import type { Attempt } from '../src/core/drill/attempt.ts'
import type { CardState } from '../src/core/drill/card.ts'
import { judgeFluency } from '../src/core/drill/fluency.ts'
import { advanceCard, newCard } from '../src/core/drill/retire.ts'
import { Rating } from '../src/core/judge/dimension.ts'
import { judgeAnswer } from '../src/core/judge/judge.ts'
import type { Judgment } from '../src/core/judge/judgment.ts'
import { createRandom, pick } from '../src/core/random.ts'
import { facets } from '../src/core/story/story.ts'
import type { Database } from '../src/store/database.ts'
import type { Stores } from '../src/store/stores.ts'
import { readAnswers } from './read-answers.ts'

/** Attempts are laid over this time before now, as somebody who practised every day would have them. */
const historyMs = 400 * 86_400_000
const elapsedMs = 60_000
const perTransaction = 1000

interface Sample {
  text: string
  judgment: Judgment
}

/** Keeps one answered and self-rated attempt, and gives the card as it stands after it. */
async function keepAttempt(
  stores: Stores,
  owner: string,
  card: CardState,
  drawn: { at: number; seed: number; sample: Sample; selfRating: Rating },
): Promise<CardState> {
  const { storyId, facet } = card
  const { at, seed, sample, selfRating } = drawn
  const id = uuidv7({ msecs: at })
  await stores.attempt.draw(owner, { id, storyId, facet, drawKind: 'any', seed, at })
  const answeredAt = at + elapsedMs
  const day = new Date(answeredAt).toISOString().slice(0, 10)
  const given: Pick<Attempt, 'mode' | 'text' | 'elapsedMs'> = {
    mode: 'typed',
    text: sample.text,
    elapsedMs,
  }
  const fluency = judgeFluency({ ...given, facet, drawKind: 'any' }, sample.judgment)
  const times = { startedAt: at, answeredAt, day }
  const { judgment } = sample
  await stores.attempt.answer(owner, id, { ...given, ...times, judgment, fluency })
  await stores.attempt.setSelfRating(owner, id, selfRating)
  return advanceCard(card, { kind: 'answered', ...times, elapsedMs, fluency }).card
}

/**
 * Adds attempts at the cards of the active stories through the stores, from `have` up to `target` in all, each
 * with the judgment of a real answer and its card moved on, as the use-cases keep them.
 */
export async function growHistory(
  database: Database,
  owner: string,
  { have, target, now }: { have: number; target: number; now: number },
): Promise<void> {
  const { ids } = await database.stores.story.readActive(owner)
  const cards = ids.flatMap((storyId) => facets.map((facet) => newCard(storyId, facet)))
  const samples: Sample[] = readAnswers().map(({ text, facet, question }) => ({
    text,
    judgment: judgeAnswer({ text, facet, question }),
  }))
  const random = createRandom(have)
  for (let from = have; from < target; from += perTransaction) {
    await database.transaction(owner, async (stores) => {
      for (let seed = from; seed < Math.min(from + perTransaction, target); seed++) {
        const card = pick(random, cards)
        cards[cards.indexOf(card)] = await keepAttempt(stores, owner, card, {
          at: Math.round(now - historyMs * (1 - seed / target)),
          seed,
          sample: pick(random, samples),
          selfRating: Rating.parse(1 + Math.floor(random.next() * 5)),
        })
      }
      for (const card of cards) await stores.card.put(owner, card)
    })
  }
}
