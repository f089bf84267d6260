import { outcomeNames, promptNames } from '../words/names.ts'
import { type Section, sections, type StoryDocument } from './story.ts'

/** Some words of a story around the ones that were looked for. */
export interface FoundPlace {
  section: Section
  before: string
  /** As the person wrote it. */
  match: string
  after: string
}

/** Characters shown on each side of what was found, at most. */
const aroundIt = 48

/** A text as it is compared: without case and accents, and for each of its units the place in the text. */
interface PlainText {
  plain: string
  places: number[]
}

/**
 * Looks for every word of a query in all that a person wrote of a story. Null where one of them is nowhere; else
 * the sections that hold one, each with the first that it holds. A word that only the headline or a fact of the
 * story holds names no section. Case and accents do not count; an empty query finds nothing.
 */
export function searchStory(document: StoryDocument, query: string): FoundPlace[] | null {
  const words = readWords(query)
  if (words.length === 0) return null
  const texts = sections.map((section) => ({ section, text: textOf(document, section) }))
  const plains = texts.map(({ section, text }) => ({ section, text, ...toPlain(text) }))
  const facts = toPlain(sayFacts(document)).plain
  const missing = words.some(
    (word) => !facts.includes(word) && !plains.some(({ plain }) => plain.includes(word)),
  )
  if (missing) return null
  return plains.flatMap(({ section, text, plain, places }) => {
    const found = words
      .map((word) => ({ word, at: plain.indexOf(word) }))
      .filter(({ at }) => at >= 0)
      .toSorted((one, other) => one.at - other.at)[0]
    if (!found) return []
    const start = places[found.at] ?? 0
    const end = places[found.at + found.word.length] ?? text.length
    return [{ section, ...cutAround(text, start, end) }]
  })
}

function textOf(document: StoryDocument, section: Section): string {
  if (section === 'telling' || section === 'numbers' || section === 'notes')
    return document[section]
  const { passage, card } = document.facets[section]
  return [card, passage].filter((text) => text !== '').join('\n\n')
}

function sayFacts(document: StoryDocument): string {
  const { headline, shortName, role, period, scale, outcome, prompts } = document
  const names = prompts.map((prompt) => promptNames[prompt])
  return [
    headline,
    shortName,
    role,
    period,
    scale,
    outcome && outcomeNames[outcome],
    ...names,
  ].join('\n')
}

/** The words of a query, as they are compared. */
const readWords = (query: string): string[] =>
  toPlain(query)
    .plain.split(/\s+/u)
    .filter((word) => word !== '')

function toPlain(text: string): PlainText {
  let plain = ''
  const places: number[] = []
  let at = 0
  for (const letter of text) {
    const bare = letter.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
    plain += bare
    for (let unit = 0; unit < bare.length; unit++) places.push(at)
    at += letter.length
  }
  return { plain, places }
}

/** The words around a place, whole ones, on one line. */
function cutAround(text: string, start: number, end: number): Omit<FoundPlace, 'section'> {
  const line = (part: string) => part.replaceAll(/\s+/gu, ' ')
  const before = line(text.slice(Math.max(0, start - aroundIt), start))
  const after = line(text.slice(end, end + aroundIt))
  return {
    before: start > aroundIt ? before.replace(/^\S*\s/u, '…') : before.trimStart(),
    match: line(text.slice(start, end)),
    after: end + aroundIt < text.length ? after.replace(/\s\S*$/u, '…') : after.trimEnd(),
  }
}
