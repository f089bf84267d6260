import {
  type AsksSame,
  listLikelyQuestions,
  type StandsFor,
} from '../../core/answer/likely-questions.ts'
import type { GuideLevel } from '../../core/guide/guide.ts'
import type { GuideSearch } from '../../core/guide/search-guides.ts'
import { rankForPrompt } from '../../core/round/rank-for-prompt.ts'
import { shortNameOf } from '../../core/story/short-name.ts'
import type { LikelyQuestionsView } from './answer-views.ts'
import type { AppContext } from '../context.ts'
import { readStoriesToRank } from '../round/rank-for-prompt.ts'
import { readShelf } from '../guide/show-library.ts'

/** Questions that were told for, the newest, that are held against the library's. */
const mostTold = 100
/** Rounds whose tellings are looked at, the newest. */
const mostRounds = 20
/** Guides that may ask the same as one question. */
const mostSame = 20

/** What a panel of a level would ask, and which of the person's stories stands for each question. */
export async function showLikelyQuestions(
  context: AppContext,
  level: GuideLevel,
): Promise<LikelyQuestionsView> {
  const { owner, database, time } = context
  const [{ guides, openSearch }, { stories, toRank }, answers, practised, inRounds] =
    await Promise.all([
      readShelf(context),
      readStoriesToRank(context),
      database.stores.answer.list(owner),
      database.stores.practice.listGuides(owner),
      database.stores.round.listTellings(owner, mostRounds),
    ])
  const nameById = new Map(stories.map(({ id, document }) => [id, shortNameOf(document)]))
  const promptsById = new Map(stories.map(({ id, document }) => [id, document.prompts]))
  const now = time.now()
  const told = [...answers.map(({ document }) => document), ...practised, ...inRounds]
  const asksSame = await readSame(
    openSearch,
    told.map(({ question }) => question),
  )
  // A guide of one's own may not have its question yet.
  const asked = [...guides.values()].flatMap(({ guide }) =>
    guide.question.trim() === '' ? [] : [guide],
  )
  const questions = listLikelyQuestions(asked, level, {
    stories: stories.map(({ id, document }) => ({
      id,
      name: shortNameOf(document),
      failed: document.outcome === 'failure' || document.outcome === 'partial-failure',
    })),
    answers: answers.map(({ id, storyId, document: { kind, guide, question } }) => ({
      id,
      storyId,
      kind,
      guide,
      question,
    })),
    practised,
    inRounds,
    rank: (kind) =>
      rankForPrompt(toRank, { prompt: kind, shape: 'prompt-led' }, now).map(({ id }) => ({
        id,
        answersKind: promptsById.get(id)?.includes(kind) === true,
      })),
    asksSame,
  })
  return {
    level,
    questions: questions.map((question) => ({
      ...question,
      storyName: nameOf(question.standsFor, nameById),
    })),
  }
}

/** Searches the library once for each question; not at all where nothing was told yet. */
async function readSame(
  openSearch: () => Promise<GuideSearch>,
  questions: readonly string[],
): Promise<AsksSame> {
  const asked = [...new Set(questions)].slice(0, mostTold)
  if (asked.length === 0) return () => false
  const search = await openSearch()
  const same = new Map(
    asked.map((question) => {
      const found = search.search(question, { limit: mostSame }).filter(({ close }) => close)
      return [question, new Set(found.map(({ slug }) => slug))]
    }),
  )
  return (question, slug) => same.get(question)?.has(slug) === true
}

function nameOf(standsFor: StandsFor, nameById: ReadonlyMap<string, string>): string | null {
  if (standsFor.kind === 'nothing' || standsFor.storyId === null) return null
  return nameById.get(standsFor.storyId) ?? ''
}
