import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { placeOf } from './place-of.ts'

test.each([
  ['/', '/'],
  ['/draw', '/draw'],
  ['/attempts/a1', '/draw'],
  ['/bank', '/bank'],
  ['/stories/s1', '/bank'],
  ['/stories/s1/ledger', '/bank'],
  ['/cards', '/bank'],
  ['/import', '/bank'],
  ['/print', '/bank'],
  ['/rounds/r1', '/rounds'],
  ['/loops/compare', '/loops'],
  ['/library/mistake-you-made/practice', '/library'],
  ['/practices/p1', '/library'],
  ['/answers/new', '/answers'],
  ['/stories/s1/answers/a1', '/answers'],
  ['/settings', '/settings'],
  ['/drawn', null],
  ['/nowhere', null],
])('%s belongs to %s', (path, place) => {
  expect(placeOf(path)).toBe(place)
})

test('every page of the app belongs to a place', () => {
  const router = readFileSync(new URL('../router.tsx', import.meta.url), 'utf8')
  const paths = [...router.matchAll(/getParentRoute: \(\) => root,\s+path: '([^']+)'/gu)]
  expect(paths.length).toBeGreaterThan(20)
  for (const [, path = ''] of paths) expect([path, placeOf(path)]).not.toEqual([path, null])
})
