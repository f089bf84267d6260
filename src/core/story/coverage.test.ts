import { expect, it } from 'vitest'
import { coverPrompts } from './coverage.ts'
import { promptKinds, type PromptKind } from './story.ts'

const story = (id: string, ...prompts: PromptKind[]) => ({ id, document: { prompts } })

it('shows who answers what, and the holes', () => {
  const { rows, holes } = coverPrompts([story('a', 'failure', 'conflict'), story('b', 'failure')])
  expect(rows.map(({ prompt }) => prompt)).toEqual(promptKinds)
  expect(rows.find(({ prompt }) => prompt === 'failure')?.storyIds).toEqual(['a', 'b'])
  expect(holes).toEqual(promptKinds.filter((kind) => kind !== 'failure' && kind !== 'conflict'))
})

it('has ten holes without stories', () => {
  expect(coverPrompts([]).holes).toHaveLength(10)
})
