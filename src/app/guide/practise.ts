import type { AnswerMode } from '../../core/drill/attempt.ts'
import type { Guide } from '../../core/guide/guide.ts'
import { askedFor } from '../../core/practice/asked-for.ts'
import { drawReplies, fitStories } from '../../core/practice/clarify.ts'
import { findFailureOfCharacter } from '../../core/practice/failure-of-character.ts'
import { hearSignals } from '../../core/practice/hear-signals.ts'
import type { PracticeSetup } from '../../core/practice/practice.ts'
import { writePractised } from '../../core/practice/write-practised.ts'
import { rankForPrompt } from '../../core/round/rank-for-prompt.ts'
import { documentOfTelling } from '../../core/story/document-of-telling.ts'
import { shortNameOf } from '../../core/story/short-name.ts'
import type { OpenPractice } from '../../store/practice-store.ts'
import type { PracticeView, StoryChoice } from '../answer/answer-views.ts'
import { AppError, notFound } from '../app-error.ts'
import type { AppContext } from '../context.ts'
import { findGuide } from './find-guide.ts'
import { viewDisagreements } from '../ledger/view-disagreements.ts'
import { readStoriesToRank } from '../round/rank-for-prompt.ts'
import { createStory } from '../story/create-story.ts'
import { viewStory } from '../story/show-story.ts'
import type { StoryView } from '../views.ts'

/** Stories offered at most. */
const mostStories = 5

/** Opens a telling from a guide: the replies to what is asked back are drawn now and kept with their seed. */
export async function beginPractice(
  context: AppContext,
  { guide: slug, asked }: { guide: string; asked: readonly number[] },
): Promise<PracticeView> {
  const { owner, database, chance, time } = context
  const guide = await findGuide(context, slug)
  if (guide === null) throw notFound('guide')
  const seed = chance.seed()
  const setup: PracticeSetup = {
    question: guide.question,
    kind: guide.kind,
    guide: slug,
    seed,
    replies: drawReplies(guide.clarifying, asked, seed),
  }
  const begun = { id: chance.id(), storyId: null, answerId: null, setup, at: time.now() }
  const practice = await database.stores.practice.begin(owner, begun)
  return viewPractice(context, { practice, draftSequence: 0 })
}

/** Opens a rehearsal of a built answer: its question, from its story, with the replies that it was built for. */
export async function rehearseAnswer(context: AppContext, answerId: string): Promise<PracticeView> {
  const { owner, database, chance, time } = context
  const answer = await database.stores.answer.get(owner, answerId)
  if (answer === null) throw notFound('answer')
  const { question, kind, guide: slug, clarifying } = answer.document
  const guide = slug === null ? null : await findGuide(context, slug)
  const setup: PracticeSetup = {
    question,
    kind,
    guide: slug,
    seed: chance.seed(),
    replies: clarifying.flatMap((planned) => readPlanned(guide, planned)),
  }
  const begun = { id: chance.id(), storyId: answer.storyId, answerId, setup, at: time.now() }
  const practice = await database.stores.practice.begin(owner, begun)
  return viewPractice(context, { practice, draftSequence: 0 })
}

/** The planned reply as the guide has it now; a question that was planned for any reply brings none. */
function readPlanned(
  guide: Guide | null,
  { question, reply }: { question: string; reply: string | null },
): PracticeSetup['replies'] {
  const asked = guide?.clarifying.find((one) => one.question === question)
  const drawn = asked?.replies.find((one) => one.reply === reply)
  return drawn === undefined ? [] : [{ question, ...drawn }]
}

/** One telling: what is needed to begin or go on, or how it came across. */
export async function showPractice(context: AppContext, id: string): Promise<PracticeView> {
  const open = await context.database.stores.practice.get(context.owner, id)
  if (open === null) throw notFound('practice')
  return viewPractice(context, open)
}

async function viewPractice(
  context: AppContext,
  { practice, draftSequence }: OpenPractice,
): Promise<PracticeView> {
  const { owner, database } = context
  const { setup, storyId, state, text, judgment } = practice
  const [guide, story, states, stories] = await Promise.all([
    setup.guide === null ? null : findGuide(context, setup.guide),
    storyId === null ? null : database.stores.story.get(owner, storyId),
    storyId === null ? [] : database.stores.card.list(owner, storyId),
    state === 'begun' && practice.answerId === null ? chooseStories(context, setup) : [],
  ])
  return {
    practice,
    draftSequence,
    guide,
    storyName: story === null ? '' : shortNameOf(story.document),
    stories,
    ...askedFor(setup.kind, setup.replies),
    heard: guide === null || judgment === null ? [] : hearSignals(text, guide.signals, judgment),
    character: findFailureOfCharacter(text, setup.kind),
    disagreements:
      story === null || state !== 'told'
        ? []
        : await viewDisagreements(context, story, states, {
            kind: 'practice',
            practiceId: practice.id,
            facet: null,
          }),
  }
}

/** The person's stories for a question, the one to tell first; examples are left out where there are others. */
async function chooseStories(context: AppContext, setup: PracticeSetup): Promise<StoryChoice[]> {
  const { stories, toRank } = await readStoriesToRank(context)
  const own = stories.filter(({ example }) => !example)
  const shown = new Map((own.length > 0 ? own : stories).map((story) => [story.id, story]))
  const asked = { prompt: setup.kind, shape: 'prompt-led' as const }
  const ranked = rankForPrompt(toRank, asked, context.time.now()).flatMap((one) => {
    const story = shown.get(one.id)
    return story === undefined
      ? []
      : [{ ...one, document: story.document, writtenAt: story.createdAt }]
  })
  return fitStories(ranked, setup.replies)
    .slice(0, mostStories)
    .flatMap(({ id, reason }): StoryChoice[] => {
      const story = shown.get(id)
      return story === undefined
        ? []
        : [{ storyId: id, shortName: shortNameOf(story.document), reason }]
    })
}

/**
 * Keeps a telling that belongs to no story as a new one, marked for its question's kind, and places the telling there. One
 * that was kept so before opens the story that was made.
 */
export async function keepAsStory(context: AppContext, id: string): Promise<StoryView> {
  const { stores } = context.database
  const open = await stores.practice.get(context.owner, id)
  if (open === null) throw notFound('practice')
  const { practice } = open
  if (practice.state !== 'told') throw closed()
  const kept =
    practice.storyId === null ? null : await stores.story.get(context.owner, practice.storyId)
  if (kept !== null) return viewStory(context, kept)
  const view = await createStory(context, documentOfTelling(practice.text, practice.setup.kind))
  await stores.practice.setStory(context.owner, id, view.story.id)
  return view
}

/** Keeps what has been typed so far; a draft that arrives after a newer one is dropped. */
export async function savePracticeDraft(
  { owner, database }: AppContext,
  id: string,
  draft: { sequence: number; text: string; elapsedMs: number },
): Promise<{ kept: boolean; sequence: number }> {
  const result = await database.stores.practice.saveDraft(owner, id, draft)
  switch (result.kind) {
    case 'saved':
      return { kept: true, sequence: draft.sequence }
    case 'superseded':
      return { kept: false, sequence: result.sequence }
    case 'closed':
      throw closed()
    case 'not-found':
      throw notFound('practice')
  }
}

/** Ends a telling and judges it. The same text given again changes nothing; another one is refused. */
export async function endPractice(
  context: AppContext,
  id: string,
  given: { text: string; elapsedMs: number; mode: AnswerMode; storyId: string | null },
): Promise<{ practiceId: string }> {
  const { owner, database, time } = context
  const open = await database.stores.practice.get(owner, id)
  if (open === null) throw notFound('practice')
  const { setup } = open.practice
  const { text, mode, elapsedMs } = given
  // Said aloud there is no transcript to measure: what was typed beside it is kept, and is not the telling.
  const judgment =
    mode === 'spoken' || text.trim() === ''
      ? null
      : context.judge.judgeAnswer({ text, question: setup.question })
  const storyId = open.practice.storyId ?? given.storyId
  if (storyId !== null && (await database.stores.story.get(owner, storyId)) === null)
    throw notFound('story')
  const told = { text, elapsedMs, mode, at: time.now(), judgment, storyId }
  const result = await database.stores.practice.end(owner, id, told)
  if (result.kind === 'not-found') throw notFound('practice')
  if (result.kind === 'closed') throw closed()
  return { practiceId: id }
}

/** Keeps which of its guide's signals the person says came across; together they take the place of those kept before. */
export async function tickSignals(
  { owner, database }: AppContext,
  id: string,
  ticked: readonly string[],
): Promise<{ ticked: readonly string[] }> {
  if (!(await database.stores.practice.setTicked(owner, id, ticked))) throw notFound('practice')
  return { ticked }
}

/** Every telling that came to an end as one Markdown file, newest first. */
export async function exportPractised({
  owner,
  database,
}: AppContext): Promise<{ name: string; text: string }> {
  const [told, stories] = await Promise.all([
    database.stores.practice.listAllTold(owner),
    database.stores.story.list(owner),
  ])
  const names = new Map(stories.map(({ id, document }) => [id, shortNameOf(document)]))
  const text = writePractised(
    told.map((practice) => ({
      practice,
      storyName: practice.storyId === null ? '' : (names.get(practice.storyId) ?? ''),
    })),
  )
  return { name: 'practised.md', text }
}

/** Puts an open telling away. */
export async function putPracticeAway(
  { owner, database }: AppContext,
  id: string,
): Promise<{ putAway: boolean }> {
  return { putAway: await database.stores.practice.putAway(owner, id) }
}

const closed = (): AppError =>
  new AppError('already-answered', 'This telling was ended elsewhere; that one stands.')
