import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import type { StoryDocument } from '../../../core/story/story.ts'
import type { StoryView } from '../../api.ts'
import { facetOrder } from '../../parts/names.ts'
import { useDeleteStory } from '../../parts/use-delete-story.ts'
import { useKeys } from '../../parts/use-keys.ts'
import { withText } from './document-fields.ts'
import { FacetLinks } from './FacetLinks.tsx'
import { FacetSection } from './FacetSection.tsx'
import { MetTexts } from './MetTexts.tsx'
import { SaveLine } from './SaveLine.tsx'
import { StoryBar } from './StoryBar.tsx'
import styles from './StoryEditor.module.css'
import { StoryFields } from './StoryFields.tsx'
import { TellingSection } from './TellingSection.tsx'
import { TextField } from './TextField.tsx'
import { useStoryKeeper } from './use-story-keeper.ts'

const HistoryDialog = lazy(() => import('./HistoryDialog.tsx'))

/** One column for writing one story; `opened` is null for a story that begins here. */
export function StoryEditor({
  opened,
  onCreated,
}: {
  opened: StoryView | null
  onCreated: (id: string) => void
}) {
  const { keeper, state } = useStoryKeeper(opened, onCreated)
  const { document: story, kept, keeping } = state
  const [history, setHistory] = useState(false)
  const navigate = useNavigate()
  const deleteStory = useDeleteStory()
  const name = kept?.shortName || story.headline || 'A new story'
  const edit = (change: (document: StoryDocument) => StoryDocument) => keeper.edit(change)

  useKeys([
    { key: 's', mod: true, inFields: true, label: 'Keep now', run: () => void keeper.flush() },
    { key: 'Escape', label: 'Back to the bank', run: () => void navigate({ to: '/bank' }) },
  ])

  useEffect(() => {
    const place = location.hash.slice(1)
    if (!facetOrder.some((facet) => facet === place)) return
    document.getElementById(place)?.scrollIntoView()
    document.getElementById(`${place}-title`)?.focus({ preventScroll: true })
  }, [])

  const remove = async () => {
    if (!kept) return
    await keeper.flush()
    if (await deleteStory(kept.story.id, name)) await navigate({ to: '/bank' })
  }

  return (
    <article className={styles.column}>
      <StoryBar
        storyId={kept?.story.id ?? null}
        onHistory={() => void keeper.flush().then(() => setHistory(true))}
        onDelete={() => void remove()}
      >
        <SaveLine state={state} onRetry={() => void keeper.flush()} />
      </StoryBar>
      <h1 className="unseen">{name}</h1>
      {state.mergedTimes > 0 && keeping.kind !== 'met' && (
        <p className={styles.note} role="status">
          This story was changed in another window too. Both changes are in it now.
        </p>
      )}
      {keeping.kind === 'met' && (
        <MetTexts document={story} conflicts={keeping.conflicts} onSettle={keeper.settle} />
      )}
      {kept?.story.example && (
        <p className={styles.note}>An example story: it goes when you remove the examples.</p>
      )}
      <StoryFields document={story} fresh={opened === null && kept === null} onEdit={edit} />
      <FacetLinks cards={kept?.cards ?? []} />
      <TellingSection document={story} onEdit={edit} />
      {facetOrder.map((facet) => (
        <FacetSection
          key={facet}
          facet={facet}
          document={story}
          card={kept?.cards.find((card) => card.facet === facet)}
          onEdit={edit}
        />
      ))}
      <div className={styles.rest}>
        <TextField
          label="Numbers"
          value={story.numbers}
          onChange={(text) => edit((document) => withText(document, 'numbers', text))}
        />
        <TextField
          label="Notes, for everything that fits nowhere else"
          value={story.notes}
          onChange={(text) => edit((document) => withText(document, 'notes', text))}
        />
        {kept?.sources.map((source) => (
          <p key={source.id} className={styles.source}>
            From {source.fileName}
            {source.untouched ? ', as it was brought in.' : ', changed here since.'}
          </p>
        ))}
      </div>
      {history && kept && (
        <Suspense>
          <HistoryDialog
            view={kept}
            now={story}
            onRestored={keeper.adopt}
            onClose={() => setHistory(false)}
          />
        </Suspense>
      )}
    </article>
  )
}
