import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readStories } from '../story/read-stories.ts'
import { facets } from '../story/story.ts'
import type { Facet } from '../story/story.ts'
import { facetStanding } from './standing.ts'

const folder = join(import.meta.dirname, '../../../test/fixtures/stories')
const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as {
  files: Record<string, { facets: Record<Facet, 'survives' | 'thin' | 'missing'> }>
}
const standings = { survives: 'specific', thin: 'thin', missing: 'missing' } as const

describe('the twelve stories stand as a careful reader says', () => {
  test.each(Object.keys(expected.files))('%s', (file) => {
    const read = readStories(file, readFileSync(join(folder, file)))
    const document = read.kind === 'preview' ? read.stories[0]?.document : undefined
    if (document === undefined) throw new Error(`${file} was not read`)
    const found = facets.map((facet) => [
      facet,
      facetStanding(document.facets[facet].passage, facet, document),
    ])
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(
        facets.map((facet) => [facet, standings[expected.files[file]!.facets[facet]]]),
      ),
    )
  })
})

test('a passage that only retells the telling is thin', () => {
  const telling =
    'I pulled the release at ten on Friday because the log was empty. My manager, Haas, refused to sign, and I rang the ward and moved forty patients by hand. No one was lost and we signed on Monday.'
  expect(facetStanding(telling, 'near-failure', { headline: '', telling: '' })).toBe('specific')
  expect(facetStanding(telling, 'near-failure', { headline: '', telling })).toBe('thin')
})
