import { expect, it } from 'vitest'
import { goBeforeEngine } from './go-first.ts'

it('moves every thread but the one that answers ten steps back in the line', () => {
  const moved: [number, number][] = []
  goBeforeEngine(
    () => [process.pid, 7, 8],
    (thread, priority) => void moved.push([thread, priority]),
  )
  expect(moved).toEqual([
    [7, 10],
    [8, 10],
  ])
})

it('passes over a thread that has ended meanwhile', () => {
  const moved: number[] = []
  goBeforeEngine(
    () => [7, 8],
    (thread) => {
      if (thread === 7) throw new Error('no such thread')
      moved.push(thread)
    },
  )
  expect(moved).toEqual([8])
})
