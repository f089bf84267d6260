import fc from '../../../../test/properties.ts'
import { expect, test } from 'vitest'
import { cutIntoBatches, looksLikeNotes, sortByPath } from './sort-files.ts'

test.each([
  ['notes/tram.md', true],
  ['TRAM.MD', true],
  ['notes/story', true],
  ['notes/2021.review.txt', true],
  ['notes/team.png', false],
  ['.obsidian/workspace.md', false],
  ['notes/.DS_Store', false],
])('%s looks like notes: %s', (path, is) => {
  expect(looksLikeNotes(path)).toBe(is)
})

test('files come in the order of their paths', () => {
  const paths = ['notes/10-tram.md', 'b.md', 'notes/2-ward.md', 'notes/a/1.md', 'A.md']
  expect(sortByPath(paths.map((path) => ({ path }))).map(({ path }) => path)).toEqual([
    'A.md',
    'b.md',
    'notes/2-ward.md',
    'notes/10-tram.md',
    'notes/a/1.md',
  ])
})

test('no file is lost or moved, and no request is too large for the server', () => {
  const sizes = fc.array(fc.integer({ min: 0, max: 10_000_000 }), { maxLength: 600 })
  fc.assert(
    fc.property(sizes, (all) => {
      const files = all.map((size, at) => ({ size, at }))
      const batches = cutIntoBatches(files)
      expect(batches.flat()).toEqual(files)
      for (const batch of batches) {
        expect(batch.length).toBeLessThanOrEqual(200)
        expect(batch.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(40_000_000)
      }
    }),
  )
})
