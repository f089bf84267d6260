import { readLastAnswer, readRoundAnswer } from '../../core/drill/card-standing.ts'
import { advanceCard, newCard, type CardEvent } from '../../core/drill/retire.ts'
import type { CardConsequence, RoundOutcome } from '../../core/round/review/outcome.ts'
import type { Facet } from '../../core/story/story.ts'
import type { Stores } from '../../store/stores.ts'

/** Rounds that are looked through for what they did to a card later: more than anybody sits. */
const mostRounds = 1000

/**
 * Moves the cards of a story back to where they would be had a round of this outcome not told it as its `story`th
 * (0 or 1): each as the round found it, with what happened to it since. `at`: when the round moved them.
 */
export async function takeBackCards(
  stores: Stores,
  owner: string,
  { told, consequences }: Pick<RoundOutcome, 'told' | 'consequences'>,
  story: number,
  at: number,
): Promise<void> {
  const storyId = told.find((one) => one.story === story)?.storyId ?? null
  const moved = consequences.filter((one) => one.story === story)
  if (storyId === null || moved.length === 0) return
  const later = (await stores.round.listOutcomes(owner, mostRounds)).filter(
    ({ endedAt }) => endedAt > at,
  )
  const others = { endedAt: at, outcome: { told, consequences: withoutStory(consequences, story) } }
  for (const { facet, before } of moved) {
    if (before === undefined) continue
    const rounds = [others, ...later].flatMap(({ endedAt, outcome }) =>
      roundEvents(outcome, storyId, facet, endedAt),
    )
    const now = (await stores.card.get(owner, storyId, facet)) ?? newCard(storyId, facet)
    const answers = await answerEvents(stores, owner, { storyId, facet }, at, now.lastAnswer?.notes)
    const events = [...rounds, ...answers].toSorted((one, other) => timeOf(one) - timeOf(other))
    const card = events.reduce((state, event) => advanceCard(state, event).card, before)
    await stores.card.put(owner, card)
  }
}

const withoutStory = (all: readonly CardConsequence[], story: number): CardConsequence[] =>
  all.filter((one) => one.story !== story)

const timeOf = (event: CardEvent): number =>
  event.kind === 'answered' ? event.answeredAt : event.at

/** What a round did to one card. */
function roundEvents(
  { told, consequences }: Pick<RoundOutcome, 'told' | 'consequences'>,
  storyId: string,
  facet: Facet,
  at: number,
): CardEvent[] {
  return consequences
    .filter((one) => one.facet === facet)
    .filter(({ story }) => told.some((one) => one.story === story && one.storyId === storyId))
    .map(({ thin, inPart, notes }) => ({
      kind: 'round',
      at,
      thin,
      shown: notes === undefined ? null : readRoundAnswer({ thin, inPart }, notes),
    }))
}

/** The answers to one card after `at`. `notes`: the mark of the card's text at the last of them. */
async function answerEvents(
  stores: Stores,
  owner: string,
  card: { storyId: string; facet: Facet },
  at: number,
  notes = '',
): Promise<CardEvent[]> {
  const attempts = await stores.attempt.listAnsweredAfter(owner, card, at)
  return attempts.flatMap((attempt): CardEvent[] => {
    const { startedAt, answeredAt, elapsedMs, day, judgment, fluency } = attempt
    if (startedAt === null || answeredAt === null || day === null || fluency === null) return []
    const shown = readLastAnswer(judgment, card.facet, fluency, notes)
    return [{ kind: 'answered', startedAt, answeredAt, elapsedMs, day, fluency, shown }]
  })
}
