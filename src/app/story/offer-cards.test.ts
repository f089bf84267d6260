import { expect, it } from 'vitest'
import { makeDocument } from '../../../test/factories.ts'
import { makeTestApp } from '../../../test/test-app.ts'
import { chooseActive } from './choose-active.ts'
import { createStory } from './create-story.ts'
import { offerCards } from './offer-cards.ts'
import { showStory } from './show-story.ts'
import { writeCards } from './write-cards.ts'

const passage =
  'On Tuesday I told Haas that I would not sign. He wanted the release by noon. I chose to wait for the log, because forty patients hung on it. It held, and he signed on Friday.'

async function makeBank() {
  const test = await makeTestApp()
  const document = makeDocument({ headline: 'The log', telling: 'I waited. It held.' })
  document.facets.disagreement.passage = passage
  document.facets.lesson.card = 'I read the log first.'
  const { story } = await createStory(test.context(), document)
  return { ...test, story }
}

it('offers the sentences of each passage, and of the telling where there is none', async () => {
  const { context, story } = await makeBank()
  expect(await offerCards(context())).toEqual([])
  await chooseActive(context(), { storyIds: [story.id], activeVersion: 0 })
  const [offer] = await offerCards(context())
  const of = (facet: string) => offer?.cards.find((card) => card.facet === facet)

  const chosen = of('disagreement')?.sentences.filter(({ suggested }) => suggested) ?? []
  expect(chosen.length).toBeGreaterThan(0)
  for (const { text } of chosen) expect(passage).toContain(text)
  expect(of('handoff')).toMatchObject({
    from: 'telling',
    sentences: [
      { text: 'I waited.', suggested: false, told: false },
      { text: 'It held.', suggested: false, told: false },
    ],
  })
  expect(of('lesson')?.card).toBe('I read the log first.')
  expect(of('lesson')?.sentences.filter(({ suggested }) => suggested)).toEqual([])
  expect(await offerCards(context(), [story.id, 'none'])).toEqual([offer])
})

it('writes the cards that are named, leaves the others, and never over a newer story', async () => {
  const { context, story } = await makeBank()
  const cards = { disagreement: 'He wanted the release by noon.' }
  const write = (version: number) => writeCards(context(), [{ storyId: story.id, version, cards }])

  expect(await write(story.version)).toEqual({
    stories: [{ storyId: story.id, kind: 'saved', version: story.version + 1 }],
  })
  const kept = (await showStory(context(), story.id)).story.document.facets
  expect(kept.disagreement).toEqual({ passage, card: cards.disagreement })
  expect(kept.lesson.card).toBe('I read the log first.')
  expect(await write(story.version)).toEqual({
    stories: [{ storyId: story.id, kind: 'stale', version: story.version + 1 }],
  })
  await expect(
    writeCards(context(), [{ storyId: 'none', version: 1, cards }]),
  ).rejects.toMatchObject({ code: 'not-found' })
})
