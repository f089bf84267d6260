import { isDue } from '../../drill/is-due.ts'
import { joinNames } from '../../words/join-names.ts'
import { facetNames } from '../../words/names.ts'
import { sayCount } from '../../words/say-time.ts'
import { facets } from '../../story/story.ts'
import { concernMeanings } from '../debrief/concern.ts'
import type { PlanAsked, PlanCard, PlanDebrief, PlanInput, PlanItem, PlanMock } from './plan.ts'
import {
  comesSoon,
  minutesADraw,
  restsBelow,
  type NeedyCard,
  type PlanReason,
} from './plan-need.ts'

/** To write down what there is to say about one drill-in, or to go over one card in peace. */
const minutesAtACard = 5
/** To look through what the telling seems to hold of a story's drill-ins, and to say which it does. */
const minutesAtALook = 3
/** To confirm or refuse what a debrief's phrases were taken to mean. */
const minutesAtADebrief = 3
/** Concerns of a debrief that are named before the rest is counted. */
const concernsNamed = 2
const shortRound = 15
const wholeRound = 45

/** A draw among fewer is hardly a draw. */
const fewestInPool = 3
/** Cards in the pool for each draw from it, so that nobody knows which one comes. */
const poolForDraw = 1.6

/** Another mock round is worth its time after so many days; sooner when a round is near. */
const daysBetweenMocks = { near: 3, far: 7 } as const
const nearDays = 10
/** A story bears a round when so many of its drill-ins hold. */
const heldForRound = 3

const dayMs = 24 * 60 * 60 * 1000

/** What fits into the minutes there are, in the order in which it is best done. */
export function planItems(
  input: PlanInput,
  ranked: readonly NeedyCard[],
  daysLeft: number | null,
): PlanItem[] {
  const items: PlanItem[] = []
  let left: number = input.minutes
  const add = (item: PlanItem | null): void => {
    if (item === null || item.minutes > left) return
    left -= item.minutes
    items.push(item)
  }
  for (const debrief of input.debriefs) add(debriefItem(debrief))
  const unwritten = daysLeft === null || daysLeft > 1 ? ranked.filter(isToWrite) : []
  const first = Math.floor(input.minutes / 15)
  const writing = writeItems(input, unwritten)
  for (const one of writing.slice(0, first)) add(one)
  if (daysLeft === null || daysLeft > 1) add(roundItem(input, ranked, daysLeft))
  add(practiceItem(input, ranked))
  for (const item of drawItems(ranked, Math.floor(left / minutesADraw), input.now)) add(item)
  // Where there is little to draw, the time goes to what is not written yet.
  for (const one of writing.slice(first)) add(one)
  return items
}

/** What a debrief seems to say brings no card forward before the person says that it does. */
function debriefItem({ loopId, company, concerns }: PlanDebrief): PlanItem {
  const named = [...new Set(concerns)].map((one) => concernMeanings[one].name)
  const shown = named.slice(0, concernsNamed).map((name) => `“${name}”`)
  const rest = named.length - shown.length
  return {
    id: `debrief ${loopId}`,
    title: `Go through what ${company || 'the panel'} said`,
    minutes: minutesAtADebrief,
    reason: `Its words seem to mean ${joinNames([...shown, ...(rest > 0 ? [`${rest} more`] : [])])}; what you confirm brings its cards forward.`,
    start: { kind: 'debrief', loopId },
    cards: [],
  }
}

/** There is nothing to draw yet: no text and no answer. */
const isUnwritten = ({ card, need }: NeedyCard): boolean =>
  need > 0 && card.standing === 'missing' && card.lastAnsweredAt === null

/** What was answered, in a draw or a round, may have no text yet either. */
const isToWrite = (one: NeedyCard): boolean =>
  isUnwritten(one) || (!one.card.written && one.card.standing !== 'retired')

const nameOf = ({ storyName, facet }: PlanCard): string =>
  `the ${facetNames[facet].toLowerCase()} of “${storyName}”`

const refOf = ({ storyId, facet }: PlanCard) => ({ storyId, facet })
const namedRefOf = ({ storyId, facet, storyName }: PlanCard) => ({ storyId, facet, storyName })

/** What has no text yet: what its telling seems to hold is looked for there, a story at a time; the rest is written. */
function writeItems({ mocks }: PlanInput, unwritten: readonly NeedyCard[]): PlanItem[] {
  const told = unwritten.flatMap(({ card }) => (card.told === null ? [] : [card]))
  return unwritten.flatMap(({ card }): PlanItem[] => {
    if (card.told === null) return [writeItem(card, mocks)]
    const alike = told.filter(({ storyId }) => storyId === card.storyId)
    return alike[0] === card ? [lookItem(alike)] : []
  })
}

function writeItem(card: PlanCard, mocks: readonly PlanMock[]): PlanItem {
  const held = mocks.some(
    ({ storyId, heldFacets }) => storyId === card.storyId && heldFacets.includes(card.facet),
  )
  return {
    id: `write ${card.storyId} ${card.facet}`,
    title: `Write down ${nameOf(card)}`,
    minutes: minutesAtACard,
    reason: held
      ? 'It held in a round; no passage stands there yet, so keep what you said.'
      : 'No passage stands there yet, and a panel asks after it.',
    start: { kind: 'write', ...refOf(card) },
    cards: [namedRefOf(card)],
  }
}

function lookItem(cards: readonly PlanCard[]): PlanItem {
  const [first] = cards
  const rest = cards.length - 1
  return {
    id: `look ${first?.storyId}`,
    title: `Look in the telling of “${first?.storyName}” for its ${joinNames(cards.map(({ facet }) => facetNames[facet].toLowerCase()))}`,
    minutes: minutesAtALook,
    reason: `“${first?.told}” seems to tell ${rest === 0 ? 'it' : 'the first of them'}, and nothing stands there yet; you say whether it does.`,
    start: { kind: 'look', storyId: first?.storyId ?? '' },
    cards: cards.map(namedRefOf),
  }
}

/** A card that a panel or a round found thin is gone over once before it is drawn. */
function practiceItem({ minutes }: PlanInput, ranked: readonly NeedyCard[]): PlanItem | null {
  if (minutes < 30) return null
  const found = ranked.find(
    ({ card, need, reason }) =>
      need >= restsBelow &&
      card.standing === 'thin' &&
      ['concern', 'asked', 'mock'].includes(reason.kind),
  )
  if (found === undefined) return null
  const { card, reason } = found
  return {
    id: `practice ${card.storyId} ${card.facet}`,
    title: `Practise ${nameOf(card)}`,
    minutes: minutesAtACard,
    reason: sayReason(reason, [card], null),
    start: { kind: 'practice', ...refOf(card) },
    cards: [namedRefOf(card)],
  }
}

/** Stories most of whose drill-ins hold, those that held most first. */
function bearingStories(cards: readonly PlanCard[]): string[] {
  const held = new Map<string, number>()
  for (const { storyId, standing } of cards)
    if (standing !== 'thin' && standing !== 'missing')
      held.set(storyId, (held.get(storyId) ?? 0) + 1)
  return [...held]
    .filter(([, count]) => count >= heldForRound)
    .toSorted(([, one], [, other]) => other - one)
    .map(([storyId]) => storyId)
}

function roundItem(
  { now, minutes, cards, mocks }: PlanInput,
  ranked: readonly NeedyCard[],
  daysLeft: number | null,
): PlanItem | null {
  const [newest] = mocks
  const since = newest === undefined ? Infinity : (now - newest.at) / dayMs
  const between =
    daysLeft !== null && daysLeft <= nearDays ? daysBetweenMocks.near : daysBetweenMocks.far
  const bearing = bearingStories(cards)
  const nothingElse = ranked.every(({ need }) => need < restsBelow)
  const isHeld = newest !== undefined && holds(newest)
  if (bearing.length === 0 || since < between) return null
  if (minutes < 30 && !(nothingElse && !isHeld)) return null
  // The story that was told least lately among those that bear a round.
  const told = bearing.toSorted((one, other) => lastTold(one, mocks) - lastTold(other, mocks))[0]
  const story = cards.find(({ storyId }) => storyId === told)
  const length = minutes >= 60 ? wholeRound : shortRound
  return {
    id: `round ${length}`,
    title: `Sit a ${length}-minute round`,
    minutes: length,
    reason:
      newest === undefined
        ? 'You have sat no round yet, and cards that hold one by one may not hold in a row.'
        : `Your last round was ${sayCount(Math.round(since), 'day')} ago; ${story === undefined ? 'a story' : `“${story.storyName}”`} is the one to tell.`,
    start: { kind: 'round', minutes: length, storyId: told ?? null },
    cards: [],
  }
}

const lastTold = (storyId: string, mocks: readonly PlanMock[]): number =>
  mocks.find((mock) => mock.storyId === storyId)?.at ?? 0

/** Whether a mock round went as it should: hire or better. */
export function holds({ verdict }: PlanMock): boolean {
  return verdict === 'hire' || verdict === 'strong hire'
}

/** Draws, grouped by why: `draws` in all. */
function drawItems(ranked: readonly NeedyCard[], draws: number, now: number): PlanItem[] {
  // What the draw would hold back is not named here, however much it is needed.
  const due = ranked.filter(({ card }) => isDue(card, now))
  const rested = due.filter((one) => one.need >= restsBelow && !isUnwritten(one))
  // What was not fluent is due sooner than it needs a draw; it comes where there is time left, and takes none from others.
  const soon = due.filter(({ need, card }) => need < restsBelow && comesSoon(card))
  const needy = [...rested, ...soon.slice(0, Math.max(0, draws - rested.length))]
  if (draws === 0 || needy.length === 0) return []
  const slots = Math.min(draws, needy.length)
  const size = Math.max(fewestInPool, Math.ceil(slots * poolForDraw))
  const pool = withPanel(needy.slice(0, size), needy)
  const groups = new Map<string, { needy: NeedyCard[]; draws: number }>()
  for (const [index, one] of pool.entries()) {
    const key = keyOf(one.reason)
    const group = groups.get(key) ?? { needy: [], draws: 0 }
    group.needy.push(one)
    if (index < slots) group.draws++
    groups.set(key, group)
  }
  const large = [...groups].filter(
    ([, group]) => group.needy.length >= fewestInPool && group.draws > 0,
  )
  const kept = new Set(large.map(([key]) => key))
  const rest = pool.filter(({ reason }) => !kept.has(keyOf(reason)))
  const restDraws = slots - large.reduce((sum, [, group]) => sum + group.draws, 0)
  // A few for reasons of their own are no draw by themselves: they go among the others.
  if (restDraws > 0 && rest.length < fewestInPool && large.length > 0)
    return [drawItem('mixed', pool, slots)]
  const items = large.map(([key, group]) => ({
    need: group.needy[0]?.need ?? 0,
    item: drawItem(key, group.needy, group.draws),
  }))
  if (restDraws > 0)
    items.push({ need: rest[0]?.need ?? 0, item: drawItem('mixed', rest, restDraws) })
  return items.toSorted((one, other) => other.need - one.need).map(({ item }) => item)
}

/** Whether a real panel is why. */
const isPanels = ({ reason }: NeedyCard): boolean =>
  reason.kind === 'concern' || reason.kind === 'asked'

/** The pool with one card that a panel is the reason for, where there is any: it takes the place of the least needy. */
function withPanel(pool: readonly NeedyCard[], needy: readonly NeedyCard[]): readonly NeedyCard[] {
  const panels = needy.find(isPanels)
  if (panels === undefined || pool.some(isPanels)) return pool
  return [panels, ...pool.slice(0, -1)]
}

const keyOf = (reason: PlanReason): string =>
  reason.kind === 'concern'
    ? `concern ${reason.concern.company} ${reason.concern.concern}`
    : reason.kind === 'asked'
      ? `asked ${reason.asked.company} ${reason.asked.question} ${reason.asked.facet}`
      : reason.kind

function drawItem(key: string, needy: readonly NeedyCard[], draws: number): PlanItem {
  const cards = needy.map(({ card }) => card)
  const [first] = needy
  const of = cards.length > draws ? ` of ${cards.length}` : ''
  return {
    id: `draw ${key}`,
    title: `Draw ${draws}${of} ${cards.length === 1 ? 'card' : 'cards'}`,
    minutes: draws * minutesADraw,
    reason: first === undefined ? '' : sayReasons(needy),
    start: { kind: 'draw', draws },
    cards: cards.map(namedRefOf),
  }
}

/** The reason of all, or what a panel said, or that of the neediest; and how many others there are. */
function sayReasons(needy: readonly NeedyCard[]): string {
  const first = needy.find(isPanels) ?? needy[0]
  if (first === undefined) return ''
  const alike = needy.filter(({ reason }) => keyOf(reason) === keyOf(first.reason))
  const others = needy.length - alike.length
  return sayReason(
    first.reason,
    alike.map(({ card }) => card),
    others === 0 ? null : others,
  )
}

/** One sentence. `others`: cards that are there for reasons of their own; null for none. */
function sayReason(reason: PlanReason, cards: readonly PlanCard[], others: number | null): string {
  const [card] = cards
  const these =
    others === null
      ? cards.length === 1 && card !== undefined
        ? nameInSentence(card)
        : 'these'
      : sayNames(cards)
  const are = cards.length === 1 ? 'is' : 'are'
  const also =
    others === null
      ? ''
      : `; ${sayCount(others, 'more card is', 'more cards are')} in the draw for ${others === 1 ? 'a reason' : 'reasons'} of ${others === 1 ? 'its' : 'their'} own`
  switch (reason.kind) {
    case 'concern':
      return `${reason.concern.company || 'A panel'} said “${reason.concern.phrase}”; ${these} ${cards.length === 1 ? 'practises' : 'practise'} that${also}.`
    case 'asked':
      return `${sayAsked(reason.asked)}; ${these} ${cards.length === 1 ? 'practises' : 'practise'} that${also}.`
    case 'mock':
      return `Your last round with this story left ${sayFacets(cards)} thin${also}.`
    case 'last-days':
      return `In the last three days before a round every card comes up once more${also}.`
    case 'check':
      return `${capitalise(these)} ${are} retired and due for a check${also}.`
    case 'new':
      return `You have not drawn ${these} yet${also}.`
    case 'thin':
      return `What you said last to ${these} was thin${also}.`
    case 'lost':
      return `Your last answer to ${these} was not fluent${also}.`
    case 'almost':
      return `One more fluent answer retires ${these}${also}.`
    case 'again':
      return `${capitalise(these)} ${cards.length === 1 ? 'has' : 'have'} rested long enough${also}.`
  }
}

/** `Acme asked “Who disagreed?”, and your answer was thin` */
function sayAsked({ company, question, facet, stood }: PlanAsked): string {
  const what =
    question.trim() === '' ? `after the ${facetNames[facet].toLowerCase()}` : `“${question.trim()}”`
  const how = stood === 'thin' ? 'your answer was thin' : 'you had no answer'
  return `${company || 'A panel'} asked ${what}, and ${how}`
}

const sayFacets = (cards: readonly PlanCard[]): string =>
  joinNames(
    facets
      .filter((facet) => cards.some((card) => card.facet === facet))
      .map((facet) => facetNames[facet].toLowerCase()),
  )

const sayNames = (cards: readonly PlanCard[]): string => joinNames(cards.map(nameInSentence))

const nameInSentence = ({ storyName, facet }: PlanCard): string =>
  `the ${facetNames[facet].toLowerCase()} card of “${storyName}”`

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
