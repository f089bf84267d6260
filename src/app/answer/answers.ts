import type { Answer, AnswerDocument } from '../../core/answer/answer.ts'
import { measureAnswer } from '../../core/answer/measure-answer.ts'
import { proposeAnswer } from '../../core/answer/propose-answer.ts'
import { requiredOfKind } from '../../core/guide/required-of-kind.ts'
import { shortNameOf } from '../../core/story/short-name.ts'
import type { PromptKind } from '../../core/story/story.ts'
import type { SaveAnswerResult } from '../../store/answer-store.ts'
import type {
  AnswerLine,
  AnswersView,
  AnswerVersionView,
  AnswerView,
  SaveAnswerView,
} from './answer-views.ts'
import { notFound } from '../app-error.ts'
import type { AppContext } from '../context.ts'
import { findGuide } from '../guide/find-guide.ts'

/** History entries and rehearsals shown at most. */
const mostVersions = 200
const mostRehearsals = 20

/** Every built answer, or those of one story. */
export async function listAnswers(context: AppContext, storyId?: string): Promise<AnswersView> {
  const { owner, database } = context
  const [answers, stories] = await Promise.all([
    database.stores.answer.list(owner, storyId),
    database.stores.story.list(owner),
  ])
  const nameById = new Map(stories.map(({ id, document }) => [id, shortNameOf(document)]))
  return { answers: answers.map((answer) => viewLine(answer, nameById.get(answer.storyId) ?? '')) }
}

function viewLine({ id, storyId, updatedAt, document }: Answer, storyName: string): AnswerLine {
  const { question, kind, guide } = document
  const { words } = measureAnswer(document)
  return { id, storyId, storyName, question, kind, guide, words, updatedAt }
}

/**
 * Begins an answer from a story: to a guide's question, or to one of the person's own with its kind. What stands in it
 * is the story's own; see `proposeAnswer`.
 */
export async function beginAnswer(
  context: AppContext,
  storyId: string,
  asked: { guide: string } | { question: string; kind: PromptKind },
): Promise<AnswerView> {
  const { owner, database, chance, time } = context
  const story = await database.stores.story.get(owner, storyId)
  if (story === null) throw notFound('story')
  const start =
    'guide' in asked ? await startOfGuide(context, asked.guide) : { ...asked, guide: null }
  const document = proposeAnswer({ ...start, story })
  const answer = { id: chance.id(), storyId, document, at: time.now() }
  return viewAnswer(context, await database.stores.answer.create(owner, answer))
}

async function startOfGuide(context: AppContext, slug: string) {
  const guide = await findGuide(context, slug)
  if (guide === null) throw notFound('guide')
  return { question: guide.question, kind: guide.kind, guide: slug }
}

/** One built answer, with its story and its guide beside it. */
export async function showAnswer(context: AppContext, id: string): Promise<AnswerView> {
  const answer = await context.database.stores.answer.get(context.owner, id)
  if (answer === null) throw notFound('answer')
  return viewAnswer(context, answer)
}

async function viewAnswer(context: AppContext, answer: Answer): Promise<AnswerView> {
  const { owner, database } = context
  const { guide: slug, kind } = answer.document
  const [story, guide, told] = await Promise.all([
    database.stores.story.get(owner, answer.storyId),
    slug === null ? null : findGuide(context, slug),
    database.stores.practice.listOfAnswer(owner, answer.id, mostRehearsals),
  ])
  if (story === null) throw notFound('story')
  const { id, version, document } = story
  return {
    answer,
    story: { id, shortName: shortNameOf(document), version, document },
    guide,
    required: [...requiredOfKind[kind]],
    rehearsals: told.map((one) => ({
      id: one.id,
      toldAt: one.toldAt ?? one.begunAt,
      elapsedMs: one.elapsedMs,
      overall: one.judgment?.overall ?? null,
    })),
  }
}

/** Saves an answer over the version it was edited from; a newer one is shown instead of overwritten. */
export async function saveAnswer(
  context: AppContext,
  id: string,
  save: { version: number; document: AnswerDocument; run: string },
): Promise<SaveAnswerView> {
  const { owner, database, time } = context
  const { version: expectedVersion, document, run } = save
  const change = { expectedVersion, document, at: time.now(), run }
  return viewSave(context, await database.stores.answer.save(owner, id, change))
}

async function viewSave(context: AppContext, result: SaveAnswerResult): Promise<SaveAnswerView> {
  switch (result.kind) {
    case 'saved':
      return { kind: 'saved', view: await viewAnswer(context, result.answer) }
    case 'stale':
      return { kind: 'stale', current: await viewAnswer(context, result.current) }
    case 'not-found':
      throw notFound('answer')
  }
}

/** The history of an answer, newest first. */
export async function listAnswerVersions(
  context: AppContext,
  id: string,
): Promise<AnswerVersionView[]> {
  const { owner, database } = context
  const versions = await database.stores.answer.listVersions(owner, id, mostVersions)
  if (versions.length === 0) throw notFound('answer')
  return versions
}

/** Brings an earlier version back, as a new version on top. */
export async function restoreAnswerVersion(
  context: AppContext,
  id: string,
  restore: { version: number; expectedVersion: number },
): Promise<SaveAnswerView> {
  const { owner, database, time } = context
  const versions = await database.stores.answer.listVersions(owner, id, mostVersions)
  const entry = versions.find(({ version }) => version === restore.version)
  if (entry === undefined) throw notFound('version')
  const { document } = entry
  const change = { expectedVersion: restore.expectedVersion, document, at: time.now(), run: null }
  return viewSave(context, await database.stores.answer.save(owner, id, change))
}

/** Puts an answer away; `undeleteAnswer` brings it back. */
export async function deleteAnswer(context: AppContext, id: string): Promise<{ deleted: true }> {
  const { owner, database, time } = context
  if (!(await database.stores.answer.remove(owner, id, time.now()))) throw notFound('answer')
  return { deleted: true }
}

/** Brings an answer back that was put away; where it is here already, nothing changes. */
export async function undeleteAnswer(context: AppContext, id: string): Promise<AnswerView> {
  await context.database.stores.answer.putBack(context.owner, id)
  return showAnswer(context, id)
}
