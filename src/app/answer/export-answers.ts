import { writeAnswers } from '../../core/answer/write-answer.ts'
import { shortNameOf } from '../../core/story/short-name.ts'
import { notFound } from '../app-error.ts'
import type { AppContext } from '../context.ts'

/** One answer as Markdown. */
export async function exportAnswer(
  { owner, database }: AppContext,
  id: string,
): Promise<{ name: string; text: string }> {
  const answer = await database.stores.answer.get(owner, id)
  if (answer === null) throw notFound('answer')
  const story = await database.stores.story.get(owner, answer.storyId)
  if (story === null) throw notFound('story')
  const { document } = answer
  return {
    name: `${nameFile(document.question)}.md`,
    text: writeAnswers([{ document, storyName: shortNameOf(story.document) }]),
  }
}

/** Every answer as one Markdown file, newest first; those to example stories are left out where there are others. */
export async function exportAnswers({
  owner,
  database,
}: AppContext): Promise<{ name: string; text: string }> {
  const [answers, stories] = await Promise.all([
    database.stores.answer.list(owner),
    database.stores.story.list(owner),
  ])
  const all = answers.flatMap(({ storyId, document }) => {
    const story = stories.find(({ id }) => id === storyId)
    return story === undefined
      ? []
      : [{ document, storyName: shortNameOf(story.document), example: story.example }]
  })
  const own = all.filter(({ example }) => !example)
  return { name: 'answers.md', text: writeAnswers(own.length > 0 ? own : all) }
}

/** Longest file name that is made of a question, in UTF-16 units. */
const longestName = 60

function nameFile(question: string): string {
  const words = question
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, longestName)
    .replaceAll(/^-+|-+$/gu, '')
  return words || 'answer'
}
