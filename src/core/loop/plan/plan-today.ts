import { isDue } from '../../drill/is-due.ts'
import { fluentToRetire } from '../../drill/limits.ts'
import { joinNames } from '../../words/join-names.ts'
import { sayCount } from '../../words/say-time.ts'
import type { Plan, PlanInput, PlanItem, PlanLoopRound } from './plan.ts'
import { daysFromTo } from '../calendar-day.ts'
import { sayRound } from '../name-rounds.ts'
import { tellsStories } from '../tells-stories.ts'
import { lastDays, listStoryRounds, nextLoopDay, planDays } from './plan-days.ts'
import { holds, planItems } from './plan-items.ts'
import { rankByNeed, restsBelow, toNeedContext, type NeedyCard } from './plan-need.ts'

/**
 * What to rehearse today in the minutes there are, why, and what comes up on the days until the round. Says so where
 * rehearsing would better nothing. Pure.
 */
export function planToday(input: PlanInput): Plan {
  if (input.cards.length === 0) {
    return {
      kind: 'no-stories',
      summary: 'There is no story to rehearse yet. Bring one, and its drill-ins are planned here.',
      items: [],
      days: planDays(input, [], []),
    }
  }
  const next = nextLoopDay(input)
  const daysLeft = next === null ? null : daysFromTo(input.today, next)
  const ranked = rankByNeed(input.cards, toNeedContext(input, daysLeft, lastDays))
  const items = planItems(input, ranked, daysLeft)
  const drawn = items.flatMap(({ cards, start }) =>
    start.kind === 'draw' ? cards.slice(0, start.draws) : cards,
  )
  const [today, ...later] = planDays(
    input,
    drawn,
    ranked.map(({ card }) => card),
  )
  // Today takes what its items take, writing and rounds among them.
  const minutes = Math.max(
    today?.minutes ?? 0,
    items.reduce((sum, item) => sum + item.minutes, 0),
  )
  const days = today === undefined ? [] : [{ ...today, minutes }, ...later]
  const when = join(sayNext(input, next, daysLeft), sayStoryless(input, next))
  return items.length === 0
    ? { kind: 'rest', summary: join(when, sayRest(input, ranked)), items, days }
    : {
        kind: 'rehearse',
        summary: join(
          when,
          sayWork(input, ranked),
          saySpare(input, items, ranked),
          sayWeight(input.rounds),
        ),
        items,
        days,
      }
}

const join = (...sentences: readonly string[]): string =>
  sentences.filter((one) => one !== '').join(' ')

/** "Your behavioural round at Acme is in 5 days." */
function sayNext({ rounds }: PlanInput, next: string | null, daysLeft: number | null): string {
  if (next === null || daysLeft === null) return ''
  const [round] = listStoryRounds(rounds.filter(({ day }) => day === next))
  const any = round ?? rounds.find(({ day }) => day === next)
  const what = any === undefined ? 'Your loop' : `Your ${sayRound(any.kind)} at ${any.company}`
  if (daysLeft === 0) return `${what} is today.`
  return daysLeft === 1 ? `${what} is tomorrow.` : `${what} is in ${daysLeft} days.`
}

/** Rounds that come first and ask for no story are named, so that nobody waits for a plan towards them. */
function sayStoryless({ rounds }: PlanInput, next: string | null): string {
  const first = rounds.filter(
    ({ kind, day }) => !tellsStories(kind) && (next === null || day < next),
  )
  const named = first
    .slice(0, storylessNamed)
    .map(({ kind, company }) => `the ${sayRound(kind)} at ${company}`)
  const rest = first.length - named.length
  const who = joinNames([...named, ...(rest > 0 ? [`${rest} more`] : [])])
  const [asks, it] = first.length === 1 ? ['asks', 'it'] : ['ask', 'them']
  return first.length === 0
    ? ''
    : `${who.charAt(0).toUpperCase()}${who.slice(1)} ${asks} for no story; nothing here is planned towards ${it}.`
}

const storylessNamed = 2

function sayRest({ cards, mocks }: PlanInput, ranked: readonly NeedyCard[]): string {
  const retired = cards.filter(({ standing }) => standing === 'retired').length
  const [newest] = mocks
  if (retired === cards.length && newest !== undefined && holds(newest))
    return 'You are ready; rest. Every card is retired, and your last round held.'
  if (retired === cards.length) return 'Every card is retired and none is due; rest.'
  const resting = ranked.filter(({ need }) => need < restsBelow).length
  return `${sayCount(resting, 'card')} ${resting === 1 ? 'is' : 'are'} resting; answering again so soon shows little. Rest.`
}

function sayWork({ now }: PlanInput, ranked: readonly NeedyCard[]): string {
  const open = ranked.filter(({ card }) => card.standing !== 'retired').length
  const due = ranked.filter(({ need, card }) => need >= restsBelow && isDue(card, now)).length
  if (open === 0)
    return due === 0
      ? 'Every card is retired.'
      : `Every card is retired; ${sayCount(due, 'check')} ${due === 1 ? 'is' : 'are'} due.`
  const counted = `${sayCount(open, 'card')} of ${ranked.length} ${open === 1 ? 'is' : 'are'} not retired yet.`
  // Whoever has retired one knows what it takes.
  return open === ranked.length
    ? `${counted} A card retires after ${fluentToRetire} fluent answers on at least two days: inside 90 seconds, and specific where it counts.`
    : counted
}

/** A shorter rest of the time is not spoken of. */
const leastSpare = 10

/** Where the time is not filled: that what is not planned rests. */
function saySpare(
  { minutes }: PlanInput,
  items: readonly PlanItem[],
  ranked: readonly NeedyCard[],
): string {
  const taken = items.reduce((sum, item) => sum + item.minutes, 0)
  const planned = items.flatMap(({ cards }) => cards)
  const left = ranked.filter(
    ({ card }) =>
      !planned.some(({ storyId, facet }) => storyId === card.storyId && facet === card.facet),
  )
  if (minutes - taken < leastSpare || left.some(({ need }) => need >= restsBelow)) return ''
  const what =
    left.length === 0
      ? 'every card has come up'
      : left.length === 1
        ? 'the card that is left rests'
        : `the ${left.length} cards that are left rest`
  return `This takes ${taken} of the ${minutes} minutes; ${what}.`
}

/** How much heavier another round must be before it is said. */
const clearlyHeavier = 0.1

/** Where the packet hangs on a round that no story helps, that is said. */
function sayWeight(rounds: readonly PlanLoopRound[]): string {
  const [story] = listStoryRounds(rounds)
  const heaviest = rounds.toSorted((one, other) => (other.weight ?? 0) - (one.weight ?? 0))[0]
  if (heaviest === undefined || heaviest === story) return ''
  if ((heaviest.weight ?? 0) - (story?.weight ?? 0) < clearlyHeavier) return ''
  return `By your estimates ${heaviest.company}’s packet hangs most on the ${sayRound(heaviest.kind)}, which no story helps.`
}
