import { expect, test } from 'vitest'
import { makeRoundSetup } from '../../../../test/factories.ts'
import { chooseAnchor, choosePivot } from './choose-prompt.ts'

const seeds = Array.from({ length: 2000 }, (_, at) => Math.imul(at + 1, 0x9e3779b1) >>> 0)

test('what the last round turned to is not turned to again in the next', () => {
  const [first = 0] = seeds
  const { id } = choosePivot({ ...makeRoundSetup(), seed: first }, [], false)
  const setup = { ...makeRoundSetup(), recentPromptIds: ['failure-senior-1', id] }
  const again = seeds.filter((seed) => choosePivot({ ...setup, seed }, [], false).id === id)
  expect(again).toEqual([])
})

test('what the last round asked for is not asked for again in the next', () => {
  const [first = 0] = seeds
  const { id } = chooseAnchor({ ...makeRoundSetup(), seed: first }, 'prompt-led')
  const setup = { ...makeRoundSetup(), recentPromptIds: [id, 'pivot-failure-1'] }
  const again = seeds.filter((seed) => chooseAnchor({ ...setup, seed }, 'prompt-led').id === id)
  expect(again).toEqual([])
})

test('where every prompt of a kind was asked lately, one of them comes all the same', () => {
  const setup = { ...makeRoundSetup(), pivotKind: 'feedback' as const }
  const ids = new Set(seeds.map((seed) => choosePivot({ ...setup, seed }, [], false).id))
  const lately = { ...setup, recentPromptIds: [...ids] }
  const [first = 0] = seeds
  expect(ids).toContain(choosePivot({ ...lately, seed: first }, [], false).id)
})

test('a prompt of some rounds ago comes again, and less than the others', () => {
  const setup = { ...makeRoundSetup(), recentPromptIds: ['a', 'b', 'c', 'd', 'e', 'f'] }
  const [first = 0] = seeds
  const { id } = choosePivot({ ...setup, seed: first }, [], false)
  const count = (recent: string[]) =>
    seeds.filter(
      (seed) => choosePivot({ ...setup, seed, recentPromptIds: recent }, [], false).id === id,
    ).length
  const fresh = count([])
  const stale = count([...setup.recentPromptIds, id])
  expect(stale).toBeGreaterThan(0)
  expect(stale).toBeLessThan(fresh / 2)
})
