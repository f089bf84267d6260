import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createDocumentKeeper } from './document-keeper.ts'

interface Doc {
  text: string
}
interface View {
  version: number
  document: Doc
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A server that keeps every version and refuses a save that names an older one. */
function makeServer() {
  const versions: Doc[] = [{ text: '' }]
  const sittings: number[] = []
  const faults: Error[] = []
  let at = 0
  const current = (): View => ({
    version: versions.length,
    document: versions.at(-1) ?? { text: '' },
  })
  const keeper = createDocumentKeeper<Doc, View>(current(), {
    async save(version, document, sitting) {
      await Promise.resolve()
      const fault = faults.shift()
      if (fault) throw fault
      if (version !== versions.length) return { kind: 'stale', current: current() }
      versions.push(document)
      sittings.push(sitting)
      return { kind: 'saved', view: current() }
    },
    versionOf: ({ version }) => version,
    documentOf: ({ document }) => document,
    mayRetry: (error) => !(error instanceof RangeError),
    now: () => at,
  })
  const type = (text: string, field: string | null = 'text') => keeper.edit(() => ({ text }), field)
  return {
    versions,
    sittings,
    faults,
    keeper,
    type,
    pause: () => {
      at += 2000
    },
    texts: () => versions.map(({ text }) => text),
    shown: () => keeper.state().document.text,
  }
}

describe('a document that is written', () => {
  it('is saved after a pause, once, with the last words', async () => {
    const { keeper, type, texts } = makeServer()
    for (const text of ['I', 'I m', 'I moved it.']) type(text)
    expect(keeper.state().keeping.kind).toBe('waiting')
    await vi.advanceTimersByTimeAsync(1000)
    expect(texts()).toEqual(['', 'I moved it.'])
    expect(keeper.state().keeping.kind).toBe('kept')
  })

  it('sends what is typed while a save is on its way', async () => {
    const { keeper, type, texts } = makeServer()
    type('one')
    const sent = keeper.flush()
    type('two')
    await sent
    expect(texts()).toEqual(['', 'one', 'two'])
  })

  it('tries again by itself where that may help, and not where it cannot', async () => {
    const { keeper, type, texts, faults } = makeServer()
    faults.push(new Error('away'))
    type('kept in the end')
    await vi.advanceTimersByTimeAsync(700)
    expect(keeper.state().keeping.kind).toBe('failed')
    await vi.advanceTimersByTimeAsync(5100)
    expect(texts().at(-1)).toBe('kept in the end')
    faults.push(new RangeError('never'))
    type('no')
    await vi.advanceTimersByTimeAsync(20_000)
    expect(keeper.state().keeping.kind).toBe('failed')
    expect(texts().at(-1)).toBe('kept in the end')
  })

  it('takes back what was typed in one go, act by act, and makes it again', async () => {
    const { keeper, type, pause, shown, texts } = makeServer()
    type('a')
    type('ab')
    pause()
    type('ab c')
    type('moved', null)
    for (const text of ['ab c', 'ab', '']) {
      keeper.undo()
      expect(shown()).toBe(text)
    }
    expect(keeper.state()).toMatchObject({ canUndo: false, canRedo: true })
    keeper.undo()
    keeper.redo()
    keeper.redo()
    expect(shown()).toBe('ab c')
    type('other')
    expect(keeper.state().canRedo).toBe(false)
    await vi.advanceTimersByTimeAsync(700)
    expect(texts().at(-1)).toBe('other')
  })

  it.each([
    ['mine', ['', 'theirs', 'mine']],
    ['theirs', ['', 'theirs', 'mine', 'theirs']],
  ] as const)('where two windows met, holds to %s and keeps both', async (choice, kept) => {
    const { keeper, type, texts, versions, shown } = makeServer()
    versions.push({ text: 'theirs' })
    type('mine')
    await vi.advanceTimersByTimeAsync(700)
    expect(keeper.state().keeping.kind).toBe('met')
    type('mine')
    void keeper.settle(choice)
    await vi.advanceTimersByTimeAsync(700)
    expect(keeper.state().keeping.kind).toBe('kept')
    expect(texts()).toEqual(kept)
    expect(shown()).toBe(kept.at(-1))
  })

  it('takes a version that was brought back as it is', () => {
    const { keeper, type, shown } = makeServer()
    type('typed')
    keeper.adopt({ version: 7, document: { text: 'older' } })
    expect(shown()).toBe('older')
    expect(keeper.state()).toMatchObject({ canUndo: false, keeping: { kind: 'kept' } })
  })
})
