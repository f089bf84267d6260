import { emptySetup } from '../../core/round/empty-setup.ts'
import { beginRound } from '../../core/round/advance-round.ts'
import { isDrillKind, isPivotKind, isTellingKind } from '../../core/round/grade-answer.ts'
import { listOpenNotes } from '../../core/round/review/open-notes.ts'
import type { Level } from '../../core/round/interviewer/prompts.ts'
import type {
  Exchange,
  RehearsedQuestion,
  RoundMinutes,
  RoundSetup,
  RoundShape,
} from '../../core/round/round.ts'
import { createRandom, pick } from '../../core/random.ts'
import type { PromptKind, Story } from '../../core/story/story.ts'
import { standingOrder } from '../../core/words/names.ts'
import type { KeptRound } from '../../store/round-store.ts'
import { AppError, notFound } from '../app-error.ts'
import { viewCards } from '../story/card-views.ts'
import type { AppContext } from '../context.ts'
import { noSuchRound } from './round-not-there.ts'
import type { RoundView } from './round-views.ts'
import { readLoopDay } from '../loop/read-loop-day.ts'
import { viewRound } from './view-round.ts'

/** Rounds looked back on, so that prompts and wordings do not come again soon. */
const roundsRemembered = 10

export interface RoundChoices {
  minutes: RoundMinutes
  level: Level
  /** Left out: chance chooses. */
  shape?: RoundShape | undefined
  /** The story the person means to tell; left out: they keep it to themselves. */
  storyId?: string | undefined
  /** Who asks; left out: the program. */
  ledBy?: RoundSetup['ledBy']
}

/** Begins a round now, with a seed of its own. */
export async function startRound(context: AppContext, choices: RoundChoices): Promise<RoundView> {
  const { owner, database, chance } = context
  const { storyId = null } = choices
  const recent = await database.stores.round.recent(owner, roundsRemembered)
  // Without a story named it may be the same one again.
  const sameStory =
    storyId === null ? recent : await database.stores.round.recent(owner, roundsRemembered, storyId)
  const seed = chance.seed()
  const story = storyId === null ? null : await getStory(context, storyId)
  return begin(context, {
    ...emptySetup,
    seed,
    minutes: choices.minutes,
    level: choices.level,
    shape: choices.shape ?? null,
    ledBy: choices.ledBy ?? 'program',
    storyId,
    // Who means to tell a story is asked for one of its kind.
    anchorKind: story === null ? null : pickKind(story.document.prompts, seed),
    weakFacets: story === null ? [] : await listWeakFacets(context, story),
    recentPromptIds: recent.flatMap(listPromptIds),
    asked: sameStory.toReversed().flatMap(listAsked),
  })
}

/** Begins a round of exactly the questions that another one left open. Throws where it left none. */
export async function rehearseRound(context: AppContext, id: string): Promise<RoundView> {
  const round = await context.database.stores.round.get(context.owner, id)
  if (round === null) throw noSuchRound()
  const open = listOpenQuestions(round)
  if (open.length === 0)
    throw new AppError('not-found', 'This round left no question open to rehearse.')
  const { minutes, level } = round.state.setup
  // A rehearsal moves the cards of one story: of the first where it was asked about, else of the second.
  const story = Math.min(...open.map((one) => one.story))
  const second = round.outcome?.told.find((one) => one.story === 1)?.storyId ?? null
  // Named before it, recognised, or said afterwards.
  const storyId = story === 0 ? round.storyId : second
  const rehearsed = open.map(({ story: of, question }) =>
    of === story ? question : { ...question, facet: null },
  )
  const seed = context.chance.seed()
  return begin(context, { ...emptySetup, seed, minutes, level, storyId, rehearsed })
}

async function begin(context: AppContext, setup: RoundSetup): Promise<RoundView> {
  const { owner, database, chance, time, roundReader } = context
  const id = chance.id()
  const state = beginRound(setup, time.now())
  await database.stores.round.begin(owner, id, state)
  const round = await database.stores.round.get(owner, id)
  if (round === null) throw noSuchRound()
  const view = await viewRound(context, round)
  roundReader.prepare()
  return view
}

/** Throws AppError `not-found`. */
async function getStory({ owner, database }: AppContext, storyId: string): Promise<Story> {
  const story = await database.stores.story.get(owner, storyId)
  if (story === null) throw notFound('story')
  return story
}

const kindStream = 0x6a09e667

const pickKind = (kinds: readonly PromptKind[], seed: number): PromptKind | null =>
  kinds.length === 0 ? null : pick(createRandom(seed ^ kindStream), kinds)

/** The story's facets as its cards stand now, thinnest first. */
async function listWeakFacets(
  context: AppContext,
  story: Story,
): Promise<RoundSetup['weakFacets']> {
  const { owner, database, time } = context
  const [states, { loopAt }] = await Promise.all([
    database.stores.card.list(owner, story.id),
    readLoopDay(context),
  ])
  return viewCards(context, story, states, { now: time.now(), loopAt })
    .filter(({ standing }) => standing === 'missing' || standing === 'thin')
    .toSorted(
      (one, other) => standingOrder.indexOf(one.standing) - standingOrder.indexOf(other.standing),
    )
    .map(({ facet }) => facet)
}

const listPromptIds = ({ state }: KeptRound): string[] =>
  state.exchanges
    .filter(({ kind, wordingId }) => (isTellingKind(kind) || kind === 'pivot') && wordingId !== '')
    .map(({ wordingId }) => wordingId)

function listAsked({ state }: KeptRound): RoundSetup['asked'] {
  return state.exchanges.flatMap(({ kind, question, dimension, facet, quote, wordingId }) =>
    (!isDrillKind(kind) && !isPivotKind(kind)) || dimension === null
      ? []
      : [
          {
            text: question,
            dimension,
            facet: facet === 'anchor' || facet === 'feedback' ? null : facet,
            quote,
            wordingId,
          },
        ],
  )
}

/** The questions that were left open, and of which of the round's stories they are. */
function listOpenQuestions({
  outcome,
}: KeptRound): { story: 0 | 1; question: RehearsedQuestion }[] {
  const notes = outcome?.review.notes ?? []
  const second = notes.findIndex(({ kind }) => kind === 'second-anchor')
  return listOpenNotes(notes).map((note) => {
    const index = notes.indexOf(note)
    // The pivot opens a subject of its own.
    const telling = opensSubject(note.kind)
      ? undefined
      : notes.slice(0, index).findLast(({ kind }) => opensSubject(kind))
    const { question, facet, dimension, pressedOn, text, overall } = note
    const before = { telling: telling?.text ?? '', pressedOn, said: text, overall }
    const story = second < 0 || index < second ? 0 : 1
    return { story, question: { question, facet, dimension, before } }
  })
}

/** What is told at length, for the questions after it to stand on. */
const opensSubject = (kind: Exchange['kind']): boolean => isTellingKind(kind) || kind === 'pivot'
