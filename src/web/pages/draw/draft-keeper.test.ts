import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  createDraftKeeper,
  draftEveryMs,
  joinDrafts,
  type Draft,
  type DraftStanding,
} from './draft-keeper.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function keeperWith(answers: ('kept' | 'older' | 'ended' | 'lost')[]) {
  const sent: Draft[] = []
  const standings: DraftStanding['kind'][] = []
  const keeper = createDraftKeeper({
    firstSequence: 5,
    now: () => Date.now(),
    onChange: (standing) => standings.push(standing.kind),
    send: (draft) => {
      sent.push(draft)
      const answer = answers.shift() ?? 'kept'
      return answer === 'lost' ? Promise.reject(new Error('lost')) : Promise.resolve(answer)
    },
  })
  return { keeper, sent, standings }
}

describe('createDraftKeeper', () => {
  it('sends at most once a second, always the newest text, with rising sequence', async () => {
    const { keeper, sent } = keeperWith([])
    for (let index = 1; index <= 50; index++) {
      keeper.change('x'.repeat(index), index * 100)
      await vi.advanceTimersByTimeAsync(100)
    }
    await vi.advanceTimersByTimeAsync(draftEveryMs)
    expect(sent.length).toBeLessThanOrEqual(6)
    expect(sent.at(-1)?.text).toBe('x'.repeat(50))
    expect(sent.map(({ sequence }) => sequence)).toEqual(sent.map((_, index) => 5 + index))
  })

  it('sends nothing twice once it is kept', async () => {
    const { keeper, sent } = keeperWith([])
    keeper.change('a', 1)
    await vi.advanceTimersByTimeAsync(10 * draftEveryMs)
    expect(sent).toHaveLength(1)
    expect(keeper.lastDraft()).toBeNull()
  })

  it('tries again until it holds, and says since when it did not', async () => {
    const { keeper, sent, standings } = keeperWith(['kept', 'lost', 'lost', 'kept'])
    keeper.change('a', 1)
    await vi.advanceTimersByTimeAsync(draftEveryMs)
    keeper.change('ab', 2)
    await vi.advanceTimersByTimeAsync(3 * draftEveryMs)
    expect(sent.map(({ text }) => text)).toEqual(['a', 'ab', 'ab', 'ab'])
    expect(standings).toEqual(['kept', 'unsaved', 'kept'])
  })

  it('hands a closing page what is not yet kept', () => {
    const { keeper } = keeperWith([])
    keeper.change('unsent', 9)
    expect(keeper.lastDraft()).toEqual({ sequence: 5, text: 'unsent', elapsedMs: 9 })
  })

  it('lets go of a draft under way when the answer is handed in, and tells nobody', async () => {
    const standings: DraftStanding[] = []
    let isLetGo = false
    const keeper = createDraftKeeper({
      firstSequence: 1,
      now: () => Date.now(),
      onChange: (standing) => standings.push(standing),
      send: (_, signal) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => {
            isLetGo = true
            reject(new Error('let go'))
          })
        }),
    })
    keeper.change('a', 1)
    await vi.advanceTimersByTimeAsync(draftEveryMs)
    keeper.change('ab', 2)
    keeper.end()
    await vi.advanceTimersByTimeAsync(5 * draftEveryMs)
    expect(isLetGo).toBe(true)
    expect(standings).toEqual([])
    expect(keeper.lastDraft()).toBeNull()
  })

  it('lets a draft under way arrive where the page goes away', async () => {
    let isLetGo = false
    const keeper = createDraftKeeper({
      firstSequence: 1,
      now: () => Date.now(),
      onChange: () => {},
      send: async (_, signal) => {
        signal.addEventListener('abort', () => (isLetGo = true))
        return 'kept'
      },
    })
    keeper.change('a', 1)
    await vi.advanceTimersByTimeAsync(draftEveryMs)
    keeper.stop()
    await vi.advanceTimersByTimeAsync(draftEveryMs)
    expect(isLetGo).toBe(false)
  })

  it('falls silent when another tab is ahead, until the person takes it back', async () => {
    const { keeper, sent, standings } = keeperWith(['older', 'kept'])
    keeper.change('a', 1)
    await vi.advanceTimersByTimeAsync(draftEveryMs)
    keeper.change('ab', 2)
    await vi.advanceTimersByTimeAsync(5 * draftEveryMs)
    expect(sent).toHaveLength(1)
    keeper.takeBack('ab', 3)
    await vi.advanceTimersByTimeAsync(draftEveryMs)
    expect(sent[1]).toMatchObject({ text: 'ab' })
    expect(sent[1]?.sequence).toBeGreaterThan(1_000)
    expect(standings).toEqual(['elsewhere', 'untouched', 'kept'])
  })
})

describe('joinDrafts', () => {
  it.each([
    ['newer', null, 'newer'],
    ['older and newer', 'older', 'older and newer'],
    ['newer', 'never sent', 'newer\n\nnever sent'],
  ])('%s with %s', (kept, unsent, joined) => {
    expect(joinDrafts(kept, unsent)).toBe(joined)
  })
})
