import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { emptyStoryDocument } from '../../../core/story/empty-story.ts'
import type { StoryDocument } from '../../../core/story/story.ts'
import type { SaveView, StoryView } from '../../api.ts'
import { type KeeperDoor, createStoryKeeper } from './story-keeper.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const viewOf = (document: StoryDocument, version: number): StoryView => ({
  story: {
    id: 's',
    version,
    example: false,
    activePlace: null,
    createdAt: 0,
    updatedAt: version,
    document,
  },
  shortName: '',
  cards: [],
  sources: [],
})

/** A server in memory that keeps every version and refuses a save that names an older one. */
function makeServer(document = emptyStoryDocument) {
  const versions = [document]
  const faults: Error[] = []
  const sittings: number[] = []
  const current = () => viewOf(versions.at(-1) ?? document, versions.length)
  const door: KeeperDoor = {
    async create(first) {
      const fault = faults.shift()
      if (fault) throw fault
      versions.push(first)
      return current()
    },
    async save(_id, version, next, sitting): Promise<SaveView> {
      const fault = faults.shift()
      if (fault) throw fault
      if (version !== versions.length) return { kind: 'stale', current: current() }
      versions.push(next)
      sittings.push(sitting)
      return { kind: 'saved', view: current() }
    },
    mayRetry: (error) => !(error instanceof RangeError),
  }
  return { versions, sittings, faults, current, door }
}

const tell = (telling: string) => (document: StoryDocument) => ({ ...document, telling })
const head = (headline: string) => (document: StoryDocument) => ({ ...document, headline })

test('a pause saves once, with the last text', async () => {
  const server = makeServer()
  const keeper = createStoryKeeper(server.current(), emptyStoryDocument, server.door)
  for (const text of ['I', 'I m', 'I moved it.']) keeper.edit(tell(text))
  expect(keeper.state().keeping.kind).toBe('waiting')
  await vi.advanceTimersByTimeAsync(1_000)
  expect(server.versions.map(({ telling }) => telling)).toEqual(['', 'I moved it.'])
  expect(keeper.state().keeping.kind).toBe('kept')
})

test('a new story is created at its first character and saved from then on', async () => {
  const server = makeServer()
  const keeper = createStoryKeeper(null, emptyStoryDocument, server.door)
  expect(keeper.state().kept).toBeNull()
  keeper.edit(head('M'))
  const flushed = keeper.flush()
  keeper.edit(head('Moved'))
  await flushed
  expect(server.versions.at(-1)?.headline).toBe('Moved')
  expect(keeper.state()).toMatchObject({ keeping: { kind: 'kept' }, kept: { story: { id: 's' } } })
})

test('a failed save keeps the text, says so, and is tried again by itself', async () => {
  const server = makeServer()
  server.faults.push(new Error('The disk is full.'))
  const keeper = createStoryKeeper(server.current(), emptyStoryDocument, server.door)
  keeper.edit(tell('I moved it.'))
  await vi.advanceTimersByTimeAsync(700)
  expect(keeper.state()).toMatchObject({
    keeping: { kind: 'failed' },
    document: { telling: 'I moved it.' },
  })
  await vi.advanceTimersByTimeAsync(6_000)
  expect(keeper.state().keeping.kind).toBe('kept')
  expect(server.versions.at(-1)?.telling).toBe('I moved it.')
})

test('a refused text is not sent again until it is changed', async () => {
  const server = makeServer()
  server.faults.push(new RangeError('The headline is too long.'))
  const keeper = createStoryKeeper(server.current(), emptyStoryDocument, server.door)
  keeper.edit(head('Too long'))
  await vi.advanceTimersByTimeAsync(60_000)
  expect(keeper.state().keeping.kind).toBe('failed')
  keeper.edit(head('Short'))
  await vi.advanceTimersByTimeAsync(1_000)
  expect(server.versions.at(-1)?.headline).toBe('Short')
})

test('changes in different places come together by themselves', async () => {
  const server = makeServer()
  const keeper = createStoryKeeper(server.current(), emptyStoryDocument, server.door)
  server.versions.push(head('Theirs')(emptyStoryDocument))
  keeper.edit(tell('Mine'))
  await keeper.flush()
  expect(server.versions.at(-1)).toMatchObject({ headline: 'Theirs', telling: 'Mine' })
  expect(keeper.state()).toMatchObject({ keeping: { kind: 'kept' }, mergedTimes: 1 })
})

test('where both changed the same text nothing is sent until the person chooses, and neither text is lost', async () => {
  const server = makeServer()
  const keeper = createStoryKeeper(server.current(), emptyStoryDocument, server.door)
  server.versions.push(tell('Theirs')(emptyStoryDocument))
  keeper.edit(tell('Mine'))
  await keeper.flush()
  expect(keeper.state().keeping).toMatchObject({
    kind: 'met',
    conflicts: [{ field: 'telling', mine: 'Mine', theirs: 'Theirs' }],
  })
  await vi.advanceTimersByTimeAsync(20_000)
  expect(server.versions).toHaveLength(2)
  keeper.settle(tell('Theirs')(keeper.state().document))
  await vi.advanceTimersByTimeAsync(1_000)
  expect(server.versions.map(({ telling }) => telling)).toEqual(['', 'Theirs', 'Mine', 'Theirs'])
  expect(new Set(server.sittings).size).toBe(2)
  expect(keeper.state()).toMatchObject({
    keeping: { kind: 'kept' },
    document: { telling: 'Theirs' },
  })
})
