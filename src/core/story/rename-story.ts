import { onOneLine } from '../text/words-on-line.ts'
import { facets, longestLine, type StoryDocument } from './story.ts'

/** Letters and figures alone: how a headline is looked for in the texts that it may have been taken from. */
const toLetters = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Whether the words of the headline stand in a text of the story too, so that another headline loses none of them. */
export function isHeadlineInTexts({ headline, ...story }: StoryDocument): boolean {
  const words = toLetters(headline)
  const isIn = (text: string) =>
    words === '' ? text.includes(headline.trim()) : ` ${toLetters(text)} `.includes(` ${words} `)
  const texts = [
    story.telling,
    ...facets.flatMap((facet) => [story.facets[facet].passage, story.facets[facet].card]),
    story.numbers,
    story.notes,
  ]
  return texts.some(isIn)
}

/**
 * The story under another headline: one line of at most `longestLine` units; an empty one changes nothing. What the
 * headline was goes to the end of the notes, unless its words stand in one of the texts.
 */
export function renameStory(document: StoryDocument, headline: string): StoryDocument {
  const line = onOneLine(headline).slice(0, longestLine)
  const before = document.headline.trim()
  if (line === '' || line === before) return document
  const renamed = { ...document, headline: line }
  if (before === '' || isHeadlineInTexts(document)) return renamed
  const notes = [document.notes.trimEnd(), before].filter((text) => text !== '').join('\n\n')
  return { ...renamed, notes }
}
