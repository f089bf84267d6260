import type { AnsweredView, BankView, DrawView } from '../src/app/views.ts'
import type { Facet } from '../src/core/story/story.ts'
import { callApi } from './call-api.ts'
import { answeredStory } from './example-answers.ts'
import type { TestServer } from './server.ts'
import { zoneHere } from './zone.ts'

/** Puts the examples in and drills one of them alone, so that a draw from a facet can bring one card only. */
export async function drillOneExample(server: TestServer): Promise<string> {
  const bank = await callApi<BankView>(server, 'POST', '/api/examples')
  const story = bank.stories.find(({ shortName }) => shortName === answeredStory)
  if (story === undefined) throw new Error(`There is no example ${answeredStory}`)
  const choice = { storyIds: [story.id], activeVersion: bank.activeVersion }
  await callApi(server, 'PUT', '/api/bank/active', choice)
  return story.id
}

/** Draws a card of the facet, due or not, answers it within a minute and rates it 4, past the page. */
export async function answerCard(server: TestServer, facet: Facet, text: string): Promise<void> {
  const drawn = await callApi<DrawView>(server, 'POST', '/api/draws', { facet, early: true })
  if (drawn.kind !== 'drawn') throw new Error(`No card was drawn: ${drawn.kind}`)
  const attempt = `/api/attempts/${drawn.card.attemptId}`
  await callApi(server, 'POST', `${attempt}/start`, {})
  const answer = { text, elapsedMs: 60_000, mode: 'typed', timeZone: zoneHere() }
  await callApi<AnsweredView>(server, 'POST', `${attempt}/answer`, answer)
  await callApi(server, 'POST', `${attempt}/self-rating`, { rating: 4 })
}
