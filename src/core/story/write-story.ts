import { stringify } from 'yaml'
import { escapeText } from './escape-text.ts'
import { cardTitle, fieldKeys, formatKey, formatVersion, sectionTitles } from './export-format.ts'
import { facets, sections, type Section, type StoryDocument } from './story.ts'

/**
 * A story as Markdown with front matter. Importing it gives the same document; empty parts are left
 * out. Lines that Markdown would take for structure carry a backslash (see `escapeText`).
 */
export function writeStory(document: StoryDocument): string {
  const parts = sections.flatMap((section) => writeSection(document, section))
  return [writeFrontMatter(document), ...parts].join('\n')
}

function writeFrontMatter(document: StoryDocument): string {
  const fields: Record<string, string | string[]> = { [formatKey]: formatVersion }
  fields[fieldKeys.headline] = document.headline
  for (const field of ['shortName', 'role', 'period', 'scale'] as const) {
    if (document[field] !== '') fields[fieldKeys[field]] = document[field]
  }
  if (document.outcome !== null) fields[fieldKeys.outcome] = document.outcome
  if (document.prompts.length > 0) fields[fieldKeys.prompts] = document.prompts
  const yaml = stringify(fields, {
    schema: 'failsafe',
    lineWidth: 0,
    // Block scalars would put the person's line breaks, and any `---` among them, into the open.
    blockQuote: false,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
    singleQuote: false,
  })
  return `---\n${yaml}---\n`
}

function writeSection(document: StoryDocument, section: Section): string[] {
  const facet = facets.find((name) => name === section)
  const text = facet ? document.facets[facet].passage : document[section as 'telling']
  const card = facet ? document.facets[facet].card : ''
  if (text === '' && card === '') return []
  const parts = [`## ${sectionTitles[section]}\n`]
  if (text !== '') parts.push(`${escapeText(text)}\n`)
  if (card !== '') parts.push(`### ${cardTitle}\n`, `${escapeText(card)}\n`)
  return [parts.join('\n')]
}
