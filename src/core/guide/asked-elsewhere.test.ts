import { expect, it } from 'vitest'
import { libraryGuides } from '../../../test/library.ts'
import { isAskedElsewhere } from './asked-elsewhere.ts'
import { GuideSearch } from './search-guides.ts'
import { foldWords } from './search-words.ts'

const search = new GuideSearch(libraryGuides)

it.each([
  'Why are you leaving your current company?',
  'why do you want to work here',
  'Where do you see yourself in five years?',
  'What salary do you expect?',
  'Do you have any questions for us?',
  'Tell me about yourself.',
  'How much notice do you have to give?',
])('no guide is said to ask what interviews ask beside what somebody did: %s', (question) => {
  const found = search.search(question, { limit: 8 })
  expect(found.filter(({ close }) => close)).toEqual([])
})

it('no wording of the library asks such a thing', () => {
  for (const { question, also } of libraryGuides)
    for (const wording of [question, ...also])
      expect(isAskedElsewhere(foldWords(wording)), wording).toBe(false)
})

it.each([
  ['how do you get something done when nobody reports to you', 'led-without-authority'],
  ['tell me about a time you broke production at night', 'caused-an-outage'],
  ['you had to tell somebody their favourite project was over', 'stopped-a-project'],
])('only what asks the same is said to: %s', (question, slug) => {
  const close = search.search(question, { limit: 20 }).filter((one) => one.close)
  expect(close.map((one) => one.slug)).toContain(slug)
  expect(close.length).toBeLessThanOrEqual(2)
})
