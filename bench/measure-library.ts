import { readQuestions } from '../eval/guide-search.ts'
import { readLibrary } from '../src/app/guide/guide-shelf.ts'
import type { Guide } from '../src/core/guide/guide.ts'
import { GuideSearch } from '../src/core/guide/search-guides.ts'
import { createRandom, pick } from '../src/core/random.ts'
import { timeCall } from './processor-time.ts'
import { median, p99 } from './quantiles.ts'
import { count, load, milliseconds } from './say-numbers.ts'
import { againstBar, type Table } from './table.ts'

const guideCount = 1000
/** The bar of one search, in milliseconds. */
const searchBar = 50
/** Each question is searched for as it is typed: this many beginnings of it. */
const beginnings = 12
const results = 20
const seed = 61

/** As many guides as are asked for: each part from a guide of the library, and words that no other guide has. */
function makeGuides(library: readonly Guide[]): Guide[] {
  const random = createRandom(seed)
  const syllables = ['ba', 'ro', 'ti', 'lun', 'ke', 'sva', 'mor', 'pi', 'dan', 'ghe']
  const word = () => Array.from({ length: 4 }, () => pick(random, syllables)).join('')
  return Array.from({ length: guideCount }, (_, at): Guide => {
    const asked = pick(random, library)
    const told = pick(random, library)
    const names = Array.from({ length: 20 }, word).join(' ')
    return {
      ...asked,
      slug: `made-${at}`,
      question: `${asked.question} ${word()}`,
      example: { ...told.example, situation: `${told.example.situation} ${names}` },
      drillIns: pick(random, library).drillIns,
      signals: pick(random, library).signals,
    }
  })
}

/** The library's search while somebody types, over as many guides as a person could gather. */
export function measureLibrary(): Table {
  const guides = makeGuides(readLibrary())
  const search = new GuideSearch()
  const filled = timeCall(() => guides.forEach((guide) => search.put(guide)))
  const { workedOn, keptAside } = readQuestions()
  const typed = [...workedOn, ...keptAside].flatMap(({ question }) =>
    Array.from({ length: beginnings }, (_, at) =>
      question.slice(0, Math.ceil((question.length * (at + 1)) / beginnings)),
    ),
  )
  const find = (words: string) => search.search(words, { limit: results, unfinished: true })
  typed.slice(0, beginnings).forEach(find)
  const took = typed.map((words) => timeCall(() => find(words)))
  const walls = took.map(({ wall }) => wall)
  const processor = took.map((one) => one.processor)
  return {
    title: 'Library: search as one types',
    note: `${count(guideCount)} guides made of the library's own, ${count(typed.length)} beginnings of questions. Bar: p99 of ${searchBar} ms. ${load()}.`,
    heads: ['what', 'median', 'p99', 'p99 of processor time'],
    rows: [
      [
        'one search',
        milliseconds(median(walls)),
        againstBar(p99(walls), searchBar, 'ms'),
        milliseconds(p99(processor)),
      ],
      [
        `taking in ${count(guideCount)} guides`,
        milliseconds(filled.wall),
        '',
        milliseconds(filled.processor),
      ],
    ],
  }
}
