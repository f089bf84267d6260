import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readStories } from '../story/import/read-stories.ts'
import { facets } from '../story/story.ts'
import type { Facet } from '../story/story.ts'
import { judgeAnswer, judgeFacetText } from './judge.ts'
import { facetStanding, findLacks, specificMean, standingOf } from './standing.ts'

const folder = join(import.meta.dirname, '../../../test/fixtures/stories')
const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as {
  files: Record<string, { facets: Record<Facet, 'survives' | 'thin' | 'missing'> }>
}
const standings = { survives: 'specific', thin: 'thin', missing: 'missing' } as const

const readDocument = (file: string) => {
  const read = readStories(file, readFileSync(join(folder, file)))
  const document = read.kind === 'preview' ? read.stories[0]?.document : undefined
  if (document === undefined) throw new Error(`${file} was not read`)
  return document
}

describe('the twelve stories stand as a careful reader says', () => {
  test.each(Object.keys(expected.files))('%s', (file) => {
    const document = readDocument(file)
    const found = facets.map((facet) => [
      facet,
      facetStanding(document.facets[facet].passage, facet),
    ])
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(
        facets.map((facet) => [facet, standings[expected.files[file]!.facets[facet]]]),
      ),
    )
  })
})

test('words kept as a passage stand by what they say; told as an answer they are the telling again', () => {
  const telling =
    'I pulled the release at ten on Friday because the log was empty. My manager, Haas, refused to sign, and I rang the ward and moved forty patients by hand. No one was lost and we signed on Monday.'
  expect(facetStanding(telling, 'near-failure')).toBe('specific')
  const answer = judgeAnswer({ text: telling, facet: 'near-failure', telling })
  expect(standingOf(answer, 'near-failure')).toBe('thin')
})

describe('what holds a standing back is never at odds with it', () => {
  test.each(Object.keys(expected.files))('%s', (file) => {
    const document = readDocument(file)
    for (const facet of facets) {
      const text = document.facets[facet].passage
      if (text.trim() === '') continue
      const judgment = judgeFacetText(text, facet)
      const standing = standingOf(judgment, facet)
      const lacks = findLacks(judgment, facet, standing)
      for (const dimension of lacks) {
        if (standing === 'specific') expect(judgment.ratings[dimension]).toBeLessThan(4)
        else expect(judgment.scores[dimension]).toBeLessThan(specificMean)
      }
      const named = lacks.length > 0 || judgment.fellBackOnHeadline !== null
      if (standing === 'thin') expect(named, facet).toBe(true)
    }
  })
})
