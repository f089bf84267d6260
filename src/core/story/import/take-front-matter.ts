import { fieldKeys, formatKey } from '../export-format.ts'
import { readFieldName, readHeadingName } from './heading-names.ts'
import { fieldNames, type FieldName } from './heading-lexicon.ts'
import type { FrontMatter, FrontMatterEntry } from './read-front-matter.ts'
import { keepInNotes, takeField, type StoryDraft } from './story-draft.ts'
import { longestLine, Outcome, PromptKind } from '../story.ts'

/** True for the front matter of a story that was exported, whose values are read to the letter. */
export const isExported = (frontMatter: FrontMatter): boolean =>
  frontMatter.entries.some((entry) => entry.key === formatKey)

/** Reads every entry into its field, its section, or the notes. */
export function takeFrontMatter(draft: StoryDraft, frontMatter: FrontMatter): void {
  draft.warnings.push(...frontMatter.problems)
  const exact = isExported(frontMatter)
  for (const entry of frontMatter.entries) {
    if (entry.key === formatKey) continue
    if (exact && takeExactly(draft, entry)) continue
    takeEntry(draft, entry)
  }
}

function takeEntry(draft: StoryDraft, entry: FrontMatterEntry): void {
  const { key, value } = entry
  if (value.kind === 'nested') return keepInNotes(draft, entry, 'The front matter holds it.')
  const given = value.kind === 'text' ? value.text : value.items
  const empty = given === '~' || given === 'null' || given.length === 0
  const field = readFieldName(key)
  if (field !== null) {
    if (empty || takeField(draft, field, given, entry)) return
    warnOfValue(draft, field, entry)
    return keepInNotes(draft, entry, 'The field cannot hold it.')
  }
  const reading = readHeadingName(key)
  if (!empty && value.kind === 'text' && reading?.covered) {
    const { start, end } = entry
    const why = `The front matter calls it "${key}".`
    draft.passages.push({
      text: value.text.trim(),
      start,
      end,
      section: reading.section,
      heading: key,
      why,
    })
    draft.named = 'heading'
    return
  }
  keepInNotes(draft, entry, 'The front matter holds it, and no field of a story is called so.')
}

function warnOfValue(draft: StoryDraft, field: FieldName, entry: FrontMatterEntry): void {
  const { line } = entry
  if (field === 'outcome') {
    const message = `Line ${line}: the outcome is none of success, partial failure and failure. It is kept in the notes.`
    draft.warnings.push({ line, message })
  } else if (field !== 'prompts') {
    draft.warnings.push({
      line,
      message: `Line ${line}: “${entry.key}” comes a second time. It is kept in the notes.`,
    })
  }
}

/** The values of an exported story, with every space as it was. */
function takeExactly(draft: StoryDraft, { key, value }: FrontMatterEntry): boolean {
  const field = fieldNames.find((name) => fieldKeys[name] === key)
  if (field === undefined || value.kind === 'nested') return false
  if (field === 'prompts') {
    const items = value.kind === 'list' ? value.items : []
    const prompts = PromptKind.array().safeParse(items)
    if (prompts.success) draft.document.prompts = [...new Set(prompts.data)]
    return prompts.success && items.length > 0
  }
  if (value.kind !== 'text') return false
  if (field === 'outcome') {
    const outcome = Outcome.safeParse(value.text)
    if (outcome.success) draft.document.outcome = outcome.data
    return outcome.success
  }
  if (value.text.length > longestLine) return false
  draft.document[field] = value.text
  return true
}
