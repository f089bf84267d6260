import { expect, it } from 'vitest'
import { makeDocument } from '../../../test/factories.ts'
import { tellingsOfStory, type StoryTelling } from '../../core/ledger/story-tellings.ts'
import { createTellingComparer } from './compare-tellings.ts'

const textsOf = (months: string) =>
  tellingsOfStory(
    makeDocument({
      headline: 'Moved the archive',
      telling: `The migration took ${months} months from design to cutover.`,
    }),
    0,
  )
const answers = ['six', 'four', 'five', 'six'].map((months, index): StoryTelling => ({
  source: { kind: 'attempt', attemptId: `a${index}`, facet: 'lesson' },
  at: index + 1,
  text: `In the end the migration took ${months} months from design to cutover.`,
}))
const atOnce = (tellings: readonly StoryTelling[]) => createTellingComparer().compare('s', tellings)

it('makes the same of tellings that come one by one as of all at once', async () => {
  const { compare } = createTellingComparer()
  const texts = textsOf('six')
  for (let count = 0; count <= answers.length; count++) {
    const tellings = [...texts, ...answers.slice(0, count)]
    expect(await compare('s', tellings)).toEqual(await atOnce(tellings))
  }
})

it('makes the same where the oldest answers are no longer compared', async () => {
  const { compare } = createTellingComparer()
  const texts = textsOf('six')
  await compare('s', [...texts, ...answers.slice(0, 3)])
  for (const kept of [answers.slice(1), answers.slice(3), answers, []]) {
    const tellings = [...texts, ...kept]
    expect(await compare('s', tellings)).toEqual(await atOnce(tellings))
  }
})

it('reads anew what was changed, and nothing else', async () => {
  const { compare } = createTellingComparer()
  const before = await compare('s', [...textsOf('six'), ...answers])
  const tellings = [...textsOf('seven'), ...answers.slice(1)]
  const after = await compare('s', tellings)
  expect(after).toEqual(await atOnce(tellings))
  expect(
    after.tellings.map(({ told }) => before.tellings.some((one) => one.told === told)),
  ).toEqual([true, false, true, true, true])
})

it('gives each of several requests at once what it asked for', async () => {
  const { compare } = createTellingComparer()
  const lists = [answers, [...textsOf('six'), ...answers], textsOf('four')]
  const compared = await Promise.all(lists.map((tellings) => compare('s', tellings)))
  expect(compared).toEqual(await Promise.all(lists.map(atOnce)))
})

it('reads one answer and no other when the window of answers moves on', async () => {
  const { compare } = createTellingComparer()
  const texts = textsOf('six')
  const said = Array.from({ length: 40 }, (_, index): StoryTelling => ({
    source: { kind: 'attempt', attemptId: `a${index}`, facet: 'lesson' },
    at: index + 1,
    text: `Answer ${index}: the migration took six months from design to cutover.`,
  }))
  let known = new Set<unknown>()
  for (let count = 1; count <= said.length; count++) {
    const compared = await compare('s', [...texts, ...said.slice(0, count).slice(-5 - (count % 5))])
    const read = compared.tellings.filter(({ told }) => !known.has(told))
    expect(read).toHaveLength(count === 1 ? texts.length + 1 : 1)
    known = new Set(compared.tellings.map(({ told }) => told))
  }
})
