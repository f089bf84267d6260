import type { BankView, StoryView } from '../src/app/views.ts'
import { emptyStoryDocument } from '../src/core/story/empty-story.ts'
import { facets, type StoryDocument } from '../src/core/story/story.ts'
import { readAnswers } from './read-answers.ts'
import { requestJson } from './request.ts'

const stories = 5

/** A story whose facets are written answers of the fixtures: as long as what people keep. */
function writeDocument(place: number): StoryDocument {
  const answers = readAnswers()
  const document = structuredClone(emptyStoryDocument)
  document.headline = `Moved ${place + 2} services without an outage`
  document.outcome = 'success'
  document.telling = answers
    .filter(({ facet }) => facet === 'anchor')
    .slice(place, place + 3)
    .map(({ text }) => text)
    .join('\n\n')
  for (const facet of facets) {
    const passage = answers.filter((answer) => answer.facet === facet)[place]?.text ?? ''
    document.facets[facet] = { passage, card: passage.split('. ').slice(0, 3).join('. ') }
  }
  return document
}

/** Keeps five stories over the API and makes them the active ones. */
export async function fillBank(origin: string): Promise<void> {
  const storyIds: string[] = []
  for (let place = 0; place < stories; place++) {
    const view = await requestJson(origin, 'POST', '/api/stories', {
      document: writeDocument(place),
    })
    storyIds.push((view as StoryView).story.id)
  }
  const { activeVersion } = (await requestJson(origin, 'GET', '/api/bank')) as BankView
  await requestJson(origin, 'PUT', '/api/bank/active', { storyIds, activeVersion })
}
