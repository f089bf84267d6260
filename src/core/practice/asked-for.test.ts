import { expect, it } from 'vitest'
import { libraryGuides } from '../../../test/library.ts'
import { askedFor } from './asked-for.ts'

const replyOf = (slug: string, part: string) => {
  const guide = libraryGuides.find((one) => one.slug === slug)
  const found = guide?.clarifying.flatMap(({ question, replies }) =>
    replies.map((one) => ({ question, ...one })),
  )
  const reply = found?.find(({ reply, change }) => `${reply}: ${change}`.includes(part))
  if (guide === undefined || reply === undefined) throw new Error(`no reply “${part}” in ${slug}`)
  return { kind: guide.kind, reply }
}

it.each([
  ['caused-an-outage', 'finish with who was told', ['learning']],
  ['led-through-a-change', 'tell the worst two weeks', ['outcome']],
  ['caused-an-outage', 'tell the review meeting', []],
  ['led-through-a-change', 'a year later', []],
  ['a-hire-that-failed', 'end with the next person', []],
])('%s: after “%s” what was agreed to be left out is not asked for', (slug, part, waived) => {
  const { kind, reply } = replyOf(slug, part)
  const asked = askedFor(kind, [reply])
  expect(asked.waived).toEqual(waived)
  for (const dimension of waived) expect(asked.required).not.toContain(dimension)
})

it('asks for all that the kind needs where nothing was asked back', () => {
  const { required, waived } = askedFor('failure', [])
  expect(required).toEqual(['moment', 'ownership', 'outcome', 'learning'])
  expect(waived).toEqual([])
})
