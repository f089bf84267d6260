import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from '../../../test/properties.ts'
import { describe, expect, it } from 'vitest'
import type { Guide } from './guide.ts'
import { NearWords } from './near-words.ts'
import { parseGuide } from './parse-guide.ts'
import { GuideSearch } from './search-guides.ts'

const folder = join(import.meta.dirname, '../../../content/guides')
const guides = readdirSync(folder).flatMap((name): Guide[] => {
  const read = parseGuide(name.slice(0, -3), readFileSync(join(folder, name), 'utf8'))
  return read.ok ? [read.guide] : []
})
const search = new GuideSearch(guides)
const slugs = (question: string, limit = 3) =>
  search.search(question, { limit }).map(({ slug }) => slug)

describe('the search of the library', () => {
  it('finds a guide by each of its wordings', () => {
    for (const { slug, question, also } of guides)
      for (const wording of [question, ...also]) expect(slugs(wording), wording).toContain(slug)
  })

  it('finds a guide by what its worked example tells', () => {
    expect(slugs('Chennai newspaper')).toContain('a-hire-that-failed')
  })

  it('finds nothing where no word is known, and never throws', () => {
    expect(slugs('')).toEqual([])
    expect(slugs('the of and')).toEqual([])
    expect(slugs('xqzvwk')).toEqual([])
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(slugs(text).length).toBeLessThanOrEqual(3)
      }),
      { numRuns: 100 },
    )
  })

  it('forgives one slip in a long word', () => {
    const long = guides.flatMap(({ slug, question }) =>
      (question.match(/\p{L}{9,}/gu) ?? []).map((word) => ({ slug, question, word })),
    )
    const slip = fc.record({
      one: fc.constantFrom(...long),
      at: fc.nat(7),
      edit: fc.constantFrom('drop', 'double', 'swap', 'replace'),
    })
    fc.assert(
      fc.property(slip, ({ one: { slug, question, word }, at, edit }) => {
        const misspelt = question.replace(word, misspell(word, at, edit))
        expect(slugs(misspelt, 5), misspelt).toContain(slug)
      }),
      { numRuns: 300 },
    )
  })

  it('takes no word of the language for a slip of another', () => {
    const near = new NearWords()
    near.add(['quick'])
    expect(near.find('quikc', false).map(({ word }) => word)).toEqual(['quick'])
    expect(near.find('quiet', false).map(({ word }) => word)).toEqual(['quiet'])
  })

  it.each([
    ['did you ever keep quiet when you should have spoken up', 'ethical-dilemma'],
    ['you were on call and everything was on fire', 'handled-an-incident'],
    ['when did they give somebody the sack', 'hired-or-let-someone-go'],
    ['tell me about a time you screwed up', 'mistake-you-made'],
  ])('reads a saying as what it means: %s', (question, slug) => {
    expect(slugs(question, 1)).toEqual([slug])
  })

  it('tells what asks the same from what has a word in common', () => {
    const closeTo = (question: string) =>
      search.search(question, { limit: 20 }).filter(({ close }) => close)
    for (const { slug, question } of guides)
      expect(closeTo(question).map((found) => found.slug)).toContain(slug)
    expect(closeTo('what would you put on your tombstone, workwise')).toEqual([])
    expect(closeTo('a hill you were ready to die on')).toEqual([])
  })

  it.each([
    ['what will you never build again, and how do you decide', 'build-or-buy'],
    ['somebody in your group stopped delivering', 'reorganised-mid-project'],
    ['a choice you had to make with not enough facts', 'too-few-people'],
    ['a clash with your boss', 'difficult-coworker'],
    ['the numbers said yes and your hunch said no', 'ethical-dilemma'],
  ])('does not take what shares words for the same question: %s', (question, slug) => {
    expect(guides.map((guide) => guide.slug)).toContain(slug)
    const found = search.search(question, { limit: 20 })
    expect(found.filter(({ close }) => close).map((one) => one.slug)).not.toContain(slug)
  })

  it('takes the last word for a beginning while it is typed', () => {
    const found = search.search('disagr', { limit: 5, unfinished: true })
    expect(found.map(({ kind }) => kind)).toContain('conflict')
  })

  it('takes in and puts away one guide without a trace', () => {
    const [first] = guides
    if (first === undefined) throw new Error('no guides')
    const own = { ...first, slug: 'own', question: 'Zanzibar lighthouse?', also: ['Faro', 'Faros'] }
    const changing = new GuideSearch(guides)
    changing.put(own)
    expect(changing.search('zanzibar', { limit: 1 })[0]?.slug).toBe('own')
    changing.put({ ...own, question: 'Madagascar?' })
    expect(changing.search('zanzibar', { limit: 1 })).toEqual([])
    changing.remove('own')
    const question = 'a conflict with your manager'
    const found = (from: GuideSearch) =>
      from.search(question, { limit: 9 }).map(({ slug, close }) => ({ slug, close }))
    expect(found(changing)).toEqual(found(search))
  })
})

function misspell(word: string, at: number, edit: string): string {
  const [before, here, next, after] = [
    word.slice(0, at),
    word.charAt(at),
    word.charAt(at + 1),
    word.slice(at + 2),
  ]
  switch (edit) {
    case 'drop':
      return before + next + after
    case 'double':
      return before + here + here + next + after
    case 'swap':
      return before + next + here + after
    default:
      return `${before}x${next}${after}`
  }
}
