import { Link, useNavigate } from '@tanstack/react-router'
import { lazy, useEffect, useRef } from 'react'
import type { StoryView } from '../../api.ts'
import { facetOrder } from '../../../core/words/names.ts'
import { EditorBar } from '../../parts/EditorBar.tsx'
import { SaveLine } from '../../parts/SaveLine.tsx'
import { useDeleteStory } from '../../parts/use-delete-story.ts'
import { useEditorKeys } from '../../parts/use-editor-keys.ts'
import { FacetSection } from './FacetSection.tsx'
import { lookHash } from './look-hash.ts'
import { MetTexts } from './MetTexts.tsx'
import { StoryAside } from './StoryAside.tsx'
import { StoryEnd } from './StoryEnd.tsx'
import styles from './StoryEditor.module.css'
import { StoryFields } from './StoryFields.tsx'
import { TellingSection } from './TellingSection.tsx'
import { useUndo } from './use-undo.ts'
import { useStoryKeeper } from './use-story-keeper.ts'

const StoryHistory = lazy(() => import('./StoryHistory.tsx'))

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
  const navigate = useNavigate()
  const deleteStory = useDeleteStory()
  const name = kept?.shortName || story.headline || 'A new story'
  const page = useRef<HTMLElement>(null)
  const { edit, undo, redo, canUndo, canRedo } = useUndo(keeper, page)

  useEditorKeys({
    onKeep: () => void keeper.flush(),
    onUndo: undo,
    onRedo: redo,
    onBack: () => void navigate({ to: '/bank' }),
    backLabel: 'Back to the bank',
  })

  useEffect(() => {
    const place = location.hash.slice(1)
    // What it is opened for takes the keyboard by itself; it only has to come into sight.
    if (place === lookHash) document.getElementById('told-title')?.scrollIntoView()
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
    <article className={styles.column} ref={page}>
      <title>{`${name} · Third Level`}</title>
      <EditorBar
        back={<Link to="/bank">Bank</Link>}
        onUndo={canUndo ? undo : null}
        onRedo={canRedo ? redo : null}
        flush={keeper.flush}
        history={
          kept &&
          ((onClose) => (
            <StoryHistory view={kept} now={story} onRestored={keeper.adopt} onClose={onClose} />
          ))
        }
      >
        <SaveLine
          keeping={keeping}
          keptAt={kept?.story.updatedAt ?? null}
          onRetry={() => void keeper.flush()}
        />
      </EditorBar>
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
      <div className={styles.two}>
        <StoryFields document={story} fresh={opened === null && kept === null} onEdit={edit} />
        <StoryAside kept={kept} />
      </div>
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
      <StoryEnd document={story} kept={kept} onEdit={edit} onDelete={() => void remove()} />
    </article>
  )
}
