import { suggestMoves } from '../../core/story/import/suggest-moves.ts'
import { findToldOutcome } from '../../core/story/told/told-outcome.ts'
import { readToldRole } from '../../core/story/told/told-role.ts'
import type { AppContext } from '../context.ts'
import { readImport, type IncomingFile, type ReadStory } from './read-import.ts'
import type { ImportedStoryPreview, ImportFilePreview } from '../views.ts'

/** What an import would bring, and what it would do to the stories that are kept; nothing is written. */
export async function previewImport(
  context: AppContext,
  files: readonly IncomingFile[],
): Promise<{ files: ImportFilePreview[] }> {
  const read = await readImport(context.database.stores, context.owner, files)
  return {
    files: read.map((one): ImportFilePreview => {
      const fileName = one.file.name
      if (one.kind === 'refused') {
        const { line = null, reason: message } = one.refusal
        return { kind: 'refused', fileName, line, message }
      }
      const { warnings } = one.preview
      return { kind: 'read', fileName, warnings, stories: one.stories.map(viewStory) }
    }),
  }
}

function viewStory({ key, preview, effect }: ReadStory): ImportedStoryPreview {
  return {
    key,
    document: preview.document,
    passages: preview.passages.map(({ id, heading = null, text, section }) => ({
      id,
      heading,
      text,
      section,
    })),
    suggested: viewSuggested(preview),
    effect: viewEffect(effect),
  }
}

function viewSuggested({
  document,
  passages,
}: ReadStory['preview']): ImportedStoryPreview['suggested'] {
  const told = document.outcome === null ? findToldOutcome(document.telling) : null
  const [first] = passages
  const isLead = first?.section === 'telling' && document.role === '' && document.period === ''
  return {
    moves: suggestMoves(passages),
    outcome: told && { outcome: told.outcome, quotes: told.quotes.map(({ words }) => words) },
    role: isLead ? readToldRole(first.text.split('\n', 1)[0] ?? '') : null,
  }
}

function viewEffect(effect: ReadStory['effect']): ImportedStoryPreview['effect'] {
  switch (effect.kind) {
    case 'new':
      return { kind: 'new' }
    case 'unchanged':
      return { kind: 'unchanged', storyId: effect.story.id }
    case 'updates':
      return {
        kind: 'updates',
        storyId: effect.story.id,
        headline: effect.story.document.headline,
        changes: effect.changes.map(({ part, before, after }) => ({
          section: part,
          before,
          after,
        })),
      }
  }
}
