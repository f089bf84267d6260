import { expect, it } from 'vitest'
import { makeAnswerDocument } from '../../../test/factories.ts'
import { emptyParts } from './answer-parts.ts'
import { writeAnswers } from './write-answer.ts'

it('an answer is written with its question, its story and the parts that have words', () => {
  const document = makeAnswerDocument({
    question: 'Who disagreed?',
    kind: 'conflict',
    parts: {
      ...emptyParts(),
      situation: 'Two ledgers.\n\nOne mine.',
      result: ' It held. ',
      mistake: 'no',
    },
    clarifying: [
      { question: 'With a peer?', reply: 'a peer' },
      { question: 'Lately?', reply: null },
    ],
  })
  const one = `# Who disagreed?

Conflict. Story: The ledger.

Ask first:

- With a peer? (built for: a peer)
- Lately?

## Situation

Two ledgers.

One mine.

## Result

It held.
`
  expect(writeAnswers([{ document, storyName: 'The ledger' }])).toBe(one)
  const two = writeAnswers([
    { document, storyName: 'The ledger' },
    { document: { ...document, clarifying: [] }, storyName: '' },
  ])
  expect(two.split('\n---\n\n')).toHaveLength(2)
  expect(two).toContain('Story: without a headline.')
  expect(writeAnswers([])).toBe('')
})
