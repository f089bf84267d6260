import { expect, it } from 'vitest'
import type { Practice } from './practice.ts'
import { writePractised } from './write-practised.ts'

const practice: Practice = {
  id: 'p1',
  storyId: 's1',
  answerId: null,
  state: 'told',
  begunAt: Date.UTC(2026, 0, 5, 9),
  toldAt: Date.UTC(2026, 0, 5, 9, 3),
  elapsedMs: 120_000,
  mode: 'typed',
  text: 'I stopped the cutover.',
  setup: {
    question: 'What failed?',
    kind: 'failure',
    guide: 'project-that-failed',
    seed: 1,
    replies: [{ question: 'How far back?', reply: 'recent', change: 'take the new one' }],
  },
  judgment: null,
  ticked: ['Humility'],
}

it('a telling is written with what was asked, said and ticked', () => {
  expect(writePractised([{ practice, storyName: 'Doors' }])).toBe(`# What failed?

Failure. Told on 2026-01-05. Story: Doors.

Asked first:

- How far back? recent

I stopped the cutover.

Came across:

- Humility
`)
})

it('a telling without words, story, questions and ticks says so or leaves them out', () => {
  const bare: Practice = {
    ...practice,
    mode: 'spoken',
    text: '',
    ticked: [],
    setup: { ...practice.setup, replies: [] },
  }
  const one = writePractised([{ practice: bare, storyName: '' }])
  expect(one).toBe(`# What failed?

Failure. Told on 2026-01-05.

Spoken aloud; no words are kept.
`)
  const typed = { ...bare, text: 'The pumps ' }
  expect(writePractised([{ practice: typed, storyName: '' }])).toContain(
    'Spoken aloud. Typed before:\n\nThe pumps\n',
  )
  const two = [bare, bare].map((it) => ({ practice: it, storyName: '' }))
  expect(writePractised(two)).toBe(`${one}\n---\n\n${one}`)
  expect(writePractised([])).toBe('')
})
