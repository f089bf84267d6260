import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { emptyGuide, type GuideDraft } from '../../../core/guide/guide-draft.ts'
import type { OwnGuideView, SaveGuideView } from '../../api.ts'
import { createGuideKeeper } from './guide-keeper.ts'

const view = (version: number, draft: GuideDraft): OwnGuideView => ({
  slug: 'own',
  version,
  updatedAt: 0,
  draft,
  gaps: [],
})
const opened = view(1, emptyGuide('Who left?', 'failure'))
const withTip = (tip: string) => (draft: GuideDraft) => ({ ...draft, tip })

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A server of one guide; `fail` makes the next saves fail. */
function makeServer() {
  const server = { kept: opened, saves: 0, fail: 0 }
  const save = async (_: string, version: number, draft: GuideDraft): Promise<SaveGuideView> => {
    await Promise.resolve()
    if (server.fail-- > 0) throw new Error('away')
    if (version !== server.kept.version) return { kind: 'stale', current: server.kept }
    server.saves += 1
    server.kept = view(version + 1, draft)
    return { kind: 'saved', guide: server.kept }
  }
  return { server, save }
}

describe('a guide that is written', () => {
  it('is saved after a pause, all of what was typed in one save', async () => {
    const { server, save } = makeServer()
    const keeper = createGuideKeeper(opened, save)
    for (const tip of ['N', 'Na', 'Nam']) keeper.edit(withTip(tip), 'tip')
    expect(keeper.state().keeping.kind).toBe('waiting')
    await vi.advanceTimersByTimeAsync(700)
    expect(server).toMatchObject({ saves: 1, kept: { version: 2, draft: { tip: 'Nam' } } })
    expect(keeper.state().keeping.kind).toBe('kept')
  })

  it('sends what is typed while a save is on its way, too', async () => {
    const { server, save } = makeServer()
    const keeper = createGuideKeeper(opened, save)
    keeper.edit(withTip('first'), 'tip')
    const sent = keeper.flush()
    keeper.edit(withTip('second'), 'tip')
    await sent
    expect(server.kept.draft.tip).toBe('second')
  })

  it('is tried again by itself when a save fails', async () => {
    const { server, save } = makeServer()
    server.fail = 1
    const keeper = createGuideKeeper(opened, save)
    keeper.edit(withTip('kept in the end'), 'tip')
    await vi.advanceTimersByTimeAsync(700)
    expect(keeper.state().keeping.kind).toBe('failed')
    await vi.advanceTimersByTimeAsync(5_100)
    expect(server.kept.draft.tip).toBe('kept in the end')
  })

  it.each([
    ['mine', 'of this page'],
    ['theirs', 'of another'],
  ] as const)(
    'waits for the person where another window wrote, and holds to %s',
    async (choice, tip) => {
      const { server, save } = makeServer()
      const keeper = createGuideKeeper(opened, save)
      server.kept = view(5, withTip('of another')(opened.draft))
      keeper.edit(withTip('of this page'), 'tip')
      await vi.advanceTimersByTimeAsync(700)
      expect(keeper.state().keeping.kind).toBe('met')
      expect(server.kept.draft.tip).toBe('of another')
      await keeper.settle(choice)
      expect(keeper.state()).toMatchObject({ document: { tip }, keeping: { kind: 'kept' } })
      expect(server.kept.draft.tip).toBe(tip)
    },
  )

  it('is taken back step by step, and made again; a step is what was typed without a pause', async () => {
    const { server, save } = makeServer()
    let clock = 0
    const keeper = createGuideKeeper(opened, save, () => clock)
    const type = (tip: string, afterMs: number) => {
      clock += afterMs
      keeper.edit(withTip(tip), 'tip')
    }
    type('N', 0)
    type('Na', 200)
    type('Na', 5_000)
    type('Name', 200)
    const tips = () => keeper.state().document.tip
    keeper.undo()
    expect(tips()).toBe('Na')
    keeper.undo()
    expect(tips()).toBe('')
    keeper.undo()
    expect(keeper.state().canUndo).toBe(false)
    keeper.redo()
    keeper.redo()
    keeper.redo()
    expect(tips()).toBe('Name')
    keeper.undo()
    type('No', 10)
    expect(keeper.state().canRedo).toBe(false)
    await keeper.flush()
    expect(server.kept.draft.tip).toBe('No')
    keeper.undo()
    await keeper.flush()
    expect(server.kept.draft.tip).toBe('Na')
  })
})
